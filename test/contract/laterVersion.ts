import { openToRead } from '../../src/lists/access';
import type { ListPlan } from '../../src/lists/plan';
import { rolloutSettingsPlan } from '../../src/lists/rolloutSettingsPlan';
import type { ListShape } from '../../src/lists/shape';

// Lists as a later package might declare them: a list that version 3 already has, with columns that version 4 adds, and
// a list that version 4 adds.

export const notices = {
  name: 'Notices',
  columns: {
    Title: { kind: 'text', required: true },
    NoticeKey: { kind: 'text', required: true, max: 40 },
    Urgent: { kind: 'flag' },
    For: { kind: 'text', since: 4 },
    Tried: { kind: 'flag', since: 4 },
    Ways: { kind: 'choices', words: ['Mail', 'Teams'], since: 4 },
  },
} as const satisfies ListShape;

export const figures = {
  name: 'Figures',
  since: 4,
  columns: {
    Title: { kind: 'text', required: true },
    FigureKey: { kind: 'text', required: true, max: 40 },
  },
} as const satisfies ListShape;

const noticesPlan: ListPlan<typeof notices> = {
  shape: notices,
  title: 'Notices',
  about: 'Notices.',
  access: openToRead,
  columns: {
    Title: { about: 'What it says.' },
    NoticeKey: { about: 'Its key.', unique: true },
    Urgent: { about: 'Whether it is urgent.' },
    For: { about: 'Whom it is for.' },
    Tried: { about: 'Whether somebody has tried it.' },
    Ways: { about: 'By which ways it is told.' },
  },
};

const figuresPlan: ListPlan<typeof figures> = {
  shape: figures,
  title: 'Figures',
  about: 'Figures.',
  access: openToRead,
  columns: { Title: { about: 'What it is.' }, FigureKey: { about: 'Its key.', unique: true } },
};

/** The list of notices as version 3 declared it. */
function older({ shape, columns, ...plan }: ListPlan): ListPlan {
  const known = Object.keys(shape.columns).filter((name) => shape.columns[name].since === undefined);
  return {
    ...plan,
    shape: { ...shape, columns: Object.fromEntries(known.map((name) => [name, shape.columns[name]])) },
    columns: Object.fromEntries(known.map((name) => [name, columns[name]])),
  };
}

/** The set-up input for the lists of each version. */
export const version3 = { version: 3, plans: [rolloutSettingsPlan, older(noticesPlan)] as readonly ListPlan[] };
export const version4 = {
  version: 4,
  plans: [rolloutSettingsPlan, noticesPlan, figuresPlan] as readonly ListPlan[],
};
