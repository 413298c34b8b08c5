import { regions } from '../domain/region';
import { premisesKinds } from '../domain/rollout/choices';
import type { ListShape, Row } from './shape';

export const rolloutSites = {
  name: 'RolloutSites',
  columns: {
    Title: { kind: 'text', required: true },
    SiteCode: { kind: 'text', required: true, max: 20 },
    Region: { kind: 'choice', required: true, words: regions },
    AreaTeam: { kind: 'text', max: 100 },
    Town: { kind: 'text', max: 60 },
    Postcode: { kind: 'text', max: 8 },
    Latitude: { kind: 'number', min: -90, most: 90 },
    Longitude: { kind: 'number', min: -180, most: 180 },
    Premises: { kind: 'choice', words: premisesKinds },
    Staff: { kind: 'number', whole: true, min: 0 },
    Wave: { kind: 'number', whole: true, min: 0 },
    ContactName: { kind: 'text', max: 100 },
    ContactEmail: { kind: 'text', max: 255 },
    ContactTelephone: { kind: 'text', max: 30 },
    OtherNames: { kind: 'text', since: 4 },
    OpenedOn: { kind: 'day', since: 8 },
    ClosedOn: { kind: 'day', since: 8 },
  },
} as const satisfies ListShape;

export type RolloutSite = Row<typeof rolloutSites>;
