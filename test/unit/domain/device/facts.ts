import fc from 'fast-check';
import { addDays, type Day, day } from '../../../../src/domain/day';
import type { PolicyFacts, SupportFacts } from '../../../../src/domain/device/policy';
import type { RequestFacts } from '../../../../src/domain/device/request';
import type { DecisionFacts } from '../../../../src/domain/device/record';
import {
  businessNeeds,
  type DecisionKind,
  entitlements,
  outcomes,
  outcomeStages,
} from '../../../../src/domain/device/choices';
import { anyCharacter } from '../../../anyCharacter';

export const today = day('2013-04-15');
export const onCall = 'On call or out of hours';
export const alone = 'Works alone';
export const emailNeed = 'Needs email while travelling';

/** A request by account 7 for a function that does not matter, with `more` in it. */
export function request(Id: number, more: Partial<RequestFacts> = {}): RequestFacts {
  return {
    Id,
    AuthorId: 7,
    Created: new Date('2013-04-10T09:00:00Z'),
    Title: 'Maria Okafor',
    RequestKey: `key-${Id}`,
    RequesterKey: 'maria',
    BusinessNeeds: [],
    NeedsMobileEmail: false,
    UsesNHSmail: false,
    Withdrawn: false,
    ...more,
  };
}

/** The decision with a sequence about a request, made on contents with this fingerprint. */
export function decision(
  about: RequestFacts,
  sequence: number,
  Decision: DecisionKind,
  RequestHash = 'as it was',
  more: Partial<DecisionFacts> = {},
): DecisionFacts {
  return {
    Id: 100 + sequence,
    DecisionKey: `${about.Id}|${sequence}`,
    RequestItemId: about.Id,
    RequestKey: about.RequestKey,
    RequestHash,
    Decision,
    // An hour after the request or the decision before.
    Created: new Date(about.Created.getTime() + sequence * 3_600_000),
    ...more,
  };
}

export function policy(more: Partial<PolicyFacts> = {}): PolicyFacts {
  return {
    Id: 1,
    Title: 'Emergency planning',
    FunctionKey: 'emergency-planning',
    Entitlement: 'Smart',
    QualifyingNeeds: [onCall],
    Rule: 'A need and a function.',
    InsteadUse: 'Use your desk phone.',
    PolicyVersion: 1,
    EffectiveFrom: day('2013-04-01'),
    ...more,
  };
}

export function support(more: Partial<SupportFacts> = {}): SupportFacts {
  return {
    Id: 1,
    Title: 'BlackBerry',
    DeviceKey: 'blackberry',
    SupportsNHSmail: false,
    Source: 'Corporate ICT',
    EffectiveFrom: day('2013-03-25'),
    ...more,
  };
}

/** Days from a few months, so that they are often the same. */
export const anyDay: fc.Arbitrary<Day> = fc
  .integer({ min: 0, max: 120 })
  .map((days) => addDays(day('2013-02-01'), days));
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 1 });
const anyNeeds = fc.subarray([...businessNeeds]);
const functionKeys = fc.constantFrom('emergency-planning', 'Emergency-Planning', 'office-based');
const deviceKeys = fc.constantFrom('blackberry', 'BlackBerry', 'iphone');
/** Few characters, so that texts are often nearly the same; sometimes any characters. */
const anyText = maybe(
  fc.oneof(
    fc.string({ unit: fc.constantFrom('a', ',', '"', ' ', '\n', '\r'), maxLength: 3 }),
    fc.string({ unit: anyCharacter, maxLength: 12 }),
  ),
);

/** Rows as a list holds them: each with its own number. */
function numbered<R extends { readonly Id: number }>(row: fc.Arbitrary<R>): fc.Arbitrary<R[]> {
  return fc.array(row, { maxLength: 8 }).map((rows) => rows.map((each, at) => ({ ...each, Id: at + 1 })));
}

export const anyPolicies = numbered(
  fc
    .record({
      functionKey: functionKeys,
      entitlement: fc.constantFrom(...entitlements),
      needs: anyNeeds,
      version: fc.integer({ min: 1, max: 3 }),
      from: anyDay,
      until: maybe(anyDay),
      instead: maybe(fc.constant('Borrow one.')),
    })
    .map(({ functionKey, entitlement, needs, version, from, until, instead }) =>
      policy({
        FunctionKey: functionKey,
        Entitlement: entitlement,
        QualifyingNeeds: needs,
        PolicyVersion: version,
        EffectiveFrom: from,
        EffectiveUntil: until,
        InsteadUse: instead,
      }),
    ),
);

export const anySupport = numbered(
  fc
    .record({ key: deviceKeys, nhsmail: fc.boolean(), from: anyDay, until: maybe(anyDay) })
    .map(({ key, nhsmail, from, until }) =>
      support({ DeviceKey: key, SupportsNHSmail: nhsmail, EffectiveFrom: from, EffectiveUntil: until }),
    ),
);

/** Requests as anybody could have written them. */
export const anyRequest: fc.Arbitrary<RequestFacts> = fc.record({
  Id: fc.integer({ min: 1, max: 12 }),
  AuthorId: fc.integer({ min: 1, max: 3 }),
  Created: fc.integer({ min: 0, max: 4 }).map((days) => new Date(`${addDays(day('2013-04-01'), days)}T09:00:00Z`)),
  Title: fc.string(),
  RequestKey: fc.constantFrom('one', 'two'),
  RequesterKey: fc.string(),
  RequestedForName: anyText,
  RequestedForEmail: anyText,
  FunctionKey: maybe(functionKeys),
  SiteCode: anyText,
  SiteInWords: anyText,
  BusinessNeeds: anyNeeds,
  Justification: anyText,
  NeedsMobileEmail: fc.boolean(),
  UsesNHSmail: fc.boolean(),
  CurrentDevice: maybe(deviceKeys),
  KeepNumber: anyText,
  NeededBy: maybe(anyDay),
  PolicyVersion: maybe(fc.integer({ min: 1, max: 3 })),
  ReviewReason: anyText,
  Reply: anyText,
  Withdrawn: fc.boolean(),
  NotAsked: maybe(fc.boolean()),
  Outcome: maybe(fc.constantFrom(...outcomes)),
  OutcomeStage: maybe(fc.constantFrom(...outcomeStages)),
});
