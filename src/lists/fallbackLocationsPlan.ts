import { openToRead } from './access';
import { fallbackLocations } from './fallbackLocations';
import type { ListPlan } from './plan';

export const fallbackLocationsPlan: ListPlan<typeof fallbackLocations> = {
  shape: fallbackLocations,
  title: 'Places to work',
  about: 'Places where staff without internet access can work, and the agreement with whoever owns each.',
  access: openToRead,
  versions: 500,
  columns: {
    Title: { about: 'The place and whom it is for, for people who open the list.' },
    EntryKey: {
      about: 'A key made when the entry is first written, so that sending twice makes one entry.',
      label: 'Entry key',
      indexed: true,
      unique: true,
    },
    ForSiteCode: {
      about: 'The code of the site it is arranged for.',
      label: 'For site',
      indexed: true,
      refersTo: { list: 'RolloutSites', column: 'SiteCode' },
    },
    ForAreaTeam: { about: 'The area team it is arranged for, where it is for a whole team.', label: 'For area team' },
    Place: { about: 'The name of the building and room.' },
    Address: { about: 'The postal address.' },
    Postcode: { about: 'The postcode, for maps.' },
    Latitude: { about: 'Degrees north, for the distance. Empty: no distance is shown.' },
    Longitude: { about: 'Degrees east; west of Greenwich is negative.' },
    AgreementState: {
      about: 'Staff are offered the place only when this says agreed.',
      label: 'Agreement',
      indexed: true,
    },
    WhoMayUse: { about: 'Who may work there under the agreement.', label: 'Who may use it' },
    Capacity: { about: 'How many people can work there at once.' },
    Services: { about: 'What works there, in words, such as “internet access and printing”.' },
    Contact: { about: 'Whom to tell before coming: a name and a telephone number.' },
    ValidFrom: { about: 'The first day of the agreement.', label: 'Valid from' },
    ValidUntil: { about: 'The last day of the agreement. Empty: not known.', label: 'Valid until', indexed: true },
  },
};
