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
    For: { kind: 'text', since: 8 },
    TriedOn: { kind: 'day', since: 8 },
    TriedBy: { kind: 'text', max: 100, since: 8 },
  },
} as const satisfies ListShape;

export type ContingencyInstruction = Row<typeof contingencyInstructions>;

/**
 * The columns of an instruction that staff's pages read: they show them or select by them. Who checked it is only for
 * the team.
 */
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
  'For',
] as const satisfies readonly ColumnName<typeof contingencyInstructions>[];
