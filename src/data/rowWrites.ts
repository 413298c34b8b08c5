import type { Failed, Problem } from '../domain/problem';
import { encodeValues } from '../lists/encode';
import type { ColumnName, ListShape, Row } from '../lists/shape';
import type { Connection } from './connection';
import { mayBeWritten } from './mayBeWritten';
import { settledInBatch } from './read/inBatch';
import { secondsToWait } from './read/patience';
import { mostWaits } from './read/patiently';
import { problemFrom } from './problem';
import type { Tagged } from './read/query';
import { holds, isOfRepeat, sendRow } from './oneRow';
import { type FoundRow, type KeyedList, readByKey, type TheirRow } from './rowsByKey';

/** A row to write: changed if `base` was read, added if there is none. */
export interface RowWrite<L extends ListShape> {
  /** The row's value in the key column. */
  readonly key: string;
  /** The row as it was read; undefined: it is new, and `values` are all its values. */
  readonly base?: { readonly Id: number } & Tagged & Partial<Row<L>>;
  /** The columns to write; a value of `undefined` empties its column. */
  readonly values: { readonly [N in ColumnName<L>]?: Row<L>[N] };
}

/**
 * The outcome of a write.
 *
 * - `saved`: the row holds the values. `byAnother`: somebody else wrote it last, so that it is their save, not this one
 * - `conflict`: somebody else has changed or added it meanwhile: the row is neither as it was read nor as we would have
 *   left it (if the reply to our write was lost, it may have been saved, and then overwritten by somebody who saw it)
 * - `gone`: the row has been deleted
 * - `unreadable`: the row has a value in `field` that cannot be read, and must be mended in the list
 * - `failed`: not written; `unclear` if even that is unknown, since no reply came
 * - `notSent`: the run was stopped before
 */
export type Outcome<Theirs> =
  | { readonly state: 'saved'; readonly byAnother?: true }
  | { readonly state: 'conflict'; readonly theirs: Theirs }
  | { readonly state: 'gone' }
  | { readonly state: 'unreadable'; readonly field: string }
  | Failed
  | { readonly state: 'notSent' };

/** The outcome of a write to a list. */
export type WriteOutcome<L extends ListShape> = Outcome<TheirRow<L>>;

export interface WriteOptions<Theirs> {
  /** Called as each write ends, with its index. */
  readonly onOutcome?: (at: number, outcome: Outcome<Theirs>) => void;
  /** Waits, in seconds, where SharePoint is busy. */
  readonly wait: (seconds: number) => Promise<void>;
  readonly stopped?: () => boolean;
}

/** The most parts that PnPjs sends in one batch. */
const batchSize = 20;
/** How often a batch is sent again after a lost reply. */
const mostRepeats = 2;

/** A pending write and its index. */
interface Pending<L extends ListShape> {
  readonly at: number;
  readonly write: RowWrite<L>;
}

/** A write that may not be saved, and why. */
interface Unsaved<L extends ListShape> extends Pending<L> {
  readonly problem: Problem;
}

/** What one call of `writeRows` or `writeAsFound` works with, and how far it is. */
interface Run<L extends ListShape> extends Required<WriteOptions<TheirRow<L>>> {
  readonly connection: Connection;
  readonly keyed: KeyedList<L>;
  readonly outcomes: (WriteOutcome<L> | undefined)[];
  /** How often in a row a busy SharePoint was waited for, with nothing written in between. */
  waited: number;
  /** A failure that every further write would meet too. */
  meetsAll: boolean;
}

/**
 * Writes rows, twenty in a request, each with the etag it was read with, so that nobody's change is lost. If the
 * outcome of one is unclear (no reply, a server that failed, or a refusal that a repeated request would also get), the
 * row is read by its key: if it holds the values, it is saved, however often it was sent.
 *
 * A failure that every write would meet (no permission, the page's digest too old) ends the run; the rest is not sent.
 */
export async function writeRows<L extends ListShape>(
  connection: Connection,
  keyed: KeyedList<L>,
  writes: readonly RowWrite<L>[],
  options: WriteOptions<TheirRow<L>>,
): Promise<WriteOutcome<L>[]> {
  const run = runOf(connection, keyed, writes.length, options);
  const all = writes.map((write, at): Pending<L> => ({ at, write }));
  for (let from = 0; from < all.length; from += batchSize) await writeBatch(run, all.slice(from, from + batchSize));
  return run.outcomes.map((outcome) => outcome ?? { state: 'notSent' });
}

/**
 * Reads rows by their keys, twenty in a request, and writes what is planned for each as it was found; see `writeRows`.
 * A row that could not be read is not written.
 *
 * @param plan gives, for the key at an index and the row under it, a write that names the etag just read, or an outcome
 *   where there is nothing to write.
 */
export async function writeAsFound<L extends ListShape>(
  connection: Connection,
  keyed: KeyedList<L>,
  keys: readonly string[],
  plan: (at: number, found: FoundRow<L>) => RowWrite<L> | WriteOutcome<L>,
  options: WriteOptions<TheirRow<L>>,
): Promise<WriteOutcome<L>[]> {
  const run = runOf(connection, keyed, keys.length, options);
  for (let from = 0; from < keys.length && !run.stopped() && !run.meetsAll; from += batchSize)
    await writeBatch(run, await plannedAsFound(run, keys.slice(from, from + batchSize), from, plan));
  return run.outcomes.map((outcome) => outcome ?? { state: 'notSent' });
}

function runOf<L extends ListShape>(
  connection: Connection,
  keyed: KeyedList<L>,
  count: number,
  { wait, stopped = () => false, onOutcome = () => undefined }: WriteOptions<TheirRow<L>>,
): Run<L> {
  const outcomes = Array.from({ length: count }, () => undefined);
  return { connection, keyed, wait, stopped, onOutcome, outcomes, waited: 0, meetsAll: false };
}

/** Reads rows, ends those with nothing to write, and returns the others. */
async function plannedAsFound<L extends ListShape>(
  run: Run<L>,
  keys: readonly string[],
  from: number,
  plan: (at: number, found: FoundRow<L>) => RowWrite<L> | WriteOutcome<L>,
): Promise<readonly Pending<L>[]> {
  const rows = await readPatiently(run, keys, mostRepeats);
  if ('problem' in rows) {
    const places = keys.map((_, index) => ({ at: from + index }));
    if (!run.stopped()) fail(run, places, rows.problem);
    return [];
  }
  return rows.found.flatMap((row, index) => {
    const at = from + index;
    const planned = plan(at, row);
    if (!('state' in planned)) return [{ at, write: planned }];
    end(run, { at }, planned);
    return [];
  });
}

/** Sends up to twenty writes until each has ended, the run is stopped, or they were repeated often enough. */
async function writeBatch<L extends ListShape>(run: Run<L>, writes: readonly Pending<L>[]): Promise<void> {
  let pending = writes;
  let repeats = 0;
  while (pending.length > 0 && !run.stopped() && !run.meetsAll) {
    const again = await send(run, pending);
    pending = again;
    if (again.length === 0) return;
    const seconds = Math.max(...again.map(({ problem }) => (isBusy(run, problem) ? problem.retryAfter : 0)));
    if (seconds > 0) await waitOnce(run, seconds);
    else if (repeats < mostRepeats) repeats += 1;
    else {
      // None of them is in doubt: each was refused, or looked up since it was sent.
      for (const each of again) end(run, each, { state: 'failed', problem: each.problem, unclear: false });
      return;
    }
  }
}

/** Sends writes once, ends those whose outcome is clear, and returns those to send again. */
async function send<L extends ListShape>(run: Run<L>, pending: readonly Pending<L>[]): Promise<readonly Unsaved<L>[]> {
  const { connection, keyed } = run;
  let replies: PromiseSettledResult<unknown>[];
  try {
    replies = await settledInBatch(connection, (sp) =>
      pending.map(({ write: { base, values } }) => {
        const written = encodeValues(keyed.list, values, connection.lists.at);
        return sendRow(sp, connection.listUrl(keyed.list.name), written, base);
      }),
    );
  } catch (error) {
    return withoutReplies(run, pending, error);
  }
  const again: Unsaved<L>[] = [];
  const doubtful: Unsaved<L>[] = [];
  for (const [index, reply] of replies.entries()) {
    if (reply.status === 'fulfilled') {
      end(run, pending[index], { state: 'saved' });
      continue;
    }
    const problem = await problemFrom(reply.reason, keyed.list.name);
    const each = { ...pending[index], problem };
    if (mayBeWritten(reply.reason) || isOfRepeat(problem)) doubtful.push(each);
    else if (isBusy(run, problem)) again.push(each);
    else {
      // The lists were set back since they were read: from now on, forms do without what the lists lack.
      if (problem.kind === 'schemaMismatch') connection.lists.refused();
      fail(run, [each], problem);
    }
  }
  if (doubtful.length > 0) again.push(...(await stillToWrite(run, doubtful)));
  return again;
}

/** The request as a whole was refused, or no reply came: then some of the rows may have been written. */
async function withoutReplies<L extends ListShape>(
  run: Run<L>,
  pending: readonly Pending<L>[],
  error: unknown,
): Promise<readonly Unsaved<L>[]> {
  const problem = await problemFrom(error, run.keyed.list.name);
  const unsaved = pending.map((each) => ({ ...each, problem }));
  if (mayBeWritten(error) || problem.kind === 'unexpected') return stillToWrite(run, unsaved);
  if (isBusy(run, problem)) return unsaved;
  fail(run, pending, problem);
  return [];
}

/**
 * Reads the rows, ends every write that this settles, and returns the others: their rows are still as they were read.
 */
async function stillToWrite<L extends ListShape>(run: Run<L>, doubtful: readonly Unsaved<L>[]): Promise<Unsaved<L>[]> {
  const rows = await readPatiently(
    run,
    doubtful.map(({ write }) => write.key),
  );
  if ('problem' in rows) {
    // Report why it could not be looked up: a refusal as a repeat would mean nothing to the person.
    for (const each of doubtful)
      end(run, each, {
        state: 'failed',
        problem: isOfRepeat(each.problem) ? rows.problem : each.problem,
        unclear: true,
      });
    return [];
  }
  return doubtful.filter((each, index) => {
    const outcome = outcomeBy(rows.found[index], each.write, run.keyed.list);
    if (outcome) end(run, each, outcome);
    return !outcome;
  });
}

/** Reads rows by their keys, and waits where SharePoint is busy. A lost reply is asked for again so often. */
async function readPatiently<L extends ListShape>(
  run: Run<L>,
  keys: readonly string[],
  repeats = 0,
): Promise<{ readonly found: readonly FoundRow<L>[] } | { readonly problem: Problem }> {
  for (let lost = 0; ;) {
    try {
      return { found: await readByKey(run.connection, run.keyed, keys) };
    } catch (error) {
      const problem = await problemFrom(error, run.keyed.list.name);
      if (run.stopped()) return { problem };
      if (isBusy(run, problem)) await waitOnce(run, problem.retryAfter);
      else if (problem.kind === 'offline' && lost < repeats) lost += 1;
      else return { problem };
    }
  }
}

/** The outcome of a write, judged by the row under its key; undefined if the row is still to be written. */
function outcomeBy<L extends ListShape>(
  found: FoundRow<L>,
  { base, values }: RowWrite<L>,
  list: L,
): WriteOutcome<L> | undefined {
  if (found.state === 'unreadable') return found;
  if (found.state === 'gone') return base && found;
  if (found.theirs.etag === base?.etag) return undefined;
  return holds(found.theirs, { ...base, ...values }, list)
    ? { state: 'saved', ...(found.theirs.isAnothers ? { byAnother: true } : {}) }
    : { state: 'conflict', theirs: found.theirs };
}

function end<L extends ListShape>(run: Run<L>, { at }: Pick<Pending<L>, 'at'>, outcome: WriteOutcome<L>): void {
  if (outcome.state === 'saved') run.waited = 0;
  run.outcomes[at] = outcome;
  run.onOutcome(at, outcome);
}

/** Ends writes that SharePoint refused. */
function fail<L extends ListShape>(run: Run<L>, pending: readonly Pick<Pending<L>, 'at'>[], problem: Problem): void {
  run.meetsAll ||= problem.kind === 'forbidden' || problem.kind === 'expired';
  pending.forEach((each) => end(run, each, { state: 'failed', problem, unclear: false }));
}

async function waitOnce<L extends ListShape>(run: Run<L>, seconds: number): Promise<void> {
  run.waited += 1;
  await run.wait(seconds);
}

function isBusy<L extends ListShape>(
  { waited }: Run<L>,
  problem: Problem,
): problem is Extract<Problem, { kind: 'throttled' }> {
  return secondsToWait(problem, waited, mostWaits) !== undefined;
}
