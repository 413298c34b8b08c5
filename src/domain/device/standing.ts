import { keyOf } from '../rollout/facts';
import type { RequestFacts } from './request';
import { type DecisionKind, type Handset, type Outcome, type OutcomeStage, outcomes, outcomeStages } from './words';

/** What the rules read of the record; a row of DeviceDecisions fits. */
export interface DecisionFacts {
  readonly Id: number;
  /** The request's number and the decision's sequence, as `17|1`. */
  readonly DecisionKey: string;
  readonly RequestItemId: number;
  readonly RequestKey: string;
  /** The fingerprint of the request as it was decided on. */
  readonly RequestHash: string;
  readonly Decision: DecisionKind;
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
export type Standing<D extends DecisionFacts = DecisionFacts> =
  | { readonly kind: 'open'; readonly reopened?: D }
  | { readonly kind: 'questionAsked' | 'questionAnswered'; readonly question: D }
  | { readonly kind: 'approved' | 'ordered' | 'issued'; readonly handset: Handset | undefined; readonly decision: D }
  | { readonly kind: 'declined'; readonly decision: D }
  | { readonly kind: 'withdrawn'; readonly decision?: D };

export type StandingKind = Standing['kind'];

/**
 * What does not fit together, for somebody to look at.
 *
 * - `changedSinceDecision`: the request is not what was decided on
 * - `withdrawnSinceDecision`: the requester withdrew what had been decided
 * - `forgedOutcome`: the request says that it was decided, and it never was
 * - `copyMissing`, `copyDisagrees`: the request does not say, or says otherwise, what was decided
 * - `questionMissing`: its requester has not been sent what the record says they were asked
 * - `keyMismatch`: the record holds decisions under this number for a request of another key
 * - `unread`: a column of it holds what it cannot, and is read as empty
 */
export type StandingFlag = 'changedSinceDecision' | 'withdrawnSinceDecision' | 'forgedOutcome' | 'copyMissing' | 'copyDisagrees' | 'questionMissing' | 'keyMismatch' | 'unread';

export interface RequestStanding<D extends DecisionFacts = DecisionFacts> {
  readonly standing: Standing<D>;
  /** What was decided about it, first to last. */
  readonly decisions: readonly D[];
  /** What the record holds under its number for a request of another key, first to last: it counts for nothing, and says what was decided. */
  readonly underOtherKeys: readonly D[];
  /** The sequence of the next decision about it, from 1 on. */
  readonly nextSequence: number;
  readonly flags: readonly StandingFlag[];
}

/** What a request's own copy of its decision should say. */
export interface OutcomeCopy {
  readonly Outcome: Outcome | undefined;
  readonly OutcomeStage: OutcomeStage | undefined;
}

/**
 * How a request stands.
 *
 * @param decisions any rows of the record; those of other requests are passed over.
 * @param fingerprint of the request as it is now.
 */
export function standingOf<D extends DecisionFacts>(request: RequestFacts, decisions: readonly D[], fingerprint: string): RequestStanding<D> {
  const sequence = (each: D): number => sequenceIn(each, request.Id)!;
  const underNumber = decisions.filter((each) => sequenceIn(each, request.Id) !== undefined).sort((a, b) => sequence(a) - sequence(b));
  const isOwn = ({ RequestKey }: D): boolean => keyOf(RequestKey) === keyOf(request.RequestKey);
  const own = underNumber.filter(isOwn);
  const standing = standingFrom(request, own, fingerprint);
  return {
    standing,
    decisions: own,
    underOtherKeys: underNumber.filter((each) => !isOwn(each)),
    nextSequence: Math.max(0, ...underNumber.map(sequence)) + 1,
    flags: flagsOf(request, standing, own, fingerprint, own.length < underNumber.length),
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

/** The sequence of a decision in its key; undefined where the key is not one of this request's. */
export function sequenceIn({ DecisionKey, RequestItemId }: DecisionFacts, itemId: number): number | undefined {
  const [, id, sequence] = /^([1-9]\d*)\|([1-9]\d*)$/.exec(DecisionKey) ?? [];
  return Number(id) === itemId && RequestItemId === itemId ? Number(sequence) : undefined;
}

/** Requests that their author had sent before, by number, with the lowest number under that key: that one counts. */
export function markRepeats(requests: readonly RequestFacts[]): ReadonlyMap<number, number> {
  const firsts = new Map<string, number>();
  const repeats = new Map<number, number>();
  for (const { Id, AuthorId, RequestKey } of [...requests].sort((a, b) => a.Id - b.Id)) {
    const key = keyOf(String(AuthorId), RequestKey);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, Id);
    else repeats.set(Id, first);
  }
  return repeats;
}

function standingFrom<D extends DecisionFacts>(request: RequestFacts, decisions: readonly D[], fingerprint: string): Standing<D> {
  const decision = decisions[decisions.length - 1] as D | undefined;
  if (!decision) return request.Withdrawn ? { kind: 'withdrawn' } : { kind: 'open' };
  const changed = decision.RequestHash !== fingerprint;
  switch (decision.Decision) {
    case 'Question asked':
      if (request.Withdrawn) return { kind: 'withdrawn' };
      return { kind: changed && request.Reply?.trim() ? 'questionAnswered' : 'questionAsked', question: decision };
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

/** The handset approved last, since the request was last opened again. */
function handsetIn(decisions: readonly DecisionFacts[]): Handset | undefined {
  const kinds = decisions.map(({ Decision }) => Decision);
  const approval = kinds.slice(kinds.lastIndexOf('Reopened') + 1).reverse().find((kind) => kind === 'Standard handset' || kind === 'Smart handset');
  return approval && (approval === 'Smart handset' ? 'Smart' : 'Standard');
}

function flagsOf(request: RequestFacts, standing: Standing, decisions: readonly DecisionFacts[], fingerprint: string, mismatch: boolean): StandingFlag[] {
  const flags: StandingFlag[] = [];
  // What is undecided, or withdrawn by its requester, has no decision that it could have changed since.
  if ('decision' in standing && standing.decision) {
    if (standing.decision.RequestHash !== fingerprint) flags.push('changedSinceDecision');
    if (request.Withdrawn && standing.kind !== 'withdrawn') flags.push('withdrawnSinceDecision');
  }
  const copy = copyOf(standing);
  const decided = decisions.some(({ Decision }) => outcomes.some((outcome) => outcome === Decision));
  if (!decided && (request.Outcome || request.OutcomeStage)) flags.push('forgedOutcome');
  else if (copy.Outcome && !request.Outcome) flags.push('copyMissing');
  else if (request.Outcome !== copy.Outcome || request.OutcomeStage !== copy.OutcomeStage) flags.push('copyDisagrees');
  if ('question' in standing && !request.Question?.trim() && standing.question.Note) flags.push('questionMissing');
  if (request.unread && request.unread.length > 0) flags.unshift('unread');
  // It says more than that the copy does not fit: somebody has changed the key of what was decided.
  if (mismatch) flags.unshift('keyMismatch');
  return flags;
}
