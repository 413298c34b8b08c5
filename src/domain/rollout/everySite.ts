import type { Day } from '../day';
import { nameOrder } from '../order';
import type { FindableSite } from '../siteSearch';
import type { ServiceFacts, StatusFacts } from './facts';
import { keyOf } from '../key';
import { withoutClosed } from './keep/siteOpen';
import { type NationalFigures, type SiteFacts, siteFigures } from './national';
import { type SiteConnection, siteConnection } from './siteConnection';
import { isNothing, isPart, isUnknown, isWorking } from './states';
import { whatWorksNow, type WorksNow } from './whatWorksNow';
import type { BlockerOwner, NowState } from './choices';

/** What the rules for all sites read of a site; a row of RolloutSites fits. */
export interface EverySiteFacts extends FindableSite, SiteFacts {
  readonly Wave?: number;
  readonly ContactName?: string;
  readonly ContactTelephone?: string;
}

/** What the rules for all sites read of a status; a row of RolloutStatuses fits. */
export interface EveryStatusFacts extends StatusFacts {
  readonly StaffConnected?: number;
  readonly WaitingFor?: string;
  readonly WaitingForOwner?: BlockerOwner;
}

/** One service at one site. */
export interface ServiceAtSite<Status extends EveryStatusFacts = EveryStatusFacts> {
  readonly service: ServiceFacts;
  readonly status?: Status;
  readonly now: WorksNow;
}

/** How one site stands. */
export interface SiteOverview<Status extends EveryStatusFacts = EveryStatusFacts> {
  readonly site: EverySiteFacts;
  /** In the owners' order. */
  readonly essential: readonly ServiceAtSite<Status>[];
  readonly extended: readonly ServiceAtSite<Status>[];
  /** Of its essential services together. */
  readonly state: NowState;
  readonly connection: SiteConnection;
  /** What the site adds to the national figures. */
  readonly figures: NationalFigures;
}

/** How every site stands that has not closed. Statuses of sites or services that are not listed are ignored. */
export function everySite<Status extends EveryStatusFacts>(
  sites: readonly EverySiteFacts[],
  services: readonly ServiceFacts[],
  statuses: readonly Status[],
  today: Day,
): SiteOverview<Status>[] {
  const statusOf = new Map(statuses.map((status) => [keyOf(status.SiteCode, status.ServiceKey), status]));
  const ordered = [...services].sort(
    (a, b) => (a.SortOrder ?? Infinity) - (b.SortOrder ?? Infinity) || nameOrder(a.Title, b.Title),
  );
  return withoutClosed(sites, today).map((site) => {
    const all = ordered.map((service): ServiceAtSite<Status> => {
      const status = statusOf.get(keyOf(site.SiteCode, service.ServiceKey));
      return { service, status, now: whatWorksNow(service, status, today) };
    });
    const essential = all.filter(({ service }) => service.Tier === 'Essential');
    return {
      site,
      essential,
      extended: all.filter(({ service }) => service.Tier !== 'Essential'),
      state: togetherAs(essential.map(({ now }) => now.state)),
      connection: siteConnection(
        essential.map(({ status }) => status),
        today,
      ),
      figures: siteFigures(site, essential, today),
    };
  });
}

/**
 * One state for several services: not known if one of them is not known, working only if all are, and partly working
 * if staff have some of them.
 */
export function togetherAs(all: readonly NowState[]): NowState {
  if (all.length === 0 || all.some(isUnknown)) return 'Not known';
  if (all.every(isWorking) || all.every(isNothing)) return all[0];
  return all.some((state) => isPart(state) || isNothing(state)) ? 'Partly working' : 'Keep using what you have';
}

/** The services that cause the site's state; none where everything works, or nothing does. */
export function behindState({ essential, state }: SiteOverview): ServiceAtSite[] {
  if (isWorking(state) || isNothing(state)) return [];
  return essential.filter(({ now }) =>
    isPart(state) ? isPart(now.state) || isNothing(now.state) : now.state === state,
  );
}

/** The oldest confirmation behind a site's state; undefined where one of its services has none. */
export function oldestConfirmation(overviews: readonly ServiceAtSite[]): Day | undefined {
  const days = overviews.map(({ status }) => status?.ConfirmedOn);
  return days.includes(undefined) ? undefined : (days as Day[]).sort()[0];
}
