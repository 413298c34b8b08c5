import type { Problem } from '../../domain/problem';
import type { Loadable } from '../../domain/loadable';
import type { Loader } from '../loader';
import { problemFrom } from '../problem';
import type { ByNumber } from './inFull';
import type { TriageReport } from './readTriage';

/**
 * Reads requests with all their columns and puts them into the queue. If the queue was read again meanwhile, they are
 * read once more: the first reply may be older than the queue.
 *
 * @returns a function that gives the problem, if there was one.
 */
export function readInto(
  { current, amend }: Pick<Loader<TriageReport>, 'current' | 'amend'>,
  read: (numbers: readonly number[]) => Promise<ByNumber>,
): (numbers: readonly number[]) => Promise<Problem | undefined> {
  return async (numbers) => {
    try {
      for (;;) {
        const before = readAt(current());
        const found = await read(numbers);
        if (readAt(current()) !== before) continue;
        amend((report) => ({ ...report, inFull: new Map([...report.inFull, ...found]) }));
        return undefined;
      }
    } catch (error) {
      return problemFrom(error);
    }
  };
}

/** When the queue was read: the `Date` object itself, which is new for each reading. */
function readAt(value: Loadable<TriageReport>): Date | undefined {
  if (value.state === 'failed') return value.stale?.asOf;
  return value.state === 'loading' ? undefined : value.asOf;
}
