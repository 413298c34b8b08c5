import { addDays, day, type Day } from '../../domain/day';
import type { BlockerOwner } from '../../domain/rollout/choices';
import { pick } from './chance';
import { connected, expected, lately } from './essentialStatuses';
import { existing, stopped } from './existing';
import type { ServiceKey } from './services';
import type { Site } from './sites';
import { onTheNetwork, situationOf } from './situations';
import { confirmed, type Facts, type Report } from './status';
import { plannedOn, waveOf } from './waves';

const blockers: readonly (readonly [waitingFor: string, owner: BlockerOwner, reason: string])[] = [
  ['the line', 'Supplier', 'The line to the building is late.'],
  ['disks for the file store', 'Supplier', 'The supplier’s delivery was short.'],
  ['files to be copied', 'Corporate ICT', 'Copying old files takes longer than a weekend.'],
  ['the PCT’s firewall to be opened', 'Outside', 'The body that keeps the PCT’s network has not agreed a date.'],
];

/** Nothing before and nothing yet; `month` is when it is expected, if that is known. */
function nothingYet(site: Site, service: ServiceKey, today: Day, month?: Day): Facts {
  const when = month
    ? ({ Stage: 'Planned', PlannedOn: month, ForecastOn: month, ForecastPrecision: 'Month' } as const)
    : ({ Stage: 'No date' } as const);
  return { Now: 'Not working', ...when, ...confirmed(site, service, lately(site, service, today)) };
}

/** Late file stores: planned before today in wave 2, with what each is waiting for. */
function lateDrive(site: Site, today: Day): Report {
  const facts = expected(site, 'shared-drive', today);
  const [WaitingFor, WaitingForOwner, Reason] = pick(`${site.SiteCode} waits`, blockers);
  const written = day('2013-04-02');
  return {
    facts: {
      ...facts,
      ForecastOn: day('2013-05-20'),
      ForecastPrecision: pick(`${site.SiteCode} exact`, ['Day', 'Month']),
      WaitingFor,
      WaitingForOwner,
      Reason,
    },
    before: [
      {
        on: written,
        by: 'Mina Roberts',
        facts: {
          ForecastOn: facts.PlannedOn,
          ForecastPrecision: 'Day',
          WaitingFor: undefined,
          WaitingForOwner: undefined,
          Reason: undefined,
          ConfirmedOn: written,
        },
      },
    ],
  };
}

function sharedDrive(site: Site, today: Day): Report {
  const wave = waveOf(site);
  if (wave === 1) {
    const facts = connected(site, 'shared-drive', today);
    return {
      facts: pick(`${site.SiteCode} files`, [true, false])
        ? facts
        : {
            ...facts,
            Now: 'Partly working',
            DoesNotWork: 'Old files are not copied yet. You cannot get back a file you delete.',
          },
    };
  }
  if (wave === 2) return lateDrive(site, today);
  const had = situationOf(site) === 'stopped' ? stopped(site, 'shared-drive') : existing(site, 'shared-drive');
  const facts = expected(site, 'shared-drive', today, had);
  return { facts: wave >= 5 ? { ...facts, ForecastPrecision: 'Month' } : facts };
}

/** Promised for all users in April: working at sites that have the network, under way at the others. */
function sharePoint(site: Site, today: Day): Facts {
  const promised = day('2013-04-30');
  const start = addDays(day('2013-04-02'), pick(`${site.SiteCode} sharepoint`, [0, 1, 2, 6, 7]));
  if (waveOf(site) <= 3) return { ...connected(site, 'sharepoint', today, start), PlannedOn: promised };
  const facts = {
    ...nothingYet(site, 'sharepoint', today),
    PlannedOn: promised,
    ForecastOn: promised,
    ForecastPrecision: 'Day',
  } as const;
  return { ...facts, Stage: waveOf(site) === 4 ? 'Being connected' : 'Planned' };
}

function archiving(site: Site, today: Day): Facts | undefined {
  const wave = waveOf(site);
  if (wave <= 2) return nothingYet(site, 'archiving', today, day('2013-09-01'));
  return wave <= 5 ? { Now: 'Not known', Stage: 'No date' } : undefined;
}

/** The report on an extended service in mid-April 2013; undefined if there is none. */
export function extendedReport(site: Site, service: ServiceKey, today: Day): Report | undefined {
  const wave = waveOf(site);
  const facts = ((): Facts | undefined => {
    switch (service) {
      case 'sharepoint':
        return sharePoint(site, today);
      case 'intranet':
        return onTheNetwork(site)
          ? connected(site, service, today, plannedOn(site, 'internet'))
          : nothingYet(site, service, today, wave < 6 ? plannedOn(site, service) : undefined);
      case 'office':
        return wave <= 2
          ? connected(site, service, today, plannedOn(site, 'internet'))
          : expected(site, service, today);
      case 'archiving':
        return archiving(site, today);
      case 'video':
        return nothingYet(site, service, today, wave < 6 ? plannedOn(site, service) : undefined);
      default:
        return {
          ...nothingYet(site, service, today),
          Source: 'Corporate ICT’s note on contingency',
          ConfirmedOn: day('2013-04-11'),
          ConfirmedBy: 'Jo Patel, corporate ICT',
        };
    }
  })();
  switch (situationOf(site)) {
    case 'silent':
      return undefined;
    case 'unreported':
      return { facts: { Now: 'Not known', Stage: 'No date' } };
    default:
      return service === 'shared-drive' ? sharedDrive(site, today) : facts && { facts };
  }
}
