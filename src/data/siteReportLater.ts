import type { FigureFacts } from '../domain/figures';
import { columnNames, type UnreadableRow } from '../lists/decode';
import { type ContingencyInstruction, contingencyInstructions } from '../lists/contingencyInstructions';
import { type FallbackLocation, fallbackLocations } from '../lists/fallbackLocations';
import { figures } from '../lists/figures';
import { rolloutStatuses } from '../lists/rolloutStatuses';
import { rolloutUpdates } from '../lists/rolloutUpdates';
import type { ColumnName } from '../lists/shape';
import { columnsAt } from '../lists/since';
import type { Connection } from './connection';
import { isThere } from './knownLists';
import { type ListQuery, literal, type Rows, type Several } from './read/query';
import { readLists } from './read/readLists';
import { mostToDo, publishedFilter, type RolloutSite, type RolloutStatus } from './rollout';
import { daysIfThere } from './siteDays';
import { type ShownUpdate, shownUpdate, updateColumns } from './shownUpdate';
import { figuresFrom, figuresIf } from './siteFigures';
import { stillShownFilter } from './stillShown';

// Loaded after the answer about a site: its code stands in the chunk that shows the news.

const instructionColumns = [
  'Title',
  'Category',
  'ServiceKey',
  'State',
  'Region',
  'SiteCode',
  'Meanwhile',
  'DependsOn',
  'ValidFrom',
  'ValidUntil',
  'NextUpdateOn',
  'For',
] as const satisfies readonly ColumnName<typeof contingencyInstructions>[];

const placeColumns = [
  'ForSiteCode',
  'ForAreaTeam',
  'Place',
  'Postcode',
  'Latitude',
  'Longitude',
  'AgreementState',
  'WhoMayUse',
  'ValidFrom',
  'ValidUntil',
] as const satisfies readonly ColumnName<typeof fallbackLocations>[];

/** As much of what to do now as one line needs: without the steps. */
export interface ToDoInLine {
  readonly instructions: readonly Pick<ContingencyInstruction, 'Id' | (typeof instructionColumns)[number]>[];
  readonly places: readonly Pick<FallbackLocation, 'Id' | (typeof placeColumns)[number]>[];
}

type StatusColumn = ColumnName<typeof rolloutStatuses>;
type NewerQuery = ListQuery<typeof rolloutStatuses, StatusColumn> & { readonly unneeded: true };

/** Statuses with the columns that came later. */
function withNewer(statuses: readonly RolloutStatus[], read: readonly Rows<NewerQuery>[]): readonly RolloutStatus[] {
  const newer = new Map(read.flatMap(({ rows }) => rows.map((row) => [row.Id, row])));
  return statuses.map((status) => ({ ...status, ...newer.get(status.Id) }));
}

const updatesQuery = { list: rolloutUpdates, columns: updateColumns, newest: true, top: 100 } satisfies ListQuery;

/** News that is still shown, if the lists can be asked for it. */
function stillShown(
  connection: Connection,
): Several<readonly (typeof updatesQuery & { readonly filter: string; readonly unneeded: true })[]> {
  const filter = stillShownFilter(connection);
  return { several: filter ? [{ ...updatesQuery, filter, unneeded: true }] : [] };
}

/** What the first request has brought of a site. */
interface First {
  readonly site: RolloutSite;
  readonly statuses: readonly RolloutStatus[];
  readonly figures: readonly FigureFacts[];
  readonly unreadable: readonly UnreadableRow[];
}

/** What the first request has asked for. */
interface Asked {
  /** Of the statuses. */
  readonly columns: readonly StatusColumn[];
  readonly hasFigures: boolean;
}

/**
 * Adds to a site's report what its page shows after the answer: the news and what to do, and what the lists were not
 * known to have before the first request. One request.
 *
 * @throws ProblemError
 */
export async function readLater<F extends First>(
  connection: Connection,
  siteCode: string,
  first: F,
  { columns, hasFigures }: Asked,
): Promise<F & { readonly updates: readonly ShownUpdate[]; readonly toDo: ToDoInLine }> {
  const filter = `SiteCode eq ${literal(siteCode)}`;
  // Of newer lists: columns stand in the order of their versions.
  const more = columnsAt(rolloutStatuses, columnNames(rolloutStatuses), connection.lists.at).slice(columns.length);
  const newer = { list: rolloutStatuses, columns: more, filter, top: 500, unneeded: true } satisfies NewerQuery;
  const [own, newest, shown, instructions, places, late, later, days] = await readLists(
    connection,
    { ...updatesQuery, filter, top: 20 },
    // No filter, so that a list of any length accepts it: the newest hundred include the recent ones for regions and
    // for everyone.
    updatesQuery,
    stillShown(connection),
    {
      list: contingencyInstructions,
      columns: instructionColumns,
      filter: publishedFilter,
      newest: true,
      top: mostToDo,
    },
    { list: fallbackLocations, columns: placeColumns, newest: true, top: mostToDo },
    // On a first visit the first request tells which lists exist.
    figuresIf(!hasFigures && isThere(connection.lists, figures), siteCode),
    { several: more.length > 0 ? [newer] : [] },
    daysIfThere(connection, filter),
  );
  const known = new Set(newest.rows.map(({ Id }) => Id));
  const older = shown.flatMap(({ rows }) => rows.filter(({ Id }) => !known.has(Id)));
  return {
    ...first,
    site: { ...first.site, ...days[0]?.rows[0] },
    statuses: withNewer(first.statuses, later),
    figures: [...first.figures, ...figuresFrom(late)],
    updates: [...own.rows, ...newest.rows, ...older].map(shownUpdate),
    toDo: { instructions: instructions.rows, places: places.rows },
    unreadable: [...first.unreadable, ...own.unreadable],
  };
}
