import type { SiteDays } from '../domain/rollout/keep/siteOpen';
import { rolloutSites } from '../lists/rolloutSites';
import type { Connection } from './connection';
import { isThere } from './knownLists';
import { type ListQuery, pageLimit, type Rows, type Several } from './read/query';

type DaysQuery = ListQuery<typeof rolloutSites, 'OpenedOn' | 'ClosedOn'> & { readonly unneeded: true };

/**
 * Asks for the days of sites that open or close, if the lists are known to have them. The pages are useful without, so
 * they never wait for it.
 *
 * @param filter of one site, or `anyDay`.
 */
export function daysIfThere({ lists }: Pick<Connection, 'lists'>, filter: string): Several<readonly DaysQuery[]> {
  const query: DaysQuery = {
    list: rolloutSites,
    columns: ['OpenedOn', 'ClosedOn'],
    filter,
    top: pageLimit,
    unneeded: true,
  };
  return { several: isThere(lists, rolloutSites, 'ClosedOn') ? [query] : [] };
}

/** Every site that has such a day: a few rows. */
export const anyDay = 'OpenedOn ne null or ClosedOn ne null';

/** Sites with their days, where those were read. */
export function withDays<S extends { readonly Id: number }>(
  sites: readonly S[],
  read: readonly Rows<DaysQuery>[],
): readonly (S & SiteDays)[] {
  const days = new Map(read.flatMap(({ rows }) => rows.map((row) => [row.Id, row])));
  return days.size > 0 ? sites.map((site) => ({ ...site, ...days.get(site.Id) })) : sites;
}
