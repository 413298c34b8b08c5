import { keyOf } from '../key';
import { storedText } from '../storedText';
import { outcomes } from './choices';
import { type DecisionFacts, decisionInForce, isSent, type ListedDecisionFacts } from './record';
import type { ListedFacts, RequestFacts } from './request';
import { copyOf, type InFull, lastOfRecord, type Standing } from './standing';

/**
 * What does not fit together, for somebody to look at.
 *
 * - `changedSinceDecision`: the request is not what was decided on; that a handset was ordered or issued since decides
 *   nothing anew
 * - `withdrawnSinceDecision`: the requester withdrew what had been decided
 * - `forgedOutcome`: the request says that it was decided, and it never was
 * - `copyMissing`, `copyDisagrees`: the request does not say, or says otherwise, what was decided, or by which rule
 * - `questionMissing`: its requester has not been sent what the record says they were asked
 * - `forgedQuestion`: it holds a question that the record does not
 * - `keyMismatch`: it was decided under another key: somebody changed that by hand, or the list was made anew
 * - `recordUnread`: the record holds something about it that cannot be read
 * - `unread`: a column of it holds what it cannot, and is read as empty
 */
export type StandingFlag =
  | 'changedSinceDecision'
  | 'withdrawnSinceDecision'
  | 'forgedOutcome'
  | 'copyMissing'
  | 'copyDisagrees'
  | 'questionMissing'
  | 'forgedQuestion'
  | 'keyMismatch'
  | 'recordUnread'
  | 'unread';

/** In the order in which they are said: what says most comes first. */
export const gravest: readonly StandingFlag[] = [
  'recordUnread',
  'keyMismatch',
  'unread',
  'changedSinceDecision',
  'withdrawnSinceDecision',
  'forgedOutcome',
  'copyMissing',
  'copyDisagrees',
  'questionMissing',
  'forgedQuestion',
];

/** Whether a request's copy gives another rule than the decision in force. */
function misquotes({ OutcomeRule, OutcomePolicyVersion }: RequestFacts, decisions: readonly DecisionFacts[]): boolean {
  const { RuleQuoted, PolicyVersion } = decisionInForce(decisions) ?? {};
  return storedText(OutcomeRule) !== storedText(RuleQuoted) || OutcomePolicyVersion !== PolicyVersion;
}

/** What the queue can tell of a request. */
export function flagsListed(
  request: ListedFacts,
  standing: Standing,
  decisions: readonly ListedDecisionFacts[],
  recordUnread: boolean,
): StandingFlag[] {
  const copy = copyOf(standing);
  const forged = isForged(request, decisions);
  const missing = !forged && Boolean(copy.Outcome) && !request.Outcome;
  return those([
    ['recordUnread', recordUnread],
    ['keyMismatch', decisions.some(({ RequestKey }) => keyOf(RequestKey) !== keyOf(request.RequestKey))],
    ['unread', Boolean(request.unread?.length)],
    ['withdrawnSinceDecision', 'decision' in standing && request.Withdrawn && standing.kind !== 'withdrawn'],
    ['forgedOutcome', forged],
    ['copyMissing', missing],
    [
      'copyDisagrees',
      !forged && !missing && (request.Outcome !== copy.Outcome || request.OutcomeStage !== copy.OutcomeStage),
    ],
  ]);
}

/** What only a request read in full tells, with its decisions. */
export function flagsInFull({ request, decisions, fingerprint }: InFull, standing: Standing): StandingFlag[] {
  const copy = copyOf(standing);
  const fits = request.Outcome === copy.Outcome && request.OutcomeStage === copy.OutcomeStage;
  const asked = 'question' in standing ? lastOfRecord({ request, decisions, fingerprint }) : undefined;
  return those([
    // What is undecided, or withdrawn by its requester, has no decision that it could have changed since.
    [
      'changedSinceDecision',
      'decision' in standing &&
        standing.decision !== undefined &&
        (decisionInForce(decisions) ?? decisions[decisions.length - 1]).RequestHash !== fingerprint,
    ],
    ['copyDisagrees', fits && Boolean(copy.Outcome) && !isForged(request, decisions) && misquotes(request, decisions)],
    ['questionMissing', asked !== undefined && !isSent(asked, request)],
    [
      'forgedQuestion',
      Boolean(request.Question?.trim()) &&
        asked === undefined &&
        !decisions.some((each) => each.Decision === 'Question asked' && isSent(each, request)),
    ],
  ]);
}

/** Whether a request says that it was decided, and it never was. */
function isForged({ Outcome, OutcomeStage }: ListedFacts, decisions: readonly ListedDecisionFacts[]): boolean {
  const decided = decisions.some(({ Decision }) => outcomes.some((outcome) => outcome === Decision));
  return !decided && Boolean(Outcome || OutcomeStage);
}

function those(flags: readonly (readonly [StandingFlag, boolean])[]): StandingFlag[] {
  return flags.filter(([, is]) => is).map(([flag]) => flag);
}
