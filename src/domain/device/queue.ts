import { addDays, type Day, dayOf, daysBetween } from '../day';
import type { Region } from '../region';
import { keyOf } from '../key';
import type { Assessment } from './assessment';
import type { ListedFacts } from './request';
import type { ListedDecisionFacts } from './record';
import type { RequestStanding } from './requestStanding';
import { isUndecided, type StandingKind } from './standing';

/** A request with what is known of it. */
export interface Triaged<R extends ListedFacts = ListedFacts, D extends ListedDecisionFacts = ListedDecisionFacts> {
  readonly request: R;
  readonly standing: RequestStanding<D>;
  /**
   * By the policy of the day it was asked on or of today, as the queue is to be ordered. Undefined where what it rests
   * on is not read, of a request that is answered.
   */
  readonly assessment: Assessment | undefined;
  /** That of its site, where the site is known. */
  readonly region?: Region;
  /** The number of the request that this one repeats (`markRepeats`). */
  readonly repeatOf?: number;
  /** It was made on a day that cannot be (`isOddlyDated`). */
  readonly oddDate?: boolean;
}

/**
 * Why a request stands where it does.
 *
 * - `blackBerry`: a BlackBerry user who needs NHSmail
 * - `neededSoonest`: on the first day that any of the others is needed by; `neededBy`: on a later one. `past` where
 *   that day has gone by. A day before it was asked for counts as the day it was asked on
 * - `oldest`: nobody said when it is needed; these go by the day they were asked on
 */
export type QueueReason =
  | { readonly kind: 'blackBerry' }
  | { readonly kind: 'neededSoonest' | 'neededBy'; readonly on: Day; readonly past: boolean }
  | { readonly kind: 'oldest'; readonly askedOn: Day };

/** What else whoever decides should see beside it. */
type QueueNote = 'noPolicy' | 'askedForReview' | 'questionAnswered' | 'waitingForReply' | 'neededBeforeAsked';

/** A request whose answers are read. What stands in the queue is. */
export type Assessed<T extends Triaged> = T & { readonly assessment: Assessment };

export type QueueEntry<T extends Triaged = Triaged> = T & {
  readonly reason: QueueReason;
  readonly notes: readonly QueueNote[];
};

/** Sorts after every day. */
const afterAll = '~';

/** Whether a request is in the queue: somebody has to decide it, and it was not sent twice. */
export function isInQueue({ standing, repeatOf }: Triaged): boolean {
  return isUndecided(standing.standing) && repeatOf === undefined;
}

/** Whether its answers are read: of all that is in the queue they are. */
export function isAssessed<T extends Triaged>(entry: T): entry is Assessed<T> {
  return entry.assessment !== undefined;
}

/** Whether it may be decided together with others: nothing about it wants a look first, and nobody is waited for. */
export function isPlain({ standing, repeatOf, oddDate }: Triaged): boolean {
  return standing.flags.length === 0 && standing.standing.kind === 'open' && repeatOf === undefined && !oddDate;
}

/**
 * Requests in the order in which they are decided, each with the reason for its place. Those given are all taken to be
 * in the queue.
 */
export function queueOrder<T extends Triaged>(entries: readonly T[], today: Day): QueueEntry<T>[] {
  const inOrder = [...entries].sort((a, b) => compareInQueue(a, b, today));
  const soonest = inOrder.filter((entry) => !entry.assessment?.priority).map((entry) => neededOn(entry, today))[0];
  return inOrder.map((entry) => ({ ...entry, reason: reasonOf(entry, soonest, today), notes: notesOf(entry, today) }));
}

/**
 * Which of two goes first: BlackBerry users who need NHSmail; then by the day they are needed by, those without one
 * last; then by when they were asked; then by number. Below 0 for the first, 0 only for the same.
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
 * When it is needed. Nobody can need it before they asked: the form refuses such a day, and by hand it would go before
 * every other.
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
  if (request.ReviewReason?.trim()) notes.push('askedForReview');
  if (request.NeededBy && request.NeededBy < askedDay(request, today)) notes.push('neededBeforeAsked');
  return notes;
}

/** What a queue is narrowed to; what is left out narrows nothing. */
export interface QueueFilter {
  readonly region?: Region;
  /** Any of these. */
  readonly siteCodes?: readonly string[];
  readonly status?: StandingKind;
  readonly functionKey?: string;
  /** Asked at least so many days ago. */
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
  // Worked out once: the age of each of thousands would take longer than a frame.
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

/** No request waits so long, in days: the phones of this programme are younger. */
const longestAge = 730;
const msInDay = 86_400_000;

/**
 * Whether a request says it was made on a day that cannot be: its requester can write that by hand. It counts as made
 * today, so that nobody goes before others by it.
 */
export function isOddlyDated({ Created }: Pick<ListedFacts, 'Created'>, today: Day): boolean {
  // In milliseconds, for it is asked with every comparison of thousands. A day is allowed for at both ends: time zones,
  // and clocks that are slow.
  const ago = Date.parse(today) - Created.getTime();
  return !(ago > -2 * msInDay && ago < (longestAge + 1) * msInDay);
}

function askedDay(request: Pick<ListedFacts, 'Created'>, today: Day): Day {
  return isOddlyDated(request, today) ? today : dayOf(request.Created);
}

/** In milliseconds, to be compared alone. */
function askedAt({ request }: Triaged, today: Day): number {
  return isOddlyDated(request, today) ? Number.MAX_SAFE_INTEGER : request.Created.getTime();
}
