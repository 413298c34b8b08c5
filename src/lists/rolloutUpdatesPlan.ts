import { severalSites } from '../domain/audience/reach';
import { openToRead } from './access';
import type { ListPlan } from './plan';
import { rolloutUpdates } from './rolloutUpdates';

export const rolloutUpdatesPlan: ListPlan<typeof rolloutUpdates> = {
  shape: rolloutUpdates,
  title: 'Rollout updates',
  about: 'News about the rollout, for everyone, a region or a site.',
  access: openToRead,
  versions: 500,
  columns: {
    Title: { about: 'The news in one sentence.' },
    EntryKey: {
      about: 'A key made when the entry is first written, so that sending twice makes one entry.',
      label: 'Entry key',
      indexed: true,
      unique: true,
    },
    Body: { about: 'More about it, in plain text. Empty where the title says it all.' },
    Kind: { about: 'What kind of news it is.' },
    Region: { about: 'The region it is for. Region and site empty: for everyone.' },
    SiteCode: {
      about: 'The code of the site it is for, where it is for one site.',
      label: 'Site code',
      indexed: true,
      refersTo: { list: 'RolloutSites', column: 'SiteCode', besides: severalSites },
    },
    ServiceKey: {
      about: 'The key of the service it is about, where it is about one.',
      label: 'Service key',
      refersTo: { list: 'RolloutServices', column: 'ServiceKey' },
    },
    PublishFrom: { about: 'The first day it is shown.', label: 'Publish from', indexed: true },
    PublishUntil: {
      about: 'The last day it is shown. Empty: it stays.',
      label: 'Publish until',
      indexed: true,
    },
    WorkStart: {
      about: 'When planned work begins, where the news is about such work; not when the news is shown.',
      label: 'Work start',
    },
    WorkEnd: { about: 'When the planned work is to end.', label: 'Work end' },
    For: {
      about:
        'Whom it is for, where that is several sites: keys that the page writes, such as region:London;wave:5. The site code is then *.',
    },
  },
};
