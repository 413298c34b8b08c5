import type { Day } from '../day';
import type { Region } from '../region';

/** What the rules read of an update; a row of RolloutUpdates fits. */
export interface UpdateFacts {
  readonly Id: number;
  readonly Region?: Region;
  readonly SiteCode?: string;
  readonly PublishFrom: Day;
  /** The last day it is shown; undefined: for good. */
  readonly PublishUntil?: Day;
}

/** The site whose staff read the updates. */
export interface Reader {
  readonly siteCode: string;
  readonly region: Region;
}

/**
 * The updates for a site, its region and everyone, from their first day to their last; newest first. An update that
 * names a site is for that site only, even if it names a region too.
 */
export function updatesFor<U extends UpdateFacts>(
  updates: readonly U[],
  { siteCode, region }: Reader,
  today: Day,
): U[] {
  const mine = siteCode.toLowerCase();
  return [...new Map(updates.map((update) => [update.Id, update])).values()]
    .filter(({ PublishFrom, PublishUntil }) => PublishFrom <= today && (!PublishUntil || today <= PublishUntil))
    .filter((update) =>
      update.SiteCode ? update.SiteCode.toLowerCase() === mine : !update.Region || update.Region === region,
    )
    .sort((a, b) => (a.PublishFrom === b.PublishFrom ? b.Id - a.Id : a.PublishFrom < b.PublishFrom ? 1 : -1));
}
