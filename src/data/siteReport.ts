import type { FigureFacts } from '../domain/figures';
import { columnNames, type UnreadableRow } from '../lists/decode';
import { type ContingencyInstruction, contingencyInstructions } from '../lists/contingencyInstructions';
import { type FallbackLocation, fallbackLocations } from '../lists/fallbackLocations';
import { figures } from '../lists/figures';
import { rolloutServices } from '../lists/rolloutServices';
import { rolloutSettings } from '../lists/rolloutSettings';
import { rolloutSites } from '../lists/rolloutSites';
import { rolloutStatuses } from '../lists/rolloutStatuses';
import { type RolloutUpdate, rolloutUpdates } from '../lists/rolloutUpdates';
import type { ColumnName } from '../lists/shape';
import { oldestVersion } from '../lists/schemaVersion';
import { columnsAt } from '../lists/since';
import type { Connection } from './connection';
import { isThere } from './knownLists';
import { stillShownFilter } from './stillShown';
import { Stopped } from './read/patience';
import { type ListQuery, literal, type Rows, type Several } from './read/query';
import { readLists } from './read/readLists';
import { daysIfThere } from './siteDays';
import {
  mayEditQuery,
  mostToDo,
  publishedFilter,
  type RolloutService,
  type RolloutSite,
  type RolloutStatus,
  servicesQuery,
  type Settings,
  settingsFrom,
  settingsQuery,
} from './rollout';

const updateColumns = [
  'Title',
  'Body',
  'Kind',
  'Region',
  'SiteCode',
  'ServiceKey',
  'PublishFrom',
  'PublishUntil',
  'WorkStart',
  'WorkEnd',
  'For',
] as const satisfies readonly ColumnName<typeof rolloutUpdates>[];

/** What came later is for finding a site, and for the rollout team. */
const siteColumns = columnsAt(rolloutSites, columnNames(rolloutSites), oldestVersion);

type UpdateRow = Pick<RolloutUpdate, 'Id' | (typeof updateColumns)[number]>;

/**
 * An update as staff read it, in the form that the browser can keep: when planned work begins and ends in milliseconds
 * since 1970.
 */
export type ShownUpdate = Omit<UpdateRow, 'WorkStart' | 'WorkEnd'> & {
  readonly WorkStart?: number;
  readonly WorkEnd?: number;
};

export function shownUpdate({ WorkStart, WorkEnd, ...update }: UpdateRow): ShownUpdate {
  return { ...update, WorkStart: WorkStart?.getTime(), WorkEnd: WorkEnd?.getTime() };
}

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

/** Everything the page needs to answer for one site. */
export interface SiteReport {
  /** Undefined if no site has this code. */
  readonly site: RolloutSite | undefined;
  readonly services: readonly RolloutService[];
  readonly statuses: readonly RolloutStatus[];
  /**
   * Updates for this site, those that are still shown, and the newest others; `updatesFor` chooses those to show.
   * Undefined until they are read: meanwhile nobody is told that there is no news.
   */
  readonly updates: readonly ShownUpdate[] | undefined;
  /** Undefined until it is read. */
  readonly toDo: ToDoInLine | undefined;
  /** Figures about the site; none if the lists do not have them. */
  readonly figures: readonly FigureFacts[];
  readonly settings: Settings;
  /** Whether the signed-in person may change statuses, as SharePoint says. */
  readonly mayEdit: boolean;
  readonly unreadable: readonly UnreadableRow[];
}

/** The lists a cached report depends on: a change of their columns invalidates old copies. */
export const rolloutLists = [
  rolloutSettings,
  rolloutSites,
  rolloutServices,
  rolloutStatuses,
  rolloutUpdates,
  contingencyInstructions,
  fallbackLocations,
  figures,
] as const;

type FiguresQuery = ListQuery<typeof figures, 'FigureKey' | 'Value' | 'AsOf'> & { readonly unneeded: true };

/** Asks for the figures of a site, if the lists are known to have them. */
function figuresIf(asked: boolean, siteCode: string): Several<readonly FiguresQuery[]> {
  const query: FiguresQuery = {
    list: figures,
    columns: ['FigureKey', 'Value', 'AsOf'],
    filter: `About eq ${literal(siteCode)}`,
    top: 100,
    unneeded: true,
  };
  return { several: asked ? [query] : [] };
}

type StatusColumn = ColumnName<typeof rolloutStatuses>;
type NewerQuery = ListQuery<typeof rolloutStatuses, StatusColumn> & { readonly unneeded: true };

/** The columns that the statuses are known to have. */
function statusColumns({ lists }: Connection): StatusColumn[] {
  return columnsAt(rolloutStatuses, columnNames(rolloutStatuses), lists.at);
}

/** Statuses with the columns that came later. */
function withNewer(statuses: readonly RolloutStatus[], read: readonly Rows<NewerQuery>[]): readonly RolloutStatus[] {
  const newer = new Map(read.flatMap(({ rows }) => rows.map((row) => [row.Id, row])));
  return statuses.map((status) => ({ ...status, ...newer.get(status.Id) }));
}

/** Figures in the form that the browser can keep: without instants. */
function figuresFrom(read: readonly Rows<FiguresQuery>[]): FigureFacts[] {
  return read.flatMap(({ rows }) =>
    rows.map(({ FigureKey, Value, AsOf }) => ({ FigureKey, Value, asOf: AsOf.getTime() })),
  );
}

const updatesQuery = { list: rolloutUpdates, columns: updateColumns, newest: true, top: 100 } satisfies ListQuery;

/** News that is still shown, if the lists can be asked for it. */
function stillShown(
  connection: Connection,
): Several<readonly (typeof updatesQuery & { readonly filter: string; readonly unneeded: true })[]> {
  const filter = stillShownFilter(connection);
  return { several: filter ? [{ ...updatesQuery, filter, unneeded: true }] : [] };
}

/**
 * Reads one site's report: one request brings all but the updates, which are folded away, and what to do, which is only
 * linked to; another brings those.
 *
 * @param onPart called with the report before the updates are there.
 * @throws ProblemError; Stopped where it was abandoned.
 */
export async function readSiteReport(
  connection: Connection,
  siteCode: string,
  onPart: (part: SiteReport) => void = () => undefined,
  abandoned: () => boolean = () => false,
): Promise<SiteReport> {
  const filter = `SiteCode eq ${literal(siteCode)}`;
  const hasFigures = isThere(connection.lists, figures);
  // A column that was not known to be there would have the whole page read twice: it comes with the second request.
  const columns = statusColumns(connection);
  const [settings, sites, services, statuses, { mayEdit }, counted] = await readLists(
    connection,
    settingsQuery,
    { list: rolloutSites, columns: siteColumns, filter, top: 1 },
    servicesQuery,
    { list: rolloutStatuses, columns, filter, top: 500 },
    mayEditQuery,
    figuresIf(hasFigures, siteCode),
  );
  const report = {
    site: sites.rows[0],
    services: services.rows,
    statuses: statuses.rows,
    settings: settingsFrom(settings.rows),
    mayEdit,
    figures: figuresFrom(counted),
  };
  const unreadable = [settings, sites, services, statuses].flatMap((list) => list.unreadable);
  // Without a site there is nobody to show the news to.
  if (!report.site) return { ...report, updates: [], toDo: undefined, unreadable };
  onPart({ ...report, updates: undefined, toDo: undefined, unreadable });
  if (abandoned()) throw new Stopped();
  // Of newer lists: columns stand in the order of their versions.
  const more = statusColumns(connection).slice(columns.length);
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
    ...report,
    site: { ...report.site, ...days[0]?.rows[0] },
    statuses: withNewer(report.statuses, later),
    figures: [...report.figures, ...figuresFrom(late)],
    updates: [...own.rows, ...newest.rows, ...older].map(shownUpdate),
    toDo: { instructions: instructions.rows, places: places.rows },
    unreadable: [...unreadable, ...own.unreadable],
  };
}
