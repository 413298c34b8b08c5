import type { Connection } from '../../src/data/connection';
import type { Outcome } from '../../src/data/rowWrites';
import { afterAttempt } from '../../src/webparts/base/saving/doubt';
import { type Came, type Desk, toldBy, type WriteWays } from './desk';
import type { Note } from './journal';

/** One write of many, with its note in the journal. */
export interface Planned<W> {
  readonly write: W;
  readonly note: Note;
}

/** How each of many writes ended. */
export type Ends<W> = ReadonlyMap<Planned<W>, Outcome<unknown>>;

type WriteThem<W> = (
  connection: Connection,
  writes: readonly W[],
  ways: WriteWays,
) => Promise<readonly Outcome<unknown>[]>;

/** Makes many writes, and presses the button again for those that failed. */
export async function endsOfMany<W>(desk: Desk, planned: readonly Planned<W>[], write: WriteThem<W>): Promise<Ends<W>> {
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
        states.set(left[at], afterAttempt(states.get(left[at]), outcome));
        left[at].note.ended(toldBy(outcome));
      });
      return outcomes.find(({ state }) => state === 'failed') ?? { state: 'saved' };
    },
    () => undefined,
  );
  return states;
}

/** Makes many writes with one press. */
export async function endsOfOnePress<W>(
  { options }: Desk,
  planned: readonly Planned<W>[],
  page: Connection,
  write: WriteThem<W>,
): Promise<Ends<W>> {
  const outcomes = await write(
    page,
    planned.map((each) => each.write),
    options,
  );
  outcomes.forEach((outcome, at) => planned[at].note.ended(toldBy(outcome)));
  return new Map(outcomes.map((outcome, at) => [planned[at], outcome]));
}

/** What the person says of many writes. */
export function cameOf(states: Ends<unknown>): Came {
  const ends = new Set([...states.values()].map(({ state }) => state));
  if (ends.has('failed')) return 'some not saved';
  if (ends.has('notSent')) return 'stopped half-way';
  return ends.has('conflict') ? 'saved but for conflicts' : 'saved';
}

/** Makes many writes as `endsOfMany`, and says how they ended. */
export async function writeMany<W>(desk: Desk, planned: readonly Planned<W>[], write: WriteThem<W>): Promise<Came> {
  return cameOf(await endsOfMany(desk, planned, write));
}
