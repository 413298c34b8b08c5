import { severalSites } from '../audience/reach';
import type { Day } from '../day';
import { keyOf } from '../key';
import { nameIn } from '../legible';
import { phaseOf, workOf, type WorkFacts } from './plannedWork';

/** News as somebody wants to save it; a row of RolloutUpdates fits. */
export interface NewsFacts extends WorkFacts {
  readonly Title: string;
  readonly ServiceKey?: string;
  readonly SiteCode?: string;
  /** Undefined: nobody has given it yet, so it cannot be saved. */
  readonly PublishFrom?: Day;
  /** The last day it is shown; undefined: for good. */
  readonly PublishUntil?: Day;
}

/** Where news stands: shown, not shown yet, or over. */
export type NewsStanding = 'now' | 'announced' | 'ended';

/**
 * Where news stands.
 *
 * @param now in milliseconds since 1970: planned work is gone once it is over.
 */
export function newsStanding(news: NewsFacts, today: Day, now: number): NewsStanding {
  const { PublishFrom, PublishUntil } = news;
  const work = workOf(news);
  const isNever = PublishFrom && PublishUntil && PublishUntil < PublishFrom;
  if (isNever || (PublishUntil && PublishUntil < today) || (work && phaseOf(work, now) === 'over')) return 'ended';
  return PublishFrom && PublishFrom > today ? 'announced' : 'now';
}

/**
 * Why a column makes no sense:
 *
 * - `needed`: it is empty, and must not be
 * - `order`: it comes before what it must follow
 * - `past`: staff would never read it
 * - `beforeWork`: it would be gone before the work is over
 * - `afterWork`: it would come when the work is over
 * - `unknown`: it names something that is not listed
 */
interface NewsFaults {
  readonly Title: 'needed';
  readonly ServiceKey: 'unknown';
  readonly SiteCode: 'unknown';
  readonly PublishFrom: 'needed' | 'afterWork';
  readonly PublishUntil: 'order' | 'past' | 'beforeWork';
  readonly WorkStart: 'needed';
  readonly WorkEnd: 'order' | 'past';
}

export type NewsFault = {
  [C in keyof NewsFaults]: { readonly column: C; readonly kind: NewsFaults[C] };
}[keyof NewsFaults];

/** The keys that other lists hold. */
export interface NewsKeys {
  readonly siteCodes: readonly string[];
  readonly serviceKeys: readonly string[];
}

/**
 * What does not make sense in news, one fault a column.
 *
 * @param workDays the days on which the planned work begins and ends, by clocks in the United Kingdom.
 * @param now in milliseconds since 1970.
 */
export function checkNews(
  values: NewsFacts,
  keys: NewsKeys,
  workDays: { readonly first?: Day; readonly last?: Day },
  today: Day,
  now: number,
): NewsFault[] {
  return [...keyFaults(values, keys), ...workFaults(values, now), ...dayFaults(values, workDays, today)];
}

function keyFaults({ Title, ServiceKey, SiteCode }: NewsFacts, { siteCodes, serviceKeys }: NewsKeys): NewsFault[] {
  const faults: NewsFault[] = [];
  if (!nameIn(Title)) faults.push({ column: 'Title', kind: 'needed' });
  if (isUnlisted(serviceKeys, ServiceKey)) faults.push({ column: 'ServiceKey', kind: 'unknown' });
  if (SiteCode !== severalSites && isUnlisted(siteCodes, SiteCode))
    faults.push({ column: 'SiteCode', kind: 'unknown' });
  return faults;
}

function workFaults({ WorkStart, WorkEnd }: NewsFacts, now: number): NewsFault[] {
  if (WorkEnd === undefined) return [];
  if (WorkStart === undefined) return [{ column: 'WorkStart', kind: 'needed' }];
  if (Number(WorkEnd) <= Number(WorkStart)) return [{ column: 'WorkEnd', kind: 'order' }];
  return Number(WorkEnd) <= now ? [{ column: 'WorkEnd', kind: 'past' }] : [];
}

function dayFaults(
  { PublishFrom, PublishUntil }: NewsFacts,
  { first, last = first }: { readonly first?: Day; readonly last?: Day },
  today: Day,
): NewsFault[] {
  const faults: NewsFault[] = [];
  if (!PublishFrom) faults.push({ column: 'PublishFrom', kind: 'needed' });
  else if (last && PublishFrom > last) faults.push({ column: 'PublishFrom', kind: 'afterWork' });
  if (!PublishUntil) return faults;
  if (PublishFrom && PublishUntil < PublishFrom) faults.push({ column: 'PublishUntil', kind: 'order' });
  else if (PublishUntil < today) faults.push({ column: 'PublishUntil', kind: 'past' });
  else if (last && PublishUntil < last) faults.push({ column: 'PublishUntil', kind: 'beforeWork' });
  return faults;
}

function isUnlisted(listed: readonly string[], key: string | undefined): boolean {
  return key !== undefined && !listed.some((each) => keyOf(each) === keyOf(key));
}
