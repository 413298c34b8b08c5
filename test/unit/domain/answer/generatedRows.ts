import fc from 'fast-check';
import type { AnswerPlace, AnswerService, AnswerStatus, SiteRows } from '../../../../src/domain/answer/facts';
import type { AnswerInstruction } from '../../../../src/domain/answer/wayWords';
import { agreementStates, instructionStates, mayUse } from '../../../../src/domain/contingency/choices';
import { addDays, type Day } from '../../../../src/domain/day';
import { regions } from '../../../../src/domain/region';
import {
  categories,
  existingStates,
  nowStates,
  precisions,
  stages,
  tiers,
} from '../../../../src/domain/rollout/choices';
import { site, today } from './rows';

const keys = ['internet', 'email', 'telephone', 'shared-drive', 'sharepoint', 'vpn'] as const;

function maybe<T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(of, { nil: undefined });
}

const aDay: fc.Arbitrary<Day> = fc.integer({ min: -60, max: 120 }).map((days) => addDays(today, days));

/** Lines that end in a full stop, in something else, or in nothing. */
const aTitle = fc.constantFrom(
  'Use webmail',
  'Use webmail.',
  'Try the internet first.',
  'Is it on?',
  'Wait…',
  'Ring Dr. Shah’s office, no. 3 on the list',
  'Windows asks you to sign in.',
);

const services: fc.Arbitrary<AnswerService[]> = fc.subarray([...keys]).chain((some) =>
  fc.tuple(
    ...some.map((ServiceKey) =>
      fc.record({
        ServiceKey: fc.constant(ServiceKey),
        Title: fc.constantFrom(`Service ${ServiceKey}`, `Shared ${ServiceKey}`),
        InSentence: maybe(fc.constant(`your ${ServiceKey}`)),
        Tier: fc.constantFrom(...tiers),
        SortOrder: maybe(fc.integer({ min: 1, max: 4 })),
        Category: maybe(fc.constantFrom(...categories)),
        ConfirmWithinDays: maybe(fc.constantFrom(7, 28)),
        PromisedOn: maybe(aDay),
        Telephone: maybe(fc.constant('0113 496 0001')),
      }),
    ),
  ),
);

function statusOf(ServiceKey: string): fc.Arbitrary<AnswerStatus> {
  return fc.record({
    SiteCode: fc.constant('MIL'),
    ServiceKey: fc.constant(ServiceKey),
    Now: fc.constantFrom(...nowStates),
    Stage: fc.constantFrom(...stages),
    ExistingProvider: maybe(fc.constantFrom('Your PCT’s phones', 'The Department of Health drive', 'Citrix')),
    ExistingState: maybe(fc.constantFrom(...existingStates)),
    ExistingEndsOn: maybe(aDay),
    PlannedOn: maybe(aDay),
    ForecastOn: maybe(aDay),
    ForecastPrecision: maybe(fc.constantFrom(...precisions)),
    // Usually recent enough to be valid.
    ConfirmedOn: maybe(fc.integer({ min: -40, max: 0 }).map((days) => addDays(today, days))),
    DoesNotWork: maybe(fc.constantFrom('Calendars.', 'Shared mailboxes cannot be opened\nCalendars')),
    StaffConnected: maybe(fc.integer({ min: 0, max: 300 })),
    ConfirmedBy: maybe(fc.constant('Jo Patel')),
  });
}

const statuses: fc.Arbitrary<AnswerStatus[]> = fc
  .subarray([...keys], { minLength: 3 })
  .chain((some) => fc.tuple(...some.map(statusOf)));

const instructions: fc.Arbitrary<AnswerInstruction[]> = fc
  .array(
    fc.record({
      Title: aTitle,
      Category: maybe(fc.constantFrom(...categories)),
      ServiceKey: maybe(fc.constantFrom(...keys)),
      State: fc.oneof(
        { weight: 3, arbitrary: fc.constant('Available' as const) },
        fc.constantFrom(...instructionStates),
      ),
      Region: maybe(fc.constantFrom(...regions)),
      SiteCode: fc.constantFrom(undefined, undefined, 'MIL', 'QUAY', '*'),
      For: fc.constantFrom(undefined, undefined, 'site:MIL', 'wave:2', 'without:email', 'region:London', 'floor:3'),
      DependsOn: maybe(fc.subarray([...keys]).map((some) => some.join(', '))),
      ValidFrom: maybe(aDay),
      ValidUntil: maybe(aDay),
      NextUpdateOn: maybe(aDay),
      Steps: maybe(fc.constantFrom('Open it.\nSign in', '1. Go to reception')),
      DoNot: maybe(fc.constant('share your password')),
      Meanwhile: maybe(aTitle),
      WhoFor: maybe(fc.constant('Everyone')),
      Telephone: maybe(fc.constantFrom('0113 496 0009', 'ask at reception')),
      Email: maybe(fc.constant('help@example.invalid')),
    }),
    { maxLength: 8 },
  )
  .map((all) => all.map((each, at) => ({ ...each, Id: at + 1 })));

const places: fc.Arbitrary<AnswerPlace[]> = fc
  .array(
    fc.record({
      Latitude: maybe(fc.double({ min: 52.5, max: 54.5, noNaN: true })),
      Longitude: maybe(fc.double({ min: -2.5, max: -0.5, noNaN: true })),
      AgreementState: fc.constantFrom(...agreementStates),
      WhoMayUse: maybe(fc.constantFrom(...mayUse)),
      ForSiteCode: maybe(fc.constantFrom('MIL', 'QUAY')),
      ForAreaTeam: maybe(fc.constantFrom('South Yorkshire', 'Kent')),
      ValidFrom: maybe(aDay),
      ValidUntil: maybe(aDay),
      Capacity: maybe(fc.integer({ min: 0, max: 40 })),
      Services: maybe(fc.constantFrom('internet', 'Internet and telephones.')),
      Address: maybe(fc.constant('1 High Street')),
      Postcode: maybe(fc.constantFrom('S1 1AA', 'None')),
      Contact: maybe(fc.constantFrom('Ring Rosemary Frayne on 0113 496 0112', 'Rosemary Frayne')),
    }),
    { maxLength: 6 },
  )
  .map((all) => all.map((each, at) => ({ ...each, Id: at + 1, Place: `Place ${at + 1}` })));

/** Any lists of a site, true or not; each service, status and place is there at most once. */
export const someRows: fc.Arbitrary<SiteRows> = fc.record({
  site: fc.record({
    SiteCode: fc.constant('MIL'),
    Title: fc.constant('Millgate House'),
    Region: maybe(fc.constantFrom(...regions)),
    AreaTeam: maybe(fc.constant('South Yorkshire')),
    Wave: maybe(fc.integer({ min: 1, max: 3 })),
    Latitude: maybe(fc.constant(site.Latitude)),
    Longitude: maybe(fc.constant(site.Longitude)),
    ContactTelephone: maybe(fc.constant('0113 496 0002')),
  }),
  services,
  statuses,
  instructions,
  places,
  help: fc.record({ telephone: maybe(fc.constant('0113 496 0000')), hours: maybe(fc.constant('8am to 6pm')) }),
});

/** The day the lists were read: today, or some days before. */
export const someReadOn: fc.Arbitrary<Day> = fc.integer({ min: -14, max: 0 }).map((days) => addDays(today, days));
