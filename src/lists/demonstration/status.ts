import { daysBetween, type Day } from '../../domain/day';
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
  return {
    values: { ...which, ...report.facts },
    on: report.facts.ConfirmedOn,
    earlier: report.before?.map(({ on, by, facts }) => ({ on, by, values: { ...which, ...report.facts, ...facts } })),
  };
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

/** The later of two days. */
export function later(one: Day, other: Day): Day {
  return daysBetween(one, other) > 0 ? other : one;
}
