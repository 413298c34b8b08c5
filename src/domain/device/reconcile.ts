import type { Triaged } from './queue';
import type { ListedFacts } from './request';
import { type ListedDecisionFacts, type RecordKey, sequenceIn } from './record';
import { isUndecided, type Standing } from './standing';

/**
 * Something in the two lists that somebody should look at.
 *
 * - `request`: one with flags, that repeats another, or is dated oddly; `hidden` where its forged or stale outcome
 *   keeps it, still to be decided, out of a queue of those whose Outcome is empty
 * - `requestGone`: a decision about a request that is no longer there
 * - `unreadableKey`: a decision that counts for no request, because its key is not that of the request it names
 */
export type Finding<T extends Triaged, D extends ListedDecisionFacts> =
  | { readonly kind: 'request'; readonly entry: T; readonly hidden: boolean }
  | { readonly kind: 'requestGone' | 'unreadableKey'; readonly decision: D };

/** Compares every request with the record. Each is found once, however much about it does not fit. */
export function reconcile<T extends Triaged, D extends ListedDecisionFacts>(
  entries: readonly T[],
  decisions: readonly D[],
): Finding<T, D>[] {
  const there = new Set(entries.map(({ request }) => request.Id));
  const ofRequests = entries
    .filter(({ standing, repeatOf, oddDate }) => standing.flags.length > 0 || repeatOf !== undefined || oddDate)
    .map((entry): Finding<T, D> => ({
      kind: 'request',
      entry,
      hidden: isHidden(entry.request, entry.standing.standing),
    }));
  const ofDecisions = decisions.flatMap((decision): Finding<T, D>[] => {
    if (sequenceIn(decision, decision.RequestItemId) === undefined) return [{ kind: 'unreadableKey', decision }];
    return there.has(decision.RequestItemId) ? [] : [{ kind: 'requestGone', decision }];
  });
  return [...ofRequests, ...ofDecisions];
}

/** Whether what a request says of itself would keep it from those who have still to decide it. */
export function isHidden({ Outcome }: ListedFacts, standing: Standing): boolean {
  return Outcome !== undefined && isUndecided(standing);
}

/** The rows of the record by the number of the request they name. */
export function decisionsByRequest<D extends RecordKey>(decisions: readonly D[]): ReadonlyMap<number, readonly D[]> {
  const byRequest = new Map<number, D[]>();
  for (const decision of decisions) {
    const others = byRequest.get(decision.RequestItemId);
    if (others) others.push(decision);
    else byRequest.set(decision.RequestItemId, [decision]);
  }
  return byRequest;
}
