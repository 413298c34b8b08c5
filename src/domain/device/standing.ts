import { hasWords } from '../hasWords';
import { type Handset, type Outcome, type OutcomeStage, outcomeStages } from './choices';
import { type DecisionFacts, handsetIn, isSent, type ListedDecisionFacts } from './record';
import type { ListedFacts, RequestFacts } from './request';
import { compareFingerprint, type Fingerprints } from './requestFingerprint';

/**
 * How a request stands, by the record alone.
 *
 * - `open`: to be decided; `reopened`: the row that opened it again
 * - `questionAsked`: waiting for the requester; `questionAnswered`: they have replied
 * - `approved`, `ordered`, `issued`: for this handset; undefined where the record names none
 * - `withdrawn`: by its requester, before it was decided; with `decision`: by the record
 */
export type Standing<D extends ListedDecisionFacts = ListedDecisionFacts> =
  | { readonly kind: 'open'; readonly reopened?: D }
  | { readonly kind: 'questionAsked' | 'questionAnswered'; readonly question: D }
  | { readonly kind: 'approved' | 'ordered' | 'issued'; readonly handset: Handset | undefined; readonly decision: D }
  | { readonly kind: 'declined'; readonly decision: D }
  | { readonly kind: 'withdrawn'; readonly decision?: D };

export type StandingKind = Standing['kind'];

/** What the requester's copy should say. */
export interface OutcomeCopy {
  readonly Outcome: Outcome | undefined;
  readonly OutcomeStage: OutcomeStage | undefined;
}

/** Whether somebody in ICT has still to decide. */
export function isUndecided({ kind }: Standing): boolean {
  return kind === 'open' || kind === 'questionAsked' || kind === 'questionAnswered';
}

/** What the requester's copy should say for a standing. */
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

/** A request and its decisions, both read in full. */
export interface InFull {
  readonly request: RequestFacts;
  readonly decisions: readonly DecisionFacts[];
  readonly fingerprints: Fingerprints;
}

export function lastOfRecord({ decisions }: InFull): DecisionFacts {
  return decisions[decisions.length - 1];
}

/** Whether its requester has withdrawn it, or says that they did not ask for it. */
export function isWithdrawn({ Withdrawn, NotAsked }: Pick<ListedFacts, 'Withdrawn' | 'NotAsked'>): boolean {
  return Withdrawn || NotAsked === true;
}

/**
 * How a request stands, by its decisions in their order.
 *
 * @param full left out if the request or its decisions are not read in full.
 */
export function standingFrom<D extends ListedDecisionFacts>(
  request: ListedFacts,
  decisions: readonly D[],
  full: InFull | undefined,
): Standing<D> {
  const decision = decisions[decisions.length - 1] as D | undefined;
  if (!decision) return isWithdrawn(request) ? { kind: 'withdrawn' } : { kind: 'open' };
  switch (decision.Decision) {
    case 'Question asked':
      if (isWithdrawn(request)) return { kind: 'withdrawn' };
      return { kind: full && hasReplied(full) ? 'questionAnswered' : 'questionAsked', question: decision };
    case 'Reopened':
      // A request that was reopened as withdrawn is open, until its requester withdraws it again.
      return isWithdrawn(request) && full && sinceLast(full) === 'changed'
        ? { kind: 'withdrawn' }
        : { kind: 'open', reopened: decision };
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

/** Whether the request is what the last decision about it was made on. */
function sinceLast(full: InFull): ReturnType<typeof compareFingerprint> {
  return compareFingerprint(lastOfRecord(full).RequestHash, full.fingerprints);
}

/**
 * Whether there is a reply to the last question. A requester can only reply to a question that they have been sent. If
 * a newer release asked the question, any reply answers it, since asking empties the reply.
 */
function hasReplied(full: InFull): boolean {
  return sinceLast(full) !== 'same' && hasWords(full.request.Reply) && isSent(lastOfRecord(full), full.request);
}
