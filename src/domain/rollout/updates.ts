import type { Day } from '../day';
import type { Region } from '../region';

/** What the rules read of an update; a row of RolloutUpdates fits. */
export interface UpdateFacts {
  readonly Id: number;
  readonly Region?: Region;
  readonly SiteCode?: string;
  readonly PublishFrom: Day;
  /** The last day it is shown; undefined: it stays. */
  readonly PublishUntil?: Day;
}

/** Whom updates are looked at for. */
export interface Reader {
  readonly siteCode: string;
  readonly region: Region;
}

/**
 * The updates for a site, its region and everyone, in on their first day and out after their last; newest first.
 * One that names a site is for that site alone, whatever region it names too.
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
