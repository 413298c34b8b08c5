import { type Day, daysBetween, startOfMonth } from '../day';
import { hasWords } from '../hasWords';
import { nameOrder, textOrder } from '../order';
import { gapOf, type Gap } from './daysWithout';
import { type Expected, expected, lastDayOf } from './expected';
import { type EveryStatusFacts, oldestConfirmation, type ServiceAtSite, type SiteOverview } from './everySite';
import type { ServiceFacts } from './facts';
import { keyOf } from '../key';
import { isLate } from './late';
import { isUnknown } from './states';
import type { WorksNow } from './whatWorksNow';
import { type BlockerOwner, blockerOwners } from './choices';

/** One service at one site that somebody has to look at. */
export interface Concern {
  readonly overview: SiteOverview;
  readonly service: ServiceFacts;
  readonly status?: EveryStatusFacts;
  readonly now: WorksNow;
}

export interface LateConcern extends Concern {
  readonly expected: Exclude<Expected, { kind: 'connected' | 'noDate' }>;
}

/**
 * Not connected, and expected later than first planned or on a date that has gone by. Dates that have gone by come
 * first, then the longest delays.
 */
export function late(overviews: readonly SiteOverview[], today: Day): LateConcern[] {
  const found = concerns(overviews).flatMap((concern): LateConcern[] => {
    const when = expected(concern.service, concern.status, today);
    return isLate(when) ? [{ ...concern, expected: when }] : [];
  });
  const delay = ({ expected: when }: LateConcern): number =>
    when.past
      ? 10_000 + daysBetween(when.on, today)
      : when.kind === 'forecast' && when.slippedFrom
        ? daysBetween(when.slippedFrom, when.on)
        : 0;
  return inOrder(found, (a, b) => delay(b) - delay(a));
}

/** A service that is not connected, and waits for something. */
export interface WaitingConcern extends Concern {
  readonly expected: Exclude<Expected, { kind: 'connected' }>;
  /** Days from the day first planned to the one expected or, where that is past or missing, to today. */
  readonly daysLate: number;
  /** Only the month is known in which it is expected: it is at least so many days. */
  readonly atLeast: boolean;
}

/** What waits for one owner. */
export interface WaitingFor {
  /** Who can end it; undefined: nobody is named. */
  readonly owner?: BlockerOwner;
  /** The longest delay first. */
  readonly rows: readonly WaitingConcern[];
}

/** What is not connected and waits for something, by who can end that. Those for whom nobody is named come last. */
export function waitingByOwner(overviews: readonly SiteOverview[], today: Day): WaitingFor[] {
  const found = concerns(overviews).flatMap((concern): WaitingConcern[] => {
    const { service, status } = concern;
    const when = expected(service, status, today);
    if (!status || when.kind === 'connected' || !(hasWords(status.WaitingFor) || status.WaitingForOwner)) return [];
    const atLeast = when.kind === 'forecast' && !when.past && when.precision === 'Month';
    return [{ ...concern, expected: when, daysLate: daysLate(when, status.PlannedOn, today), atLeast }];
  });
  const sorted = inOrder(found, (a, b) => b.daysLate - a.daysLate);
  return [...blockerOwners, undefined].flatMap((owner) => {
    const rows = sorted.filter(({ status }) => status?.WaitingForOwner === owner);
    return rows.length > 0 ? [{ owner, rows }] : [];
  });
}

function daysLate(when: WaitingConcern['expected'], plannedOn: Day | undefined, today: Day): number {
  if (when.kind === 'forecast' && !when.past) {
    const first = when.precision === 'Month' ? startOfMonth(when.on) : when.on;
    return when.slippedFrom ? Math.max(0, daysBetween(when.slippedFrom, first)) : 0;
  }
  const since = plannedOn ?? (when.kind === 'forecast' ? lastDayOf(when.on, when.precision) : undefined);
  const promised = when.kind === 'promised' ? when.on : undefined;
  return Math.max(0, ...[since, promised].map((day) => (day ? daysBetween(day, today) : 0)));
}

/** A site of which at least one essential service is not known. */
export interface UnknownSite {
  readonly overview: SiteOverview;
  readonly services: readonly ServiceAtSite[];
  /** When the service that has waited longest was last confirmed; undefined: never. */
  readonly since?: Day;
}

/** The sites that the national figures count as not known: never confirmed first, then the oldest confirmation. */
export function notKnown(overviews: readonly SiteOverview[]): UnknownSite[] {
  const found = overviews
    .filter(({ figures }) => figures.notKnown > 0)
    .map((overview): UnknownSite => {
      const services = overview.essential.filter(({ now }) => isUnknown(now.state));
      return { overview, services, since: oldestConfirmation(services) };
    });
  return inOrder(found, (a, b) => textOrder(a.since ?? '', b.since ?? ''));
}

/** An end within so many days needs attention. */
const soon = 60;

export interface LosingConcern extends Concern {
  readonly gap: Gap<ServiceFacts, EveryStatusFacts>;
}

/** What staff still have ends within 60 days, before its replacement is expected; soonest first. */
export function aboutToLose(overviews: readonly SiteOverview[], today: Day): LosingConcern[] {
  const found = concerns(overviews).flatMap((concern): LosingConcern[] => {
    const gap = gapOf(concern.service, concern.status, today);
    return gap && gap.existing === 'there' && daysBetween(today, gap.endsOn) <= soon ? [{ ...concern, gap }] : [];
  });
  return inOrder(found, (a, b) => textOrder(a.gap.endsOn, b.gap.endsOn));
}

/** What staff had has stopped, and nothing has replaced it; the longest gone first. */
export function alreadyLost(overviews: readonly SiteOverview[], today: Day): LosingConcern[] {
  const found = concerns(overviews).flatMap((concern): LosingConcern[] => {
    const gap = gapOf(concern.service, concern.status, today);
    return gap?.existing === 'stopped' ? [{ ...concern, gap }] : [];
  });
  return inOrder(found, (a, b) => textOrder(a.gap.endsOn, b.gap.endsOn));
}

/** Everything that somebody has to look at, from one reading of all sites. */
export interface AttentionLists {
  readonly unknown: readonly UnknownSite[];
  readonly late: readonly LateConcern[];
  readonly waiting: readonly WaitingFor[];
  readonly losing: readonly LosingConcern[];
  readonly lost: readonly LosingConcern[];
}

export function attentionLists(overviews: readonly SiteOverview[], today: Day): AttentionLists {
  return {
    unknown: notKnown(overviews),
    late: late(overviews, today),
    waiting: waitingByOwner(overviews, today),
    losing: aboutToLose(overviews, today),
    lost: alreadyLost(overviews, today),
  };
}

/** The services to ask about, a line for each: site by site in the order given, each site’s in the owners’ order. */
export function unknownServices(sites: readonly UnknownSite[]): Concern[] {
  return sites.flatMap(({ overview, services }) => services.map((one) => ({ overview, ...one })));
}

/**
 * How many services at sites need a hand: not known, late, about to be lost or lost. One that is in two lists counts
 * once; one that waits and is not late has nothing to be done today.
 */
export function toDoCount({ unknown, late: isLater, losing, lost }: Omit<AttentionLists, 'waiting'>): number {
  const rows: readonly Concern[] = [...unknownServices(unknown), ...isLater, ...losing, ...lost];
  return new Set(rows.map(({ overview, service }) => keyOf(overview.site.SiteCode, service.ServiceKey))).size;
}

/** Every service at every site. */
export function concerns(overviews: readonly SiteOverview[]): Concern[] {
  return overviews.flatMap((overview) =>
    [...overview.essential, ...overview.extended].map((one) => ({ overview, ...one })),
  );
}

/** By the order given, then by the site's name. */
export function inOrder<C extends { readonly overview: SiteOverview }>(
  found: readonly C[],
  order: (a: C, b: C) => number,
): C[] {
  return [...found].sort((a, b) => order(a, b) || nameOrder(a.overview.site.Title, b.overview.site.Title));
}
