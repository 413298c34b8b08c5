import type { Day } from '../day';
import { keyOf, type ServiceFacts, type StatusFacts } from './facts';
import { whatWorksNow } from './whatWorksNow';

/** What the national figures read of a site; a row of RolloutSites fits. */
export interface SiteFacts {
  readonly SiteCode: string;
  readonly Staff?: number;
}

export type NationalStatus = Pick<StatusFacts, 'SiteCode' | 'ServiceKey' | 'Now' | 'Stage' | 'ConfirmedOn' | 'ExistingState' | 'ExistingEndsOn'> & {
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

/**
 * Counts the sites and staff for the quotable sentence. Nothing unconfirmed counts as working, and a site without
 * rows is not known. No essential services at all gives no working site, for nothing was confirmed.
 */
export function nationalFigures(
  sites: readonly SiteFacts[],
  services: readonly ServiceFacts[],
  statuses: readonly NationalStatus[],
  today: Day,
): NationalFigures {
  const essential = services.filter((service) => service.Tier === 'Essential');
  const statusOf = new Map(statuses.map((status) => [keyOf(status.SiteCode, status.ServiceKey), status]));
  let working = 0;
  let notKnown = 0;
  let staff = 0;
  let staffConnected = 0;
  for (const site of sites) {
    const rows = essential.map((service) => ({ service, status: statusOf.get(keyOf(site.SiteCode, service.ServiceKey)) }));
    const answers = rows.map(({ service, status }) => whatWorksNow(service, status, today));
    const states = answers.map(({ state }) => state);
    if (states.length > 0 && states.every((state) => state === 'Working')) working += 1;
    if (states.includes('Not known')) notKnown += 1;
    const here = Math.max(0, site.Staff ?? 0);
    staff += here;
    if (rows.length > 0) staffConnected += Math.min(here, ...rows.map(({ status }, index) => (answers[index].basis === 'confirmed' ? connectedStaff(status, here) : 0)));
  }
  return { sites: sites.length, working, notKnown, staff, staffConnected };
}

/** A connected site that does not say how many are connected means all of them. */
function connectedStaff(status: NationalStatus | undefined, staff: number): number {
  if (status?.StaffConnected !== undefined) return Math.max(0, status.StaffConnected);
  return status?.Stage === 'Connected' ? staff : 0;
}
