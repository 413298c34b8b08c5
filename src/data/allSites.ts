import { rolloutSites } from '../lists/rolloutSites';
import { rolloutStatuses } from '../lists/rolloutStatuses';
import type { Connection } from './connection';
import { type ListQuery, pageLimit } from './read/query';
import { readLists } from './read/readLists';
import { beginningOf, reachedEnd, readRest, rowsOf, sizeOf } from './read/whole';
import {
  mayEditQuery,
  type RolloutService,
  type RolloutSite,
  type RolloutStatus,
  servicesQuery,
  type Settings,
  settingsFrom,
  settingsQuery,
  type UnreadableRow,
} from './rollout';

const statusColumns = [
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
  'DoesNotWork',
  'Source',
  'ConfirmedOn',
  'ConfirmedBy',
] as const;
const siteColumns = [
  'Title',
  'SiteCode',
  'Region',
  'AreaTeam',
  'Town',
  'Postcode',
  'Staff',
  'Wave',
  'ContactName',
  'ContactTelephone',
] as const;

/** Everything the view of all sites is made from. */
export interface AllSitesReport {
  readonly sites: readonly Pick<RolloutSite, 'Id' | (typeof siteColumns)[number]>[];
  readonly services: readonly RolloutService[];
  /** Undefined until all of them are read: figures are never counted from a part. */
  readonly statuses: readonly Pick<RolloutStatus, 'Id' | (typeof statusColumns)[number]>[] | undefined;
  /** How many rows of sites and statuses are read. */
  readonly rowsRead: number;
  readonly settings: Settings;
  /** Whether the signed-in person may change statuses, as SharePoint says. */
  readonly mayEdit: boolean;
  readonly unreadable: readonly UnreadableRow[];
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
  const [settings, firstSites, services, firstStatuses, { mayEdit }] = await readLists(
    connection,
    settingsQuery,
    beginningOf(sitesQuery),
    servicesQuery,
    beginningOf(statusesQuery),
    mayEditQuery,
  );
  const begun = { services: services.rows, settings: settingsFrom(settings.rows), mayEdit };
  const unreadable = [...settings.unreadable, ...services.unreadable];
  let rowsRead = sizeOf(rowsOf(firstSites)) + sizeOf(rowsOf(firstStatuses));
  const onRows = (rows: number): void => {
    rowsRead += rows;
    onPart({ ...begun, sites: rowsOf(firstSites).rows, statuses: undefined, rowsRead, unreadable });
  };
  if (!reachedEnd(firstSites) || !reachedEnd(firstStatuses)) onRows(0);
  const sites = await readRest(connection, sitesQuery, firstSites, sent, { abandoned, onRows });
  const statuses = await readRest(connection, statusesQuery, firstStatuses, sent, { abandoned, onRows });
  return {
    ...begun,
    sites: sites.rows,
    statuses: statuses.rows,
    rowsRead,
    unreadable: [...unreadable, ...sites.unreadable, ...statuses.unreadable],
  };
}
