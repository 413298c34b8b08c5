import { day } from '../../../src/domain/day';
import type { SummedChange } from '../../../src/domain/rollout/changeSummary';
import { nowStates } from '../../../src/domain/rollout/choices';
import type { SiteChange } from '../../../src/domain/rollout/import/siteImport';
import { noStatus, type StatusValues } from '../../../src/domain/rollout/statusChange';
import { changeFigures } from '../../../src/webparts/rolloutStatus/summary/changeFigures';
import { readFacts } from '../../../src/webparts/rolloutStatus/summary/readFacts';
import { siteFigures } from '../../../src/webparts/rolloutStatus/summary/siteFigures';

const today = day('2013-04-15');
const known: StatusValues = {
  Now: 'Not working',
  Stage: 'Planned',
  PlannedOn: day('2013-05-01'),
  ConfirmedOn: day('2013-04-12'),
  ConfirmedBy: 'Jo Patel',
};

const change = (before: StatusValues | undefined, after: Partial<StatusValues>): SummedChange => ({
  before,
  after: { ...(before ?? noStatus), ...after },
  service: {},
});
/** The summary as one reads it; a figure apart is marked. */
const lines = (changes: readonly SummedChange[]): string[] =>
  changeFigures(changes, (each) => each, today).flatMap(({ heading, apart, figures }) => [
    `${heading}${apart ? ', apart' : ''}:`,
    ...figures.map(({ words }) => words.replace(/\u00a0/g, ' ')),
  ]);

describe('the summary of changes, in words', () => {
  it('is read from what becomes known to the smallest detail', () => {
    const confirmed = { ConfirmedOn: day('2013-04-14'), ConfirmedBy: 'Atos' };
    const old = { ...known, Now: 'Working', ConfirmedOn: day('2013-03-01') } as const;
    expect(
      lines([
        change(old, confirmed),
        change(known, { ...confirmed, Now: 'Working' }),
        change({ ...known, Now: 'Working' }, { ...confirmed, Now: 'Not working', ConfirmedBy: '' }),
        change(known, { ForecastOn: day('2013-06-01'), ForecastPrecision: 'Month', Reason: 'The digging is late.' }),
        change(known, { ForecastOn: day('2013-04-20'), Reason: 'The digging is late.' }),
        change(undefined, { Stage: 'Planned', PlannedOn: day('2013-06-01'), WaitingFor: 'A line' }),
      ]),
    ).toEqual([
      'Become known or working, apart:',
      '1 answer goes from “Not known” to “Working”',
      '1 answer goes from “Not working” to “Working”',
      'Other changes to what works:',
      '1 answer goes from “Working” to “Not working”',
      'Dates and connections:',
      '1 expected date moves nearer',
      '1 expected date moves later',
      '1 expected date is new, where there was none',
      'Confirmed:',
      '2 answers are confirmed by Atos',
      '1 answer is confirmed without a name',
      '2 answers are confirmed as “Working”',
      '1 answer is confirmed as “Not working”',
      '1 change only confirms what the list says',
      'Reasons given:',
      '2 changes: “The digging is late.”',
      'Other details:',
      '1 entry is the first for its service and site',
      '1 change is about what it waits for',
    ]);
  });

  it('cuts a reason that is long', () => {
    const [, , , line] = lines([change(known, { ForecastOn: day('2013-06-01'), Reason: 'late '.repeat(100) })]);
    expect(line).toMatch(/^1 change: “late .*…”$/);
    expect(line.length).toBeLessThan(100);
  });

  it.each(nowStates)('has words for the answer %s', (Now) => {
    for (const words of lines([change({ ...known, Now: 'Partly working' }, { Now, ConfirmedOn: today })]))
      expect(words).not.toMatch(/undefined|\{|\}/);
  });

  it('is of sites in a sheet of sites', () => {
    const site = { Latitude: 53.4, Longitude: -1.3 };
    const changes: { site: typeof site | undefined; change: SiteChange }[] = [
      { site: undefined, change: { Title: 'New' } },
      { site, change: { Latitude: 51.5, ContactName: 'Ann' } },
      { site, change: { Title: 'Other', ContactEmail: 'a@example.nhs.uk' } },
    ];
    expect(siteFigures(changes, (each) => each)).toEqual([
      {
        heading: 'Sites',
        figures: [
          { key: 'added', words: '1\u00a0site is new', rows: [changes[0]] },
          { key: 'renamed', words: '1\u00a0site gets another name', rows: [changes[2]] },
          { key: 'movedFar', words: '1\u00a0site moves more than a mile on the map', rows: [changes[1]] },
          { key: 'contact', words: '2\u00a0site contacts change', rows: changes.slice(1) },
        ],
      },
    ]);
    expect(siteFigures([], () => changes[0])).toEqual([]);
  });
});

describe('what a change says of the answer', () => {
  it('is which answer is confirmed, and what staff will read of it', () => {
    const old = { ...known, Now: 'Working', ConfirmedOn: day('2013-03-01') } as const;
    expect(readFacts(change(old, { ConfirmedOn: today }), today)).toEqual([
      { label: 'Staff will read', from: 'Not known', to: 'Working' },
      { label: 'Confirms', to: 'Working' },
    ]);
    expect(readFacts(change(known, { ConfirmedOn: today }), today)).toEqual([{ label: 'Confirms', to: 'Not working' }]);
  });

  it('is that staff still read “Not known” where the confirmation is too old', () => {
    expect(readFacts(change(undefined, { Now: 'Working', ConfirmedOn: day('2013-03-01') }), today)).toEqual([
      { label: 'Staff still read', to: 'Not known' },
    ]);
  });

  it('is not said twice where staff read the stored answer, before and after', () => {
    expect(readFacts(change(known, { Now: 'Working', ConfirmedOn: today }), today)).toEqual([]);
    expect(readFacts(change(undefined, { Now: 'Working', ConfirmedOn: today }), today)).toEqual([]);
  });

  it('is nothing where only a date changes', () => {
    expect(readFacts(change(known, { ForecastOn: day('2013-06-01') }), today)).toEqual([]);
  });
});
