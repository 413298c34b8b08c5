import { filterQueue, type QueueFilter } from '../../../domain/device/queue';
import { searchRequests } from '../../../domain/device/search';
import type { Day } from '../../../domain/day';
import type { Entry } from './board';

/**
 * What the list is narrowed to. `noRegion`: requests whose site is not known. `noFunction`: requests whose function is
 * not listed.
 */
export type Filter = QueueFilter & { readonly noRegion?: boolean; readonly noFunction?: boolean };

export const emptyFilter: Filter = {};

export function isNarrowed(filter: Filter): boolean {
  return Object.values(filter).some((value) => value !== undefined && value !== false);
}

/** The requests that fit the filter and the search, in the order given. */
export function narrowed<T extends Entry>(
  entries: readonly T[],
  filter: Filter,
  find: string,
  today: Day,
): readonly T[] {
  return searchRequests(filterQueue(entries, filter, today), find).filter(
    (entry) => (!filter.noRegion || !entry.region) && (!filter.noFunction || !entry.functionListed),
  );
}
