import type { KnownUser } from '../../../data/blackBerryRegister';
import type { HeldRequest } from '../../../data/deviceRequests';
import type { HeldDecision } from '../../../data/triage/courtesyCopy';
import {
  emailKey,
  matchRegister,
  type RegisterEntry,
  type RegisterState,
  type StandingRequest,
} from '../../../domain/device/register';
import { fingerprintsOf } from '../../../domain/device/requestFingerprint';
import { markRepeats, standingOf } from '../../../domain/device/standing';

export type Entry = RegisterEntry<KnownUser, StandingRequest<HeldRequest, HeldDecision>>;
export type Where = RegisterState<StandingRequest>['kind'];

/** From those who have still to hear to those who need nothing more. */
export const wheres: readonly Where[] = ['notContacted', 'contacted', 'asked', 'served'];

/**
 * Where each known user is, by what was asked for them and what the record says of it: those who have still to hear
 * first, and among them those who need NHSmail. Only requests for people in the register are looked at.
 */
export async function registerEntries(
  users: readonly KnownUser[],
  requests: readonly HeldRequest[],
  decisions: readonly HeldDecision[],
): Promise<readonly Entry[]> {
  const known = new Set(users.map(({ UserEmail }) => emailKey(UserEmail)));
  const repeats = markRepeats(requests);
  const about = requests.filter(({ RequestedForEmail }) => known.has(emailKey(RequestedForEmail)));
  const fingerprints = await fingerprintsOf(about);
  const record = new Map<number, HeldDecision[]>(about.map(({ Id }) => [Id, []]));
  for (const decision of decisions) record.get(decision.RequestItemId)?.push(decision);
  const standing = about.map((request) => ({
    request,
    standing: standingOf(request, record.get(request.Id)!, fingerprints.get(request.Id)!),
    repeatOf: repeats.get(request.Id),
  }));
  return matchRegister(users, standing).sort(
    (a, b) =>
      wheres.indexOf(a.state.kind) - wheres.indexOf(b.state.kind) ||
      Number(b.user.NeedsNHSmail) - Number(a.user.NeedsNHSmail),
  );
}
