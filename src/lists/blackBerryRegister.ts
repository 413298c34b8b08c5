import { register } from './access';
import type { ListPlan } from './plan';
import type { ListShape, Row } from './shape';

export const blackBerryRegister = {
  name: 'BlackBerryRegister',
  columns: {
    Title: { kind: 'text', required: true },
    UserEmail: { kind: 'text', required: true, max: 255 },
    UserName: { kind: 'text', max: 100 },
    Number: { kind: 'text', max: 30 },
    SiteCode: { kind: 'text', max: 20 },
    Source: { kind: 'text' },
    NeedsNHSmail: { kind: 'flag' },
    ContactedOn: { kind: 'day' },
  },
} as const satisfies ListShape;

export type BlackBerryUser = Row<typeof blackBerryRegister>;

export const blackBerryRegisterPlan: ListPlan<typeof blackBerryRegister> = {
  shape: blackBerryRegister,
  title: 'BlackBerry register',
  about: 'Known BlackBerry users, so that nobody who needs NHSmail is forgotten.',
  access: register,
  noCrawl: true,
  columns: {
    Title: { about: 'The person, for people who open the list.' },
    UserEmail: { about: 'The person’s email address, by which requests are matched.', label: 'Email', indexed: true, unique: true },
    UserName: { about: 'The person’s name.', label: 'Name' },
    Number: { about: 'The number of the BlackBerry.' },
    SiteCode: { about: 'The code of the site the person works at.', label: 'Site code', refersTo: { list: 'RolloutSites', column: 'SiteCode' } },
    Source: { about: 'Where the entry comes from, such as a PCT’s asset list.' },
    NeedsNHSmail: { about: 'Whether the person needs NHSmail, which a BlackBerry does not support.', label: 'Needs NHSmail' },
    ContactedOn: { about: 'The day the person was told; empty: not yet.', label: 'Contacted on' },
  },
};
