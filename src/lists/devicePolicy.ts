import { businessNeeds, entitlements } from '../domain/device/choices';
import type { ListShape, Row } from './shape';

export const devicePolicy = {
  name: 'DevicePolicy',
  columns: {
    Title: { kind: 'text', required: true },
    PolicyKey: { kind: 'text', required: true, max: 60 },
    FunctionKey: { kind: 'text', required: true, max: 40 },
    Entitlement: { kind: 'choice', required: true, words: entitlements },
    QualifyingNeeds: { kind: 'choices', words: businessNeeds },
    Rule: { kind: 'note', required: true },
    InsteadUse: { kind: 'note' },
    Source: { kind: 'text' },
    PolicyVersion: { kind: 'number', required: true, whole: true, min: 1 },
    EffectiveFrom: { kind: 'day', required: true },
    EffectiveUntil: { kind: 'day' },
  },
} as const satisfies ListShape;

export type DevicePolicy = Row<typeof devicePolicy>;
