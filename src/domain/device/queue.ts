import { addDays, type Day, dayOf, daysBetween } from '../day';
import type { Region } from '../region';
import { keyOf } from '../rollout/facts';
import type { Assessment } from './assessment';
import type { RequestFacts } from './request';
import { type DecisionFacts, isUndecided, type RequestStanding, type StandingKind } from './standing';

/** A request with what is known of it. */
export interface Triaged<R extends RequestFacts = RequestFacts, D extends DecisionFacts = DecisionFacts> {
  readonly request: R;
  readonly standing: RequestStanding<D>;
  /** By the policy of the day it was asked on or of today, as the queue is to be ordered. */
  readonly assessment: Assessment;
  /** That of its site, where the site is known. */
  readonly region?: Region;
  /** The number of the request that this one repeats (`markRepeats`). */
  readonly repeatOf?: number;
}

/**
 * Why a request stands where it does.
 *
 * - `blackBerry`: a BlackBerry user who needs NHSmail
 * - `neededSoonest`: on the first day that any of the others is needed by; `neededBy`: on a later one. `past` where that day has gone by
 * - `oldest`: nobody said when it is needed; these go by the day they were asked on
 */
export type QueueReason =
  | { readonly kind: 'blackBerry' }
  | { readonly kind: 'neededSoonest' | 'neededBy'; readonly on: Day; readonly past: boolean }
  | { readonly kind: 'oldest'; readonly askedOn: Day };

/** What else whoever decides should see beside it. */
export type QueueNote = 'noPolicy' | 'askedForReview' | 'questionAnswered' | 'waitingForReply';

export type QueueEntry<T extends Triaged = Triaged> = T & { readonly reason: QueueReason; readonly notes: readonly QueueNote[] };

/** Sorts after every day. */
const afterAll = '~';

/** Whether a request is in the queue: somebody has to decide it, and it was not sent twice. */
export function isInQueue({ standing, repeatOf }: Triaged): boolean {
  return isUndecided(standing.standing) && repeatOf === undefined;
}

/** Requests in the order in which they are decided, each with the reason for its place. Those given are all taken to be in the queue. */
export function queueOrder<T extends Triaged>(entries: readonly T[], today: Day): QueueEntry<T>[] {
  const inOrder = [...entries].sort(compareInQueue);
  const soonest = inOrder.find((entry) => !entry.assessment.priority)?.request.NeededBy;
  return inOrder.map((entry) => ({ ...entry, reason: reasonOf(entry, soonest, today), notes: notesOf(entry) }));
}

/**
 * Which of two goes first: BlackBerry users who need NHSmail; then by the day they are needed by, those without one last; then by
 * when they were asked; then by number. Below 0 for the first, 0 only for the same.
 */
export function compareInQueue(a: Triaged, b: Triaged): number {
  return (
    Number(b.assessment.priority === 'blackBerry') - Number(a.assessment.priority === 'blackBerry')
    || byText(a.request.NeededBy ?? afterAll, b.request.NeededBy ?? afterAll)
    || a.request.Created.getTime() - b.request.Created.getTime()
    || a.request.Id - b.request.Id
  );
}

function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function reasonOf({ request, assessment }: Triaged, soonest: Day | undefined, today: Day): QueueReason {
  if (assessment.priority === 'blackBerry') return { kind: 'blackBerry' };
  const on = request.NeededBy;
  if (!on) return { kind: 'oldest', askedOn: dayOf(request.Created) };
  return { kind: on === soonest ? 'neededSoonest' : 'neededBy', on, past: on < today };
}

function notesOf({ request, standing: { standing }, assessment }: Triaged): QueueNote[] {
  const notes: QueueNote[] = [];
  if (standing.kind === 'questionAnswered') notes.push('questionAnswered');
  if (standing.kind === 'questionAsked') notes.push('waitingForReply');
  if (assessment.reasons.some(({ kind }) => kind === 'noPolicy')) notes.push('noPolicy');
  if (request.ReviewReason?.trim()) notes.push('askedForReview');
  return notes;
}

/** What a queue is narrowed to; what is left out narrows nothing. */
export interface QueueFilter {
  readonly region?: Region;
  readonly siteCode?: string;
  readonly status?: StandingKind;
  readonly functionKey?: string;
  /** Asked at least so many days ago. */
  readonly minimumAge?: number;
}

/** The requests that fit, in the order given. */
export function filterQueue<T extends Triaged>(entries: readonly T[], { region, siteCode, status, functionKey, minimumAge }: QueueFilter, today: Day): T[] {
  const same = (wanted: string | undefined, found: string | undefined): boolean => wanted === undefined || keyOf(found ?? '') === keyOf(wanted);
  // Worked out once: the age of each of thousands would take longer than a frame.
  const askedBy = minimumAge === undefined ? undefined : addDays(today, -minimumAge);
  return entries.filter((entry) =>
    (region === undefined || entry.region === region)
    && same(siteCode, entry.request.SiteCode)
    && same(functionKey, entry.request.FunctionKey)
    && (status === undefined || entry.standing.standing.kind === status)
    && (askedBy === undefined || dayOf(entry.request.Created) <= askedBy));
}

/** Days since it was asked. */
export function ageOf({ request }: Pick<Triaged, 'request'>, today: Day): number {
  return daysBetween(dayOf(request.Created), today);
}
