import { agreementStates, mayUse } from '../domain/contingency/words';
import { openToRead } from './access';
import type { ListPlan } from './plan';
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

export const fallbackLocationsPlan: ListPlan<typeof fallbackLocations> = {
  shape: fallbackLocations,
  title: 'Places to work',
  about: 'Places where staff without internet access can work, and the agreement with whoever owns each.',
  access: openToRead,
  columns: {
    Title: { about: 'The place and whom it is for, for people who open the list.' },
    EntryKey: { about: 'A key made when the entry is first written, so that sending twice makes one entry.', label: 'Entry key', indexed: true, unique: true },
    ForSiteCode: { about: 'The code of the site it is arranged for.', label: 'For site', indexed: true, refersTo: { list: 'RolloutSites', column: 'SiteCode' } },
    ForAreaTeam: { about: 'The area team it is arranged for, where it is for a whole team.', label: 'For area team' },
    Place: { about: 'The name of the building and room.' },
    Address: { about: 'The postal address.' },
    Postcode: { about: 'The postcode, for maps.' },
    Latitude: { about: 'Degrees north, for the distance. Empty: no distance is shown.' },
    Longitude: { about: 'Degrees east; west of Greenwich is negative.' },
    AgreementState: { about: 'Staff are offered the place only when this says agreed.', label: 'Agreement', indexed: true },
    WhoMayUse: { about: 'Who may work there under the agreement.', label: 'Who may use it' },
    Capacity: { about: 'How many people can work there at once.' },
    Services: { about: 'What works there, in words, such as “internet access and printing”.' },
    Contact: { about: 'Whom to tell before coming: a name and a telephone number.' },
    ValidFrom: { about: 'The first day of the agreement.', label: 'Valid from' },
    ValidUntil: { about: 'The last day of the agreement. Empty: not known.', label: 'Valid until', indexed: true },
  },
};
