import { longestKey, matchKinds } from '../domain/rollout/import/matchKeys';
import type { ListShape, Row } from './shape';

export const matches = {
  name: 'Matches',
  since: 6,
  columns: {
    Title: { kind: 'text', required: true },
    MatchKey: { kind: 'text', required: true, max: longestKey },
    Kind: { kind: 'choice', required: true, words: matchKinds },
    Ours: { kind: 'text' },
  },
} as const satisfies ListShape;

export type MatchRow = Row<typeof matches>;
