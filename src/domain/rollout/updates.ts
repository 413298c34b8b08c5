import { reachOf, type Whereabouts } from '../contingency/instructions';
import type { Day } from '../day';
import type { Region } from '../region';

/** What the rules read of an update; a row of RolloutUpdates fits. */
export interface UpdateFacts {
  readonly Id: number;
  readonly Region?: Region;
  readonly SiteCode?: string;
  readonly For?: string;
  readonly PublishFrom: Day;
  /** The last day it is shown; undefined: for good. */
  readonly PublishUntil?: Day;
}

/**
 * The updates that reach a site, by the rules for instructions, from their first day to their last; newest first.
 */
export function updatesFor<U extends UpdateFacts>(updates: readonly U[], reader: Whereabouts, today: Day): U[] {
  return [...new Map(updates.map((update) => [update.Id, update])).values()]
    .filter(({ PublishFrom, PublishUntil }) => PublishFrom <= today && (!PublishUntil || today <= PublishUntil))
    .filter((update) => reachOf(update, reader))
    .sort((a, b) => (a.PublishFrom === b.PublishFrom ? b.Id - a.Id : a.PublishFrom < b.PublishFrom ? 1 : -1));
}
