import type { AgreementState } from '../contingency/choices';
import { addDays, type Day, dayOf } from '../day';
import { keyOf } from '../key';
import { textOrder } from '../order';
import { concerns } from './attention';
import type { EverySiteFacts, SiteOverview } from './everySite';
import { expected, lastDayOf } from './expected';
import type { ServiceFacts } from './facts';
import { lastDayOfWork } from './lastDayOfWork';
import { type WorkFacts, workOf } from './plannedWork';
import { isLent } from './states';

/** What the rules read of planned work; a row of RolloutUpdates fits. */
export interface PlannedFacts extends WorkFacts {
  readonly Id: number;
  readonly Title: string;
  readonly PublishFrom: Day;
  readonly PublishUntil?: Day;
}

/** What the rules read of an agreement; a row of FallbackLocations fits. */
export interface AgreementFacts {
  readonly Id: number;
  readonly Title: string;
  readonly AgreementState: AgreementState;
  readonly ValidUntil?: Day;
}

/**
 * What a day of the week ahead holds.
 *
 * - `work`: planned work that begins then, or goes on today, until `until` if that is another day
 * - `forecast`: a service is expected at these sites on that day, or by the end of a month that ends then
 * - `agreement`: an agreement for a place ends
 * - `existing`: what these sites keep using for a service ends
 */
export type Ahead =
  | { readonly kind: 'work'; readonly update: PlannedFacts; readonly until?: Day }
  | {
      readonly kind: 'forecast' | 'existing';
      readonly service: ServiceFacts;
      readonly sites: readonly EverySiteFacts[];
    }
  | { readonly kind: 'agreement'; readonly place: AgreementFacts };

export interface DayAhead {
  readonly day: Day;
  readonly entries: readonly Ahead[];
}

/** Today and the six days after it. */
const days = 7;

/** The days of the week ahead that hold anything, today first; within a day in the order of the kinds above. */
export function weekAhead(
  overviews: readonly SiteOverview[],
  { updates, places }: { readonly updates: readonly PlannedFacts[]; readonly places: readonly AgreementFacts[] },
  today: Day,
): DayAhead[] {
  const last = addDays(today, days - 1);
  const isAhead = (day: Day | undefined): day is Day => day !== undefined && today <= day && day <= last;
  const found = new Map<Day, Ahead[]>();
  const add = (day: Day, entry: Ahead): void => {
    const before = found.get(day);
    if (before) before.push(entry);
    else found.set(day, [entry]);
  };
  for (const { first, ...work } of plannedWork(updates, today, last))
    add(first < today ? today : first, { kind: 'work', ...work });
  const all = concerns(overviews);
  const due = all.flatMap(({ overview, service, status }) => {
    const when = expected(service, status, today);
    const on = when.kind === 'forecast' ? lastDayOf(when.on, when.precision) : undefined;
    return isAhead(on) ? [{ on, service, site: overview.site }] : [];
  });
  const ends = all.flatMap(({ overview, service, status, now }) => {
    const on = status?.ExistingEndsOn;
    return isLent(now.state) && isAhead(on) ? [{ on, service, site: overview.site }] : [];
  });
  byDayAndService(due).forEach(({ on, ...entry }) => add(on, { kind: 'forecast', ...entry }));
  for (const place of places)
    if (place.AgreementState === 'Agreed' && isAhead(place.ValidUntil))
      add(place.ValidUntil, { kind: 'agreement', place });
  byDayAndService(ends).forEach(({ on, ...entry }) => add(on, { kind: 'existing', ...entry }));
  return [...found].sort(([a], [b]) => textOrder(a, b)).map(([day, entries]) => ({ day, entries }));
}

/** Planned work with its first day, and its last one if that is another. */
export interface WorkDays<U> {
  readonly update: U;
  readonly first: Day;
  readonly until?: Day;
}

/** Planned work that has a day from today to the last one and is not called off, the first to begin first. */
export function plannedWork<U extends PlannedFacts>(updates: readonly U[], today: Day, last: Day): WorkDays<U>[] {
  return updates
    .filter(({ Kind, PublishUntil }) => Kind === 'Planned work' && (PublishUntil ?? today) >= today)
    .map(workDays)
    .filter(({ first, until }) => first <= last && (until ?? first) >= today)
    .sort((a, b) => textOrder(a.first, b.first) || timeOf(a) - timeOf(b) || a.update.Id - b.update.Id);
}

/** For an order: without a time it is of the whole day, and comes first. */
function timeOf({ update: { WorkStart = 0 } }: WorkDays<PlannedFacts>): number {
  return Number(WorkStart);
}

/** The days of work by UK clocks. Where nobody has said when it begins, they are those on which staff read of it. */
function workDays<U extends PlannedFacts>(update: U): WorkDays<U> {
  const work = workOf(update);
  if (!work) return { update, first: update.PublishFrom, until: update.PublishUntil };
  const first = dayOf(new Date(work.start));
  const until = work.end === undefined ? first : lastDayOfWork(work.end);
  return { update, first, until: until === first ? undefined : until };
}

interface OnDay {
  readonly on: Day;
  readonly service: ServiceFacts;
  readonly site: EverySiteFacts;
}

interface SitesOnDay extends Omit<OnDay, 'site'> {
  readonly sites: readonly EverySiteFacts[];
}

function byDayAndService(rows: readonly OnDay[]): readonly SitesOnDay[] {
  const grouped = new Map<string, { on: Day; service: ServiceFacts; sites: EverySiteFacts[] }>();
  for (const { on, service, site } of rows) {
    const key = keyOf(on, service.ServiceKey);
    const before = grouped.get(key);
    if (before) before.sites.push(site);
    else grouped.set(key, { on, service, sites: [site] });
  }
  return [...grouped.values()];
}
