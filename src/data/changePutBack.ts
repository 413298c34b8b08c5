import { type Change, type LogList, rowKey } from '../domain/changeLog/history';
import { columnNames, decodeRows } from '../lists/decode';
import type { ListShape } from '../lists/shape';
import { columnsAt } from '../lists/since';
import { loggedLists } from './changeLogLists';
import type { Connection } from './connection';
import { orProblem, problemFrom } from './problem';
import { etagBefore, putBackRows } from './putBack';
import { inBatch } from './read/inBatch';
import { ofList } from './read/ofList';
import type { Tagged } from './read/query';
import { patiently } from './read/patiently';
import type { RowWrite, WriteOptions, WriteOutcome } from './rowWrites';
import type { TheirRow } from './rowsByKey';
import { askVersions, type RawVersion } from './versions';

/** A change that is to be put back, with a key of its own. */
export interface ChangeToPutBack {
  readonly key: string;
  /** The last of its row when the log was read. */
  readonly change: Change;
}
export type TheirLoggedRow = TheirRow<ListShape>;
type Outcome = WriteOutcome<ListShape>;

export function toPutBack(change: Change): ChangeToPutBack {
  return { key: rowKey(change), change };
}

/**
 * Puts rows of one list back to how they stood before their last change; see `putBackRows`. Their etags are read first,
 * before their versions: where the last version is still the change's, the etag is that of the change, so that a write
 * since is noticed even if it wrote the same values. A colleague's change goes back too.
 */
export async function putChangesBack(
  connection: Connection,
  name: LogList,
  saved: readonly ChangeToPutBack[],
  options: WriteOptions<TheirLoggedRow>,
): Promise<Outcome[]> {
  const { list, keyColumn } = loggedLists[name];
  const end = (at: number, outcome: Outcome): Outcome => {
    options.onOutcome?.(at, outcome);
    return outcome;
  };
  let writes: readonly (RowWrite<ListShape> | Outcome)[];
  try {
    const read = (): Promise<(RowWrite<ListShape> | Outcome)[]> => readWrites(connection, name, saved);
    writes = await patiently(read, { wait: options.wait, stopped: options.stopped ?? (() => false) });
  } catch (error) {
    const problem = await problemFrom(error);
    // Nothing is written yet.
    return saved.map((_, at) => end(at, { state: 'failed', problem, unclear: false }));
  }
  const found = writes.flatMap((write, at) => ('state' in write ? [] : [{ write, at }]));
  const ended = await putBackRows(
    connection,
    { list, keyColumn },
    found.map(({ write }) => write),
    { ...options, ofAnybody: true, onOutcome: (index, outcome) => options.onOutcome?.(found[index].at, outcome) },
  );
  const outcomes = new Map(ended.map((outcome, index) => [found[index].at, outcome]));
  return writes.map((write, at) => ('state' in write ? end(at, write) : outcomes.get(at)!));
}

type RawRow = Readonly<Record<string, unknown>>;

/** The writes that changes were, as `putBackRows` takes them back; an outcome for a row that is gone or damaged. */
async function readWrites(
  connection: Connection,
  name: LogList,
  saved: readonly ChangeToPutBack[],
): Promise<(RowWrite<ListShape> | Outcome)[]> {
  const { list, keyColumn } = loggedLists[name];
  const url = connection.listUrl(list.name);
  const columns = columnsAt(list, columnNames(list), connection.lists.at);
  return orProblem(async () => {
    const replies = await inBatch<(RawRow[] | RawVersion[])[]>(connection, (sp) =>
      saved.flatMap(({ change: { id } }) => [
        ofList(sp, url, 'items')
          .select('Id', ...columns)
          .filter(`ID eq ${id}`)<RawRow[]>(),
        askLast(askVersions(sp, url, id, [])),
      ]),
    );
    return saved.map(({ change: { before, after, columns: changed } }, at) => {
      const raw = replies[2 * at] as RawRow[];
      const versions = replies[2 * at + 1] as RawVersion[];
      if (raw.length === 0) return { state: 'gone' };
      const { rows, unreadable } = decodeRows(list, raw, columns, true);
      if (rows.length === 0) return { state: 'unreadable', field: unreadable[0].field };
      const row = rows[0] as unknown as Tagged & { readonly Id: number };
      const isLast = Math.max(...versions.map(({ VersionId }) => VersionId)) === after.number;
      return {
        key: String(raw[0][keyColumn]),
        base: { ...row, ...before?.values, etag: isLast ? etagBefore(row.etag) : row.etag },
        values: Object.fromEntries(
          changed.map((column) => [column, after.values?.[column]]),
        ) as RowWrite<ListShape>['values'],
      };
    });
  }, list.name);
}

/** The versions of a row; none where the row has been deleted. */
async function askLast(asked: Promise<RawVersion[]>): Promise<RawVersion[]> {
  try {
    return await asked;
  } catch (error) {
    if ((await problemFrom(error)).kind === 'missing') return [];
    throw error;
  }
}
