import { register } from './access';
import { blackBerryRegister } from './blackBerryRegister';
import type { ListPlan } from './plan';

export const blackBerryRegisterPlan: ListPlan<typeof blackBerryRegister> = {
  shape: blackBerryRegister,
  title: 'BlackBerry register',
  about: 'Known BlackBerry users, so that nobody who needs NHSmail is forgotten.',
  access: register,
  noCrawl: true,
  columns: {
    Title: { about: 'The person, for people who open the list.' },
    UserEmail: {
      about: 'The person’s email address, by which requests are matched.',
      label: 'Email',
      indexed: true,
      unique: true,
    },
    UserName: { about: 'The person’s name.', label: 'Name' },
    Number: { about: 'The number of the BlackBerry.' },
    SiteCode: {
      about: 'The code of the site the person works at.',
      label: 'Site code',
      refersTo: { list: 'RolloutSites', column: 'SiteCode' },
    },
    Source: { about: 'Where the entry comes from, such as a PCT’s asset list.' },
    NeedsNHSmail: {
      about: 'Whether the person needs NHSmail, which a BlackBerry does not support.',
      label: 'Needs NHSmail',
    },
    ContactedOn: { about: 'The day the person was contacted; empty: not yet.', label: 'Contacted on' },
    RemovedBecause: {
      about: 'Why the person was taken out of the register; empty: they are in it.',
      label: 'Removed because',
    },
  },
};
