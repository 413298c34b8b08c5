import { emailKey } from '../contactDetails';
import { hasWords } from '../hasWords';
import type { Day } from '../day';
import type { ListedFacts } from './request';
import type { ListedDecisionFacts } from './record';
import type { RequestStanding } from './requestStanding';
import type { StandingKind } from './standing';
import type { StandingFlag } from './standingFlags';

/** What is known of a BlackBerry user. A row of BlackBerryRegister fits. */
export interface RegisteredUser {
  readonly Id: number;
  readonly UserEmail: string;
  readonly UserName?: string;
  readonly Number?: string;
  readonly SiteCode?: string;
  readonly Source?: string;
  readonly NeedsNHSmail: boolean;
  readonly ContactedOn?: Day;
  /** Why somebody took the person out of the register; empty: they are in it. Lists before version 6 do not have it. */
  readonly RemovedBecause?: string;
}

/** A request and how it stands. */
export interface StandingRequest<
  R extends ListedFacts = ListedFacts,
  D extends ListedDecisionFacts = ListedDecisionFacts,
> {
  readonly request: R;
  readonly standing: RequestStanding<D>;
  readonly repeatOf?: number;
}

/**
 * How far somebody in the register is.
 *
 * - `contacted`: ICT has contacted them, and there is no request for them yet
 * - `asked`: there was a request for them, however it ended
 * - `served`: the record says that a handset was issued
 */
export type RegisterState<S extends StandingRequest> =
  | { readonly kind: 'notContacted' }
  | { readonly kind: 'contacted'; readonly on: Day }
  | { readonly kind: 'asked' | 'served'; readonly request: S };

export interface RegisterEntry<U extends RegisteredUser, S extends StandingRequest> {
  readonly user: U;
  readonly state: RegisterState<S>;
}

/** Which of somebody's requests is shown: the first kind in this list. Withdrawn ones are left out. */
const furthest: readonly StandingKind[] = [
  'issued',
  'ordered',
  'approved',
  'questionAnswered',
  'questionAsked',
  'open',
  'declined',
];

/** Whether somebody has taken the person out of the register. The row stays, so that no list adds them again. */
export function isRemoved({ RemovedBecause }: Pick<RegisteredUser, 'RemovedBecause'>): boolean {
  return hasWords(RemovedBecause);
}

/** How many people are known. Somebody who is in the register twice is one person. */
export function knownUsers(users: readonly Pick<RegisteredUser, 'UserEmail' | 'RemovedBecause'>[]): number {
  return new Set(users.filter((user) => !isRemoved(user)).map(({ UserEmail }) => emailKey(UserEmail))).size;
}

/**
 * A request with one of these flags does not show that a BlackBerry user has been served: it may have been changed to
 * name another person after it was decided, or its handset was never approved.
 */
const notTrusted: readonly StandingFlag[] = ['changedSinceDecision', 'decidedByNewer', 'keyMismatch', 'notApproved'];

/** Matches the people in the register with requests by email address, in the order of the register. */
export function matchRegister<U extends RegisteredUser, S extends StandingRequest>(
  users: readonly U[],
  requests: readonly S[],
): RegisterEntry<U, S>[] {
  const rank = ({ standing }: S): number => furthest.indexOf(standing.standing.kind);
  const best = new Map<string, S>();
  for (const each of requests) {
    const email = emailKey(each.request.RequestedForEmail);
    if (
      !email ||
      each.repeatOf !== undefined ||
      rank(each) === -1 ||
      each.standing.flags.some((flag) => notTrusted.includes(flag))
    )
      continue;
    const other = best.get(email);
    // Of two that are equally far, the person waits for the later one.
    if (!other || rank(each) < rank(other) || (rank(each) === rank(other) && each.request.Id > other.request.Id))
      best.set(email, each);
  }
  return users
    .filter((user) => !isRemoved(user))
    .map((user) => ({ user, state: stateOf(user, best.get(emailKey(user.UserEmail))) }));
}

function stateOf<S extends StandingRequest>({ ContactedOn }: RegisteredUser, request: S | undefined): RegisterState<S> {
  if (request) return { kind: request.standing.standing.kind === 'issued' ? 'served' : 'asked', request };
  return ContactedOn ? { kind: 'contacted', on: ContactedOn } : { kind: 'notContacted' };
}

/** People who were contacted before today, and for whom there is no request: those who can be written to again. */
export function toWriteAgain<E extends RegisterEntry<RegisteredUser, StandingRequest>>(
  entries: readonly E[],
  today: Day,
): E[] {
  return entries.filter(({ state }) => state.kind === 'contacted' && state.on !== today);
}

/** How many people the register holds in each state. */
export function registerFigures(
  entries: readonly RegisterEntry<RegisteredUser, StandingRequest>[],
): Readonly<Record<RegisterState<StandingRequest>['kind'], number>> {
  const figures = { notContacted: 0, contacted: 0, asked: 0, served: 0 };
  for (const { state } of entries) figures[state.kind] += 1;
  return figures;
}
