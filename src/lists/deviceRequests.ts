import { businessNeeds, outcomes, outcomeStages } from '../domain/device/choices';
import type { ListShape, Row } from './shape';

export const deviceRequests = {
  name: 'DeviceRequests',
  asWritten: true,
  columns: {
    Title: { kind: 'text', required: true },
    RequestKey: { kind: 'text', required: true, max: 50 },
    RequesterKey: { kind: 'text', required: true, max: 255 },
    RequestedForName: { kind: 'text', max: 100 },
    RequestedForEmail: { kind: 'text', max: 255 },
    FunctionKey: { kind: 'text', max: 40 },
    SiteCode: { kind: 'text', max: 20 },
    BusinessNeeds: { kind: 'choices', words: businessNeeds },
    Justification: { kind: 'note', max: 2000 },
    NeedsMobileEmail: { kind: 'flag' },
    UsesNHSmail: { kind: 'flag' },
    CurrentDevice: { kind: 'text', max: 40 },
    KeepNumber: { kind: 'text', max: 30 },
    NeededBy: { kind: 'day' },
    PolicyVersion: { kind: 'number', whole: true, min: 1 },
    ReviewReason: { kind: 'note', max: 2000 },
    Reply: { kind: 'note', max: 2000 },
    Withdrawn: { kind: 'flag' },
    Outcome: { kind: 'choice', words: outcomes },
    OutcomeRule: { kind: 'note' },
    OutcomeNote: { kind: 'note' },
    OutcomePolicyVersion: { kind: 'number', whole: true, min: 1 },
    OutcomeBy: { kind: 'text', max: 100 },
    OutcomeOn: { kind: 'instant' },
    OutcomeStage: { kind: 'choice', words: outcomeStages },
    Question: { kind: 'note' },
    SiteInWords: { kind: 'text', since: 4 },
    NotAsked: { kind: 'flag', since: 5 },
  },
} as const satisfies ListShape;

export type DeviceRequest = Row<typeof deviceRequests>;
