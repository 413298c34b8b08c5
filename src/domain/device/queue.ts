import { addDays, type Day, dayOf, daysBetween } from '../day';
import type { Region } from '../region';
import { keyOf } from '../key';
import type { Assessment } from './assessment';
import type { ListedFacts } from './request';
import type { ListedDecisionFacts } from './record';
import type { RequestStanding } from './requestStanding';
import { isUndecided, type StandingKind } from './standing';
import { hasWords } from '../hasWords';

/** A request with what is known about it. */
export interface Triaged<R extends ListedFacts = ListedFacts, D extends ListedDecisionFacts = ListedDecisionFacts> {
  readonly request: R;
  readonly standing: RequestStanding<D>;
  /**
   * By the policy of the day it was asked on, or of today: whichever the queue is ordered by. Undefined for an answered
   * request whose answers are not read.
   */
  readonly assessment: Assessment | undefined;
  /** The region of its site, where the site is known. */
  readonly region?: Region;
  /** The number of the request that this one repeats (`markRepeats`). */
  readonly repeatOf?: number;
  /** Its date cannot be right (`isOddlyDated`). */
  readonly oddDate?: boolean;
}

/**
 * Why a request is at its place in the queue.
 *
 * - `blackBerry`: a BlackBerry user who needs NHSmail
 * - `neededSoonest`: needed by the first day that any of the others is needed by; `neededBy`: by a later day. `past`:
 *   that day is over. A request needed before it was asked for is treated as needed on the day it was asked for
 * - `oldest`: no date is given; these are ordered by the day they were asked on
 */
export type QueueReason =
  | { readonly kind: 'blackBerry' }
  | { readonly kind: 'neededSoonest' | 'neededBy'; readonly on: Day; readonly past: boolean }
  | { readonly kind: 'oldest'; readonly askedOn: Day };

/** What else those who decide should see beside it. */
type QueueNote = 'noPolicy' | 'askedForReview' | 'questionAnswered' | 'waitingForReply' | 'neededBeforeAsked';

/** A request whose answers are read, as those of every request in the queue are. */
export type Assessed<T extends Triaged> = T & { readonly assessment: Assessment };

export type QueueEntry<T extends Triaged = Triaged> = T & {
  readonly reason: QueueReason;
  readonly notes: readonly QueueNote[];
};

/** Sorts after every day. */
const afterAll = '~';

/** Whether a request is in the queue: somebody has to decide it, and it does not repeat another. */
export function isInQueue({ standing, repeatOf }: Triaged): boolean {
  return isUndecided(standing.standing) && repeatOf === undefined;
}

/** Whether its answers are read. In the queue, they always are. */
export function isAssessed<T extends Triaged>(entry: T): entry is Assessed<T> {
  return entry.assessment !== undefined;
}

/**
 * Whether a request can be decided together with others: nothing about it needs a look first, and it waits for no
 * reply.
 */
export function isPlain({ standing, repeatOf, oddDate }: Triaged): boolean {
  return standing.flags.length === 0 && standing.standing.kind === 'open' && repeatOf === undefined && !oddDate;
}

/**
 * Requests in the order in which they are decided, each with the reason for its place.
 *
 * @param entries all of them in the queue.
 */
export function queueOrder<T extends Triaged>(entries: readonly T[], today: Day): QueueEntry<T>[] {
  const inOrder = [...entries].sort((a, b) => compareInQueue(a, b, today));
  const soonest = inOrder.filter((entry) => !entry.assessment?.priority).map((entry) => neededOn(entry, today))[0];
  return inOrder.map((entry) => ({ ...entry, reason: reasonOf(entry, soonest, today), notes: notesOf(entry, today) }));
}

/**
 * Which of two requests goes first: BlackBerry users who need NHSmail; then by the day needed, requests without one
 * last; then by the time they were asked; then by number. Below 0: the first. 0 only for the same request.
 */
export function compareInQueue(a: Triaged, b: Triaged, today: Day): number {
  return (
    Number(b.assessment?.priority === 'blackBerry') - Number(a.assessment?.priority === 'blackBerry') ||
    byText(neededOn(a, today) ?? afterAll, neededOn(b, today) ?? afterAll) ||
    askedAt(a, today) - askedAt(b, today) ||
    a.request.Id - b.request.Id
  );
}

/**
 * The day by which the request is needed, at the earliest the day it was asked on. The form refuses an earlier day; one
 * written by hand would go before every other request.
 */
function neededOn({ request }: Triaged, today: Day): Day | undefined {
  const { NeededBy } = request;
  if (!NeededBy) return undefined;
  const askedOn = askedDay(request, today);
  return NeededBy < askedOn ? askedOn : NeededBy;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function reasonOf(entry: Triaged, soonest: Day | undefined, today: Day): QueueReason {
  if (entry.assessment?.priority === 'blackBerry') return { kind: 'blackBerry' };
  const on = neededOn(entry, today);
  if (!on) return { kind: 'oldest', askedOn: askedDay(entry.request, today) };
  return { kind: on === soonest ? 'neededSoonest' : 'neededBy', on, past: on < today };
}

function notesOf({ request, standing: { standing }, assessment }: Triaged, today: Day): QueueNote[] {
  const notes: QueueNote[] = [];
  if (standing.kind === 'questionAnswered') notes.push('questionAnswered');
  if (standing.kind === 'questionAsked') notes.push('waitingForReply');
  if (assessment?.reasons.some(({ kind }) => kind === 'noPolicy')) notes.push('noPolicy');
  if (hasWords(request.ReviewReason)) notes.push('askedForReview');
  if (request.NeededBy && request.NeededBy < askedDay(request, today)) notes.push('neededBeforeAsked');
  return notes;
}

/** What a queue is narrowed to. A missing field narrows nothing. */
export interface QueueFilter {
  readonly region?: Region;
  /** Any of these. */
  readonly siteCodes?: readonly string[];
  readonly status?: StandingKind;
  readonly functionKey?: string;
  /** Asked at least this many days ago. */
  readonly minimumAge?: number;
}

/** The requests that fit, in the order given. */
export function filterQueue<T extends Triaged>(
  entries: readonly T[],
  { region, siteCodes, status, functionKey, minimumAge }: QueueFilter,
  today: Day,
): T[] {
  const sites = siteCodes && new Set(siteCodes.map((code) => keyOf(code)));
  const same = (wanted: string | undefined, found: string | undefined): boolean =>
    wanted === undefined || keyOf(found ?? '') === keyOf(wanted);
  // A day to compare with, worked out once: computing the age of thousands would take longer than a frame.
  const askedBy = minimumAge === undefined ? undefined : addDays(today, -minimumAge);
  return entries.filter(
    (entry) =>
      (region === undefined || entry.region === region) &&
      (!sites || sites.has(keyOf(entry.request.SiteCode ?? ''))) &&
      same(functionKey, entry.request.FunctionKey) &&
      (status === undefined || entry.standing.standing.kind === status) &&
      (askedBy === undefined || (entry.oddDate ? today : dayOf(entry.request.Created)) <= askedBy),
  );
}

/** Days since it was asked. */
export function ageOf({ request }: Pick<Triaged, 'request'>, today: Day): number {
  return Math.max(0, daysBetween(askedDay(request, today), today));
}

/** In days. No request waits this long: the programme's phones are not that old. */
const longestAge = 730;
const msInDay = 86_400_000;

/**
 * Whether a request has a date that cannot be right, which its requester can write by hand. It is treated as made
 * today, so that the date wins nobody an earlier place.
 */
export function isOddlyDated({ Created }: Pick<ListedFacts, 'Created'>, today: Day): boolean {
  // In milliseconds, because sorting thousands calls this for every comparison. A day is allowed at both ends, for time
  // zones and slow clocks.
  const ago = Date.parse(today) - Created.getTime();
  return !(ago > -2 * msInDay && ago < (longestAge + 1) * msInDay);
}

function askedDay(request: Pick<ListedFacts, 'Created'>, today: Day): Day {
  return isOddlyDated(request, today) ? today : dayOf(request.Created);
}

/** In milliseconds; only for comparing. */
function askedAt({ request }: Triaged, today: Day): number {
  return isOddlyDated(request, today) ? Number.MAX_SAFE_INTEGER : request.Created.getTime();
}
