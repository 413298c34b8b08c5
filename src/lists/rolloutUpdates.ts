import { regions } from '../domain/region';
import { updateKinds } from '../domain/rollout/choices';
import type { ListShape, Row } from './shape';

export const rolloutUpdates = {
  name: 'RolloutUpdates',
  columns: {
    Title: { kind: 'text', required: true },
    EntryKey: { kind: 'text', required: true, max: 50 },
    Body: { kind: 'note' },
    Kind: { kind: 'choice', words: updateKinds },
    Region: { kind: 'choice', words: regions },
    SiteCode: { kind: 'text', max: 20 },
    ServiceKey: { kind: 'text', max: 40 },
    PublishFrom: { kind: 'day', required: true },
    PublishUntil: { kind: 'day' },
    WorkStart: { kind: 'instant', since: 8 },
    WorkEnd: { kind: 'instant', since: 8 },
    For: { kind: 'text', since: 8 },
  },
} as const satisfies ListShape;

export type RolloutUpdate = Row<typeof rolloutUpdates>;
