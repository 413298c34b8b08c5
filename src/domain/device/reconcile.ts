import { type DecisionFacts, isUndecided, markRepeats, type RequestStanding, sequenceIn, type StandingFlag, standingOf } from './standing';
import type { RequestFacts } from './request';

/**
 * Something in the two lists that somebody should look at.
 *
 * - a flag of `standingOf`, for the request; `hidden` where its forged or stale outcome keeps a request that is still to be decided
 *   out of a queue of those whose Outcome is empty
 * - `repeat`: it was sent before, as the request of number `of`
 * - `requestGone`: a decision about a request that is no longer there
 * - `unreadableKey`: a decision that counts for no request, because its key is not that of the request it names
 */
export type Finding<R extends RequestFacts, D extends DecisionFacts> =
  | { readonly kind: StandingFlag; readonly request: R; readonly standing: RequestStanding<D>; readonly hidden: boolean }
  | { readonly kind: 'repeat'; readonly request: R; readonly of: number }
  | { readonly kind: 'requestGone' | 'unreadableKey'; readonly decision: D };

/**
 * Compares every request with the record.
 *
 * @param fingerprints of the requests as they are now, by number (`fingerprintsOf`).
 */
export function reconcile<R extends RequestFacts, D extends DecisionFacts>(requests: readonly R[], decisions: readonly D[], fingerprints: ReadonlyMap<number, string>): Finding<R, D>[] {
  const byRequest = decisionsByRequest(decisions);
  const repeats = markRepeats(requests);
  const there = new Set(requests.map(({ Id }) => Id));

  const ofRequests = requests.flatMap((request): Finding<R, D>[] => {
    const standing = standingOf(request, byRequest.get(request.Id) ?? [], fingerprints.get(request.Id) ?? '');
    const hidden = request.Outcome !== undefined && isUndecided(standing.standing);
    const of = repeats.get(request.Id);
    return [
      ...standing.flags.map((kind) => ({ kind, request, standing, hidden })),
      ...(of === undefined ? [] : [{ kind: 'repeat', request, of } as const]),
    ];
  });
  const ofDecisions = decisions.flatMap((decision): Finding<R, D>[] => {
    if (sequenceIn(decision, decision.RequestItemId) === undefined) return [{ kind: 'unreadableKey', decision }];
    return there.has(decision.RequestItemId) ? [] : [{ kind: 'requestGone', decision }];
  });
  return [...ofRequests, ...ofDecisions];
}

/** The rows of the record by the number of the request they name. */
export function decisionsByRequest<D extends DecisionFacts>(decisions: readonly D[]): ReadonlyMap<number, readonly D[]> {
  const byRequest = new Map<number, D[]>();
  for (const decision of decisions) {
    const others = byRequest.get(decision.RequestItemId);
    if (others) others.push(decision);
    else byRequest.set(decision.RequestItemId, [decision]);
  }
  return byRequest;
}
