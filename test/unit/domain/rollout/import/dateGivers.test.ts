import * as fc from 'fast-check';
import { addDays, day } from '../../../../../src/domain/day';
import { forecastOf } from '../../../../../src/domain/rollout/expected';
import type { StatusValues } from '../../../../../src/domain/rollout/statusChange';
import { noStatus, withChange } from '../../../../../src/domain/rollout/statusChange';
import { changesOf, type Listed, listed, planOf, problemsOf, saved, today, wholeSheet } from './statusSheets';

// Who gives the dates of a sheet.

const kim = {
  DateGivenBy: 'Kim Doyle, the supplier',
  DateGivenOn: day('2013-04-02'),
  DateSource: 'The supplier’s plan',
};
const nobody = { DateGivenBy: undefined, DateGivenOn: undefined, DateSource: undefined };
const unnamed = { ...nobody, DateGivenOn: today };
const sheets = { DateGivenBy: 'Atos', DateGivenOn: '2013-04-12', DateSource: 'Tracker v14' };
const planned: Partial<StatusValues> = {
  Now: 'Not working',
  Stage: 'Planned',
  PlannedOn: day('2013-05-27'),
  ForecastOn: day('2013-05-27'),
  ForecastPrecision: 'Day',
  WaitingFor: 'the line',
  WaitingForOwner: 'Supplier',
  ...kim,
};
const list = [listed('MILLGATE', 'email', planned)];
const reason = { wholeSheet: { ...wholeSheet, Reason: 'The line is late.' }, givers: true };

/** What one row changes for the list above, without who confirms it. */
function changed(headings: string, cells: string, more: Parameters<typeof planOf>[2] = {}): unknown {
  const plan = planOf(['Site', 'Service', ...headings.split('|')], [['MILLGATE', 'email', ...cells.split('|')]], {
    statuses: list,
    ...reason,
    ...more,
  });
  expect(plan.problems).toEqual([]);
  return changesOf(plan)[0];
}

describe('a new date', () => {
  it('is given by whoever is named for the sheet, not by whoever gave the earlier one', () => {
    expect(changed('Forecast', '10 June 2013')).toMatchObject({ ForecastOn: '2013-06-10', ...sheets });
    const table = 'Forecast|Date given by|Date given on|Date source';
    expect(changed(table, `10 June 2013|${kim.DateGivenBy}|2013-04-02|${kim.DateSource}`)).toMatchObject(sheets);
  });

  it('is given by whoever the row names, and by the sheet as far as the row says nothing', () => {
    expect(
      changed('Forecast|Date given by|Date given on|Date source', '10 June 2013|Jo Patel|11 April 2013|A call'),
    ).toMatchObject({ DateGivenBy: 'Jo Patel', DateGivenOn: '2013-04-11', DateSource: 'A call' });
    expect(changed('Forecast|Who gave the date', '10 June 2013|Jo Patel')).toMatchObject({
      ...sheets,
      DateGivenBy: 'Jo Patel',
    });
  });

  it('is given by whoever newly confirms the row, where nobody is named for the sheet', () => {
    const wholeSheetOf = { Reason: 'The line is late.' };
    expect(
      changed(
        'Status|Forecast|Confirmed on|Confirmed by|Source',
        'Not working|10 June 2013|12 April 2013|Ruth|A mail',
        {
          wholeSheet: wholeSheetOf,
        },
      ),
    ).toMatchObject({ DateGivenBy: 'Ruth', DateGivenOn: '2013-04-12', DateSource: 'A mail' });
  });

  it('is given by nobody, rather than by whoever gave the earlier one', () => {
    const confirmed = { ConfirmedOn: day('2013-04-12'), ConfirmedBy: 'Denise', Source: 'A call' };
    expect(
      changed('Forecast|Confirmed on|Confirmed by|Source', '10 June 2013|2013-04-12|Denise|A call', {
        statuses: [listed('MILLGATE', 'email', { ...planned, ...confirmed })],
        wholeSheet: { Reason: 'The line is late.' },
      }),
    ).toMatchObject({ ForecastOn: '2013-06-10', ...unnamed });
  });

  it('is not the first plan of a service that had a date without one', () => {
    const unplanned = [listed('MILLGATE', 'email', { ...planned, PlannedOn: undefined })];
    expect(changed('Forecast', '10 June 2013', { statuses: unplanned })).not.toHaveProperty('PlannedOn');
  });
});

it('a date that goes has nobody', () => {
  expect(changed('Forecast', 'TBC')).toMatchObject({ Stage: 'No date', ForecastOn: undefined, ...nobody });
});

describe('a date that stays', () => {
  it('keeps who gave it', () => {
    expect(changed('Status|Forecast', 'Working|27 May 2013')).toEqual({ row: 2, Now: 'Working' });
  });

  it('can be given to somebody else by the row with its day, which confirms nothing', () => {
    const by = 'Date given by|Date given on';
    expect(changed(by, 'Kim Doyle, BT|2 April 2013')).toEqual({ row: 2, DateGivenBy: 'Kim Doyle, BT' });
    expect(changed(by, 'Jo Patel|3 April 2013')).toEqual({
      row: 2,
      DateGivenBy: 'Jo Patel',
      DateGivenOn: '2013-04-03',
    });
    const before = [listed('MILLGATE', 'email', { ...planned, ...nobody })];
    expect(changed('Date given by', 'Jo Patel', { statuses: before })).toEqual({ row: 2, DateGivenBy: 'Jo Patel' });
  });

  it('keeps who gave it where the row names somebody of an earlier day, or of none', () => {
    const by = 'Status|Date given by|Date given on';
    expect(changed(by, 'Working|Jo Patel|1 April 2013')).toEqual({ row: 2, Now: 'Working' });
    expect(changed(by, 'Working|Jo Patel|')).toEqual({ row: 2, Now: 'Working' });
  });
});

it('where there is no date, whoever is said to have given it is left out, and that is said', () => {
  const undated = [listed('MILLGATE', 'email', { Now: 'Not working', Stage: 'No date' })];
  const plan = planOf(['Site', 'Service', 'Status', 'Date given by'], [['MILLGATE', 'email', 'Working', 'Kim']], {
    statuses: undated,
    ...reason,
  });
  expect(changesOf(plan)).toEqual([{ row: 2, Now: 'Working' }]);
  expect(problemsOf(plan)).toEqual([[2, 'Date given by', 'needed', ['Date given by']]]);
});

it('a sheet of an earlier day than that on which the date was given does not move it, and that is said', () => {
  const later = [listed('MILLGATE', 'email', { ...planned, DateGivenOn: day('2013-04-14') })];
  const options = { statuses: later, ...reason };
  const plan = planOf(['Site', 'Service', 'Forecast'], [['MILLGATE', 'email', '10 June 2013']], options);
  expect(plan.changes).toEqual([]);
  expect(plan.problems).toMatchObject([{ heading: 'Forecast', kind: 'givenLater', on: '2013-04-14' }]);
});

it('a day to come, or one that is no day, gives no date; the date itself is taken, by nobody', () => {
  for (const on of ['20 April 2013', 'May 2013', 'soon']) {
    const plan = planOf(
      ['Site', 'Service', 'Forecast', 'Date given by', 'Date given on'],
      [['MILLGATE', 'email', '10 June 2013', 'Jo Patel', on]],
      { statuses: list, ...reason },
    );
    expect(plan.problems.map(({ heading }) => heading)).toEqual(['Date given on']);
    expect(changesOf(plan)).toMatchObject([{ ForecastOn: '2013-06-10', ...unnamed }]);
  }
});

it('lists that do not say who gave a date are not told', () => {
  const old = [listed('MILLGATE', 'email', { ...planned, ...nobody })];
  expect(changed('Forecast|Date given by', '10 June 2013|Jo Patel', { statuses: old, givers: false })).toEqual({
    row: 2,
    ForecastOn: '2013-06-10',
    Reason: 'The line is late.',
  });
});

describe('whatever a sheet says', () => {
  const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
  const someDay = fc.integer({ min: -20, max: 90 }).map((days) => addDays(today, days));
  const entry = fc.record({
    Now: fc.constantFrom('Working' as const, 'Not working' as const, 'Not known' as const),
    Stage: fc.constantFrom('Planned' as const, 'No date' as const, 'Being connected' as const, 'Connected' as const),
    PlannedOn: maybe(someDay),
    ForecastOn: maybe(someDay),
    ForecastPrecision: fc.constantFrom('Day' as const, 'Month' as const),
    ConnectedOn: maybe(fc.constant(day('2013-04-08'))),
    WaitingFor: fc.constant('the line'),
    WaitingForOwner: fc.constant('Supplier' as const),
    ConfirmedOn: fc.constant(day('2013-04-09')),
    ConfirmedBy: fc.constant('Denise'),
    DateGivenBy: maybe(fc.constant('Old')),
    DateGivenOn: maybe(fc.constant(day('2013-04-02'))),
    DateSource: maybe(fc.constant('Old plan')),
  });
  const cells = fc.tuple(
    fc.constantFrom('', 'Working', 'Not working'),
    fc.constantFrom('', 'No date', 'Planned', 'Connected'),
    fc.constantFrom('', 'TBC', '10 June 2013', 'Jul-13', 'soon', '22-Apr'),
    fc.constantFrom('', '27 May 2013'),
    fc.constantFrom('', '8 April 2013', '20 May 2013'),
    fc.constantFrom('', 'Old', 'New', '.'),
    fc.constantFrom('', '2013-04-02', '11 April 2013', '30 April 2013', 'May 2013'),
    fc.constantFrom('', 'Old plan', 'New plan'),
    fc.constantFrom('', 'Ruth'),
    fc.constantFrom('', '12 April 2013', '8 April 2013'),
  );
  const headings = [
    ...['Site', 'Service', 'Status', 'Stage', 'Forecast', 'Planned', 'Connected on'],
    ...['Date given by', 'Date given on', 'Date source', 'Confirmed by', 'Confirmed on'],
  ];
  const dateOf = (values: StatusValues): string | undefined => {
    const forecast = values.Stage === 'Connected' ? undefined : forecastOf(values);
    return forecast && `${forecast.lastDay} ${forecast.precision}`;
  };

  it('no new date stands beside a name that did not give it, no name without a date is written, and again is nothing', () => {
    fc.assert(
      fc.property(maybe(entry), cells, fc.boolean(), (values, row, isNamed) => {
        const statuses: Listed[] = values ? [listed('MILLGATE', 'email', values)] : [];
        const options = {
          statuses,
          givers: true,
          wholeSheet: isNamed ? reason.wholeSheet : { Reason: 'The line is late.' },
        };
        const plan = planOf(headings, [['MILLGATE', 'email', ...row]], options);
        for (const { status, change } of plan.changes) {
          const before: StatusValues = status ?? noStatus;
          const after = withChange(before, change);
          if (dateOf(after) && dateOf(after) !== dateOf(before) && before.Stage !== 'Connected') {
            const givers = [undefined, row[5] === 'Old' && row[6] + row[7] !== '' ? 'Old' : row[5], 'Atos', 'Ruth'];
            expect(givers).toContain(after.DateGivenBy);
          }
          if (change.DateGivenBy) expect(forecastOf(after)).toBeDefined();
        }
        const again = saved(statuses, plan);
        expect(changesOf(planOf(headings, [['MILLGATE', 'email', ...row]], { ...options, statuses: again }))).toEqual(
          [],
        );
      }),
      { numRuns: 400 },
    );
  });
});
