import { blockerOwners, existingStates, nowStates, precisions, stages } from '../domain/rollout/choices';
import type { ListShape, Row } from './shape';

export const rolloutStatuses = {
  name: 'RolloutStatuses',
  columns: {
    Title: { kind: 'text', required: true },
    StatusKey: { kind: 'text', required: true, max: 61 },
    SiteCode: { kind: 'text', required: true, max: 20 },
    ServiceKey: { kind: 'text', required: true, max: 40 },
    Now: { kind: 'choice', required: true, words: nowStates },
    Stage: { kind: 'choice', required: true, words: stages },
    DoesNotWork: { kind: 'note' },
    ExistingProvider: { kind: 'text', max: 100 },
    ExistingState: { kind: 'choice', words: existingStates },
    ExistingEndsOn: { kind: 'day' },
    PlannedOn: { kind: 'day' },
    ForecastOn: { kind: 'day' },
    ForecastPrecision: { kind: 'choice', words: precisions },
    ConnectedOn: { kind: 'day' },
    StaffConnected: { kind: 'number', whole: true, min: 0 },
    WaitingFor: { kind: 'text', max: 100 },
    WaitingForOwner: { kind: 'choice', words: blockerOwners },
    Reason: { kind: 'note' },
    Source: { kind: 'text' },
    ConfirmedOn: { kind: 'day' },
    ConfirmedBy: { kind: 'text', max: 100 },
    DateGivenBy: { kind: 'text', max: 100, since: 7 },
    DateGivenOn: { kind: 'day', since: 7 },
    DateSource: { kind: 'text', since: 7 },
  },
} as const satisfies ListShape;

export type RolloutStatus = Row<typeof rolloutStatuses>;
