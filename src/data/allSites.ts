import { rolloutSites } from '../lists/rolloutSites';
import { rolloutStatuses } from '../lists/rolloutStatuses';
import type { Connection } from './connection';
import { isWhole, type ListQuery, pageLimit, readLists, readOn } from './read/readLists';
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
 * Reads every site, service and status: one request, and one more for each further 5,000 rows, by ID without a filter,
 * which no list view threshold refuses.
 *
 * @param onPart called after each page with how much is read, where more are needed.
 * @param abandoned asked before each further page; true ends the reading.
 */
export async function readAllSites(
  connection: Connection,
  onPart: (part: AllSitesReport) => void,
  abandoned: () => boolean,
): Promise<AllSitesReport> {
  const [settings, firstSites, services, firstStatuses, { mayEdit }] = await readLists(
    connection,
    settingsQuery,
    sitesQuery,
    servicesQuery,
    statusesQuery,
    mayEditQuery,
  );
  const report = (
    sites: typeof firstSites,
    statuses: typeof firstStatuses,
    rowsRead: number,
    whole: boolean,
  ): AllSitesReport => ({
    sites: sites.rows,
    services: services.rows,
    statuses: whole ? statuses.rows : undefined,
    rowsRead,
    settings: settingsFrom(settings.rows),
    mayEdit,
    unreadable: [settings, sites, services, statuses].flatMap((list) => list.unreadable),
  });
  const size = (page: { rows: readonly unknown[]; unreadable: readonly unknown[] }): number =>
    page.rows.length + page.unreadable.length;
  let read = size(firstSites) + size(firstStatuses);
  if (isWhole(firstSites, sitesQuery) && isWhole(firstStatuses, statusesQuery))
    return report(firstSites, firstStatuses, read, true);
  const onPage = (rows: number): void => {
    read += rows;
    onPart(report(firstSites, firstStatuses, read, false));
  };
  onPage(0);
  const sites = await readOn(connection, sitesQuery, firstSites, abandoned, onPage);
  const statuses = await readOn(connection, statusesQuery, firstStatuses, abandoned, onPage);
  return report(sites, statuses, read, true);
}
