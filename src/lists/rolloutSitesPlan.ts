import { openToRead } from './access';
import type { ListPlan } from './plan';
import { rolloutSites } from './rolloutSites';

export const rolloutSitesPlan: ListPlan<typeof rolloutSites> = {
  shape: rolloutSites,
  title: 'Rollout sites',
  about: 'One row for each site that is to be connected to Open Service.',
  access: openToRead,
  versions: 500,
  needsRows: true,
  columns: {
    Title: { about: 'The name of the building, as staff know it.' },
    SiteCode: {
      about: 'The short code the other lists refer to the site by. Do not change it.',
      label: 'Site code',
      indexed: true,
      unique: true,
    },
    Region: { about: 'The region of NHS England the site belongs to.', indexed: true },
    AreaTeam: {
      about: 'The area team that uses the site; empty for a national office.',
      label: 'Area team',
      indexed: true,
    },
    Town: { about: 'The town, which people search by and see beside the name.' },
    Postcode: { about: 'The postcode, which people search by.' },
    Latitude: { about: 'Degrees north, for the distance to places to work. Empty: the town is shown instead.' },
    Longitude: { about: 'Degrees east; west of Greenwich is negative.' },
    Premises: { about: 'What kind of building it is, which decides whose systems its staff had before April 2013.' },
    Staff: { about: 'How many staff work at the site, for the figures on progress.' },
    Wave: { about: 'The number of the deployment wave the site belongs to.', indexed: true },
    ContactName: { about: 'The site contact whom staff tell when the page is wrong.', label: 'Contact name' },
    ContactEmail: { about: 'The site contact’s email address.', label: 'Contact email' },
    ContactTelephone: { about: 'The site contact’s telephone number.', label: 'Contact telephone' },
    OtherNames: {
      about: 'What else staff call the building, with semicolons between; people search by these too.',
      label: 'Other names',
    },
    OpenedOn: {
      about: 'The first day staff worked there. Empty: it was open when the rollout began.',
      label: 'Opened on',
    },
    ClosedOn: { about: 'The last day staff worked there. Empty: it is open.', label: 'Closed on' },
  },
};
