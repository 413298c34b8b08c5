import { day, type Day } from '../../domain/day';
import type { BlockerOwner } from '../../domain/rollout/choices';
import type { Service } from './services';
import type { Site } from './sites';
import { millgate } from './millgate';
import type { Facts, Report } from './status';

/** A status written by hand, in place of the one the rules give. */
type Highlight = (usual: Facts) => Report;

interface Slip {
  readonly planned: Day;
  readonly forecast: Day;
  readonly month?: true;
  readonly waitingFor: string;
  readonly owner: BlockerOwner;
  readonly reason: string;
  /** Earlier forecasts, oldest first, with the day each was written and why it replaced the one before. */
  readonly earlier: readonly (readonly [on: Day, forecast: Day, reason?: string])[];
}

function slip(facts: Facts, { planned, forecast, month, waitingFor, owner, reason, earlier }: Slip): Report {
  return {
    facts: {
      ...facts,
      Stage: 'Planned',
      ConnectedOn: undefined,
      StaffConnected: 0,
      PlannedOn: planned,
      ForecastOn: forecast,
      ForecastPrecision: month ? 'Month' : 'Day',
      WaitingFor: waitingFor,
      WaitingForOwner: owner,
      Reason: reason,
    },
    before: earlier.map(([on, forecastThen, reasonThen]) => ({
      on,
      by: 'Jo Patel',
      facts: {
        ForecastOn: forecastThen,
        ForecastPrecision: 'Day',
        Reason: reasonThen,
        WaitingFor: reasonThen ? waitingFor : undefined,
        WaitingForOwner: reasonThen ? owner : undefined,
        ConfirmedOn: on,
      },
    })),
  };
}

const firstPlans = day('2013-03-18');

function allConnected(on: Day): Highlight {
  return (facts) => ({ facts: { ...facts, PlannedOn: on, ConnectedOn: on, ConfirmedOn: day('2013-04-12') } });
}

function confirmedOn(on: Day, otherwise: Highlight = (facts) => ({ facts })): Highlight {
  return (usual) => {
    const report = otherwise(usual);
    return { ...report, facts: { ...report.facts, ConfirmedOn: on } };
  };
}

const essential = ['internet', 'email', 'telephone'] as const;

function eachEssential(code: string, highlight: Highlight): [string, Highlight][] {
  return essential.map((service) => [`${code}|${service}`, highlight]);
}

const highlights: ReadonlyMap<string, Highlight> = new Map<string, Highlight>([
  ...eachEssential('CASTLEWORKS', allConnected(day('2013-03-25'))),
  ...eachEssential('WATERDALE', allConnected(day('2013-04-02'))),
  // Confirmed before four people say that it does not work (staffReports.ts).
  ['WATERDALE|email', confirmedOn(day('2013-04-11'), allConnected(day('2013-04-02')))],
  ...eachEssential('CHURCHLANE', confirmedOn(day('2013-04-11'))),
  [
    'CHURCHLANE|telephone',
    (facts) =>
      slip(
        { ...facts, Now: 'Not working', ConfirmedOn: day('2013-04-11') },
        {
          planned: day('2013-04-12'),
          forecast: day('2013-05-06'),
          waitingFor: 'power in the communications room',
          owner: 'Outside',
          reason: 'The landlord must put in a second supply first.',
          earlier: [[firstPlans, day('2013-04-12')]],
        },
      ),
  ],
  ...eachEssential('EASTGATE', (facts) =>
    slip(
      { ...facts, ConfirmedOn: day('2013-04-09') },
      {
        planned: facts.PlannedOn ?? day('2013-06-17'),
        forecast: day('2013-07-01'),
        month: true,
        waitingFor: 'a survey of the building',
        owner: 'Supplier',
        reason: 'The building is listed, so the cables need another way in.',
        earlier: [[firstPlans, day('2013-06-17')]],
      },
    ),
  ),
  [
    'QUAYCOURT|internet',
    (facts) =>
      slip(
        { ...facts, Now: 'Not working' },
        {
          planned: day('2013-04-08'),
          forecast: day('2013-05-07'),
          waitingFor: 'a landlord’s permission',
          owner: 'Outside',
          reason: 'The landlord has not yet let the supplier dig in the yard.',
          earlier: [[firstPlans, day('2013-04-08')]],
        },
      ),
  ],
  [
    'ABBEY|telephone',
    (facts) =>
      slip(
        {
          ...facts,
          Now: 'Keep using what you have',
          ExistingProvider: 'Your PCT’s phones',
          ExistingState: 'Working',
          ExistingEndsOn: day('2013-04-19'),
        },
        {
          planned: day('2013-04-12'),
          forecast: day('2013-04-23'),
          waitingFor: 'handsets',
          owner: 'Supplier',
          reason: 'The handsets went to another site by mistake.',
          earlier: [[firstPlans, day('2013-04-12')]],
        },
      ),
  ],
  [
    'CATHEDRALYARD|email',
    (facts) =>
      slip(
        { ...facts, Now: 'Not working' },
        {
          planned: day('2013-04-08'),
          forecast: day('2013-04-24'),
          waitingFor: 'accounts to be moved',
          owner: 'Corporate ICT',
          reason: 'The second move failed on Friday night. The third is on 23 April.',
          earlier: [
            [firstPlans, day('2013-04-08')],
            [day('2013-04-05'), day('2013-04-17'), 'The first move of accounts stopped half way.'],
          ],
        },
      ),
  ],
  [
    'LOCKWORKS|telephone',
    (facts) => ({
      facts: { ...facts, ConnectedOn: day('2013-04-11'), ConfirmedOn: day('2013-04-12') },
      before: [
        {
          on: firstPlans,
          by: 'Mina Roberts',
          facts: {
            Now: 'Keep using what you have',
            Stage: 'Planned',
            ForecastOn: facts.PlannedOn,
            ForecastPrecision: 'Day',
            ConnectedOn: undefined,
            StaffConnected: 0,
            ConfirmedOn: firstPlans,
          },
        },
      ],
    }),
  ],
  // The one site that will not have SharePoint in April, although that was promised everywhere.
  [
    'ITCHEN|sharepoint',
    (facts) =>
      slip(facts, {
        planned: day('2013-04-30'),
        forecast: day('2013-05-13'),
        waitingFor: 'accounts to be moved',
        owner: 'Corporate ICT',
        reason: 'The host trust’s accounts must be matched by hand.',
        earlier: [[firstPlans, day('2013-04-30')]],
      }),
  ],
]);

/** Sites and services without a row, at sites that have other rows. */
const unwritten: ReadonlySet<string> = new Set([
  'WALMGATE|video',
  'ANSON|archiving',
  'REDCLIFFE|vpn',
  'BRAYFORD|telephone',
]);

/** The report on this site and service as written by hand, otherwise as the rules give it. */
export function highlighted(site: Site, service: Service, usual: Report | undefined): Report | undefined {
  const key = `${site.SiteCode}|${service.ServiceKey}`;
  if (site.SiteCode === 'MILLGATE') return (millgate as Readonly<Record<string, Report>>)[service.ServiceKey];
  if (unwritten.has(key)) return undefined;
  const highlight = highlights.get(key);
  return usual && highlight ? highlight(usual.facts) : usual;
}
