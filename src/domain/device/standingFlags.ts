import { hasWords } from '../hasWords';
import { keyOf } from '../key';
import { storedText } from '../storedText';
import { outcomes } from './choices';
import { type DecisionFacts, decisionInForce, isSent, type ListedDecisionFacts } from './record';
import type { ListedFacts, RequestFacts } from './request';
import { isByAnother, type RecordFlag } from './recordFlags';
import { compareFingerprint } from './requestFingerprint';
import { copyOf, type InFull, isWithdrawn, lastOfRecord, type Standing } from './standing';

/**
 * What is wrong with a request, for somebody to look at: within its record, or
 *
 * - `notAsked`: its requester says that they did not ask for it, until the record says that it is withdrawn
 * - `changedSinceDecision`: the request is not what was decided on. *Ordered* and *Issued* rows are ignored here: they
 *   do not decide it again
 * - `decidedByNewer`: a newer release of the web parts recorded the decision, with a fingerprint that this one cannot
 *   compare
 * - `withdrawnSinceDecision`: its requester withdrew it after the decision
 * - `forgedOutcome`: the request says that it was decided, and it never was
 * - `copyMissing`, `copyDisagrees`: the request does not say, or says wrongly, what was decided or by which rule
 * - `questionMissing`: its requester has not been sent the question in the record
 * - `forgedQuestion`: it has a question that is not in the record
 * - `keyMismatch`: it was decided under another key: somebody changed the key by hand, or the list was made again
 * - `unread`: a column has a value that it cannot hold, and is read as empty
 */
export type StandingFlag =
  | RecordFlag
  | 'notAsked'
  | 'changedSinceDecision'
  | 'decidedByNewer'
  | 'withdrawnSinceDecision'
  | 'forgedOutcome'
  | 'copyMissing'
  | 'copyDisagrees'
  | 'questionMissing'
  | 'forgedQuestion'
  | 'keyMismatch'
  | 'unread';

/** The gravest first. */
export const gravest: readonly StandingFlag[] = [
  'recordUnread',
  'rowMissing',
  'rowInserted',
  'rowByAnother',
  'notApproved',
  'rowMisdated',
  'keyMismatch',
  'unread',
  'notAsked',
  'changedSinceDecision',
  'decidedByNewer',
  'withdrawnSinceDecision',
  'forgedOutcome',
  'copyMissing',
  'copyDisagrees',
  'questionMissing',
  'forgedQuestion',
  'keyTaken',
];

/** Whether the requester's copy quotes another rule than the decision in force. */
function misquotes({ OutcomeRule, OutcomePolicyVersion }: RequestFacts, decisions: readonly DecisionFacts[]): boolean {
  const { RuleQuoted, PolicyVersion } = decisionInForce(decisions) ?? {};
  return storedText(OutcomeRule) !== storedText(RuleQuoted) || OutcomePolicyVersion !== PolicyVersion;
}

/** The flags that need only what the queue reads. */
export function flagsListed(
  request: ListedFacts,
  standing: Standing,
  decisions: readonly ListedDecisionFacts[],
): StandingFlag[] {
  const copy = copyOf(standing);
  const forged = isForged(request, decisions);
  const missing = !forged && Boolean(copy.Outcome) && !request.Outcome;
  return those([
    ['keyMismatch', decisions.some(({ RequestKey }) => keyOf(RequestKey) !== keyOf(request.RequestKey))],
    ['unread', Boolean(request.unread?.length)],
    ['notAsked', request.NotAsked === true && !(standing.kind === 'withdrawn' && standing.decision)],
    ['withdrawnSinceDecision', 'decision' in standing && isWithdrawn(request) && standing.kind !== 'withdrawn'],
    ['forgedOutcome', forged],
    ['copyMissing', missing],
    [
      'copyDisagrees',
      !forged && !missing && (request.Outcome !== copy.Outcome || request.OutcomeStage !== copy.OutcomeStage),
    ],
  ]);
}

/** The flags that need the request and its decisions in full. */
export function flagsInFull(full: InFull, standing: Standing): StandingFlag[] {
  const { request, decisions, fingerprints } = full;
  const copy = copyOf(standing);
  const fits = request.Outcome === copy.Outcome && request.OutcomeStage === copy.OutcomeStage;
  const asked = 'question' in standing ? lastOfRecord(full) : undefined;
  const last = decisions[decisions.length - 1] as DecisionFacts | undefined;
  const decided = decisionInForce(decisions) ?? last;
  const compare = (of: DecisionFacts | undefined): ReturnType<typeof compareFingerprint> | undefined =>
    of && compareFingerprint(of.RequestHash, fingerprints);
  return those([
    ['rowByAnother', decisions.some(isByAnother)],
    // An undecided request, or one that its requester withdrew, has no decision to have changed since.
    [
      'changedSinceDecision',
      'decision' in standing && standing.decision !== undefined && compare(decided) === 'changed',
    ],
    ['decidedByNewer', compare(decided) === 'newer' || compare(last) === 'newer'],
    ['copyDisagrees', fits && Boolean(copy.Outcome) && !isForged(request, decisions) && misquotes(request, decisions)],
    ['questionMissing', asked !== undefined && !isSent(asked, request)],
    [
      'forgedQuestion',
      hasWords(request.Question) &&
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
