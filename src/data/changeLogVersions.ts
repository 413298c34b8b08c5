import {
  logLists,
  type Person,
  type RowHistory,
  rowKey,
  type RowVersion,
  type Values,
} from '../domain/changeLog/history';
import type { ListedRow } from '../domain/changeLog/reach';
import { nameIn } from '../domain/legible';
import { safeText } from '../domain/safeText';
import { decodeRows } from '../lists/decode';
import { columnsAt } from '../lists/since';
import { loggedLists, namingColumns, toldColumns } from './changeLogLists';
import type { Connection } from './connection';
import { orProblem, problemFrom } from './problem';
import { settledInBatch } from './read/inBatch';
import { ofList } from './read/ofList';
import { withoutMetadata } from './read/readLists';
import { askVersions, beginsLate, decodedVersions, type RawVersion } from './versions';

/** A row with what SharePoint keeps of it. */
export interface LoggedRow extends RowHistory {
  /** The row as it is now, in the columns that name it; see `namingColumns`. */
  readonly row: Values;
  /** The row has had more versions than its list keeps. */
  readonly beginsLate: boolean;
}

/** A row whose versions could not be read. */
export interface UnreadRow extends Pick<ListedRow, 'list' | 'id'> {
  readonly title?: string;
}

/** The rows that one part of a batch names. */
const rowsInPart = 20;

interface RawLoggedVersion extends RawVersion {
  readonly Editor?: { readonly LookupId?: number; readonly LookupValue?: string } | null;
}

type RawRow = Readonly<Record<string, unknown>> & { readonly Id: number };

/**
 * The versions of rows, in their order, and what the rows are: twenty parts in a request. A row whose versions cannot
 * be read does not hide the others.
 */
export async function readVersions(
  connection: Connection,
  rows: readonly ListedRow[],
): Promise<(LoggedRow | UnreadRow)[]> {
  if (rows.length === 0) return [];
  const { at } = connection.lists;
  const groups = logLists.flatMap((list) => inParts(rows.filter((row) => row.list === list)));
  return orProblem(async () => {
    const replies = await settledInBatch(connection, (sp) => [
      ...groups.map((group) => {
        const from = loggedLists[group[0].list];
        return ofList(sp, connection.listUrl(from.list.name), 'items')
          .select('Id', 'Created', ...namingColumns(from))
          .filter(group.map(({ id }) => `ID eq ${id}`).join(' or '))
          .top(rowsInPart)
          .using(withoutMetadata)<RawRow[]>();
      }),
      ...rows.map(({ list: name, id }) => {
        const { list } = loggedLists[name];
        const columns = columnsAt(list, toldColumns(loggedLists[name]), at);
        return askVersions<RawLoggedVersion>(sp, connection.listUrl(list.name), id, ['Editor', ...columns]);
      }),
    ]);
    await throwIfAllFailed(replies);
    const identities = new Map(
      groups.flatMap((group, index) =>
        valueOr<RawRow[]>(replies[index], []).map((raw) => [rowKey({ list: group[0].list, id: raw.Id }), raw] as const),
      ),
    );
    return rows.map((row, index) => {
      const raw = identities.get(rowKey(row));
      const versions = valueOr<RawLoggedVersion[]>(replies[groups.length + index], []);
      return historyOf(row, raw, versions, at) ?? { list: row.list, id: row.id, title: titleIn(raw) };
    });
  });
}

function inParts(rows: readonly ListedRow[]): ListedRow[][] {
  return Array.from({ length: Math.ceil(rows.length / rowsInPart) }, (_, part) =>
    rows.slice(part * rowsInPart, (part + 1) * rowsInPart),
  );
}

/** Where every part is refused, such as by a SharePoint that is busy, there is nothing to show and a problem to say. */
async function throwIfAllFailed(replies: readonly PromiseSettledResult<unknown>[]): Promise<void> {
  const refusals = replies.filter((reply): reply is PromiseRejectedResult => reply.status === 'rejected');
  if (refusals.length === replies.length && refusals.length > 0) throw refusals[0].reason;
  for (const { reason } of refusals) {
    const { kind } = await problemFrom(reason);
    // It says nothing about the rows: all of it is asked for again.
    if (kind === 'throttled' || kind === 'offline' || kind === 'expired') throw reason;
  }
}

function valueOr<T>(reply: PromiseSettledResult<unknown>, otherwise: T): T {
  return reply.status === 'fulfilled' ? (reply.value as T) : otherwise;
}

function titleIn(raw: RawRow | undefined): string | undefined {
  return typeof raw?.Title === 'string' ? nameIn(raw.Title) : undefined;
}

/** Undefined if what SharePoint gives cannot be read as versions of the row. */
function historyOf(
  { list: name, id }: ListedRow,
  raw: RawRow | undefined,
  versions: readonly RawLoggedVersion[],
  at: number,
): LoggedRow | undefined {
  if (!raw || versions.length === 0) return undefined;
  const { list } = loggedLists[name];
  try {
    const columns = columnsAt(list, toldColumns(loggedLists[name]), at);
    const decoded = decodedVersions(list, versions, columns);
    const values = new Map(decoded.rows.map(({ Id, ...held }) => [Id, held as Readonly<Record<string, unknown>>]));
    const bad = new Map(decoded.unreadable.map(({ item, field }) => [item, field]));
    const [row] = decodeRows(list, [raw], namingColumns(loggedLists[name])).rows;
    if (!(row as unknown)) return undefined;
    return {
      list: name,
      id,
      made: new Date(String(raw.Created)),
      versions: versions.map(({ VersionId: number, Modified, Editor }): RowVersion => ({
        number,
        on: new Date(Modified),
        by: personIn(Editor),
        values: values.get(number),
        unreadable: bad.get(number),
      })),
      beginsLate: beginsLate(versions),
      row,
    };
  } catch {
    // A column of another type: the row is named among those that could not be read.
    return undefined;
  }
}

function personIn(editor: RawLoggedVersion['Editor']): Person | undefined {
  const name = nameIn(editor?.LookupValue);
  return editor?.LookupId !== undefined && name ? { id: editor.LookupId, name: safeText(name) } : undefined;
}

/** The code of the site that a row is about; undefined for one of no site. */
export function siteCodeOf({ list, row, versions }: LoggedRow): string | undefined {
  return cellOf({ list, row, versions }, loggedLists[list].site);
}

/** The key of the service that a row is about. */
export function serviceKeyOf(row: LoggedRow): string | undefined {
  return cellOf(row, loggedLists[row.list].service);
}

/** A value of a row as it is now. */
function cellOf({ row, versions }: Pick<LoggedRow, 'list' | 'row' | 'versions'>, column?: string): string | undefined {
  if (column === undefined) return undefined;
  const last = versions.reduce((one, other) => (other.number > one.number ? other : one));
  const value = row[column] ?? last.values?.[column];
  return typeof value === 'string' ? value : undefined;
}
