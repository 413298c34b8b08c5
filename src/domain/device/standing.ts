import { keyOf } from '../key';
import { storedText } from '../storedText';
import type { ListedFacts, RequestFacts } from './request';
import { type DecisionKind, type Handset, type Outcome, type OutcomeStage, outcomes, outcomeStages } from './choices';

/**
 * What says which request a row of the record is about, and which place it takes; also where nothing else of the row
 * can be read.
 */
export interface RecordKey {
  readonly Id: number;
  /** The request's number and the decision's sequence, as `17|1`. */
  readonly DecisionKey: string;
  readonly RequestItemId: number;
}

/** What the queue reads of the record. */
export interface ListedDecisionFacts extends RecordKey {
  readonly RequestKey: string;
  readonly Decision: DecisionKind;
}

/** What the rules read of a decision to check it against its request; a row of DeviceDecisions fits. */
export interface DecisionFacts extends ListedDecisionFacts {
  /** The fingerprint of the request as it was decided on. */
  readonly RequestHash: string;
  readonly RuleQuoted?: string;
  readonly PolicyVersion?: number;
  readonly Note?: string;
}

/**
 * How a request stands, by the record alone.
 *
 * - `open`: to be decided; `reopened` by this row of the record
 * - `questionAsked`: waiting for the requester; `questionAnswered`: they have replied since
 * - `approved`, `ordered`, `issued`: for the handset named; undefined where the record never named one
 * - `withdrawn`: by the requester, who may while nothing is decided, or `decision` says so
 */
export type Standing<D extends ListedDecisionFacts = ListedDecisionFacts> =
  | { readonly kind: 'open'; readonly reopened?: D }
  | { readonly kind: 'questionAsked' | 'questionAnswered'; readonly question: D }
  | { readonly kind: 'approved' | 'ordered' | 'issued'; readonly handset: Handset | undefined; readonly decision: D }
  | { readonly kind: 'declined'; readonly decision: D }
  | { readonly kind: 'withdrawn'; readonly decision?: D };

export type StandingKind = Standing['kind'];

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

export interface RequestStanding<D extends ListedDecisionFacts = ListedDecisionFacts> {
  readonly standing: Standing<D>;
  /** What was decided about it, first to last. */
  readonly decisions: readonly D[];
  /** The sequence of the next decision about it, from 1 on. */
  readonly nextSequence: number;
  readonly flags: readonly StandingFlag[];
  /** Whether everything of it was looked at: what it was decided on, and what its requester was sent. */
  readonly checked: boolean;
}

/** What a request's own copy of its decision should say. */
export interface OutcomeCopy {
  readonly Outcome: Outcome | undefined;
  readonly OutcomeStage: OutcomeStage | undefined;
}

/** In the order in which they are said: what says most comes first. */
const gravest: readonly StandingFlag[] = [
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

/**
 * How a request stands: by the record's rows of its number, the latest of which counts. Its key decides nothing, since
 * its requester can change that: they would choose which decision holds.
 *
 * @param decisions any rows of the record; those of other requests are passed over.
 * @param fingerprint of the request as it is now. Left out where the request or its decisions are not read in full:
 *   then it is not known whether it has changed since, nor whether a question was sent or answered.
 * @param unread rows of the record that cannot be read; they take their place all the same.
 */
export function standingOf<D extends DecisionFacts>(
  request: RequestFacts,
  decisions: readonly D[],
  fingerprint: string,
  unread?: readonly RecordKey[],
): RequestStanding<D>;
export function standingOf<D extends ListedDecisionFacts>(
  request: ListedFacts,
  decisions: readonly D[],
  fingerprint: undefined,
  unread?: readonly RecordKey[],
): RequestStanding<D>;
export function standingOf<D extends ListedDecisionFacts>(
  request: ListedFacts,
  decisions: readonly D[],
  fingerprint: string | undefined,
  unread: readonly RecordKey[] = [],
): RequestStanding<D> {
  const sequence = (each: RecordKey): number => sequenceIn(each, request.Id) ?? 0;
  const own = decisions.filter((each) => sequence(each) > 0).sort((a, b) => sequence(a) - sequence(b));
  const ownUnread = unread.filter((each) => sequence(each) > 0);
  const full =
    fingerprint === undefined
      ? undefined
      : {
          request: request as RequestFacts,
          decisions: own as readonly ListedDecisionFacts[] as DecisionFacts[],
          fingerprint,
        };
  const standing = standingFrom(request, own, full);
  return {
    standing,
    decisions: own,
    nextSequence: Math.max(0, ...[...own, ...ownUnread].map(sequence)) + 1,
    flags: [
      ...flagsListed(request, standing, own, ownUnread.length > 0),
      ...(full ? flagsInFull(full, standing) : []),
    ].sort((a, b) => gravest.indexOf(a) - gravest.indexOf(b)),
    checked: full !== undefined,
  };
}

/** Whether somebody in ICT has still to decide. */
export function isUndecided({ kind }: Standing): boolean {
  return kind === 'open' || kind === 'questionAsked' || kind === 'questionAnswered';
}

/** What the requester's copy should say of how a request stands. */
export function copyOf(standing: Standing): OutcomeCopy {
  switch (standing.kind) {
    case 'approved':
    case 'ordered':
    case 'issued':
      return {
        Outcome: standing.handset && `${standing.handset} handset`,
        OutcomeStage: outcomeStages.find((stage) => stage.toLowerCase() === standing.kind),
      };
    case 'declined':
      return { Outcome: 'Declined', OutcomeStage: undefined };
    default:
      return { Outcome: undefined, OutcomeStage: undefined };
  }
}

/** What was last asked of the requester; what was asked before the request was opened again asks nothing any more. */
export function lastQuestion<D extends ListedDecisionFacts>(decisions: readonly D[]): D | undefined {
  return lastOf(sinceReopened(decisions), ({ Decision }) => Decision === 'Question asked');
}

/** The decision in force: whatever was ordered or issued since, it goes by that. */
export function decisionInForce<D extends ListedDecisionFacts>(decisions: readonly D[]): D | undefined {
  return lastOf(sinceReopened(decisions), ({ Decision }) => outcomes.some((outcome) => outcome === Decision));
}

export function sinceReopened<D extends ListedDecisionFacts>(decisions: readonly D[]): readonly D[] {
  return decisions.slice(decisions.map(({ Decision }) => Decision).lastIndexOf('Reopened') + 1);
}

function lastOf<D>(rows: readonly D[], fits: (row: D) => boolean): D | undefined {
  return [...rows].reverse().find(fits);
}

/**
 * The sequence of a decision in its key; undefined where the key is not one of this request's, or no sequence there
 * could ever be.
 */
export function sequenceIn({ DecisionKey, RequestItemId }: RecordKey, itemId: number): number | undefined {
  const [, id, sequence] = /^([1-9]\d*)\|([1-9]\d{0,5})$/.exec(DecisionKey) ?? [];
  return Number(id) === itemId && RequestItemId === itemId ? Number(sequence) : undefined;
}

/** Requests that their author had sent before, by number, with the lowest number under that key: that one counts. */
export function markRepeats(
  requests: readonly Pick<RequestFacts, 'Id' | 'AuthorId' | 'RequestKey'>[],
): ReadonlyMap<number, number> {
  const firsts = new Map<string, number>();
  const repeats = new Map<number, number>();
  for (const { Id, AuthorId, RequestKey } of [...requests].sort((a, b) => a.Id - b.Id)) {
    const key = keyOf(String(AuthorId), RequestKey);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, Id);
    else if (first !== Id) repeats.set(Id, first);
  }
  return repeats;
}

/** A request and the record of it, read in full. */
interface InFull {
  readonly request: RequestFacts;
  readonly decisions: readonly DecisionFacts[];
  readonly fingerprint: string;
}

function last({ decisions }: InFull): DecisionFacts {
  return decisions[decisions.length - 1];
}

function standingFrom<D extends ListedDecisionFacts>(
  request: ListedFacts,
  decisions: readonly D[],
  full: InFull | undefined,
): Standing<D> {
  const decision = decisions[decisions.length - 1] as D | undefined;
  if (!decision) return request.Withdrawn ? { kind: 'withdrawn' } : { kind: 'open' };
  const changed = full !== undefined && last(full).RequestHash !== full.fingerprint;
  switch (decision.Decision) {
    case 'Question asked':
      if (request.Withdrawn) return { kind: 'withdrawn' };
      // A reply answers only what its requester has been sent.
      return {
        kind:
          changed && full.request.Reply?.trim() && isSent(last(full), full.request)
            ? 'questionAnswered'
            : 'questionAsked',
        question: decision,
      };
    case 'Reopened':
      // One that was reopened as withdrawn is open, until the requester withdraws it again.
      return request.Withdrawn && changed ? { kind: 'withdrawn' } : { kind: 'open', reopened: decision };
    case 'Withdrawn':
      return { kind: 'withdrawn', decision };
    case 'Declined':
      return { kind: 'declined', decision };
    case 'Ordered':
      return { kind: 'ordered', handset: handsetIn(decisions), decision };
    case 'Issued':
      return { kind: 'issued', handset: handsetIn(decisions), decision };
    default:
      return { kind: 'approved', handset: handsetIn(decisions), decision };
  }
}

/** Whether the requester has been sent a question. */
function isSent({ Note }: DecisionFacts, { Question }: RequestFacts): boolean {
  return storedText(Note) === storedText(Question);
}

/** The handset approved last, since the request was last opened again. */
function handsetIn(decisions: readonly ListedDecisionFacts[]): Handset | undefined {
  const approval = lastOf(
    sinceReopened(decisions),
    ({ Decision }) => Decision === 'Standard handset' || Decision === 'Smart handset',
  );
  return approval && (approval.Decision === 'Smart handset' ? 'Smart' : 'Standard');
}

/** Whether a request's copy gives another rule than the decision in force. */
function misquotes({ OutcomeRule, OutcomePolicyVersion }: RequestFacts, decisions: readonly DecisionFacts[]): boolean {
  const { RuleQuoted, PolicyVersion } = decisionInForce(decisions) ?? {};
  return storedText(OutcomeRule) !== storedText(RuleQuoted) || OutcomePolicyVersion !== PolicyVersion;
}

/** What the queue can tell of a request. */
function flagsListed(
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
function flagsInFull({ request, decisions, fingerprint }: InFull, standing: Standing): StandingFlag[] {
  const copy = copyOf(standing);
  const fits = request.Outcome === copy.Outcome && request.OutcomeStage === copy.OutcomeStage;
  const asked = 'question' in standing ? last({ request, decisions, fingerprint }) : undefined;
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
