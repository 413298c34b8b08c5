import { type Day, isDay } from '../domain/day';
import { essentialOf } from '../domain/rollout/national';
import { columnNames, type Decoded, type UnreadableRow } from '../lists/decode';
import { type RolloutService, rolloutServices } from '../lists/rolloutServices';
import { rolloutSettings, type RolloutSetting } from '../lists/rolloutSettings';
import { type RolloutSite, rolloutSites } from '../lists/rolloutSites';
import { type RolloutStatus, rolloutStatuses } from '../lists/rolloutStatuses';
import { type RolloutUpdate, rolloutUpdates } from '../lists/rolloutUpdates';
import type { ColumnName } from '../lists/shape';
import type { Connection } from './connection';
import { Stopped } from './read/patience';
import { type ListQuery, literal, pageLimit } from './read/query';
import { readLists } from './read/readLists';
import { isFull, joined, lastIdIn, readWhole, type Whole } from './read/whole';

export type { RolloutService, RolloutSite, RolloutStatus, UnreadableRow };

/** What the settings list says. */
export interface Settings {
  /** The lists were filled with demonstration data, and the page says so. */
  readonly demonstration: boolean;
  readonly programmeStart?: Day;
}

const updateColumns = [
  'Title',
  'Body',
  'Kind',
  'Region',
  'SiteCode',
  'PublishFrom',
  'PublishUntil',
] as const satisfies readonly ColumnName<typeof rolloutUpdates>[];

/** An update as staff read it. */
export type ShownUpdate = Pick<RolloutUpdate, 'Id' | (typeof updateColumns)[number]>;

/** Everything the page needs to answer for one site. */
export interface SiteReport {
  /** Undefined where no site has the code asked for. */
  readonly site: RolloutSite | undefined;
  readonly services: readonly RolloutService[];
  readonly statuses: readonly RolloutStatus[];
  /**
   * Updates for this site, and the newest of all others; which of them are shown is `updatesFor`'s to say. Undefined
   * until they are read: nobody is told that there is no news meanwhile.
   */
  readonly updates: readonly ShownUpdate[] | undefined;
  readonly settings: Settings;
  /** Whether the signed-in person may change statuses, as SharePoint says. */
  readonly mayEdit: boolean;
  readonly unreadable: readonly UnreadableRow[];
}

const directoryColumns = ['Title', 'SiteCode', 'Region', 'AreaTeam', 'Town', 'Postcode', 'Staff'] as const;
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

/** A site as the site chooser and the national figures need it. */
export type DirectorySite = Pick<RolloutSite, 'Id' | (typeof directoryColumns)[number]>;
/** A status as the national figures need it. */
type CountedStatus = Pick<RolloutStatus, 'Id' | (typeof countedColumns)[number]>;

/** Everything the national figures are counted from. */
export interface NationalReport {
  readonly sites: readonly DirectorySite[];
  /** There are more sites, which are not read yet. */
  readonly moreSites: boolean;
  readonly services: readonly RolloutService[];
  /** Undefined until all of them are read: figures are never counted from a part. */
  readonly statuses: readonly CountedStatus[] | undefined;
  readonly settings: Settings;
  /** Whether the signed-in person may change statuses, as SharePoint says. */
  readonly mayEdit: boolean;
  readonly unreadable: readonly UnreadableRow[];
}

/** The settings, and the services: a few rows each, which every report reads. */
export const settingsQuery = {
  list: rolloutSettings,
  columns: columnNames(rolloutSettings),
  top: 100,
} satisfies ListQuery;
export const servicesQuery = {
  list: rolloutServices,
  columns: columnNames(rolloutServices),
  top: 500,
} satisfies ListQuery;
export const directoryQuery = { list: rolloutSites, columns: directoryColumns, top: pageLimit } satisfies ListQuery;
/**
 * What somebody finds their site in at once: a longer first page would keep everybody waiting for sites that few of
 * them look for.
 */
const firstSitesQuery = { ...directoryQuery, top: 1000 } satisfies ListQuery;
const countedQuery = { list: rolloutStatuses, columns: countedColumns, top: pageLimit } satisfies ListQuery;

/** Whether the signed-in person keeps the statuses. */
export const mayEditQuery = { rightsIn: rolloutStatuses } as const;

/** What `UnreadableRow.list` says of a site's row. */
export const sitesListName = rolloutSites.name;

/** What `UnreadableRow.list` says of a service's row. */
export const servicesListName = rolloutServices.name;

/** The lists a cached report depends on: a change of their columns makes old copies unreadable. */
export const rolloutLists = [rolloutSettings, rolloutSites, rolloutServices, rolloutStatuses, rolloutUpdates] as const;

/** Of a report too long to be kept, what somebody finds their site in meanwhile. */
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

/** The sites to choose from. */
export interface Directory {
  readonly sites: readonly DirectorySite[];
  /** There are more sites, which are not read yet. */
  readonly moreSites: boolean;
  readonly services: readonly RolloutService[];
  readonly unreadable: readonly UnreadableRow[];
}

/**
 * Reads the sites to choose from: the first 1,000 in one request, and up to 20,000 more in another.
 *
 * @param onPart called with the first of them, where there are more.
 * @throws ProblemError; Stopped where it was abandoned.
 */
export async function readDirectory(
  connection: Connection,
  onPart: (part: Directory) => void = () => undefined,
  abandoned?: () => boolean,
): Promise<Directory> {
  const [first, services] = await readLists(connection, firstSitesQuery, servicesQuery);
  const directory = (sites: typeof first): Omit<Directory, 'moreSites'> => ({
    sites: sites.rows,
    services: services.rows,
    unreadable: [...sites.unreadable, ...services.unreadable],
  });
  if (isFull(first, firstSitesQuery)) onPart({ ...directory(first), moreSites: true });
  return { ...directory(await withMoreSites(connection, first, abandoned)), moreSites: false };
}

type FirstSites = Decoded<DirectorySite>;

/** The first sites with all others. */
async function withMoreSites(
  connection: Connection,
  first: FirstSites,
  abandoned?: () => boolean,
): Promise<FirstSites> {
  if (!isFull(first, firstSitesQuery)) return first;
  return joined([first, await readWhole(connection, directoryQuery, { abandoned, after: lastIdIn(first) })]);
}

const updatesQuery = { list: rolloutUpdates, columns: updateColumns, newest: true, top: 100 } satisfies ListQuery;

/**
 * Reads one site's report: in one request all but the updates, which are folded away, and those in another.
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
  const [settings, sites, services, statuses, { mayEdit }] = await readLists(
    connection,
    settingsQuery,
    { list: rolloutSites, columns: columnNames(rolloutSites), filter, top: 1 },
    servicesQuery,
    { list: rolloutStatuses, columns: columnNames(rolloutStatuses), filter, top: 500 },
    mayEditQuery,
  );
  const report = {
    site: sites.rows[0],
    services: services.rows,
    statuses: statuses.rows,
    settings: settingsFrom(settings.rows),
    mayEdit,
  };
  const unreadable = [settings, sites, services, statuses].flatMap((list) => list.unreadable);
  // Where there is no site, or it cannot be read, there is nobody to tell the news to.
  if (!report.site) return { ...report, updates: [], unreadable };
  onPart({ ...report, updates: undefined, unreadable });
  if (abandoned()) throw new Stopped();
  const [own, newest] = await readLists(
    connection,
    { ...updatesQuery, filter, top: 20 },
    // No filter, so that no length of list refuses it: the newest hundred hold what regions and everyone were told
    // lately.
    updatesQuery,
  );
  return { ...report, updates: [...own.rows, ...newest.rows], unreadable: [...unreadable, ...own.unreadable] };
}

/**
 * Reads what the first visit shows: the first 1,000 sites in one request, then the others, then the statuses of the
 * essential services, from which the figures are counted; of either up to 20,000 in a request.
 *
 * @param onPart called with the sites to choose from, as soon as they are there.
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
  // Whoever has chosen their site does not wait for the others, nor for the figures of all.
  if (abandoned()) return report(first);
  const sites = await withMoreSites(connection, first, abandoned);
  if (more) onPart(report(sites));
  return abandoned() ? report(sites) : report(sites, await readEssential(connection, services.rows, abandoned));
}

/** The statuses that the figures are counted from: a quarter of all, in a programme at its full size. */
function readEssential(
  connection: Connection,
  services: readonly RolloutService[],
  abandoned: () => boolean,
): Promise<Whole<CountedStatus>> {
  const keys = essentialOf(services).map(({ ServiceKey }) => `ServiceKey eq ${literal(ServiceKey)}`);
  // With no essential service nothing is counted as working, and no row is needed to say so.
  const filter = keys.length > 0 ? `(${keys.join(' or ')})` : 'ID eq 0';
  return readWhole(connection, { ...countedQuery, filter }, { abandoned });
}

export function settingsFrom(rows: readonly RolloutSetting[]): Settings {
  const value = (key: string): string | undefined => rows.find((row) => row.SettingKey === key)?.Value;
  const start = value('ProgrammeStart');
  return {
    demonstration: value('Demonstration')?.toLowerCase() === 'yes',
    programmeStart: start && isDay(start) ? start : undefined,
  };
}
