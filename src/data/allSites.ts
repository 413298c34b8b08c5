import type { SiteDays } from '../domain/rollout/keep/siteOpen';
import { rolloutSites } from '../lists/rolloutSites';
import { rolloutStatuses } from '../lists/rolloutStatuses';
import type { Connection } from './connection';
import { broughtUpToDate, changesSince } from './read/changes';
import { type ListQuery, pageLimit, type Rows } from './read/query';
import { readLists } from './read/readLists';
import { beginningOf, reachedEnd, readRest, readWhole, rowsOf, type Whole } from './read/whole';
import { sizeOf } from './read/pages';
import { anyDay, daysIfThere, withDays } from './siteDays';
import {
  mayEditQuery,
  type RolloutService,
  type RolloutSite,
  type RolloutStatus,
  servicesListName,
  servicesQuery,
  type Settings,
  settingsFrom,
  settingsQuery,
  type UnreadableRow,
} from './rollout';

/** The columns of a status that the view of all sites is read with. */
export const statusColumns = [
  'SiteCode',
  'ServiceKey',
  'Now',
  'Stage',
  'ExistingProvider',
  'ExistingState',
  'ExistingEndsOn',
  'PlannedOn',
  'ForecastOn',
  'ForecastPrecision',
  'ConnectedOn',
  'StaffConnected',
  'WaitingFor',
  'WaitingForOwner',
  'ConfirmedOn',
] as const;
/** Columns of the downloaded table that the page does not show: 1 MB for 10,000 statuses. */
const tableColumns = [
  ...statusColumns,
  'DoesNotWork',
  'Reason',
  'Source',
  'ConfirmedBy',
  'DateGivenBy',
  'DateGivenOn',
  'DateSource',
] as const;
const siteColumns = [
  'Title',
  'SiteCode',
  'Region',
  'AreaTeam',
  'Premises',
  'Town',
  'Postcode',
  'Staff',
  'Wave',
  'ContactName',
  'ContactTelephone',
] as const;

type SiteRow = Pick<RolloutSite, 'Id' | (typeof siteColumns)[number]> & SiteDays;
export type StatusRow = Pick<RolloutStatus, 'Id' | (typeof statusColumns)[number]>;

/** Every status, with the columns of the downloaded table. */
export interface StatusesInFull {
  /** Where a status was read for the page alone, these columns are missing. */
  readonly inFull: readonly Pick<RolloutStatus, 'Id' | (typeof tableColumns)[number]>[];
}

/** The lists as read, to which changes can be added. */
interface Wholes {
  readonly sites: Whole<SiteRow>;
  readonly statuses: Whole<StatusRow>;
}

/** Everything the view of all sites is made from. */
export interface AllSitesReport {
  readonly sites: readonly SiteRow[];
  readonly services: readonly RolloutService[];
  /** Undefined until all of them are read: figures are never counted from a part. */
  readonly statuses: readonly StatusRow[] | undefined;
  /** How many rows of sites and statuses are read. */
  readonly rowsRead: number;
  readonly settings: Settings;
  /** Whether the signed-in person may change statuses, as SharePoint says. */
  readonly mayEdit: boolean;
  readonly unreadable: readonly UnreadableRow[];
  /** Undefined until all of it is read. */
  readonly wholes?: Wholes;
}

/**
 * Whether figures may be counted from it: there is an essential service, and each service could be read. One that could
 * not might be essential, and figures without it would say too much.
 */
export function isCountable({ services, unreadable }: Pick<AllSitesReport, 'services' | 'unreadable'>): boolean {
  return !unreadable.some(({ list }) => list === servicesListName) && services.some(({ Tier }) => Tier === 'Essential');
}

const sitesQuery = { list: rolloutSites, columns: siteColumns, top: pageLimit } satisfies ListQuery;
const statusesQuery = { list: rolloutStatuses, columns: statusColumns, top: pageLimit } satisfies ListQuery;

/**
 * Reads every site, service and status: one request, up to 20,000 statuses.
 *
 * @param onPart called after each request with how much is read, where more are needed.
 * @param abandoned asked before each further request; true ends the reading.
 * @throws ProblemError; Stopped where it was abandoned.
 */
export async function readAllSites(
  connection: Connection,
  onPart: (part: AllSitesReport) => void,
  abandoned: () => boolean,
): Promise<AllSitesReport> {
  const sent = performance.now();
  const asked = daysIfThere(connection, anyDay);
  const [settings, firstSites, services, firstStatuses, { mayEdit }, inBatch] = await readLists(
    connection,
    settingsQuery,
    beginningOf(sitesQuery),
    servicesQuery,
    beginningOf(statusesQuery),
    mayEditQuery,
    asked,
  );
  const begun = begunFrom(settings, services, mayEdit);
  let rowsRead = sizeOf(rowsOf(firstSites)) + sizeOf(rowsOf(firstStatuses));
  const onRows = (rows: number): void => {
    rowsRead += rows;
    onPart({ ...begun, sites: rowsOf(firstSites).rows, statuses: undefined, rowsRead });
  };
  if (!reachedEnd(firstSites) || !reachedEnd(firstStatuses)) onRows(0);
  const sites = await readRest(connection, sitesQuery, firstSites, sent, { abandoned, onRows });
  const statuses = await readRest(connection, statusesQuery, firstStatuses, sent, { abandoned, onRows });
  // The first request may have told that the lists have the days of sites.
  const [days] = asked.several.length > 0 ? [inBatch] : await readLists(connection, daysIfThere(connection, anyDay));
  return wholeReport(begun, { sites, statuses }, days);
}

/**
 * Reads which sites and statuses have changed since, in one request. Undefined if they must be read whole.
 *
 * @throws ProblemError
 */
export async function readAllSitesChanges(
  connection: Connection,
  { wholes }: AllSitesReport,
): Promise<AllSitesReport | undefined> {
  if (!wholes) return undefined;
  const sent = performance.now();
  const [settings, sitesSince, services, statusesSince, { mayEdit }, days] = await readLists(
    connection,
    settingsQuery,
    changesSince(sitesQuery, wholes.sites.mark),
    servicesQuery,
    changesSince(statusesQuery, wholes.statuses.mark),
    mayEditQuery,
    daysIfThere(connection, anyDay),
  );
  const sites = broughtUpToDate(connection, wholes.sites, sitesSince, sent);
  const statuses = broughtUpToDate(connection, wholes.statuses, statusesSince, sent);
  return sites && statuses && wholeReport(begunFrom(settings, services, mayEdit), { sites, statuses }, days);
}

/**
 * Reads every status for the downloaded table: one request, up to 20,000 statuses.
 *
 * @throws ProblemError
 */
export async function readStatusesInFull(connection: Connection): Promise<StatusesInFull> {
  return { inFull: (await readWhole(connection, { ...statusesQuery, columns: tableColumns })).rows };
}

type Begun = Pick<AllSitesReport, 'services' | 'settings' | 'mayEdit' | 'unreadable'>;

function begunFrom(
  settings: Rows<typeof settingsQuery>,
  services: Rows<typeof servicesQuery>,
  mayEdit: boolean,
): Begun {
  return {
    services: services.rows,
    settings: settingsFrom(settings.rows),
    mayEdit,
    unreadable: [...settings.unreadable, ...services.unreadable],
  };
}

function wholeReport(begun: Begun, wholes: Wholes, days: Parameters<typeof withDays>[1]): AllSitesReport {
  const { sites, statuses } = wholes;
  return {
    ...begun,
    sites: withDays(sites.rows, days),
    statuses: statuses.rows,
    rowsRead: sizeOf(sites) + sizeOf(statuses),
    unreadable: [...begun.unreadable, ...sites.unreadable, ...statuses.unreadable],
    wholes,
  };
}
