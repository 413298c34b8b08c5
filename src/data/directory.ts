import type { SiteDays } from '../domain/rollout/keep/siteOpen';
import type { Decoded, UnreadableRow } from '../lists/decode';
import type { RolloutService } from '../lists/rolloutServices';
import { type RolloutSite, rolloutSites } from '../lists/rolloutSites';
import type { Connection } from './connection';
import { isThere } from './knownLists';
import { isFull, joined, lastIdIn } from './read/pages';
import { type ListQuery, pageLimit } from './read/query';
import { readLists } from './read/readLists';
import { readWhole } from './read/wholeOnDemand';
import { servicesQuery, settingsQuery } from './rollout';

const directoryColumns = ['Title', 'SiteCode', 'Region', 'AreaTeam', 'Town', 'Postcode', 'Staff'] as const;

/** The columns of a site that the site chooser and the national figures need. */
export type DirectorySite = Pick<RolloutSite, 'Id' | (typeof directoryColumns)[number]> & {
  /** Read after the others; see `withOtherNames`. */
  readonly OtherNames?: string;
} & SiteDays;

export const directoryQuery = { list: rolloutSites, columns: directoryColumns, top: pageLimit } satisfies ListQuery;
/**
 * The first sites, which can be searched at once. A longer first page would keep everybody waiting for sites that few
 * look for.
 */
export const firstSitesQuery = { ...directoryQuery, top: 1000 } satisfies ListQuery;
/** What is read after the first content: other names, and the days of sites that open or close. */
const laterQuery = {
  list: rolloutSites,
  columns: ['OtherNames', 'OpenedOn', 'ClosedOn'],
  filter: 'OtherNames ne null or OpenedOn ne null or ClosedOn ne null',
  top: pageLimit,
} as const satisfies ListQuery;
const otherNamesQuery = { ...laterQuery, filter: 'OtherNames ne null' };

/** The sites to choose from. */
export interface Directory {
  readonly sites: readonly DirectorySite[];
  /** There are more sites, which are still to be read. */
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
  // The settings say whether the lists have the column of other names.
  const [first, services] = await readLists(connection, firstSitesQuery, servicesQuery, settingsQuery);
  const directory = (sites: typeof first): Omit<Directory, 'moreSites'> => ({
    sites: sites.rows,
    services: services.rows,
    unreadable: [...sites.unreadable, ...services.unreadable],
  });
  if (isFull(first, firstSitesQuery)) onPart({ ...directory(first), moreSites: true });
  const sites = await withMoreSites(connection, first, abandoned);
  onPart({ ...directory(sites), moreSites: false });
  return { ...directory(await withOtherNames(connection, sites, abandoned)), moreSites: false };
}

/**
 * Adds the other names and the days of sites, if the lists have columns for them. They are asked for only once that is
 * known, so that nothing is read twice. If the names cannot be read, sites are found without them.
 *
 * @throws Stopped where it was abandoned.
 */
export async function withOtherNames(
  connection: Connection,
  sites: FirstSites,
  abandoned: () => boolean = () => false,
): Promise<FirstSites> {
  if (abandoned() || sites.rows.length === 0 || !isThere(connection.lists, rolloutSites, 'OtherNames')) return sites;
  const found = new Map<number, object>();
  try {
    const query = isThere(connection.lists, rolloutSites, 'ClosedOn') ? laterQuery : otherNamesQuery;
    for (const row of (await readWhole(connection, query, { abandoned })).rows) found.set(row.Id, row);
  } catch (error) {
    if (abandoned()) throw error;
    return sites;
  }
  return { ...sites, rows: sites.rows.map((site) => ({ ...site, ...found.get(site.Id) })) };
}

export type FirstSites = Decoded<DirectorySite>;

/** The first sites with all others. */
export async function withMoreSites(
  connection: Connection,
  first: FirstSites,
  abandoned?: () => boolean,
): Promise<FirstSites> {
  if (!isFull(first, firstSitesQuery)) return first;
  return joined([first, await readWhole(connection, directoryQuery, { abandoned, after: lastIdIn(first) })]);
}
