import { keptByTriage } from './access';
import { figures } from './figures';
import type { ListPlan } from './plan';

export const figuresPlan: ListPlan<typeof figures> = {
  shape: figures,
  title: 'Figures',
  about:
    'Numbers counted from rows that staff may not read. The pages of those who may write them as they work. No person, no words that anybody typed, no count under 3.',
  access: keptByTriage,
  noCrawl: true,
  columns: {
    Title: { about: 'What is counted, for people who open the list.' },
    FigureKey: {
      about: 'What the figure is, as said|SITE|SERVICE or programme|2013-04-12, so that each has one row.',
      label: 'Figure key',
      indexed: true,
      unique: true,
    },
    About: { about: 'What it is about: a site’s code, phones, or programme. Pages read by it.', indexed: true },
    Value: {
      about: 'Whole numbers with a space between. 0: too few to be told; of the programme’s, a hyphen: one or two.',
    },
    AsOf: {
      about:
        'When it was counted. Pages say nothing of what is older than 7 days, and compare with the programme’s of 14.',
      label: 'As of',
    },
  },
};
