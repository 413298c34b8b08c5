import type { ListShape, Row } from './shape';

export const rolloutSettings = {
  name: 'RolloutSettings',
  columns: {
    Title: { kind: 'text', required: true },
    SettingKey: { kind: 'text', required: true, max: 50 },
    Value: { kind: 'text' },
  },
} as const satisfies ListShape;

export type RolloutSetting = Row<typeof rolloutSettings>;
