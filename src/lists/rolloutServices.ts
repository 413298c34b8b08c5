import { categories, tiers } from '../domain/rollout/choices';
import type { ListShape, Row } from './shape';

export const rolloutServices = {
  name: 'RolloutServices',
  columns: {
    Title: { kind: 'text', required: true },
    ServiceKey: { kind: 'text', required: true, max: 40 },
    InSentence: { kind: 'text', max: 60 },
    Tier: { kind: 'choice', required: true, words: tiers },
    Category: { kind: 'choice', words: categories },
    Summary: { kind: 'note' },
    SortOrder: { kind: 'number', whole: true },
    ConfirmWithinDays: { kind: 'number', whole: true, min: 1 },
    PromisedOn: { kind: 'day' },
    PromiseSource: { kind: 'text' },
    Telephone: { kind: 'text', max: 30 },
  },
} as const satisfies ListShape;

export type RolloutService = Row<typeof rolloutServices>;
