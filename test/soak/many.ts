import type { Connection } from '../../src/data/connection';
import type { Outcome } from '../../src/data/rowWrites';
import { type Came, type Desk, toldBy, type WriteWays } from './desk';
import type { Note } from './journal';

/** One write of many, with its note in the journal. */
export interface Planned<W> {
  readonly write: W;
  readonly note: Note;
}

/** Makes many writes, and presses the button again for those that failed. */
export async function writeMany<W>(
  desk: Desk,
  planned: readonly Planned<W>[],
  write: (connection: Connection, writes: readonly W[], ways: WriteWays) => Promise<readonly Outcome<unknown>[]>,
): Promise<Came> {
  const states = new Map<Planned<W>, Outcome<unknown>>();
  await desk.press(
    async (connection, ways) => {
      const left = planned.filter((each) => !states.has(each) || states.get(each)!.state === 'failed');
      const outcomes = await write(
        connection,
        left.map((each) => each.write),
        ways,
      );
      outcomes.forEach((outcome, at) => {
        states.set(left[at], outcome);
        left[at].note.ended(toldBy(outcome));
      });
      return outcomes.find(({ state }) => state === 'failed') ?? { state: 'saved' };
    },
    () => undefined,
  );
  const ends = new Set([...states.values()].map(({ state }) => state));
  if (ends.has('failed')) return 'some not saved';
  if (ends.has('notSent')) return 'stopped half-way';
  return ends.has('conflict') ? 'saved but for conflicts' : 'saved';
}
