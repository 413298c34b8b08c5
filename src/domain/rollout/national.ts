import type { Day } from '../day';
import type { ServiceFacts, StatusFacts } from './facts';
import { keyOf } from '../key';
import { type SiteDays, withoutClosed } from './keep/siteOpen';
import { isUnknown, isWorking } from './states';
import { whatWorksNow } from './whatWorksNow';

/** What the national figures read of a site; a row of RolloutSites fits. */
export interface SiteFacts extends SiteDays {
  readonly SiteCode: string;
  readonly Staff?: number;
}

export type NationalStatus = Pick<
  StatusFacts,
  'SiteCode' | 'ServiceKey' | 'Now' | 'Stage' | 'ConfirmedOn' | 'ExistingState' | 'ExistingEndsOn'
> & {
  readonly StaffConnected?: number;
};

/** The figures of the quotable sentence. */
export interface NationalFigures {
  readonly sites: number;
  /** Sites at which every essential service is working, confirmed recently enough. */
  readonly working: number;
  /** Sites at which at least one essential service is not known. */
  readonly notKnown: number;
  readonly staff: number;
  /** Staff connected to every essential service of their site, each confirmed recently enough. */
  readonly staffConnected: number;
}

/** A service that the figures count, and what the list says of it at a site. */
export interface CountedService {
  readonly service: ServiceFacts;
  readonly status?: NationalStatus;
}

/**
 * Counts the sites and staff for the quotable sentence, without sites that have closed. Nothing unconfirmed is working,
 * and a site without rows is not known. Without any essential service no site is working, because nothing was
 * confirmed.
 */
export function nationalFigures(
  sites: readonly SiteFacts[],
  services: readonly ServiceFacts[],
  statuses: readonly NationalStatus[],
  today: Day,
): NationalFigures {
  const essential = essentialOf(services);
  const statusOf = new Map(statuses.map((status) => [keyOf(status.SiteCode, status.ServiceKey), status]));
  return summed(
    withoutClosed(sites, today).map((site) =>
      siteFigures(
        site,
        essential.map((service) => ({ service, status: statusOf.get(keyOf(site.SiteCode, service.ServiceKey)) })),
        today,
      ),
    ),
  );
}

/** The services that the figures count. */
export function essentialOf<S extends Pick<ServiceFacts, 'Tier'>>(services: readonly S[]): S[] {
  return services.filter(({ Tier }) => Tier === 'Essential');
}

/** What one site adds to the figures, from the services that they count. */
export function siteFigures(site: SiteFacts, rows: readonly CountedService[], today: Day): NationalFigures {
  const answers = rows.map(({ service, status }) => whatWorksNow(service, status, today));
  const staff = Math.max(0, site.Staff ?? 0);
  const connected = rows.map(({ status }, index) =>
    answers[index].basis === 'confirmed' ? connectedStaff(status, staff) : 0,
  );
  return {
    sites: 1,
    // An old system that still works is not the service that was promised.
    working:
      answers.length > 0 &&
      answers.every(({ state }, index) => isWorking(state) && rows[index].status?.Stage === 'Connected')
        ? 1
        : 0,
    notKnown: answers.some(({ state }) => isUnknown(state)) ? 1 : 0,
    staff,
    staffConnected: rows.length > 0 ? Math.min(staff, ...connected) : 0,
  };
}

export function summed(all: readonly NationalFigures[]): NationalFigures {
  const total = { sites: 0, working: 0, notKnown: 0, staff: 0, staffConnected: 0 };
  for (const figures of all) {
    total.sites += figures.sites;
    total.working += figures.working;
    total.notKnown += figures.notKnown;
    total.staff += figures.staff;
    total.staffConnected += figures.staffConnected;
  }
  return total;
}

/** A connected site that does not say how many are connected means all of them. */
function connectedStaff(status: NationalStatus | undefined, staff: number): number {
  if (status?.StaffConnected !== undefined) return Math.max(0, status.StaffConnected);
  return status?.Stage === 'Connected' ? staff : 0;
}
