import { requestEvents, type RequestVersion } from '../../../../src/domain/device/requestEvents';

const on = (day: number): Date => new Date(Date.UTC(2013, 3, day));
const version = (day: number, values: Record<string, unknown>, by = 'Ada Bell'): RequestVersion => ({
  number: day,
  on: on(day),
  by,
  values: { Title: 'Ada Bell', Withdrawn: false, BusinessNeeds: [], ...values },
});

it('tells what a requester did, first to last, and leaves out what ICT wrote into the copy', () => {
  const newestFirst = [
    version(6, { Justification: 'More.', BusinessNeeds: ['Works alone'], Withdrawn: true, Reply: null, Outcome: null }),
    version(
      5,
      { Justification: 'More.', BusinessNeeds: ['Works alone'], Reply: 'Twice a week.', Outcome: 'Declined' },
      'Sam Okafor',
    ),
    version(4, { Justification: 'More.', BusinessNeeds: ['Works alone'], Reply: 'Twice a week.' }),
    version(3, { Justification: 'More.', BusinessNeeds: ['Works alone'], Question: 'How often?' }, 'Sam Okafor'),
    version(2, { Justification: 'More.', BusinessNeeds: ['Works alone'] }),
    version(1, { Justification: '' }),
  ];
  expect(requestEvents(newestFirst).map(({ kind, by, columns }) => [kind, by, ...columns])).toEqual([
    ['changed', 'Ada Bell', 'BusinessNeeds', 'Justification'],
    ['replied', 'Ada Bell'],
    ['withdrawn', 'Ada Bell'],
  ]);
});

it('knows nothing, an empty text and no for the same', () => {
  expect(
    requestEvents([
      version(1, { Justification: null, KeepNumber: undefined }),
      version(2, { Justification: '', Withdrawn: null }),
    ]),
  ).toEqual([]);
  expect(requestEvents([version(1, { Withdrawn: true }), version(2, {})]).map(({ kind }) => kind)).toEqual([
    'restored',
  ]);
  expect(requestEvents([])).toEqual([]);
});

it('tells that somebody says they did not ask for it, beside the withdrawal', () => {
  expect(
    requestEvents([
      version(1, { NotAsked: false }),
      version(2, { Withdrawn: true, NotAsked: true }),
      version(3, { Withdrawn: true, NotAsked: true, Outcome: null }),
    ]).map(({ kind }) => kind),
  ).toEqual(['notAsked', 'withdrawn']);
});
