import type { Triaged } from './queue';
import { emailKey } from '../contactDetails';
import { isUndecided } from './standing';

/**
 * For each request, the other open or approved requests for the same person (by email address), so that nobody is given
 * two phones unnoticed. Requests without any are left out.
 */
export function doublesOf<T extends Triaged>(entries: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const byEmail = new Map<string, T[]>();
  for (const entry of entries) {
    const email = emailKey(entry.request.RequestedForEmail);
    if (!email || entry.repeatOf !== undefined) continue;
    byEmail.set(email, [...(byEmail.get(email) ?? []), entry]);
  }
  const doubles = new Map<number, readonly T[]>();
  for (const person of byEmail.values()) {
    if (person.length === 1) continue;
    for (const entry of person) {
      const others = person.filter(
        (other) => other !== entry && (isUndecided(other.standing.standing) || hasPhone(other)),
      );
      if (others.length > 0) doubles.set(entry.request.Id, others);
    }
  }
  return doubles;
}

/** Whether this request has brought its person a handset: approved, ordered or issued. */
export function hasPhone({ standing: { standing } }: Triaged): boolean {
  return standing.kind === 'approved' || standing.kind === 'ordered' || standing.kind === 'issued';
}
