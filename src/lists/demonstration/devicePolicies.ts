import { day } from '../../domain/day';
import type { BusinessNeed, Entitlement } from '../../domain/device/choices';
import { devicePolicy } from '../devicePolicy';
import { deviceSupport } from '../deviceSupport';
import type { NewRow } from '../shape';

type Policy = NewRow<typeof devicePolicy>;
type Support = NewRow<typeof deviceSupport>;

/** The words of the rule, from the corporate ICT email that HSJ reported; every answer quotes them. */
export const ruleWords = '“A function and user business need and not personal preference.”';

const onCall: BusinessNeed = 'On call or out of hours';
const travelling: BusinessNeed = 'Travels between sites';
const emailAway: BusinessNeed = 'Needs email while travelling';
const away: BusinessNeed = 'Works away from any office most days';
const alone: BusinessNeed = 'Works alone';
const adjustment: BusinessNeed = 'A reasonable adjustment';

const desk = 'Use your desk phone and webmail.';
const pool = 'Use your desk phone. Borrow a shared mobile from your office manager for a day away.';

type Line = readonly [
  key: string,
  version: number,
  title: string,
  entitlement: Entitlement,
  needs: readonly BusinessNeed[],
  instead: string,
  from: string,
  until?: string,
];

const lines: readonly Line[] = [
  ['emergency-planning', 1, 'Emergency planning', 'Smart', [onCall, emailAway, alone, adjustment], desk, '2013-04-01'],
  [
    'director-on-call',
    1,
    'Director or on-call manager',
    'Smart',
    [onCall, travelling, emailAway, adjustment],
    desk,
    '2013-04-01',
  ],
  ['safeguarding', 1, 'Safeguarding', 'Standard', [onCall, away, adjustment], pool, '2013-04-01', '2013-04-09'],
  // Version 2: incident messages come by email, so the function needs more than calls.
  ['safeguarding', 2, 'Safeguarding', 'Smart', [onCall, away, alone, emailAway, adjustment], pool, '2013-04-10'],
  [
    'primary-care',
    1,
    'Primary care contracts and visits',
    'Standard',
    [travelling, away, alone, adjustment],
    pool,
    '2013-04-01',
  ],
  [
    'quality-and-nursing',
    1,
    'Quality and nursing',
    'Standard',
    [onCall, travelling, alone, adjustment],
    pool,
    '2013-04-01',
  ],
  [
    'site-support',
    1,
    'Site and facilities support',
    'Standard',
    [onCall, travelling, alone, adjustment],
    pool,
    '2013-04-01',
  ],
  ['office-based', 1, 'Finance, planning and other office work', 'None', [adjustment], desk, '2013-04-01'],
  // Published, but not in force before May: until then, a person decides.
  [
    'clinical-networks',
    1,
    'Clinical networks and senates',
    'Standard',
    [travelling, emailAway, adjustment],
    pool,
    '2013-05-01',
  ],
];

const handset: Readonly<Record<Entitlement, string>> = {
  None: 'This function works from a desk. A phone is given only for the need named.',
  Standard: 'This function calls for a standard handset, for calls and texts.',
  Smart: 'This function calls for a smart handset, for calls and email.',
};

export const policies: readonly Policy[] = lines.map(
  ([FunctionKey, PolicyVersion, Title, Entitlement, QualifyingNeeds, InsteadUse, from, until]) => ({
    Title,
    PolicyKey: `${FunctionKey}|${PolicyVersion}`,
    FunctionKey,
    Entitlement,
    QualifyingNeeds,
    Rule: `${ruleWords} ${handset[Entitlement]}`,
    InsteadUse,
    Source: 'Corporate ICT device policy, April 2013',
    PolicyVersion,
    EffectiveFrom: day(from),
    EffectiveUntil: until ? day(until) : undefined,
  }),
);

/** On 2 April there were no second versions yet, and no policy for the networks. */
export const dayOnePolicies: readonly Policy[] = policies
  .filter(({ EffectiveFrom }) => EffectiveFrom <= day('2013-04-02'))
  .map((policy) => ({ ...policy, EffectiveUntil: undefined }));

type SupportLine = readonly [
  key: string,
  title: string,
  nhsmail: boolean,
  source: string,
  from: string,
  until?: string,
];

const guidance = 'NHSmail guidance on mobile devices, 2012';
const leaked = 'Corporate ICT email, reported by HSJ, March 2013';

const supportLines: readonly SupportLine[] = [
  // The two sources disagree; corporate ICT goes by the later one.
  ['blackberry', 'BlackBerry', true, guidance, '2012-06-01', '2013-03-24'],
  ['blackberry', 'BlackBerry', false, leaked, '2013-03-25'],
  ['iphone', 'iPhone', true, guidance, '2012-06-01'],
  ['android', 'Android phone', true, guidance, '2012-06-01'],
  ['windows-phone', 'Windows Phone', true, guidance, '2012-06-01'],
  ['basic-mobile', 'Mobile phone without email', false, guidance, '2012-06-01'],
];

export const support: readonly Support[] = supportLines.map(
  ([DeviceKey, Title, SupportsNHSmail, Source, from, until]) => ({
    Title,
    SupportKey: `${DeviceKey}|${from}`,
    DeviceKey,
    SupportsNHSmail,
    Source,
    EffectiveFrom: day(from),
    EffectiveUntil: until ? day(until) : undefined,
  }),
);
