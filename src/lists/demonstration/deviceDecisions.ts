import { day } from '../../domain/day';
import { referenceOf } from '../../domain/device/reference';
import type { DecisionKind } from '../../domain/device/choices';
import { deviceDecisions } from '../deviceDecisions';
import type { deviceRequests } from '../deviceRequests';
import type { ColumnName } from '../shape';
import type { DemonstrationRow } from './demonstrationRow';
import { ruleWords } from './devicePolicies';
import { requestKeyOf } from './requestNames';

/**
 * A placeholder for the fingerprint of a request until SharePoint has given the request a number and an author. No real
 * fingerprint equals it.
 */
const notYetNumbered = '0'.repeat(64);

const decider = 'Sam Okafor';

type Line = readonly [
  on: string,
  itemId: number,
  sequence: number,
  decision: DecisionKind,
  reasonCode: string,
  note?: string,
];

const lines: readonly Line[] = [
  ['2013-04-03', 2, 1, 'Declined', 'preference-only'],
  ['2013-04-04', 4, 1, 'Withdrawn', 'requester-withdrew', 'Moved to a job in one building.'],
  ['2013-04-04', 5, 1, 'Question asked', 'need-unclear'],
  ['2013-04-05', 1, 1, 'Smart handset', 'meets-rule', 'On call this weekend. Number to move on Saturday.'],
  ['2013-04-05', 3, 1, 'Standard handset', 'meets-rule'],
  ['2013-04-05', 6, 1, 'Declined', 'need-not-for-function'],
  ['2013-04-05', 1, 2, 'Ordered', 'handset-ordered'],
  ['2013-04-08', 1, 3, 'Issued', 'handset-issued', 'Number moved. He has signed for it.'],
  ['2013-04-09', 5, 2, 'Smart handset', 'meets-rule'],
  ['2013-04-09', 3, 2, 'Ordered', 'handset-ordered'],
  ['2013-04-10', 6, 2, 'Reopened', 'review-asked', 'Spoke to the line manager: he does lock up alone.'],
  ['2013-04-11', 6, 3, 'Standard handset', 'decided-on-review'],
  ['2013-04-11', 9, 1, 'Question asked', 'need-unclear'],
];

/** Questions as asked, by the item ID of the request. */
const questions: ReadonlyMap<number, string> = new Map([
  [5, 'Do the incident messages come to NHSmail or to your NHS England address?'],
  [9, 'How many days a month are you away from your own site?'],
]);

export const decisionRows: readonly DemonstrationRow<typeof deviceDecisions>[] = lines.map(
  ([on, id, sequence, Decision, ReasonCode, Note]) => ({
    values: {
      Title: referenceOf(id),
      DecisionKey: `${id}|${sequence}`,
      RequestItemId: id,
      RequestKey: requestKeyOf(id),
      RequestHash: notYetNumbered,
      Decision,
      ReasonCode,
      RuleQuoted: ruleWords,
      PolicyVersion: 1,
      Note: Decision === 'Question asked' ? questions.get(id) : Note,
    },
    on: day(on),
    by: decider,
  }),
);

/** What the requester said only after a decision, by the decision's key: ICT decided without it. */
export const saidSince: ReadonlyMap<string, ColumnName<typeof deviceRequests>> = new Map([
  ['5|1', 'Reply'],
  ['6|1', 'ReviewReason'],
  ['9|1', 'Reply'],
]);
