import type { NewDecision } from '../../../data/triage/decide';
import { isInQueue, isPlain } from '../../../domain/device/queue';
import { type Board, type Entry, type FullEntry, isFull } from './board';
import { choiceGiven, decisionFrom, draftFor } from './decisions';
import { personOf } from './triageWords';

export type BulkWanted =
  { readonly what: 'approve' } | { readonly what: 'decline'; readonly reason: string; readonly instead: string };

/**
 * Why a chosen request is not decided together with the others.
 *
 * - `settled`: it is not in the queue any more: decided, withdrawn, or a repeat
 * - `look`: it needs a look first, or waits for a reply
 * - `double`: its person has a phone from another request, or two of their requests are chosen
 * - `noRule`, `notMet`: the rule gives no answer, or says no
 */
export type LeftOut = 'settled' | 'look' | 'double' | 'noRule' | 'notMet';

export const leftOutKinds: readonly LeftOut[] = ['notMet', 'noRule', 'look', 'double', 'settled'];

/** One of several decisions. */
export interface Planned {
  readonly name: string;
  readonly entry: FullEntry;
  readonly decision: NewDecision;
  readonly write: { readonly key: string; readonly planned: Pick<Planned, 'name' | 'entry' | 'decision'> };
}

export interface BulkPlan {
  readonly items: readonly Planned[];
  readonly left: Readonly<Record<LeftOut, readonly Entry[]>>;
  /** How many of the items meet the rule. */
  readonly meets: number;
}

/** What would be recorded for the chosen requests, by the board as it is now, and what is left out. */
export function bulkPlan(board: Board, ids: readonly number[], wanted: BulkWanted): BulkPlan {
  const left: Record<LeftOut, Entry[]> = { settled: [], look: [], double: [], noRule: [], notMet: [] };
  const isDouble = board.doubles.clashing(ids.flatMap((id) => board.byId.get(id) ?? []));
  const items = ids.flatMap((id): Planned[] => {
    const entry = board.byId.get(id);
    if (!entry) return [];
    // All were opened before this: a request that is not in full has been deleted since.
    if (!isInQueue(entry) || !isFull(entry)) {
      left.settled.push(entry);
      return [];
    }
    const out = whyLeft(entry, isDouble) ?? (wanted.what === 'approve' ? againstRule(entry) : undefined);
    if (!out) return [planned(entry, wanted)];
    left[out].push(entry);
    return [];
  });
  return { items, left, meets: items.filter(({ entry }) => entry.assessment.verdict === 'meets').length };
}

/** Why a request in the queue has to be decided by itself; undefined if it need not be. */
export function whyLeft(entry: Entry, isDouble: (entry: Entry) => boolean): 'look' | 'double' | undefined {
  if (!isPlain(entry)) return 'look';
  return isDouble(entry) ? 'double' : undefined;
}

function againstRule({ assessment: { verdict } }: FullEntry): LeftOut | undefined {
  return verdict === 'meets' ? undefined : verdict === 'doesNotMeet' ? 'notMet' : 'noRule';
}

function planned(entry: FullEntry, wanted: BulkWanted): Planned {
  const draft = draftFor(entry.assessment);
  const choice =
    wanted.what === 'approve'
      ? { choice: choiceGiven(entry.assessment) }
      : { choice: 'none' as const, reason: wanted.reason, instead: wanted.instead };
  return plannedFor(entry, decisionFrom({ ...draft, ...choice }, entry.assessment));
}

export function plannedFor(entry: FullEntry, decision: NewDecision): Planned {
  const item = { name: personOf(entry), entry, decision };
  return { ...item, write: { key: `${entry.request.Id}|${entry.standing.nextSequence}`, planned: item } };
}
