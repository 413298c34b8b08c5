import type { ListShape, Row } from './shape';

export const deviceSupport = {
  name: 'DeviceSupport',
  columns: {
    Title: { kind: 'text', required: true },
    SupportKey: { kind: 'text', required: true, max: 60 },
    DeviceKey: { kind: 'text', required: true, max: 40 },
    SupportsNHSmail: { kind: 'flag' },
    Source: { kind: 'text' },
    EffectiveFrom: { kind: 'day', required: true },
    EffectiveUntil: { kind: 'day' },
  },
} as const satisfies ListShape;

export type DeviceSupport = Row<typeof deviceSupport>;
