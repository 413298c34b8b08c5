import { keptByTeams } from './access';
import { matches } from './matches';
import type { ListPlan } from './plan';

export const matchesPlan: ListPlan<typeof matches> = {
  shape: matches,
  title: 'Matches',
  about:
    'What the words of suppliers’ sheets mean here: matched once by hand, for the whole team. A match is a suggestion for the next import; everything is shown before it is saved.',
  access: keptByTeams,
  noCrawl: true,
  columns: {
    Title: { about: 'The word as the sheet wrote it.' },
    MatchKey: {
      about: 'Its kind and the word without capitals and signs, as site|mill gate hse, so that each has one row.',
      label: 'Match key',
      indexed: true,
      unique: true,
    },
    Kind: { about: 'What the word was matched with.' },
    Ours: {
      about:
        'A site’s code, a service’s key, or words of the lists. Empty: leave it out. A question mark: forgotten, ask again.',
    },
  },
};
