import type { Decoded, UnreadableRow } from '../lists/decode';
import type { RolloutService } from '../lists/rolloutServices';
import { type RolloutSite, rolloutSites } from '../lists/rolloutSites';
import type { Connection } from './connection';
import { isFull, joined, lastIdIn } from './read/pages';
import { type ListQuery, pageLimit } from './read/query';
import { readLists } from './read/readLists';
import { readWhole } from './read/wholeOnDemand';
import { servicesQuery } from './rollout';

const directoryColumns = ['Title', 'SiteCode', 'Region', 'AreaTeam', 'Town', 'Postcode', 'Staff'] as const;

/** A site as the site chooser and the national figures need it. */
export type DirectorySite = Pick<RolloutSite, 'Id' | (typeof directoryColumns)[number]>;

export const directoryQuery = { list: rolloutSites, columns: directoryColumns, top: pageLimit } satisfies ListQuery;
/**
 * What somebody finds their site in at once: a longer first page would keep everybody waiting for sites that few of
 * them look for.
 */
export const firstSitesQuery = { ...directoryQuery, top: 1000 } satisfies ListQuery;

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
