import { emailKey } from '../../../domain/contactDetails';
import type { KnownUser } from '../../../data/blackBerryRegister';
import {
  isRemoved,
  matchRegister,
  type RegisterEntry,
  type RegisterState,
  type StandingRequest,
} from '../../../domain/device/register';
import type { StandingKind } from '../../../domain/device/standing';

export type Entry = RegisterEntry<KnownUser, StandingRequest>;
export type Where = RegisterState<StandingRequest>['kind'];

/** From people who have not been contacted to people who need nothing more. */
export const wheres: readonly Where[] = ['notContacted', 'contacted', 'asked', 'served'];

/** The people who were taken out of the register, in its order. */
export function removedUsers(users: readonly KnownUser[]): readonly KnownUser[] {
  return users.filter(isRemoved);
}

/** The requests for people in the register. */
export function requestsFor(users: readonly KnownUser[], requests: readonly StandingRequest[]): StandingRequest[] {
  const known = new Set(users.map(({ UserEmail }) => emailKey(UserEmail)));
  return requests.filter(({ request }) => known.has(emailKey(request.RequestedForEmail)));
}

const given: readonly StandingKind[] = ['approved', 'ordered', 'issued', 'declined'];

/**
 * Whether a request must be read in full before it makes anybody look served: it may have changed after its decision.
 */
export function isUnchecked({ standing: { standing, checked } }: StandingRequest): boolean {
  return !checked && given.includes(standing.kind);
}

/**
 * How far each known user is, by their requests and the record. People who have not been contacted come first, and
 * among them those who need NHSmail. A request that is not read in full serves nobody.
 */
export function registerEntries(users: readonly KnownUser[], requests: readonly StandingRequest[]): readonly Entry[] {
  const read = requestsFor(users, requests).filter((each) => !isUnchecked(each));
  return matchRegister(users, read).sort(
    (a, b) =>
      wheres.indexOf(a.state.kind) - wheres.indexOf(b.state.kind) ||
      Number(b.user.NeedsNHSmail) - Number(a.user.NeedsNHSmail),
  );
}
