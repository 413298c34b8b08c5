import { decisionKinds } from '../domain/device/choices';
import type { ListShape, Row } from './shape';

export const deviceDecisions = {
  name: 'DeviceDecisions',
  asWritten: true,
  columns: {
    Title: { kind: 'text', required: true },
    DecisionKey: { kind: 'text', required: true, max: 30 },
    RequestItemId: { kind: 'number', required: true, whole: true, min: 1 },
    RequestKey: { kind: 'text', required: true, max: 50 },
    RequestHash: { kind: 'text', required: true, max: 64 },
    Decision: { kind: 'choice', required: true, words: decisionKinds },
    ReasonCode: { kind: 'text', max: 40 },
    RuleQuoted: { kind: 'note' },
    PolicyVersion: { kind: 'number', whole: true, min: 1 },
    Note: { kind: 'note' },
  },
} as const satisfies ListShape;

export type DeviceDecision = Row<typeof deviceDecisions>;
