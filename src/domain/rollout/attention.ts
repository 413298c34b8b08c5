import { type Day, daysBetween } from '../day';
import { nameOrder, textOrder } from '../order';
import { gapOf, type Gap } from './daysWithout';
import { type Expected, expected } from './expected';
import { type EveryStatusFacts, oldestConfirmation, type ServiceAtSite, type SiteOverview } from './everySite';
import type { ServiceFacts } from './facts';
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
    const isLate =
      (when.kind === 'forecast' && (when.past || when.slippedFrom !== undefined)) ||
      (when.kind === 'promised' && when.past);
    return isLate ? [{ ...concern, expected: when }] : [];
  });
  const delay = ({ expected: when }: LateConcern): number =>
    when.past
      ? 10_000 + daysBetween(when.on, today)
      : when.kind === 'forecast' && when.slippedFrom
        ? daysBetween(when.slippedFrom, when.on)
        : 0;
  return inOrder(found, (a, b) => delay(b) - delay(a));
}

/** Not connected, and waiting for something. Grouped by who can end that; those for whom nobody is named come last. */
export function waiting(overviews: readonly SiteOverview[]): Concern[] {
  const found = concerns(overviews).filter(
    ({ status }) => status && status.Stage !== 'Connected' && (status.WaitingFor || status.WaitingForOwner),
  );
  const rank = ({ status }: Concern): number =>
    status?.WaitingForOwner ? blockerOwners.indexOf(status.WaitingForOwner) : blockerOwners.length;
  return inOrder(found, (a, b) => rank(a) - rank(b));
}

/** How many wait for each owner. `undefined` is the owner of those for whom nobody is named. */
export function waitingByOwner(found: readonly Concern[]): { readonly owner?: BlockerOwner; readonly count: number }[] {
  return [...blockerOwners, undefined]
    .map((owner) => ({ owner, count: found.filter(({ status }) => status?.WaitingForOwner === owner).length }))
    .filter(({ count }) => count > 0);
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
