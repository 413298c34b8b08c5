import { addDays, day, type Day } from '../../domain/day';
import { pick } from './chance';
import { existing, stopped } from './existing';
import type { ServiceKey } from './services';
import type { Site } from './sites';
import { type Situation, situationOf } from './situations';
import { confirmed, later, type Facts, type Report } from './status';
import { plannedOn, waveOf } from './waves';

/** A day about a week ago: a working day, since the demonstration's today is a Monday. */
export function lately(site: Site, service: string, today: Day): Day {
  return addDays(today, -pick(`${site.SiteCode} when ${service}`, [3, 4, 5, 6, 7, 10, 11]));
}

/** Connected to Open Service and working for all staff; confirmed lately unless `on` says when. */
export function connected(site: Site, service: ServiceKey, today: Day, on?: Day): Facts {
  const PlannedOn = plannedOn(site, service);
  const ConnectedOn =
    on ?? addDays(PlannedOn, service === 'telephone' ? 0 : pick(`${site.SiteCode} connected`, [0, 0, 0, 1, 2]));
  return {
    Now: 'Working',
    Stage: 'Connected',
    PlannedOn,
    ConnectedOn,
    StaffConnected: site.Staff,
    ...confirmed(site, service, later(lately(site, service, today), ConnectedOn)),
  };
}

/** Not connected yet: staff keep using what they have if it works. The last wave is forecast to the month only. */
export function expected(site: Site, service: ServiceKey, today: Day, had = existing(site, service)): Facts {
  const planned = plannedOn(site, service);
  return {
    Now: had.ExistingState === 'Working' ? 'Keep using what you have' : 'Not working',
    Stage: 'Planned',
    ...had,
    PlannedOn: planned,
    ForecastOn: planned,
    ForecastPrecision: waveOf(site) === 6 ? 'Month' : 'Day',
    StaffConnected: 0,
    ...confirmed(site, service, lately(site, service, today)),
  };
}

const unconfirmed = { Source: undefined, ConfirmedOn: undefined, ConfirmedBy: undefined } as const;
const undated = {
  Stage: 'No date',
  PlannedOn: undefined,
  ForecastOn: undefined,
  ForecastPrecision: undefined,
} as const;

/** The essential service that a site has trouble with. */
function troubled(site: Site): ServiceKey {
  return pick(`${site.SiteCode} trouble`, ['internet', 'email', 'telephone']);
}

function part(site: Site, service: ServiceKey, today: Day): Facts {
  const facts = connected(site, service, today);
  const staff = site.Staff ?? 0;
  if (service === 'telephone') return facts;
  return service === 'email'
    ? {
        ...facts,
        Now: 'Partly working',
        StaffConnected: Math.round(staff * 0.6),
        DoesNotWork: 'Staff on the upper floors have no account yet.\nShared mailboxes cannot be opened.',
      }
    : {
        ...facts,
        Now: 'Partly working',
        StaffConnected: Math.round(staff * 0.85),
        DoesNotWork: 'Video and webinars stop and start. Wireless does not reach the meeting rooms.',
      };
}

/** Wave 4's internet access was planned for the same evening everywhere, and moved for all sites at once. */
function moved(site: Site, service: ServiceKey, today: Day): Report {
  const facts = expected(site, service, today);
  if (service !== 'internet') return { facts };
  const planned = day('2013-04-22');
  return {
    facts: {
      ...facts,
      PlannedOn: planned,
      ForecastOn: day('2013-05-06'),
      WaitingFor: 'the core network change',
      WaitingForOwner: 'Corporate ICT',
      Reason: 'The change was moved to the bank holiday.',
    },
    before: [
      {
        on: day('2013-03-18'),
        by: 'Jo Patel',
        facts: {
          ForecastOn: planned,
          WaitingFor: undefined,
          WaitingForOwner: undefined,
          Reason: undefined,
          ConfirmedOn: day('2013-03-18'),
        },
      },
    ],
  };
}

/** Old means confirmed when it was connected in February or early March, and never since. */
function old(site: Site, service: ServiceKey, today: Day): Facts {
  const on = plannedOn(site, 'internet');
  const facts = { ...connected(site, service, today, on), PlannedOn: on };
  return service === troubled(site) ? { ...facts, ...confirmed(site, service, on) } : facts;
}

type Telling = (site: Site, service: ServiceKey, today: Day) => Report;

const working: Telling = (...given) => ({ facts: connected(...given) });

/** What is reported in each situation; nothing about a site that nobody has reported on. */
const reports: Readonly<Record<Exclude<Situation, 'silent'>, Telling>> = {
  working,
  late: working,
  old: (...given) => ({ facts: old(...given) }),
  unconfirmed: (site, service, today) => ({
    facts: { ...connected(site, service, today), ...(service === troubled(site) && unconfirmed) },
  }),
  part: (...given) => ({ facts: part(...given) }),
  overdue: (site, service, today) =>
    service === 'telephone'
      ? {
          facts: {
            ...expected(site, service, today),
            Stage: 'Being connected',
            ...confirmed(site, service, day('2013-03-28')),
          },
        }
      : working(site, service, today),
  connecting: (site, service, today) => ({
    facts: {
      ...expected(site, service, today),
      Stage: 'Being connected',
      ForecastOn: addDays(today, service === 'telephone' ? 4 : 2),
    },
  }),
  moved,
  planned: (site, service, today) => ({ facts: expected(site, service, today) }),
  stopped: (site, service, today) => ({
    facts: expected(site, service, today, service === 'internet' ? existing(site, service) : stopped(site, service)),
  }),
  undated: (site, service, today) => ({
    facts: { ...expected(site, service, today), ...undated, ExistingEndsOn: undefined },
  }),
  unreported: (site, service, today) => ({
    facts: {
      ...expected(site, service, today),
      ...unconfirmed,
      Now: 'Not known',
      ExistingState: 'Not known',
      ExistingEndsOn: undefined,
    },
  }),
};

/** The report on an essential service in mid-April 2013, by the site's situation; undefined if there is none. */
export function essentialReport(site: Site, service: ServiceKey, today: Day): Report | undefined {
  const situation = situationOf(site);
  return situation === 'silent' ? undefined : reports[situation](site, service, today);
}
