import { daysBetween, type Day, dayOf } from '../day';
import { emailKey } from '../contactDetails';
import type { Handset, Outcome, OutcomeStage } from './choices';
import { hasWords } from '../hasWords';

/** What the requester's own copy says. The record, which ICT keeps, decides. A row of DeviceRequests fits. */
export interface CopyFacts {
  readonly Withdrawn: boolean;
  readonly NotAsked?: boolean;
  readonly Outcome?: Outcome;
  readonly OutcomeStage?: OutcomeStage;
  readonly OutcomeOn?: Date;
  readonly Question?: string;
  readonly Reply?: string;
  readonly Modified: Date;
}

/**
 * How a request stands, as its requester sees it.
 *
 * - `sent`: ICT has it; `answered`: the requester has replied to a question
 * - `asked`: ICT waits for their reply
 * - `notAsked`: they say that somebody else made it; what it says as ICT's words is ignored
 * - `approved`, `ordered`, `issued`: they get the handset; `declined`: they do not
 */
export type MyStanding =
  | { readonly kind: 'sent' | 'answered' | 'withdrawn' | 'notAsked' | 'declined' }
  | { readonly kind: 'asked'; readonly question: string }
  | { readonly kind: 'approved' | 'ordered' | 'issued'; readonly handset: Handset };

export function myStanding({ Withdrawn, NotAsked, Outcome, OutcomeStage, Question, Reply }: CopyFacts): MyStanding {
  if (NotAsked) return { kind: 'notAsked' };
  if (Outcome === 'Declined') return { kind: 'declined' };
  if (Outcome)
    return {
      kind: OutcomeStage === 'Issued' ? 'issued' : OutcomeStage === 'Ordered' ? 'ordered' : 'approved',
      handset: Outcome === 'Smart handset' ? 'Smart' : 'Standard',
    };
  if (Withdrawn) return { kind: 'withdrawn' };
  if (!hasWords(Question)) return { kind: 'sent' };
  return hasWords(Reply) ? { kind: 'answered' } : { kind: 'asked', question: Question };
}

/** Whether its requester may still change or withdraw it. */
export function isMineToChange({ kind }: MyStanding): boolean {
  return kind === 'sent' || kind === 'asked' || kind === 'answered';
}

/**
 * Whether a request is for its requester, whose address is `email`. A request without an address was made by somebody
 * who has none. The account name usually is the address that the requester had then, so that it stays theirs when they
 * are renamed.
 */
export function isForMyself(
  { RequestedForEmail, RequesterKey }: { readonly RequestedForEmail?: string; readonly RequesterKey: string },
  email: string,
): boolean {
  const key = emailKey(RequestedForEmail);
  return !key || key === emailKey(email) || key === emailKey(RequesterKey.slice(RequesterKey.lastIndexOf('|') + 1));
}

/**
 * Sorts requests: first those that wait for the requester, then for ICT, then for the handset, then the answered ones.
 */
export function urgency(request: CopyFacts): number {
  const { kind } = myStanding(request);
  return ['asked', 'sent', 'answered', 'approved', 'ordered', 'declined', 'issued', 'withdrawn', 'notAsked'].indexOf(
    kind,
  );
}

/** Days for which an answer stays above, before it moves to the past requests. */
const answerStays = 30;

/** Whether a request is still open, or was answered lately. */
export function isCurrent(request: CopyFacts, today: Day): boolean {
  const { kind } = myStanding(request);
  if (kind === 'withdrawn' || kind === 'notAsked') return false;
  if (kind !== 'issued' && kind !== 'declined') return true;
  return daysBetween(dayOf(request.OutcomeOn ?? request.Modified), today) <= answerStays;
}
