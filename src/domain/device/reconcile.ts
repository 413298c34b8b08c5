import { isToLookAt, type Triaged } from './queue';
import type { ListedFacts } from './request';
import { type ListedDecisionFacts, partsOfKey, type RecordKey, sequenceIn } from './record';
import { isUndecided, type Standing } from './standing';

/**
 * Something in the two lists that somebody should look at.
 *
 * - `request`: a request with flags, with an odd date of its own or of a decision, or that repeats another; `hidden`:
 *   it is still to be decided, but its forged or old Outcome keeps it out of a view of requests without an Outcome
 * - `requestGone`: a decision about a request that is not there any more
 * - `unreadableKey`: a decision about no request, because its key is not that of the request it names
 */
export type Finding<T extends Triaged, D extends ListedDecisionFacts> =
  | { readonly kind: 'request'; readonly entry: T; readonly hidden: boolean }
  | { readonly kind: 'requestGone' | 'unreadableKey'; readonly decision: D };

/** Compares every request with the record. A request appears once, however much is wrong with it. */
export function reconcile<T extends Triaged, D extends ListedDecisionFacts>(
  entries: readonly T[],
  decisions: readonly D[],
): Finding<T, D>[] {
  const there = new Set(entries.map(({ request }) => request.Id));
  const ofRequests = entries.filter(isToLookAt).map((entry): Finding<T, D> => ({
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

/**
 * Whether a request that is still to be decided has an Outcome, which hides it from those who look for open requests.
 */
export function isHidden({ Outcome }: ListedFacts, standing: Standing): boolean {
  return Outcome !== undefined && isUndecided(standing);
}

/** The rows of the record by the number of the request that they are about. */
export function decisionsByRequest<D extends RecordKey>(decisions: readonly D[]): ReadonlyMap<number, readonly D[]> {
  return grouped(decisions, ({ RequestItemId }) => RequestItemId);
}

/**
 * By request, the rows of the record that refer to it and are not decisions about it: those that cannot be read, and
 * those under one of its keys that are about another request.
 */
export function rowsBeside(
  decisions: readonly RecordKey[],
  unread: readonly RecordKey[],
): ReadonlyMap<number, readonly RecordKey[]> {
  const ofKey = ({ DecisionKey }: RecordKey): number | undefined => partsOfKey(DecisionKey)?.itemId;
  const underOther = decisions.filter((row) => (ofKey(row) ?? row.RequestItemId) !== row.RequestItemId);
  return grouped([...underOther, ...unread], (row) => ofKey(row) ?? row.RequestItemId);
}

function grouped<D extends RecordKey>(
  rows: readonly D[],
  numberIn: (row: D) => number,
): ReadonlyMap<number, readonly D[]> {
  const byNumber = new Map<number, D[]>();
  for (const row of rows) {
    const others = byNumber.get(numberIn(row));
    if (others) others.push(row);
    else byNumber.set(numberIn(row), [row]);
  }
  return byNumber;
}
