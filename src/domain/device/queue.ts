import { addDays, type Day, daysBetween } from '../day';
import type { Region } from '../region';
import { keyOf } from '../key';
import { textOrder } from '../order';
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
  /** The day it was asked on, checked against its number (`datesByNumber`). Use this, never `Created`. */
  readonly askedOn: Day;
  /** The row gives another date, which cannot be right. */
  readonly oddDate?: boolean;
  /** A decision about it gives a date that cannot be right. */
  readonly oddDecision?: boolean;
}

/**
 * Why a request is at its place in the queue.
 *
 * - `blackBerry`: a BlackBerry user who needs NHSmail
 * - `neededSoonest`: needed by the first day that any of the others is needed by; `neededBy`: by a later day. `past`:
 *   that day is over. A request needed before it was asked for is treated as needed on the day it was asked for
 * - `oldest`: no date is given; these are in the order in which they were asked
 */
type QueueReason =
  | { readonly kind: 'blackBerry' }
  | { readonly kind: 'neededSoonest' | 'neededBy'; readonly on: Day; readonly past: boolean }
  | { readonly kind: 'oldest' };

/** What else those who decide should see beside it. */
type QueueNote = 'noPolicy' | 'askedForReview' | 'questionAnswered' | 'waitingForReply' | 'neededBeforeAsked';

/** A request whose answers are read, as those of every request in the queue are. */
export type Assessed<T extends Triaged> = T & { readonly assessment: Assessment };

export type QueueEntry<T extends Triaged = Triaged> = T & {
  readonly reason: QueueReason;
  readonly notes: readonly QueueNote[];
  /** It waits last, since its account has sent so many (`placesOfOne`). */
  readonly behind: boolean;
};

/**
 * How many undecided requests of one account are ordered by the rule: those with the lowest numbers, since nobody can
 * choose a number. More than anybody asks for in good faith, for themselves or for a team, and fewer than two screens
 * of the list. The others wait last, so that nobody else waits for them; as some are decided, others take their places.
 */
export const placesOfOne = 25;

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
export function isPlain(entry: Triaged): boolean {
  return entry.standing.standing.kind === 'open' && !isToLookAt(entry);
}

/** Whether something about it, or about a decision on it, needs a look. */
export function isToLookAt({ standing, repeatOf, oddDate, oddDecision }: Triaged): boolean {
  return standing.flags.length > 0 || repeatOf !== undefined || Boolean(oddDate) || Boolean(oddDecision);
}

/**
 * Requests in the order in which they are decided, each with the reason for its place. Those that are `behind` are
 * last.
 *
 * @param entries all of them in the queue.
 */
export function queueOrder<T extends Triaged>(entries: readonly T[], today: Day): QueueEntry<T>[] {
  const behind = beyondPlaces(entries);
  const order = [...entries].sort(
    (a, b) => Number(behind.has(a.request.Id)) - Number(behind.has(b.request.Id)) || compareInQueue(a, b),
  );
  const first = order.find((entry) => !entry.assessment?.priority);
  const soonest = first && neededOn(first);
  return order.map((entry) => ({
    ...entry,
    reason: reasonOf(entry, soonest, today),
    notes: notesOf(entry),
    behind: behind.has(entry.request.Id),
  }));
}

/** The numbers of the requests beyond the first few of their account. */
function beyondPlaces(entries: readonly Triaged[]): ReadonlySet<number> {
  const taken = new Map<number, number>();
  const beyond = new Set<number>();
  for (const { request } of [...entries].sort((a, b) => a.request.Id - b.request.Id)) {
    const places = (taken.get(request.AuthorId) ?? 0) + 1;
    taken.set(request.AuthorId, places);
    if (places > placesOfOne) beyond.add(request.Id);
  }
  return beyond;
}

/** The requests of one account that wait behind all others. */
export interface Flood<Q extends QueueEntry> {
  readonly authorId: number;
  /** In the order of the rule. */
  readonly entries: readonly Q[];
  /** When the first of them was asked. */
  readonly since: Day;
}

/** The requests that have their place by the rule, and the others by account, in the order given. */
export function foldFloods<Q extends QueueEntry>(
  queue: readonly Q[],
): { readonly placed: readonly Q[]; readonly floods: readonly Flood<Q>[] } {
  const floods = new Map<number, { authorId: number; entries: Q[]; since: Day }>();
  for (const entry of queue.filter(({ behind }) => behind)) {
    const { AuthorId } = entry.request;
    const flood = floods.get(AuthorId) ?? { authorId: AuthorId, entries: [], since: entry.askedOn };
    floods.set(AuthorId, flood);
    flood.entries.push(entry);
    if (entry.askedOn < flood.since) flood.since = entry.askedOn;
  }
  return { placed: queue.filter(({ behind }) => !behind), floods: [...floods.values()] };
}

/**
 * Which of two requests goes first: BlackBerry users who need NHSmail; then by the day needed, requests without one
 * last; then by number, which is by age. Below 0: the first. 0 only for the same request.
 */
export function compareInQueue(a: Triaged, b: Triaged): number {
  return (
    Number(b.assessment?.priority === 'blackBerry') - Number(a.assessment?.priority === 'blackBerry') ||
    textOrder(neededOn(a) ?? afterAll, neededOn(b) ?? afterAll) ||
    a.request.Id - b.request.Id
  );
}

/**
 * The day by which the request is needed, at the earliest the day it was asked on. The form refuses an earlier day; one
 * written by hand would go before every other request.
 */
function neededOn({ request: { NeededBy }, askedOn }: Triaged): Day | undefined {
  return NeededBy && NeededBy < askedOn ? askedOn : NeededBy;
}

function reasonOf(entry: Triaged, soonest: Day | undefined, today: Day): QueueReason {
  if (entry.assessment?.priority === 'blackBerry') return { kind: 'blackBerry' };
  const on = neededOn(entry);
  if (!on) return { kind: 'oldest' };
  return { kind: on === soonest ? 'neededSoonest' : 'neededBy', on, past: on < today };
}

function notesOf({ request, standing: { standing }, assessment, askedOn }: Triaged): QueueNote[] {
  const notes: QueueNote[] = [];
  if (standing.kind === 'questionAnswered') notes.push('questionAnswered');
  if (standing.kind === 'questionAsked') notes.push('waitingForReply');
  if (assessment?.reasons.some(({ kind }) => kind === 'noPolicy')) notes.push('noPolicy');
  if (hasWords(request.ReviewReason)) notes.push('askedForReview');
  if (request.NeededBy && request.NeededBy < askedOn) notes.push('neededBeforeAsked');
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
      (askedBy === undefined || entry.askedOn <= askedBy),
  );
}

/** Days since it was asked. */
export function ageOf({ askedOn }: Pick<Triaged, 'askedOn'>, today: Day): number {
  return Math.max(0, daysBetween(askedOn, today));
}
