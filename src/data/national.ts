import { essentialOf } from '../domain/rollout/national';
import type { UnreadableRow } from '../lists/decode';
import type { RolloutService } from '../lists/rolloutServices';
import { type RolloutStatus, rolloutStatuses } from '../lists/rolloutStatuses';
import type { Connection } from './connection';
import { type DirectorySite, type FirstSites, firstSitesQuery, withMoreSites, withOtherNames } from './directory';
import { isFull } from './read/pages';
import { type ListQuery, literal, pageLimit } from './read/query';
import { readLists } from './read/readLists';
import type { Whole } from './read/whole';
import { readWhole } from './read/wholeOnDemand';
import { mayEditQuery, servicesQuery, type Settings, settingsFrom, settingsQuery } from './rollout';

const countedColumns = [
  'SiteCode',
  'ServiceKey',
  'Now',
  'Stage',
  'StaffConnected',
  'ConfirmedOn',
  'ExistingState',
  'ExistingEndsOn',
] as const;

/** The columns of a status that the national figures need. */
type CountedStatus = Pick<RolloutStatus, 'Id' | (typeof countedColumns)[number]>;

/** Everything the national figures are counted from. */
export interface NationalReport {
  readonly sites: readonly DirectorySite[];
  /** There are more sites, which are still to be read. */
  readonly moreSites: boolean;
  readonly services: readonly RolloutService[];
  /** Undefined until all of them are read: figures are never counted from a part. */
  readonly statuses: readonly CountedStatus[] | undefined;
  readonly settings: Settings;
  /** Whether the signed-in person may change statuses, as SharePoint says. */
  readonly mayEdit: boolean;
  readonly unreadable: readonly UnreadableRow[];
}

const countedQuery = { list: rolloutStatuses, columns: countedColumns, top: pageLimit } satisfies ListQuery;

/** The part of a report too long to be kept that the search needs meanwhile. */
export function searchOf(report: NationalReport): NationalReport {
  const { top } = firstSitesQuery;
  return {
    ...report,
    sites: report.sites.slice(0, top),
    moreSites: report.sites.length > top,
    statuses: undefined,
    unreadable: [],
  };
}

/**
 * Reads what the first visit shows: the first 1,000 sites in one request, then the other sites, then the statuses of
 * the essential services, from which the figures are counted. Up to 20,000 rows of each in a request.
 *
 * @param onPart called with the sites as soon as they are there.
 * @throws ProblemError; Stopped where it was abandoned.
 */
export async function readNationalReport(
  connection: Connection,
  onPart: (part: NationalReport) => void,
  abandoned: () => boolean = () => false,
): Promise<NationalReport> {
  const [settings, first, services, { mayEdit }] = await readLists(
    connection,
    settingsQuery,
    firstSitesQuery,
    servicesQuery,
    mayEditQuery,
  );
  const more = isFull(first, firstSitesQuery);
  const report = (sites: FirstSites, statuses?: Whole<CountedStatus>): NationalReport => ({
    sites: sites.rows,
    moreSites: more && sites === first,
    services: services.rows,
    statuses: statuses?.rows,
    settings: settingsFrom(settings.rows),
    mayEdit,
    unreadable: [settings, sites, services, ...(statuses ? [statuses] : [])].flatMap(({ unreadable }) => unreadable),
  });
  // Without sites there is nothing to count.
  if (!more && first.rows.length === 0) return { ...report(first), statuses: [] };
  onPart(report(first));
  // Somebody has chosen their site already: the rest is not needed.
  if (abandoned()) return report(first);
  const all = await withMoreSites(connection, first, abandoned);
  if (more) onPart(report(all));
  if (abandoned()) return report(all);
  const [sites, statuses] = await Promise.all([
    withOtherNames(connection, all, abandoned),
    readEssential(connection, services.rows, abandoned),
  ]);
  return report(sites, statuses);
}

/** The statuses that the figures are counted from: a quarter of all, in a full-size programme. */
function readEssential(
  connection: Connection,
  services: readonly RolloutService[],
  abandoned: () => boolean,
): Promise<Whole<CountedStatus>> {
  const keys = essentialOf(services).map(({ ServiceKey }) => `ServiceKey eq ${literal(ServiceKey)}`);
  // Without an essential service no figure needs a row.
  const filter = keys.length > 0 ? `(${keys.join(' or ')})` : 'ID eq 0';
  return readWhole(connection, { ...countedQuery, filter }, { abandoned });
}
