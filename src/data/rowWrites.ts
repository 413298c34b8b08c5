import { body, headers } from '@pnp/queryable';
import { type SPFI, spPost } from '@pnp/sp';
import type { Failed, Problem } from '../domain/problem';
import { storedAlike } from '../domain/storedText';
import { columnNames, decodeRows } from '../lists/decode';
import { encodeValues } from '../lists/encode';
import type { ColumnName, ListShape, Row } from '../lists/shape';
import { columnsAt } from '../lists/since';
import type { Connection } from './connection';
import { inBatch, settledInBatch } from './read/inBatch';
import { askAtVersion } from './knownLists';
import { ofList } from './read/ofList';
import { mostWaits, secondsToWait } from './read/patience';
import { orProblem, problemFrom } from './problem';
import { literal, type Tagged } from './read/query';

/** A list whose rows are known by a column: of unique values, or where it is not, the row with the lowest ID counts. */
export interface KeyedList<L extends ListShape> {
  readonly list: L;
  readonly keyColumn: ColumnName<L>;
}

/** A row to be written: changed where `base` was read, added where there is none. */
export interface RowWrite<L extends ListShape> {
  /** The row's value in the key column. */
  readonly key: string;
  /** The row as it was read; undefined: it is new, and `values` are all of it. */
  readonly base?: { readonly Id: number } & Tagged & Partial<Row<L>>;
  /** The columns to be written; one that is there with `undefined` is emptied. */
  readonly values: { readonly [N in ColumnName<L>]?: Row<L>[N] };
}

/** A row as somebody else has left it. */
export type TheirRow<L extends ListShape> = Row<L> & Tagged & { readonly editedBy?: string; readonly editedOn: Date };

/**
 * What became of a write.
 *
 * - `saved`: the row holds what was to be written
 * - `conflict`: somebody else has changed it, or added it, in the meantime; nothing of ours stands (where the reply to
 *   ours was lost, it may have stood before theirs, which was then written by somebody who had seen it)
 * - `gone`: the row is not there any more
 * - `unreadable`: the row is there, with a value in `field` that cannot be read; it is to be mended in the list
 * - `failed`: not written; `unclear` where even that is not known, since no reply came
 * - `notSent`: whoever ran it stopped it before
 */
export type Outcome<Theirs> =
  | { readonly state: 'saved' }
  | { readonly state: 'conflict'; readonly theirs: Theirs }
  | { readonly state: 'gone' }
  | { readonly state: 'unreadable'; readonly field: string }
  | Failed
  | { readonly state: 'notSent' };

/** What became of a write to a list. */
export type WriteOutcome<L extends ListShape> = Outcome<TheirRow<L>>;

export interface WriteOptions<Theirs> {
  /** Told of each write as it ends, by its place. */
  readonly onOutcome?: (at: number, outcome: Outcome<Theirs>) => void;
  /** Waits, in seconds, where SharePoint is busy. */
  readonly wait: (seconds: number) => Promise<void>;
  readonly stopped?: () => boolean;
}

/** As many as PnPjs sends in one request. */
const batchSize = 20;
/** A lost reply is asked after this often for each batch. */
const mostRepeats = 2;

/** A pending write, by its place among all. */
interface Pending<L extends ListShape> {
  readonly at: number;
  readonly write: RowWrite<L>;
}

/**
 * Writes rows, twenty in a request, each by the etag it was read with, so that nobody's change is lost. Where it is not
 * clear what became of one (no reply, a refusal that a repeated request would get too), the row is read by its key:
 * what holds the values already is saved, and counts once however often it was sent.
 *
 * One failure of a kind that meets all (no permission, the page's digest too old) ends the run; the rest is not sent.
 */
export async function writeRows<L extends ListShape>(
  connection: Connection,
  keyed: KeyedList<L>,
  writes: readonly RowWrite<L>[],
  options: WriteOptions<TheirRow<L>>,
): Promise<WriteOutcome<L>[]> {
  const { onOutcome = () => undefined, wait, stopped = () => false } = options;
  const outcomes: (WriteOutcome<L> | undefined)[] = writes.map(() => undefined);
  let waited = 0;
  let meetsAll = false;

  function end({ at }: Pending<L>, outcome: WriteOutcome<L>): void {
    outcomes[at] = outcome;
    onOutcome(at, outcome);
  }

  function waits(problem: Problem): problem is Extract<Problem, { kind: 'throttled' }> {
    return secondsToWait(problem, waited, mostWaits) !== undefined;
  }

  /** Sends some once, ends those it can, and returns those to be sent again with the seconds to wait before. */
  async function send(
    pending: readonly Pending<L>[],
  ): Promise<{ again: Pending<L>[]; seconds: number; problem: Problem }> {
    let replies: PromiseSettledResult<unknown>[];
    try {
      replies = await settledInBatch(connection, (sp) =>
        pending.map(({ write: { base, values } }) => {
          const written = encodeValues(keyed.list, values, connection.lists.at);
          return sendRow(sp, connection.listUrl(keyed.list.name), written, base);
        }),
      );
    } catch (error) {
      const problem = await problemFrom(error, keyed.list.name);
      if (waits(problem)) return { again: [...pending], seconds: problem.retryAfter, problem };
      // Without a reply, or with one that says nothing, some may have been written.
      if (problem.kind === 'offline' || problem.kind === 'unexpected')
        return { again: await stillToWrite(pending, problem), seconds: 0, problem };
      meetsAll ||= problem.kind === 'forbidden' || problem.kind === 'expired';
      pending.forEach((each) => end(each, { state: 'failed', problem, unclear: false }));
      return { again: [], seconds: 0, problem };
    }
    const again: Pending<L>[] = [];
    const doubtful: Pending<L>[] = [];
    let seconds = 0;
    for (const [index, reply] of replies.entries()) {
      const each = pending[index];
      if (reply.status === 'fulfilled') {
        end(each, { state: 'saved' });
        continue;
      }
      const problem = await problemFrom(reply.reason, keyed.list.name);
      if (problem.kind === 'conflict' || problem.kind === 'missing' || isDuplicate(problem)) doubtful.push(each);
      else if (waits(problem)) {
        again.push(each);
        seconds = Math.max(seconds, problem.retryAfter);
      } else {
        meetsAll ||= problem.kind === 'forbidden' || problem.kind === 'expired';
        // The lists were set back since they were read: from now on, forms are without what they lack.
        if (problem.kind === 'schemaMismatch') connection.lists.refused();
        end(each, { state: 'failed', problem, unclear: false });
      }
    }
    if (doubtful.length > 0) again.push(...(await stillToWrite(doubtful)));
    return { again, seconds, problem: { kind: 'conflict' } };
  }

  /**
   * Reads the rows, ends every write that this settles, and returns the others: their rows are still as they were read.
   */
  async function stillToWrite(doubtful: readonly Pending<L>[], lost?: Problem): Promise<Pending<L>[]> {
    let found: FoundRow<L>[] | undefined;
    while (!found) {
      try {
        found = await readByKey(
          connection,
          keyed,
          doubtful.map(({ write }) => write.key),
        );
      } catch (error) {
        const problem = await problemFrom(error, keyed.list.name);
        if (waits(problem) && !stopped()) {
          waited += 1;
          await wait(problem.retryAfter);
          continue;
        }
        doubtful.forEach((each) => end(each, { state: 'failed', problem: lost ?? problem, unclear: true }));
        return [];
      }
    }
    const rows = found;
    return doubtful.filter((each, index) => {
      const {
        write: { base, values },
      } = each;
      const row = rows[index];
      if (row.state === 'unreadable') end(each, row);
      else if (row.state === 'gone') {
        if (!base) return true;
        end(each, row);
      } else if (row.theirs.etag === base?.etag) return true;
      else if (holds(row.theirs, { ...base, ...values }, keyed.list)) end(each, { state: 'saved' });
      else end(each, { state: 'conflict', theirs: row.theirs });
      return false;
    });
  }

  const all = writes.map((write, at): Pending<L> => ({ at, write }));
  for (let from = 0; from < all.length; from += batchSize) {
    let pending = all.slice(from, from + batchSize);
    let repeats = 0;
    while (pending.length > 0 && !stopped() && !meetsAll) {
      const { again, seconds, problem } = await send(pending);
      pending = again;
      if (pending.length === 0) break;
      if (seconds > 0) {
        waited += 1;
        await wait(seconds);
      } else if (repeats < mostRepeats) repeats += 1;
      else {
        pending.forEach((each) => end(each, { state: 'failed', problem, unclear: false }));
        pending = [];
      }
    }
  }
  return outcomes.map((outcome) => outcome ?? { state: 'notSent' });
}

/** What PnPjs' `items.add` and `item.update` send; see `ofList`. Changes the row where it is still as it was read. */
function sendRow(
  sp: SPFI,
  listUrl: string,
  values: Readonly<Record<string, unknown>>,
  base: ({ readonly Id: number } & Tagged) | undefined,
): Promise<unknown> {
  if (!base) return spPost(ofList(sp, listUrl, 'items'), body(values));
  const asRead = headers({ 'IF-Match': base.etag, 'X-HTTP-Method': 'MERGE' });
  return spPost(ofList(sp, listUrl, `items(${base.Id})`), body(values, asRead));
}

/** SharePoint's words for a second row of one key; its code is -2130575169. */
function isDuplicate(problem: Problem): boolean {
  return problem.kind === 'unexpected' && /duplicate values were found/i.test(problem.detail);
}

/** What is found under a key. */
export type FoundRow<L extends ListShape> =
  | { readonly state: 'read'; readonly theirs: TheirRow<L> }
  | { readonly state: 'gone' }
  | { readonly state: 'unreadable'; readonly field: string };

/**
 * The rows with these keys as they are now, with who changed each last. One request for each twenty.
 *
 * @throws ProblemError
 */
export async function readByKey<L extends ListShape>(
  connection: Connection,
  { list, keyColumn }: KeyedList<L>,
  keys: readonly string[],
): Promise<FoundRow<L>[]> {
  let columns: ColumnName<L>[] = [];
  const wanted = { list, columns: columnNames(list) };
  const found = await askAtVersion(connection.lists, [wanted], (version) =>
    orProblem(() => {
      columns = columnsAt(list, wanted.columns, version);
      return inBatch<Record<string, unknown>[][]>(connection, (sp) =>
        keys.map((key) =>
          ofList(sp, connection.listUrl(list.name), 'items')
            .select('Id', ...columns, 'Modified', 'Editor/Title')
            .expand('Editor')
            .filter(`${keyColumn} eq ${literal(key)}`)
            .orderBy('Id')
            .top(1)<Record<string, unknown>[]>(),
        ),
      );
    }, list.name),
  );
  return found.map((raw) => {
    if (raw.length === 0) return { state: 'gone' };
    const {
      rows: [row],
      unreadable,
    } = decodeRows(list, raw, columns, true);
    if (!row) return { state: 'unreadable', field: unreadable[0].field };
    const { Modified, Editor } = raw[0] as { Modified?: string; Editor?: { Title?: string } };
    return {
      state: 'read',
      theirs: { ...row, editedBy: Editor?.Title, editedOn: new Date(Modified ?? NaN) } as unknown as TheirRow<L>,
    };
  });
}

/** Whether a row holds the values that were to be written, and in its other columns what it held before. */
function holds(row: object, values: object, { columns }: ListShape): boolean {
  return Object.entries(values).every(
    ([name, value]) => !(name in columns) || storedAlike((row as Readonly<Record<string, unknown>>)[name], value),
  );
}
