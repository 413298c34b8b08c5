import type { ListShape, Row } from './shape';

export const figures = {
  name: 'Figures',
  since: 4,
  columns: {
    Title: { kind: 'text', required: true },
    FigureKey: { kind: 'text', required: true, max: 100 },
    About: { kind: 'text', required: true, max: 40 },
    Value: { kind: 'text', required: true, max: 60 },
    AsOf: { kind: 'instant', required: true },
  },
} as const satisfies ListShape;

export type Figure = Row<typeof figures>;
