import type { Triaged } from './queue';
import { emailKey } from '../contactDetails';
import { isUndecided } from './standing';

/**
 * Requests for the same person (by email address), so that nobody is given two phones unnoticed. Each person has one
 * list, which all of their requests share, so that thousands of requests for one person cost no more than for thousands
 * of people.
 */
export interface Doubles<T extends Triaged> {
  /** All requests for the same person, this one too. Empty if it names no address. */
  ofPerson(entry: T): readonly T[];
  /** The first other open or approved requests for the same person, at most so many. */
  first(entry: T, most: number): readonly T[];
  /**
   * For requests chosen to be decided together: whether the person of a request has a handset by another request, or
   * has another request among those chosen.
   */
  clashing(chosen: readonly T[]): (entry: T) => boolean;
}

interface Person<T> {
  readonly all: T[];
  /** Open or approved, and no repeats. */
  readonly live: T[];
}

export function doublesOf<T extends Triaged>(entries: readonly T[]): Doubles<T> {
  const people = new Map<string, Person<T>>();
  for (const entry of entries) {
    const email = emailKey(entry.request.RequestedForEmail);
    if (!email) continue;
    const person = people.get(email) ?? { all: [], live: [] };
    people.set(email, person);
    person.all.push(entry);
    if (isLive(entry)) person.live.push(entry);
  }
  const nobody: Person<T> = { all: [], live: [] };
  const personOf = ({ request }: T): Person<T> => people.get(emailKey(request.RequestedForEmail)) ?? nobody;
  return {
    ofPerson: (entry) => personOf(entry).all,
    first(entry, most) {
      if (entry.repeatOf !== undefined) return [];
      return personOf(entry)
        .live.slice(0, most + 1)
        .filter(({ request }) => request.Id !== entry.request.Id)
        .slice(0, most);
    },
    clashing(chosen) {
      const counts = new Map<Person<T>, number>();
      for (const entry of chosen.filter(isLive)) counts.set(personOf(entry), (counts.get(personOf(entry)) ?? 0) + 1);
      const phones = new Map([...counts.keys()].map((person) => [person, person.live.filter(hasPhone).length]));
      return (entry) => {
        const person = personOf(entry);
        if (person === nobody || entry.repeatOf !== undefined) return false;
        const others = (counts.get(person) ?? 0) - 1;
        const handsets = (phones.get(person) ?? 0) - Number(hasPhone(entry));
        return handsets > 0 || others > 0;
      };
    },
  };
}

function isLive(entry: Triaged): boolean {
  return entry.repeatOf === undefined && (isUndecided(entry.standing.standing) || hasPhone(entry));
}

/** Whether this request has brought its person a handset: approved, ordered or issued. */
export function hasPhone({ standing: { standing } }: Triaged): boolean {
  return standing.kind === 'approved' || standing.kind === 'ordered' || standing.kind === 'issued';
}
