import { day, daysBetween, type Day } from '../../domain/day';
import { rolloutStatuses } from '../rolloutStatuses';
import type { NewRow } from '../shape';
import { pick } from './chance';
import type { DemonstrationRow } from './demonstrationRow';
import type { Service } from './services';
import type { Site } from './sites';

type Status = NewRow<typeof rolloutStatuses>;

/** What a status says, without the columns that identify it. */
export type Facts = Omit<Status, 'Title' | 'StatusKey' | 'SiteCode' | 'ServiceKey'>;

/**
 * What the rollout team has written about a site and service. Earlier versions hold only what was different in them.
 */
export interface Report {
  readonly facts: Facts;
  readonly before?: readonly { readonly on: Day; readonly by: string; readonly facts: Partial<Facts> }[];
}

export function statusRow(site: Site, service: Service, report: Report): DemonstrationRow<typeof rolloutStatuses> {
  const { SiteCode } = site;
  const { ServiceKey } = service;
  const which = {
    Title: `${site.Title}, ${site.Town}: ${service.Title}`,
    StatusKey: `${SiteCode}|${ServiceKey}`,
    SiteCode,
    ServiceKey,
  };
  const { facts: latest, before = [] } = report;
  const version = (facts: Facts, on: Day | undefined): Status => ({
    ...which,
    ...facts,
    ...givenBy(facts, service, on),
  });
  return {
    values: version(latest, [latest.ConfirmedOn, ...before.map(({ on }) => on)].reduce(latestOf)),
    on: latest.ConfirmedOn,
    earlier: report.before?.map(({ on, by, facts }) => ({ on, by, values: version({ ...latest, ...facts }, on) })),
  };
}

/** The day of the supplier's plan for all sites. */
const planGivenOn = day('2013-03-18');

/**
 * Who gave the date of a version, and when: the first with the supplier's plan, a later one whoever can end the delay.
 * The day promised for SharePoint is from before the lists could say who gave a date.
 *
 * @param on when the version was written.
 */
function givenBy(
  { Stage, PlannedOn, ForecastOn, WaitingForOwner }: Facts,
  { ServiceKey }: Service,
  on: Day = planGivenOn,
): Pick<Facts, 'DateGivenBy' | 'DateGivenOn' | 'DateSource'> {
  if (Stage === 'Connected' || !ForecastOn) return {};
  const supplier = 'Dan Whitlock, supplier';
  if (ForecastOn === PlannedOn && ServiceKey === 'sharepoint') return {};
  if (ForecastOn === PlannedOn)
    return { DateGivenBy: supplier, DateGivenOn: planGivenOn, DateSource: 'The supplier’s plan' };
  return WaitingForOwner === 'Supplier'
    ? { DateGivenBy: supplier, DateGivenOn: on, DateSource: 'A call from the supplier' }
    : { DateGivenBy: 'Jo Patel, corporate ICT', DateGivenOn: on, DateSource: 'Corporate ICT’s weekly plan' };
}

const reporters = [
  ['Jo Patel, corporate ICT', 'A call to the site'],
  ['Dan Whitlock, supplier', 'The supplier’s daily report'],
  ['Mina Roberts, corporate ICT', 'A test from the site'],
] as const;

/** Who confirmed a site's status, and how they know: its contact, or somebody from the programme. */
export function confirmed(site: Site, service: string, on: Day): Pick<Facts, 'Source' | 'ConfirmedOn' | 'ConfirmedBy'> {
  const contact = [`${site.ContactName}, site contact`, 'An email from the site contact'] as const;
  const [ConfirmedBy, Source] = pick(
    `${site.SiteCode} by ${service}`,
    site.ContactName ? [...reporters, contact] : reporters,
  );
  return { Source, ConfirmedOn: on, ConfirmedBy };
}

function latestOf(one: Day | undefined, other: Day | undefined): Day | undefined {
  return one && other ? later(one, other) : (one ?? other);
}

/** The later of two days. */
export function later(one: Day, other: Day): Day {
  return daysBetween(one, other) > 0 ? other : one;
}
