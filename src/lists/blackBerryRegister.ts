import type { ListShape, Row } from './shape';

export const blackBerryRegister = {
  name: 'BlackBerryRegister',
  columns: {
    Title: { kind: 'text', required: true },
    UserEmail: { kind: 'text', required: true, max: 255 },
    UserName: { kind: 'text', max: 100 },
    Number: { kind: 'text', max: 30 },
    SiteCode: { kind: 'text', max: 20 },
    Source: { kind: 'text' },
    NeedsNHSmail: { kind: 'flag' },
    ContactedOn: { kind: 'day' },
    RemovedBecause: { kind: 'text', since: 6 },
  },
} as const satisfies ListShape;

export type BlackBerryUser = Row<typeof blackBerryRegister>;
