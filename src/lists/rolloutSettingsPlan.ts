import { openToRead } from './access';
import type { ListPlan } from './plan';
import { rolloutSettings } from './rolloutSettings';

export const rolloutSettingsPlan: ListPlan<typeof rolloutSettings> = {
  shape: rolloutSettings,
  title: 'Rollout settings',
  about:
    'A few values the web parts share, such as the schema version, the help desk’s number, and the waves that are paused.',
  access: openToRead,
  columns: {
    Title: { about: 'What the setting is, in words.' },
    SettingKey: {
      about:
        'The name the web parts look the setting up by. Do not change it. That of a paused wave is PausedWave with its number.',
      label: 'Setting key',
      unique: true,
    },
    Value: {
      about:
        'The value: a whole number for the schema version, a date such as 2013-04-01 for the programme start; “yes” for demonstration data; a number and its hours, such as “8am to 6pm”, for the help desk. Of a paused wave: since when, who has paused it, and why, with semicolons between; empty means not paused.',
    },
  },
};
