import { handKey, matchKey, type MatchKind } from '../../domain/rollout/import/matchKeys';
import { matches } from '../matches';
import type { NewRow } from '../shape';

const matched: readonly (readonly [kind: MatchKind, word: string, ours: string])[] = [
  ['Owner', 'Atos', 'Supplier'],
  ['Service', 'Landlines', 'telephone'],
];

/** What the rollout team has matched in sheets before. */
export const midAprilMatches: readonly NewRow<typeof matches>[] = matched.map(([Kind, Title, Ours]) => ({
  Title,
  MatchKey: matchKey(Kind, handKey(Title)),
  Kind,
  Ours,
}));
