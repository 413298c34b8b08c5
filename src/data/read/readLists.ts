import { InjectHeaders } from '@pnp/queryable';
import { type SPFI, SPQueryable } from '@pnp/sp';
import { type Decoded, decodeRows, selectOf } from '../../lists/decode';
import { rolloutSettings, type RolloutSetting } from '../../lists/rolloutSettings';
import type { ColumnName, ListShape, Row } from '../../lists/shape';
import { columnsAt, sinceOf } from '../../lists/since';
import type { Connection } from '../connection';
import { helpDeskIn } from '../keptHelpDesk';
import { askAtVersion, versionIn } from '../knownLists';
import { askWithListsSite, isUntold } from '../listsSite';
import { orProblem, ProblemError } from '../problem';
import { inBatch } from './inBatch';
import { ofList } from './ofList';
import type {
  ListQuery,
  PropertiesQuery,
  Query,
  RawRow,
  Results,
  Rights,
  RightsQuery,
  SignedIn,
  Single,
} from './query';

/**
 * Reads several lists, the rights in them and the signed-in person in one request: a batch, or a plain request for one
 * list. More than twenty parts go as several batches, one after the other. Lists and columns newer than version 3 are
 * read only if the lists are known to have them; what the settings say of that is noted.
 *
 * @throws ProblemError the first problem met, naming its list.
 */
export async function readLists<const Q extends readonly Query[]>(
  connection: Connection,
  ...queries: Q
): Promise<Results<Q>> {
  const singles = queries.flatMap(singlesIn);
  const results = await askAtVersion(connection.lists, singles.flatMap(wantedBy), (version) => {
    const ask = (sp: SPFI): Promise<unknown>[] => singles.map((query) => read(connection, sp, query, version));
    return orProblem<readonly unknown[]>(() => {
      if (isUntold(connection)) return askWithListsSite(connection, ask);
      return singles.length > 1 ? inBatch(connection, ask) : Promise.all(ask(connection.sp));
    });
  });
  singles.forEach((query, at) => takeIn(connection, query, results[at]));
  return grouped(queries, results.values()) as unknown as Results<Q>;
}

function singlesIn(query: Query): readonly Single[] {
  return 'several' in query ? query.several.flatMap(singlesIn) : [query];
}

/** The results grouped as the queries are. */
function grouped(queries: readonly Query[], results: Iterator<unknown>): readonly unknown[] {
  return queries.map((query) => ('several' in query ? grouped(query.several, results) : results.next().value));
}

interface Wanted {
  readonly list: ListShape;
  readonly columns?: readonly string[];
}

function wantedBy(query: Single): Wanted | [] {
  if ('signedIn' in query) return [];
  if ('rightsIn' in query) return { list: query.rightsIn };
  return 'propertiesOf' in query ? { list: query.propertiesOf } : query;
}

function read(connection: Connection, sp: SPFI, query: Single, version: number): Promise<unknown> {
  if ('signedIn' in query) return readPerson(sp);
  if ('rightsIn' in query) return readRights(connection, sp, query, version);
  return 'propertiesOf' in query ? readProperties(connection, sp, query) : readList(connection, sp, query, version);
}

/** The result of a query of rows. */
type Part = Decoded<unknown> & { readonly unread?: true };

/** Notes what a reading tells about the lists themselves. */
function takeIn({ lists }: Connection, query: Single, result: unknown): void {
  if ('rightsIn' in query) {
    if ((result as Rights).mayManage) lists.heardOwner();
  } else if ('columns' in query && query.list.name === rolloutSettings.name && query.columns.includes('Value')) {
    const rows = (result as Part).rows as readonly RolloutSetting[];
    lists.helpDesk.heard(helpDeskIn(rows));
    lists.heard(versionIn(rows));
  }
}

/**
 * AddListItems, EditListItems and ManageLists:
 * https://learn.microsoft.com/previous-versions/office/sharepoint-csom/ee536458(v=office.15)
 */
const add = 0x2;
const edit = 0x4;
const manage = 0x800;

/**
 * Asks for rows without types and addresses, which are half of a reply, and without etags. PnPjs did so in its
 * `getAll`, “to try and reduce traffic”.
 */
export const withoutMetadata = InjectHeaders({ Accept: 'application/json;odata=nometadata' });

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
  // The request of PnPjs' `getCurrentUserEffectivePermissions`, whose module would bring all of PnPjs' security into
  // the page.
  const ask = ofList(sp, connection.listUrl(name), 'EffectiveBasePermissions').using(withoutMetadata);
  try {
    const low = Number((await orProblem(() => ask<{ Low: string }>(), name)).Low);
    const may = (right: number): boolean => (low & right) !== 0;
    return { mayAdd: may(add), mayEdit: may(add) && may(edit), mayManage: may(manage) };
  } catch (error) {
    if (closed && isClosed(error)) return noRights;
    throw error;
  }
}

async function readProperties(
  connection: Connection,
  sp: SPFI,
  { propertiesOf, select, unneeded }: PropertiesQuery,
): Promise<unknown> {
  const list = ofList(sp, connection.listUrl(propertiesOf.name)).select(...select);
  try {
    return await orProblem(() => list.using(withoutMetadata)<unknown>(), propertiesOf.name);
  } catch (error) {
    if (unneeded) return undefined;
    throw error;
  }
}

/** The request of PnPjs' `currentUser`, whose module would bring all of PnPjs' site users into the page. */
async function readPerson(sp: SPFI): Promise<SignedIn> {
  const ask = SPQueryable(sp.web, 'currentuser/Id').using(withoutMetadata);
  return { userId: await orProblem(() => ask<number>()) };
}

/**
 * Whether lists of a version lack a list or column. If so it is noted, to be asked for once they are known to have it.
 */
function isMissing({ lists }: Connection, list: ListShape, version: number, column?: string): boolean {
  const since = sinceOf(list, column);
  if (since > version) lists.leftOut(since);
  return since > version;
}

async function readList(connection: Connection, sp: SPFI, query: ListQuery, version: number): Promise<Part> {
  if (isMissing(connection, query.list, version)) return unread;
  try {
    const { list, columns } = query;
    const part = await readRows(connection, sp, query, columnsAt(list, columns, version));
    // These rows lack columns: note it, so that they are read again once the lists are known to have those.
    if (part.rows.length > 0) columns.forEach((column) => isMissing(connection, list, version, column));
    return part;
  } catch (error) {
    if (query.unneeded) return unread;
    throw error;
  }
}

/** Whether a list may not be read or does not exist: SharePoint answers either to people who may not see it. */
function isClosed(error: unknown): boolean {
  return error instanceof ProblemError && (error.problem.kind === 'missing' || error.problem.kind === 'forbidden');
}

async function readRows(
  connection: Connection,
  sp: SPFI,
  { list, filter, top, newest, etags, authored }: ListQuery,
  columns: readonly string[],
): Promise<Part> {
  const asked = authored?.asked ?? [];
  const items = ofList(sp, connection.listUrl(list.name), 'items')
    .select(...selectOf(list, columns), ...asked)
    .top(top);
  if (!etags) items.using(withoutMetadata);
  if (asked.some((column) => column.startsWith('Author/'))) items.expand('Author');
  if (filter) items.filter(filter);
  if (newest) items.orderBy('Id', false);
  return orProblem(async () => {
    const raw = await items<RawRow[]>();
    const decoded = await decodedRows(list, raw, columns, etags);
    return authored ? authored.added(decoded, raw) : decoded;
  }, list.name);
}

/** So many rows are decoded in one turn of the page, some 20 ms; most lists are shorter. */
const rowsAtOnce = 1000;

async function decodedRows<L extends ListShape>(
  list: L,
  raw: readonly RawRow[],
  columns: readonly ColumnName<L>[],
  etags: boolean | undefined,
): Promise<Decoded<Row<L>>> {
  if (raw.length <= rowsAtOnce) return decodeRows(list, raw, columns, etags);
  const { decodedInPortions } = await import(/* webpackChunkName: 'long-lists' */ './decodedInPortions');
  return decodedInPortions(list, raw, columns, etags, rowsAtOnce);
}
