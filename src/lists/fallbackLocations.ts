import { agreementStates, mayUse } from '../domain/contingency/choices';
import type { ListShape, Row } from './shape';

export const fallbackLocations = {
  name: 'FallbackLocations',
  columns: {
    Title: { kind: 'text', required: true },
    EntryKey: { kind: 'text', required: true, max: 50 },
    ForSiteCode: { kind: 'text', max: 20 },
    ForAreaTeam: { kind: 'text', max: 100 },
    Place: { kind: 'text', required: true, max: 100 },
    Address: { kind: 'note' },
    Postcode: { kind: 'text', max: 8 },
    Latitude: { kind: 'number', min: -90, most: 90 },
    Longitude: { kind: 'number', min: -180, most: 180 },
    AgreementState: { kind: 'choice', required: true, words: agreementStates },
    WhoMayUse: { kind: 'choice', words: mayUse },
    Capacity: { kind: 'number', whole: true, min: 0 },
    Services: { kind: 'text' },
    Contact: { kind: 'text' },
    ValidFrom: { kind: 'day' },
    ValidUntil: { kind: 'day' },
  },
} as const satisfies ListShape;

export type FallbackLocation = Row<typeof fallbackLocations>;
