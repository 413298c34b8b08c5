import type { HeldRequest } from '../../../src/data/deviceRequests';
import type { HeldDecision } from '../../../src/data/triage/courtesyCopy';
import type { TriageReport } from '../../../src/data/triage/readTriage';
import { day } from '../../../src/domain/day';
import type { DecisionKind } from '../../../src/domain/device/choices';
import { boardOf } from '../../../src/webparts/deviceRequest/triage/board';

// A desk with a few requests, all read in full, on 15 April 2013.

export const today = day('2013-04-15');
export const now = new Date('2013-04-15T09:00:00Z');

export function request(Id: number, more: Partial<HeldRequest> = {}): HeldRequest {
  return {
    Id,
    etag: '"1"',
    Title: 'Ada Bell',
    RequestKey: `k${Id}`,
    RequesterKey: 'ada',
    RequestedForName: 'Ada Bell',
    FunctionKey: 'planning',
    SiteCode: 'MIL',
    BusinessNeeds: ['Works alone'],
    NeedsMobileEmail: false,
    UsesNHSmail: false,
    Withdrawn: false,
    AuthorId: 7,
    authorName: 'Ada Bell',
    authorLogin: 'ada',
    Created: new Date('2013-04-03T09:00:00Z'),
    Modified: now,
    ...more,
  } as HeldRequest;
}

export function decision(
  itemId: number,
  sequence: number,
  Decision: DecisionKind,
  more: Partial<HeldDecision> = {},
): HeldDecision {
  return {
    Id: itemId * 10 + sequence,
    Title: '',
    DecisionKey: `${itemId}|${sequence}`,
    RequestItemId: itemId,
    RequestKey: `k${itemId}`,
    RequestHash: 'hash',
    Decision,
    RuleQuoted: 'The rule.',
    PolicyVersion: 1,
    AuthorId: 9,
    authorName: 'Sam Okafor',
    authorLogin: 'sam',
    Created: now,
    Modified: now,
    ...more,
  } as HeldDecision;
}

export function board(
  requests: HeldRequest[],
  decisions: HeldDecision[] = [],
  answered: HeldRequest[] = [],
): ReturnType<typeof boardOf> {
  const report: TriageReport = {
    withoutOutcome: requests,
    withOutcome: answered,
    decisions,
    unreadDecisions: [],
    registered: 0,
    support: [],
    settings: { demonstration: false, programmeStart: undefined },
    unreadable: [],
    inFull: new Map(
      [...requests, ...answered].map((about) => [
        about.Id,
        {
          request: about,
          decisions: decisions.filter((each) => each.RequestItemId === about.Id),
          fingerprints: ['hash'],
        },
      ]),
    ),
    marks: undefined,
    sites: [
      { Id: 1, Title: 'Millgate House', SiteCode: 'MIL', Town: 'Rotherham', Region: 'North' },
    ] as unknown as TriageReport['sites'],
    policies: [
      {
        Id: 1,
        Title: 'Planning',
        PolicyKey: 'planning|1',
        FunctionKey: 'planning',
        Entitlement: 'Smart',
        QualifyingNeeds: ['Works alone'],
        Rule: 'The rule.',
        InsteadUse: 'A desk phone.',
        PolicyVersion: 1,
        EffectiveFrom: day('2013-04-01'),
      },
    ] as unknown as TriageReport['policies'],
  };
  return boardOf(report, today);
}
