import * as fc from 'fast-check';
import { day } from '../../../../src/domain/day';
import { type DateSystem, dateSystemOf } from '../../../../src/domain/sheet/serialDates';
import { dayOrderOf, orderOfSheet, readUkDate } from '../../../../src/domain/sheet/ukDate';

describe('a date in a sheet', () => {
  test.each([
    ['15/04/2013'],
    ['15.4.2013'],
    ['15-04-2013'],
    ['15-Apr-13'],
    ['15 April 2013'],
    ['15 Apr 2013'],
    ['15th April 2013'],
    ['15 april, 2013'],
    ['Monday 15 April 2013'],
    ['Mon, 15 April 2013'],
    ['April 15, 2013'],
    ['2013-04-15'],
    ['2013/04/15'],
    ['15/04/2013 00:00:00'],
    ['2013-04-15T00:00:00'],
    ['15\u00a0April\u00a02013'],
    ['15th of April 2013'],
    ['the 15th of April, 2013'],
    ['15/04/2013 Mon'],
    ['15 April 2013 (Monday)'],
    ['15/04/2013 14:20'],
    ['15 April 2013, 2:20 pm'],
    ['2013-04-15T14:20:05.123'],
    ['20130415'],
  ])('%s is 15 April 2013', (text) => {
    expect(readUkDate(text, 'unclear')).toEqual({ kind: 'day', on: '2013-04-15' });
  });

  test.each(['April 2013', 'Apr-13', 'apr 2013', 'Apr-2013', '04/2013', '2013-04'])('%s is a month', (text) => {
    expect(readUkDate(text, 'unclear')).toEqual({ kind: 'month', on: '2013-04-01' });
  });

  test.each([
    ['3/4/2013', 'ambiguous'],
    ['03.04.2013', 'ambiguous'],
    ['31/04/2013', 'noSuchDay'],
    ['30 February 2013', 'noSuchDay'],
    ['2013-02-30', 'noSuchDay'],
    ['13/2013', 'noSuchDay'],
    ['15/04/13', 'yearUnclear'],
    ['3/4/13', 'yearUnclear'],
    ['April 13', 'yearUnclear'],
    ['15 April', 'noYear'],
    ['15-Apr', 'noYear'],
    ['15/04', 'noYear'],
    ['41379', 'serial'],
    ['41379.5', 'serial'],
    ['15/04/1913', 'yearOut'],
    ['Tuesday 15 April 2013', 'weekday'],
    ['whenever', 'notDate'],
    ['15/04/2013 or later', 'notDate'],
    ['=TODAY()', 'notDate'],
    ['=TODAY()+1', 'notDate'],
  ])('%s is refused: %s', (text, why) => {
    expect(readUkDate(text, 'unclear')).toEqual({ kind: 'refused', why });
  });

  test('may be the same day either way round', () => {
    expect(readUkDate('4/4/2013', 'unclear')).toEqual({ kind: 'day', on: '2013-04-04' });
  });

  test('stands day first where another of its column proves it', () => {
    expect(dayOrderOf(['3/4/2013', '', 'soon', '15/04/2013'])).toBe('dayFirst');
    expect(readUkDate('3/4/2013', 'dayFirst')).toEqual({ kind: 'day', on: '2013-04-03' });
    expect(readUkDate('3/4/13', 'dayFirst')).toEqual({ kind: 'day', on: '2013-04-03' });
    expect(readUkDate('4/15/2013', 'dayFirst')).toEqual({ kind: 'refused', why: 'noSuchDay' });
  });

  test('is refused where its column writes a month first anywhere, even if others prove the contrary', () => {
    expect(dayOrderOf(['15/04/2013', '4/15/2013'])).toBe('monthFirst');
    expect(dayOrderOf(['4/15/2013', '15/04/2013'])).toBe('monthFirst');
    expect(dayOrderOf(['3/4/13', '4/15/13'])).toBe('monthFirst');
    expect(readUkDate('15/04/2013', 'monthFirst')).toEqual({ kind: 'refused', why: 'monthFirst' });
    expect(readUkDate('15 April 2013', 'monthFirst')).toEqual({ kind: 'day', on: '2013-04-15' });
  });

  test('proves nothing where it is no day at all, or has two figures for the year', () => {
    expect(dayOrderOf(['32/04/2013', '31/04/2013', '15/13/2013', '15/04/13'])).toBe('unclear');
  });

  const near = day('2013-04-12');

  test.each([
    ['22-Apr', '2013-04-22'],
    ['22 April', '2013-04-22'],
    ['Mon 22 April', '2013-04-22'],
    ['22/4', '2013-04-22'],
    ['6-May', '2013-05-06'],
    ['20-Dec', '2012-12-20'],
  ])('%s in a sheet of 12 April 2013 is %s', (text, on) => {
    expect(readUkDate(text, 'unclear', { near })).toEqual({ kind: 'day', on, rule: 'year' });
  });

  test('without its year is of the next year in a sheet of December, and of the last in one of January', () => {
    expect(readUkDate('15 Jan', 'unclear', { near: day('2012-12-10') })).toMatchObject({ on: '2013-01-15' });
    expect(readUkDate('20 Dec', 'unclear', { near: day('2013-01-08') })).toMatchObject({ on: '2012-12-20' });
    expect(readUkDate('29 Feb', 'unclear', { near: day('2012-01-08') })).toMatchObject({ on: '2012-02-29' });
  });

  test('without its year and far away lies ahead in a forecast, behind in a connection, and is else unclear', () => {
    expect(readUkDate('22-Oct', 'unclear', { near, looks: 'ahead' })).toMatchObject({ on: '2013-10-22' });
    expect(readUkDate('22-Oct', 'unclear', { near, looks: 'behind' })).toMatchObject({ on: '2012-10-22' });
    expect(readUkDate('22-Oct', 'unclear', { near })).toEqual({ kind: 'refused', why: 'noYear' });
    expect(readUkDate('29 Feb', 'unclear', { near, looks: 'ahead' })).toEqual({ kind: 'refused', why: 'noYear' });
  });

  test.each([
    ['22-Oct', 'noYear', {}],
    ['30/2', 'noSuchDay', { near }],
    ['3/4', 'ambiguous', { near }],
    ['5/13', 'yearUnclear', { near }],
    ['12/13', 'yearUnclear', { near }],
    ['Tue 22 April', 'weekday', { near }],
    ['April 22', 'yearUnclear', { near }],
  ])('%s is refused beside a sheet’s date: %s', (text, why, beside) => {
    expect(readUkDate(text, 'unclear', beside)).toEqual({ kind: 'refused', why });
  });

  test.each([
    ['w/c 20 August 2012', '2012-08-24'],
    ['w/c 20 August', '2013-08-23'],
    ['W/C: Mon 22/04/2013', '2013-04-26'],
    ['week commencing 22nd of April 2013', '2013-04-26'],
    ['wk beginning 22.04.2013', '2013-04-26'],
    ['wc 21 April 2013', '2013-04-26'],
    ['week of the 20 April 2013', '2013-04-26'],
    ['week ending 26 April 2013', '2013-04-26'],
    ['w/e 28 April 2013', '2013-04-26'],
    ['w/e Saturday 27 April 2013', '2013-04-26'],
    ['w/e 24 April 2013', '2013-04-24'],
  ])('%s is a week, by its last working day %s', (text, on) => {
    expect(readUkDate(text, 'unclear', { near, looks: 'ahead' })).toEqual({ kind: 'day', on, rule: 'week' });
  });

  test.each(['week 34', 'w/c April 2013', 'wk 12', 'w/c soon', 'w/c TBC'])('%s is no week that has a day', (text) => {
    expect(readUkDate(text, 'unclear', { near })).toMatchObject({ kind: 'refused' });
  });

  test.each([
    'TBC',
    'tbc.',
    'T.B.C.',
    '(tba)',
    'TBD',
    'n/a',
    'N/A',
    'none',
    '-',
    '–',
    'not known',
    'Awaiting  date',
    'To be confirmed',
    'Unknown',
  ])('%s says that there is none', (text) => {
    expect(readUkDate(text, 'unclear')).toEqual({ kind: 'none' });
  });

  test.each([
    ['Q2 2013/14', '2013-09-01'],
    ['Q4 2013/14', '2014-03-01'],
    ['Q2 13/14', '2013-09-01'],
    ['2013-14 Q1', '2013-06-01'],
    ['quarter 3 of FY 2013/14', '2013-12-01'],
    ['2nd quarter 2013/14', '2013-09-01'],
    ['Q2 2013 (calendar)', '2013-06-01'],
    ['CY 2013 Q4', '2013-12-01'],
  ])('%s is a quarter, by its last month', (text, on) => {
    expect(readUkDate(text, 'unclear')).toEqual({ kind: 'month', on, rule: 'quarter' });
  });

  test.each(['Q2', 'Q2 2013', 'Q3 FY2013', 'Q2 13/15', 'Q2 13', 'end of Q2 2013/14'])(
    '%s is refused: it is not clear of which year, or when',
    (text) => {
      expect(readUkDate(text, 'unclear', { near })).toEqual({ kind: 'refused', why: 'quarter' });
    },
  );

  test.each([
    'early April 2013',
    'mid April',
    'end of April 2013',
    'before Christmas',
    'by 20 August 2013',
    'April 2013 TBC',
    'summer 2013',
    '20 August 2013 (provisional)',
    'soon',
  ])('%s is refused: it leaves the day or month open', (text) => {
    expect(readUkDate(text, 'unclear', { near })).toEqual({ kind: 'refused', why: 'vague' });
  });

  test('of an instant is the day in the United Kingdom, whatever its time zone', () => {
    expect(readUkDate('2013-04-07T23:00:00Z', 'unclear')).toEqual({ kind: 'day', on: '2013-04-08', rule: 'clock' });
    expect(readUkDate('2013-04-08T00:00:00.000Z', 'unclear')).toEqual({ kind: 'day', on: '2013-04-08' });
    expect(readUkDate('2013-04-08T01:30:00+0200', 'unclear')).toEqual({ kind: 'day', on: '2013-04-08' });
  });

  test('as a spreadsheet stores it is read in the one system that puts the sheet’s numbers near its date', () => {
    const systemOf = (...texts: string[]): DateSystem | undefined =>
      dateSystemOf(texts.map((text) => ({ text, near })));
    expect(readUkDate('41367', 'unclear', { near, system: systemOf('41367') })).toEqual({
      kind: 'day',
      on: '2013-04-03',
      rule: 'serial',
    });
    expect(readUkDate('41367.75', 'unclear', { near, system: 1900 })).toMatchObject({ on: '2013-04-03' });
    expect(readUkDate('39905', 'unclear', { near, system: systemOf('39905') })).toEqual({
      kind: 'day',
      on: '2013-04-03',
      rule: 'serial1904',
    });
    expect(systemOf('41367', '39905')).toBeUndefined();
    expect(systemOf('41367', '43000', '12345', '3 April 2013')).toBe(1900);
    for (const beside of [{ near }, { system: 1900 as const }, { near: day('2009-04-12'), system: 1900 as const }])
      expect(readUkDate('41367', 'unclear', beside)).toEqual({ kind: 'refused', why: 'serial' });
  });

  test('with a time or in a week proves the order of its column as well', () => {
    expect(dayOrderOf(['w/c 22/04/2013'])).toBe('dayFirst');
    expect(dayOrderOf(['04/22/2013 14:20'])).toBe('monthFirst');
  });

  test('is read as the same day in each way of writing it', () => {
    const days = fc
      .date({ min: new Date('2001-01-01T12:00:00Z'), max: new Date('2098-12-31T12:00:00Z'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, (on) => {
        const [year, month, dayOfMonth] = on.split('-');
        const named = new Date(`${on}T12:00:00Z`).toLocaleDateString('en-GB', {
          weekday: 'long',
          day: 'numeric',
          month: 'long',
          year: 'numeric',
          timeZone: 'UTC',
        });
        const short = new Date(`${on}T12:00:00Z`).toLocaleDateString('en-GB', { month: 'short', timeZone: 'UTC' });
        for (const text of [
          `${dayOfMonth}/${month}/${year}`,
          `${Number(dayOfMonth)}.${Number(month)}.${year}`,
          `${dayOfMonth}-${short}-${year.slice(2)}`,
          named,
          on,
        ]) {
          expect(readUkDate(text, 'dayFirst')).toEqual({ kind: 'day', on });
        }
      }),
    );
  });

  test('is never guessed: read without proof, it is that day in whichever order', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 31 }),
        fc.integer({ min: 1, max: 31 }),
        fc.integer({ min: 2001, max: 2099 }),
        (first, second, year) => {
          const reading = readUkDate(`${first}/${second}/${year}`, 'unclear');
          if (reading.kind === 'day') expect(first > 12 || first === second).toBe(true);
        },
      ),
    );
  });

  test('never breaks, whatever the text', () => {
    const noise = fc.string({
      unit: fc.constantFrom(
        ...[
          '1',
          '3',
          '2013',
          '/',
          '-',
          '.',
          ' ',
          'Apr',
          'monday',
          'th',
          ',',
          '00:00',
          '\u00a0',
          'w/c ',
          'Q2',
          'of',
          '41367',
        ],
      ),
    });
    fc.assert(
      fc.property(
        fc.oneof(noise, fc.string()),
        fc.constantFrom('dayFirst' as const, 'monthFirst' as const, 'unclear' as const),
        fc.constantFrom({}, { near, system: 1900 as const }, { near, looks: 'ahead' as const }),
        (text, order, beside) => {
          const reading = readUkDate(text, order, beside);
          if ('on' in reading) expect(reading.on).toMatch(/^20\d\d-\d\d-\d\d$/);
        },
      ),
    );
  });
});

describe('the order of a sheet', () => {
  test.each([
    [['unclear', 'dayFirst'], 'dayFirst'],
    [['unclear', 'unclear'], 'unclear'],
    // Columns that contradict each other, or month first alone: each column is as its own dates prove.
    [['unclear', 'dayFirst', 'monthFirst'], 'besideMonthFirst'],
    [['unclear', 'monthFirst'], 'besideMonthFirst'],
  ] as const)('%s is %s for a column that proves none', (columns, order) => {
    expect(orderOfSheet(columns)).toBe(order);
  });
});
