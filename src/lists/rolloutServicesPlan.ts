import { openToRead } from './access';
import type { ListPlan } from './plan';
import { rolloutServices } from './rolloutServices';

export const rolloutServicesPlan: ListPlan<typeof rolloutServices> = {
  shape: rolloutServices,
  title: 'Rollout services',
  about: 'One row for each service that Open Service brings. A new row is a new service; no release is needed.',
  access: openToRead,
  versions: 500,
  needsRows: true,
  columns: {
    Title: { about: 'The name of the service, as staff say it.' },
    ServiceKey: {
      about: 'The short name the other lists refer to the service by. Do not change it.',
      label: 'Service key',
      unique: true,
    },
    InSentence: {
      about: 'How the service is named inside a sentence, in the singular, such as “your desk phone”. Empty: its name.',
      label: 'In a sentence',
    },
    Tier: { about: 'Essential services come first everywhere.' },
    Category: {
      about: 'The contingency category the service belongs to; empty for desk telephones and others that have none.',
    },
    Summary: { about: 'What the service lets people do, in a sentence.' },
    SortOrder: { about: 'Lower numbers come first within a tier.', label: 'Sort order' },
    ConfirmWithinDays: {
      about: 'A confirmation older than this many days is shown as not known. Empty: 28 days.',
      label: 'Confirm within days',
    },
    PromisedOn: { about: 'A date promised for everywhere, where there is one.', label: 'Promised on' },
    PromiseSource: { about: 'Where that promise was made, so that it can be quoted.', label: 'Promise source' },
    Telephone: { about: 'The number to call when the service does not work.' },
  },
};
