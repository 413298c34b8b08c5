import { keyOf } from '../key';
import type { RequestFacts } from './request';

/**
 * Requests that their author had sent before under the same key, by number; each with the lowest number under that key,
 * which is the one to decide.
 */
export function markRepeats(
  requests: readonly Pick<RequestFacts, 'Id' | 'AuthorId' | 'RequestKey'>[],
): ReadonlyMap<number, number> {
  const firsts = new Map<string, number>();
  const repeats = new Map<number, number>();
  for (const { Id, AuthorId, RequestKey } of [...requests].sort((a, b) => a.Id - b.Id)) {
    const key = keyOf(String(AuthorId), RequestKey);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, Id);
    else if (first !== Id) repeats.set(Id, first);
  }
  return repeats;
}
