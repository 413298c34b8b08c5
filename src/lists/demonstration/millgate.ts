import { day } from '../../domain/day';
import type { ServiceKey } from './services';
import type { Facts, Report } from './status';

const jo = 'Jo Patel, corporate ICT';
const called = 'A call to the site';

const working: Facts = {
  Now: 'Working',
  Stage: 'Connected',
  PlannedOn: day('2013-04-08'),
  ConnectedOn: day('2013-04-08'),
  StaffConnected: 64,
  Source: called,
  ConfirmedOn: day('2013-04-11'),
  ConfirmedBy: jo,
};

/** Millgate House, Rotherham, on 15 April 2013: the site that the mock-ups and the tests use. */
export const millgate: Readonly<Record<ServiceKey, Report>> = {
  email: { facts: { ...working, ConfirmedOn: day('2013-04-12') } },
  telephone: {
    facts: {
      Now: 'Keep using what you have',
      Stage: 'Planned',
      ExistingProvider: 'Your PCT’s phones',
      ExistingState: 'Working',
      ExistingEndsOn: day('2013-06-30'),
      PlannedOn: day('2013-08-20'),
      ForecastOn: day('2013-08-20'),
      ForecastPrecision: 'Day',
      StaffConnected: 0,
      Source: 'An email from the site contact',
      ConfirmedOn: day('2013-04-10'),
      ConfirmedBy: 'Priya Shah, site contact',
    },
  },
  internet: {
    facts: {
      Now: 'Working',
      Stage: 'No date',
      Source: called,
      ConfirmedOn: day('2013-03-12'),
      ConfirmedBy: 'Priya Shah, site contact',
    },
  },
  'shared-drive': {
    facts: {
      Now: 'Not working',
      Stage: 'Planned',
      ExistingProvider: 'Your PCT drive',
      ExistingState: 'Stopped',
      ExistingEndsOn: day('2013-03-31'),
      PlannedOn: day('2013-04-29'),
      ForecastOn: day('2013-06-01'),
      ForecastPrecision: 'Month',
      StaffConnected: 0,
      WaitingFor: 'the line',
      WaitingForOwner: 'Supplier',
      Reason: 'The line to the building is late. The supplier has a new date for the digging.',
      Source: 'The supplier’s daily report',
      ConfirmedOn: day('2013-04-11'),
      ConfirmedBy: jo,
    },
    before: [
      {
        on: day('2013-03-19'),
        by: 'Jo Patel',
        facts: {
          Now: 'Keep using what you have',
          ExistingState: 'Working',
          ForecastOn: day('2013-04-29'),
          ForecastPrecision: 'Day',
          WaitingFor: undefined,
          WaitingForOwner: undefined,
          Reason: 'First date, with wave 3.',
          Source: called,
          ConfirmedOn: day('2013-03-19'),
        },
      },
      {
        on: day('2013-04-02'),
        by: 'Jo Patel',
        facts: {
          ForecastOn: day('2013-04-29'),
          ForecastPrecision: 'Day',
          WaitingFor: undefined,
          WaitingForOwner: undefined,
          Reason: 'First date, with wave 3.',
          Source: called,
          ConfirmedOn: day('2013-04-02'),
        },
      },
    ],
  },
  sharepoint: { facts: { ...working, PlannedOn: day('2013-04-30'), ConnectedOn: day('2013-04-09') } },
  intranet: { facts: working },
  office: { facts: working },
  archiving: { facts: { Now: 'Not known', Stage: 'No date' } },
  video: {
    facts: {
      Now: 'Not working',
      Stage: 'Planned',
      PlannedOn: day('2013-09-01'),
      ForecastOn: day('2013-09-01'),
      ForecastPrecision: 'Month',
      Source: 'The supplier’s plan',
      ConfirmedOn: day('2013-04-11'),
      ConfirmedBy: jo,
    },
  },
  vpn: {
    facts: {
      Now: 'Not working',
      Stage: 'No date',
      Source: 'Corporate ICT’s note on contingency',
      ConfirmedOn: day('2013-04-11'),
      ConfirmedBy: jo,
    },
  },
};
