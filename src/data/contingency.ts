import type { UnreadableRow } from '../lists/decode';
import {
  columnsForStaff,
  type ContingencyInstruction,
  contingencyInstructions,
} from '../lists/contingencyInstructions';
import { type FallbackLocation, fallbackLocations } from '../lists/fallbackLocations';
import { rolloutServices } from '../lists/rolloutServices';
import { rolloutSettings } from '../lists/rolloutSettings';
import { rolloutSites } from '../lists/rolloutSites';
import { rolloutStatuses } from '../lists/rolloutStatuses';
import { type RolloutUpdate, rolloutUpdates } from '../lists/rolloutUpdates';
import type { ColumnName } from '../lists/shape';
import { columnsAt } from '../lists/since';
import type { Connection } from './connection';
import { stillShownFilter } from './stillShown';
import { Stopped } from './read/patience';
import { type ListQuery, literal, type Several } from './read/query';
import { readLists } from './read/readLists';
import { daysIfThere } from './siteDays';
import {
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

export type { ContingencyInstruction, FallbackLocation };

/** No names: the copy kept in the browser for use without a network holds nothing personal. */
export const siteColumns = [
  'Title',
  'SiteCode',
  'Region',
  'AreaTeam',
  'Town',
  'Postcode',
  'Latitude',
  'Longitude',
  'Wave',
] as const;
export const statusColumns = [
  'SiteCode',
  'ServiceKey',
  'Now',
  'Stage',
  'DoesNotWork',
  'ExistingProvider',
  'ExistingState',
  'ExistingEndsOn',
  'PlannedOn',
  'ForecastOn',
  'ForecastPrecision',
  'ConnectedOn',
  'ConfirmedOn',
] as const;

/** The columns of a place that the page shows or selects by. */
const placeColumns = [
  'ForSiteCode',
  'ForAreaTeam',
  'Place',
  'Address',
  'Postcode',
  'Latitude',
  'Longitude',
  'AgreementState',
  'WhoMayUse',
  'Capacity',
  'Services',
  'Contact',
  'ValidFrom',
  'ValidUntil',
] as const satisfies readonly ColumnName<typeof fallbackLocations>[];

/** An instruction as staff read it. */
export type ShownInstruction = Pick<ContingencyInstruction, 'Id' | (typeof columnsForStaff)[number]>;
/** A place to work as staff read it. */
export type ShownPlace = Pick<FallbackLocation, 'Id' | (typeof placeColumns)[number]>;

/**
 * Places to work: all of them or, until those are read, only those arranged for this site. The latter do not tell that
 * there is none, nor which is nearest.
 */
type PlacesRead = { readonly all: readonly ShownPlace[] } | { readonly own: readonly ShownPlace[] };

const workColumns = [
  'Kind',
  'Region',
  'SiteCode',
  'For',
  'ServiceKey',
  'PublishFrom',
  'PublishUntil',
  'WorkStart',
  'WorkEnd',
] as const satisfies readonly ColumnName<typeof rolloutUpdates>[];

/** News about planned work, in the form that the browser can keep: its times in milliseconds since 1970. */
type PlannedNews = Omit<Pick<RolloutUpdate, 'Id' | (typeof workColumns)[number]>, 'WorkStart' | 'WorkEnd'> & {
  readonly WorkStart: number;
  readonly WorkEnd?: number;
};

export type ContingencySite = Pick<RolloutSite, 'Id' | (typeof siteColumns)[number]>;
export type ContingencyStatus = Pick<RolloutStatus, 'Id' | (typeof statusColumns)[number]>;

/** Everything the page needs to say what to do now at one site. */
export interface ContingencyReport {
  /** Undefined if no site has this code. */
  readonly site: ContingencySite | undefined;
  readonly services: readonly RolloutService[];
  readonly statuses: readonly ContingencyStatus[];
  /** Without drafts and withdrawn ones. */
  readonly instructions: readonly ShownInstruction[];
  readonly places: PlacesRead;
  /** News about planned work. A copy that an older package has kept, and a part, do not have it. */
  readonly works?: readonly PlannedNews[];
  readonly settings: Settings;
  /** Whether the signed-in person may write instructions, as SharePoint says. */
  readonly mayEdit: boolean;
  readonly unreadable: readonly UnreadableRow[];
}

/** The lists a cached report depends on. */
export const contingencyLists = [
  rolloutSettings,
  rolloutSites,
  rolloutServices,
  rolloutStatuses,
  contingencyInstructions,
  fallbackLocations,
] as const;

/** The instructions that may be shown, for everybody and for single sites. */
export const publishedQuery = {
  list: contingencyInstructions,
  columns: columnsForStaff,
  filter: publishedFilter,
  newest: true,
  top: mostToDo,
} as const satisfies ListQuery;
const placesQuery = {
  list: fallbackLocations,
  columns: placeColumns,
  newest: true,
  top: mostToDo,
} as const satisfies ListQuery;

type WorksQuery = ListQuery<typeof rolloutUpdates, (typeof workColumns)[number]> & {
  readonly unneeded: true;
};

/** News that is still shown, if the lists are known to hold the times of planned work. */
function worksOf(connection: Connection): Several<readonly WorksQuery[]> {
  const filter = stillShownFilter(connection);
  const query = { list: rolloutUpdates, columns: workColumns, newest: true, top: 100, unneeded: true } as const;
  return { several: filter ? [{ ...query, filter }] : [] };
}

/** The columns that the instructions are known to have. */
function instructionColumns({ lists }: Connection): (typeof columnsForStaff)[number][] {
  return columnsAt(contingencyInstructions, columnsForStaff, lists.at);
}

/** More than anybody arranges for one site. */
const mostOwn = 50;

/**
 * Reads what to do now at a site. One request brings the instructions and the places arranged for this site, another
 * all places.
 *
 * @param onPart called with the report before all places are there.
 * @throws ProblemError; Stopped where it was abandoned.
 */
export async function readContingencyReport(
  connection: Connection,
  siteCode: string,
  onPart: (part: ContingencyReport) => void = () => undefined,
  abandoned: () => boolean = () => false,
): Promise<ContingencyReport> {
  const filter = `SiteCode eq ${literal(siteCode)}`;
  // A column that was not known to be there would have the whole page read twice: it comes with the second request.
  const columns = instructionColumns(connection);
  const [settings, sites, services, statuses, instructions, own, { mayEdit }] = await readLists(
    connection,
    settingsQuery,
    { list: rolloutSites, columns: siteColumns, filter, top: 1 },
    servicesQuery,
    { list: rolloutStatuses, columns: statusColumns, filter, top: 500 },
    { ...publishedQuery, columns },
    { ...placesQuery, filter: `ForSiteCode eq ${literal(siteCode)}`, top: mostOwn },
    { rightsIn: contingencyInstructions },
  );
  const report = {
    site: sites.rows[0],
    services: services.rows,
    statuses: statuses.rows,
    instructions: instructions.rows,
    settings: settingsFrom(settings.rows),
    mayEdit,
  };
  const unreadable = [settings, sites, services, statuses, instructions].flatMap((list) => list.unreadable);
  const part = { ...report, places: { own: own.rows }, unreadable: [...unreadable, ...own.unreadable] };
  // Without a site there is no need of places.
  if (!report.site) return part;
  onPart(part);
  if (abandoned()) throw new Stopped();
  const isNewer = instructionColumns(connection).length > columns.length;
  const [all, news, [again], days] = await readLists(
    connection,
    placesQuery,
    worksOf(connection),
    { several: isNewer ? [publishedQuery] : [] },
    daysIfThere(connection, filter),
  );
  return {
    ...report,
    site: { ...report.site, ...days[0]?.rows[0] },
    instructions: (again ?? instructions).rows,
    places: { all: all.rows },
    works: news.flatMap(({ rows }) => rows.flatMap(plannedNews)),
    unreadable: [...unreadable, ...all.unreadable],
  };
}

function plannedNews({
  WorkStart,
  WorkEnd,
  ...news
}: Pick<RolloutUpdate, 'Id' | (typeof workColumns)[number]>): PlannedNews[] {
  if (news.Kind !== 'Planned work' || !WorkStart) return [];
  return [{ ...news, WorkStart: WorkStart.getTime(), WorkEnd: WorkEnd?.getTime() }];
}
