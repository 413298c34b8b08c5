import { instructionStates } from '../domain/contingency/choices';
import { regions } from '../domain/region';
import { categories } from '../domain/rollout/choices';
import type { ColumnName, ListShape, Row } from './shape';

export const contingencyInstructions = {
  name: 'ContingencyInstructions',
  columns: {
    Title: { kind: 'text', required: true },
    EntryKey: { kind: 'text', required: true, max: 50 },
    Category: { kind: 'choice', words: categories },
    ServiceKey: { kind: 'text', max: 40 },
    State: { kind: 'choice', required: true, words: instructionStates },
    Region: { kind: 'choice', words: regions },
    SiteCode: { kind: 'text', max: 20 },
    Steps: { kind: 'note' },
    DoNot: { kind: 'note' },
    Meanwhile: { kind: 'text' },
    WhoFor: { kind: 'text' },
    Telephone: { kind: 'text', max: 30 },
    Email: { kind: 'text', max: 255 },
    DependsOn: { kind: 'text' },
    ValidFrom: { kind: 'day' },
    ValidUntil: { kind: 'day' },
    NextUpdateOn: { kind: 'day' },
    ReviewedOn: { kind: 'day' },
    ReviewedBy: { kind: 'text', max: 100 },
    NextReviewOn: { kind: 'day' },
  },
} as const satisfies ListShape;

export type ContingencyInstruction = Row<typeof contingencyInstructions>;

/** What staff's pages read of an instruction: they show it or select by it. Who checked it is for the team alone. */
export const columnsForStaff = [
  'Title',
  'Category',
  'ServiceKey',
  'State',
  'Region',
  'SiteCode',
  'Steps',
  'DoNot',
  'Meanwhile',
  'WhoFor',
  'Telephone',
  'Email',
  'DependsOn',
  'ValidFrom',
  'ValidUntil',
  'NextUpdateOn',
] as const satisfies readonly ColumnName<typeof contingencyInstructions>[];
