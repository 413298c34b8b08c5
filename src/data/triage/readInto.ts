import type { Problem } from '../../domain/problem';
import type { Loadable } from '../../domain/loadable';
import type { Loader } from '../loader';
import { problemFrom } from '../problem';
import type { ByNumber } from './inFull';
import type { TriageReport } from './readTriage';

/**
 * Reads requests in full and puts them into the queue as it stands. Where the queue was read anew meanwhile, they are
 * read once more: what was on its way may be older than what the queue has.
 *
 * @returns says why they could not be read, if they could not.
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

/** When the queue was read: the very `Date`, which each reading brings anew. */
function readAt(value: Loadable<TriageReport>): Date | undefined {
  if (value.state === 'failed') return value.stale?.asOf;
  return value.state === 'loading' ? undefined : value.asOf;
}
