import { day, type Day } from '../../domain/day';
import type { DecisionKind } from '../../domain/device/words';
import { deviceDecisions } from '../deviceDecisions';
import type { NewRow } from '../shape';
import type { DemonstrationRow } from './demonstrationRow';
import { ruleWords } from './devicePolicies';
import { referenceOf, requestKeyOf } from './requestNames';

export type Decision = NewRow<typeof deviceDecisions>;

/**
 * Stands for the fingerprint of the request, which covers the ID and author that SharePoint gives it: whoever adds
 * these rows puts the real one in.
 */
export const fingerprintToCome = '0'.repeat(64);

const decider = 'Sam Okafor';

type Line = readonly [on: string, itemId: number, sequence: number, decision: DecisionKind, reasonCode: string, note?: string];

const lines: readonly Line[] = [
  ['2013-04-03', 2, 1, 'Declined', 'preference-only'],
  ['2013-04-04', 4, 1, 'Withdrawn', 'requester-withdrew', 'Moved to a job in one building.'],
  ['2013-04-04', 5, 1, 'Question asked', 'need-unclear'],
  ['2013-04-05', 1, 1, 'Smart handset', 'meets-rule', 'On call this weekend. Number to move on Saturday.'],
  ['2013-04-05', 3, 1, 'Standard handset', 'meets-rule'],
  ['2013-04-05', 6, 1, 'Declined', 'need-not-for-function'],
  ['2013-04-09', 5, 2, 'Smart handset', 'meets-rule'],
  ['2013-04-10', 6, 2, 'Reopened', 'review-asked', 'Spoke to the line manager: he does lock up alone.'],
  ['2013-04-11', 6, 3, 'Standard handset', 'decided-on-review'],
  ['2013-04-11', 9, 1, 'Question asked', 'need-unclear'],
];

/** Questions as asked, by the item ID of the request. */
export const questions: ReadonlyMap<number, string> = new Map([
  [5, 'Do the incident messages come to NHSmail or to your NHS England address?'],
  [9, 'How many days a month are you away from your own site?'],
]);

export const decisionRows: readonly DemonstrationRow<typeof deviceDecisions>[] = lines.map(([on, id, sequence, Decision, ReasonCode, Note]) => ({
  values: {
    Title: referenceOf(id), DecisionKey: `${id}|${sequence}`, RequestItemId: id, RequestKey: requestKeyOf(id), RequestHash: fingerprintToCome,
    Decision, ReasonCode, RuleQuoted: ruleWords, PolicyVersion: 1, Note,
  },
  on: day(on), by: decider,
}));

const final = ['Standard handset', 'Smart handset', 'Declined'] as const;
type Outcome = (typeof final)[number];

/** What a request's last decision came to, for the requester's copy; none while it is open. */
export function outcomeOf(itemId: number): { readonly outcome: Outcome; readonly rule: string; readonly by: string; readonly on: Day } | undefined {
  const last = lines.filter(([, id]) => id === itemId).pop();
  const outcome = last && final.find((kind) => kind === last[3]);
  return last && outcome && { outcome, rule: ruleWords, by: decider, on: day(last[0]) };
}
