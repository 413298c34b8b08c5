import { type SPFI, SPQueryable } from '@pnp/sp';
import type { IItems } from '@pnp/sp/items';
import { safeText } from '../../domain/safeText';
import { type Decoded, decodeRows, selectOf, type UnreadableRow } from '../../lists/decode';
import { rolloutSettings, type RolloutSetting } from '../../lists/rolloutSettings';
import type { ColumnName, ListShape, Row } from '../../lists/shape';
import { columnsAt, sinceOf } from '../../lists/since';
import type { Connection } from '../connection';
import { inBatch } from './inBatch';
import { askAtVersion, versionIn } from '../knownLists';
import { askWithListsSite, isUntold } from '../listsSite';
import { orProblem, ProblemError } from '../problem';

/** One list to read: which columns, which rows. */
export interface ListQuery<L extends ListShape = ListShape, K extends ColumnName<L> = ColumnName<L>> {
  readonly list: L;
  readonly columns: readonly K[];
  /** In SharePoint's dialect of OData; only indexed columns, or a long list refuses it. */
  readonly filter?: string;
  /** Rows wanted at most; a page holds 5,000 at most. */
  readonly top: number;
  /** Only rows whose ID is greater, in the order of IDs. */
  readonly afterId?: number;
  /** The rows made last come first; SharePoint always has an index on the ID. */
  readonly newest?: true;
  /** Each row comes with its etag, which a change of it must name. */
  readonly etags?: true;
  /** Each row comes with who made it and when. */
  readonly authored?: true;
  /**
   * The rest is worth having without it: where it cannot be read it comes without rows, as `unread`. So does any list
   * that is newer than the lists are known to be, without being asked for.
   */
  readonly unneeded?: true;
}

/** A row's state, as SharePoint names it: a change that names another is refused. */
export interface Tagged {
  readonly etag: string;
}

/**
 * Who made a row and when, as SharePoint keeps it; what a requester can forge all the same: see design.md, permissions.
 */
export interface Authored {
  readonly AuthorId: number;
  readonly authorName: string;
  readonly authorLogin: string;
  readonly Created: Date;
  readonly Modified: Date;
}

/** What the signed-in person may do in a list. */
interface RightsQuery {
  readonly rightsIn: ListShape;
  /** The list is one that many may not see: to them it is as if it were not there, and they may do nothing in it. */
  readonly closed?: true;
}

/** Who is signed in. */
interface PersonQuery {
  readonly signedIn: true;
}

/** The signed-in person's number in the site, as `AuthorId` has it: it stays where their account is renamed. */
interface SignedIn {
  readonly userId: number;
}

type Query = ListQuery | RightsQuery | PersonQuery;

/** As SharePoint says; it is SharePoint that holds people to it. */
export interface Rights {
  readonly mayAdd: boolean;
  /** Whether they may add rows and change those of others. */
  readonly mayEdit: boolean;
  /** Whether they may change the list itself, as its owner. */
  readonly mayManage: boolean;
}

/** The most rows SharePoint gives in one page. */
export const pageLimit = 5000;

/** Quotes a text for a filter: an apostrophe is doubled. */
export function literal(text: string): string {
  return `'${text.replace(/'/g, "''")}'`;
}

type RowOf<Q, L extends ListShape, K extends ColumnName<L>> = Row<L, K> &
  (Q extends { readonly etags: true } ? Tagged : unknown) &
  (Q extends { readonly authored: true } ? Authored : unknown);

type Results<Q extends readonly Query[]> = {
  readonly [I in keyof Q]: Q[I] extends ListQuery<infer L, infer K>
    ? Decoded<RowOf<Q[I], L, K>> & { readonly unread?: true }
    : Q[I] extends PersonQuery
      ? SignedIn
      : Rights;
};

/**
 * Reads several lists, what may be done in them, and who is signed in, in one request, a batch; one list in a plain
 * one. Of lists and columns newer than version 3, those that the lists are known to have; what the settings say of that
 * is taken in.
 *
 * @throws ProblemError the first problem met, naming its list.
 */
export async function readLists<const Q extends readonly Query[]>(
  connection: Connection,
  ...queries: Q
): Promise<Results<Q>> {
  const wanted = queries.flatMap((query) => {
    if ('signedIn' in query) return [];
    return 'rightsIn' in query ? [{ list: query.rightsIn }] : [query];
  });
  const results = await askAtVersion(connection.lists, wanted, (version) => {
    const ask = (sp: SPFI): Promise<unknown>[] =>
      queries.map((query) => {
        if ('signedIn' in query) return readPerson(sp);
        return 'rightsIn' in query
          ? readRights(connection, sp, query, version)
          : readList(connection, sp, query, version);
      });
    return orProblem<readonly unknown[]>(() => {
      if (isUntold(connection)) return askWithListsSite(connection, ask);
      return queries.length > 1 ? inBatch(connection, ask) : Promise.all(ask(connection.sp));
    });
  });
  queries.forEach((query, at) => takeIn(connection, query, results[at] as Rights | SignedIn | Part));
  return results as unknown as Results<Q>;
}

/** What a query of rows came to. */
type Part = Decoded<unknown> & { readonly unread?: true };

/** What a reading says of the lists themselves, by the way. */
function takeIn({ lists }: Connection, query: Query, result: Rights | SignedIn | Part): void {
  if ('mayManage' in result) {
    if (result.mayManage) lists.heardOwner();
  } else if ('rows' in result && 'list' in query && query.list.name === rolloutSettings.name) {
    lists.heard(versionIn(result.rows as readonly RolloutSetting[]));
  }
}

/**
 * AddListItems, EditListItems and ManageLists:
 * https://learn.microsoft.com/previous-versions/office/sharepoint-csom/ee536458(v=office.15)
 */
const add = 0x2;
const edit = 0x4;
const manage = 0x800;

const unread: Part = { rows: [], unreadable: [], unread: true };
const noRights: Rights = { mayAdd: false, mayEdit: false, mayManage: false };

async function readRights(
  connection: Connection,
  sp: SPFI,
  { rightsIn: list, closed }: RightsQuery,
  version: number,
): Promise<Rights> {
  if (isMissing(connection, list, version)) return noRights;
  const { name } = list;
  // What PnPjs' `getCurrentUserEffectivePermissions` asks; its module would bring all of PnPjs' security into the page.
  const ask = SPQueryable(sp.web.getList(connection.listUrl(name)), 'EffectiveBasePermissions');
  try {
    const low = Number((await orProblem(() => ask<{ Low: string }>(), name)).Low);
    const may = (right: number): boolean => (low & right) !== 0;
    return { mayAdd: may(add), mayEdit: may(add) && may(edit), mayManage: may(manage) };
  } catch (error) {
    if (closed && isClosed(error)) return noRights;
    throw error;
  }
}

/** What PnPjs' `currentUser` asks; its module would bring all of PnPjs' site users into the page. */
async function readPerson(sp: SPFI): Promise<SignedIn> {
  const ask = SPQueryable(sp.web, 'currentuser/Id');
  return { userId: await orProblem(() => ask<number>()) };
}

/** Whether lists of a version lack a list. It is noted, to be asked for once they are known to have it. */
function isMissing({ lists }: Connection, list: ListShape, version: number): boolean {
  const since = sinceOf(list);
  if (since > version) lists.leftOut(since);
  return since > version;
}

/** The columns that lists of a version have; those they lack are noted. */
function askedFor({ lists }: Connection, { list, columns }: ListQuery, version: number): readonly string[] {
  const asked = columnsAt(list, columns, version);
  columns.forEach((column) => asked.includes(column) || lists.leftOut(sinceOf(list, column)));
  return asked;
}

const authorColumns = ['AuthorId', 'Author/Title', 'Author/Name', 'Created', 'Modified'] as const;

async function readList(connection: Connection, sp: SPFI, query: ListQuery, version: number): Promise<Part> {
  if (isMissing(connection, query.list, version)) return unread;
  try {
    return await readRows(connection, sp, query, askedFor(connection, query, version));
  } catch (error) {
    if (query.unneeded) return unread;
    throw error;
  }
}

/** Whether a list may not be read, or is not there: SharePoint answers either to those who may not know of it. */
function isClosed(error: unknown): boolean {
  return error instanceof ProblemError && (error.problem.kind === 'missing' || error.problem.kind === 'forbidden');
}

async function readRows(
  connection: Connection,
  sp: SPFI,
  { list, filter, top, afterId, newest, etags, authored }: ListQuery,
  columns: readonly string[],
): Promise<Part> {
  const items: IItems = sp.web
    .getList(connection.listUrl(list.name))
    .items.select(...selectOf(list, columns), ...(authored ? authorColumns : []))
    .top(top);
  if (authored) items.expand('Author');
  if (filter) items.filter(filter);
  if (afterId !== undefined) items.skip(afterId);
  if (newest) items.orderBy('Id', false);
  return orProblem(async () => {
    const raw = await items<Record<string, unknown>[]>();
    const decoded = decodeRows(list, raw, columns, etags);
    if (!authored) return decoded;
    return { rows: withAuthors(decoded.rows, raw), unreadable: withAuthorIds(decoded.unreadable, raw) };
  }, list.name);
}

/** Whose the rows are that cannot be read. */
function withAuthorIds(
  unreadable: readonly UnreadableRow[],
  raw: readonly Record<string, unknown>[],
): readonly UnreadableRow[] {
  return unreadable.map((row) => ({ ...row, AuthorId: Number(raw.find(({ Id }) => Id === row.item)?.AuthorId) }));
}

function withAuthors<R extends { readonly Id: number }>(
  rows: readonly R[],
  raw: readonly Record<string, unknown>[],
): (R & Authored)[] {
  const rawOf = new Map(raw.map((each) => [each.Id, each]));
  return rows.map((row) => {
    const { AuthorId, Author, Created, Modified } = rawOf.get(row.Id) as {
      AuthorId: number;
      Author?: { Title?: string; Name?: string };
      Created: string;
      Modified: string;
    };
    return {
      ...row,
      AuthorId,
      authorName: safeText(Author?.Title ?? ''),
      authorLogin: Author?.Name ?? '',
      Created: new Date(Created),
      Modified: new Date(Modified),
    };
  });
}

export interface Page<R> {
  readonly rows: readonly R[];
  readonly unreadable: readonly UnreadableRow[];
}

/** Whether a page is the last there is to a query. */
export function isWhole(page: Page<unknown>, { top }: ListQuery): boolean {
  return page.rows.length + page.unreadable.length < top;
}

/**
 * All rows from the first page on, which may be shorter than the others, by ID, which SharePoint allows at any length
 * of list where there is no filter.
 *
 * @param abandoned asked before each further page; true ends the reading.
 * @param onPage told how many rows each further page held.
 */
export async function readOn<Q extends ListQuery, R extends { readonly Id: number }>(
  connection: Connection,
  query: Q,
  first: Page<R>,
  abandoned: () => boolean = () => false,
  onPage?: (rows: number) => void,
): Promise<Page<R>> {
  const rows = [...first.rows];
  const unreadable = [...first.unreadable];
  let page: Page<{ readonly Id: number }> = first;
  let asked: ListQuery = query;
  while (!isWhole(page, asked) && !abandoned()) {
    const afterId = [...page.rows.map(({ Id }) => Id), ...page.unreadable.map(({ item }) => item)].reduce(
      (last, id) => Math.max(last, id),
      0,
    );
    asked = { ...query, afterId, top: pageLimit };
    [page] = (await readLists(connection, asked)) as readonly [Page<R>];
    rows.push(...(page.rows as R[]));
    unreadable.push(...page.unreadable);
    onPage?.(page.rows.length + page.unreadable.length);
  }
  return { rows, unreadable };
}

/**
 * All rows of a list, in one request for each 5,000.
 *
 * @param abandoned see `readOn`.
 * @throws ProblemError
 */
export async function readEvery<const Q extends ListQuery>(
  connection: Connection,
  query: Q,
  abandoned?: () => boolean,
): Promise<Results<readonly [Q]>[0]> {
  const [first] = await readLists(connection, query);
  return (await readOn(connection, query, first as Page<{ readonly Id: number }>, abandoned)) as Results<
    readonly [Q]
  >[0];
}
