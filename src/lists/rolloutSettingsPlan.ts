import { openToRead } from './access';
import type { ListPlan } from './plan';
import { rolloutSettings } from './rolloutSettings';

export const rolloutSettingsPlan: ListPlan<typeof rolloutSettings> = {
  shape: rolloutSettings,
  title: 'Rollout settings',
  about: 'A few values the web parts share, such as the schema version and the day the programme started.',
  access: openToRead,
  columns: {
    Title: { about: 'What the setting is, in words.' },
    SettingKey: {
      about: 'The name the web parts look the setting up by. Do not change it.',
      label: 'Setting key',
      unique: true,
    },
    Value: {
      about:
        'The value: a whole number for the schema version, a date such as 2013-04-01 for the programme start; “yes” for demonstration data.',
    },
  },
};
