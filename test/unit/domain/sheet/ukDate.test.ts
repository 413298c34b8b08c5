import * as fc from 'fast-check';
import { dayOrderOf, readUkDate } from '../../../../src/domain/sheet/ukDate';

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
    ['soon', 'notDate'],
    ['TBC', 'notDate'],
    ['15/04/2013 or later', 'notDate'],
    ['=TODAY()', 'notDate'],
    ['mid April 2013', 'notDate'],
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
    expect(readUkDate('15/04/2013', 'monthFirst')).toEqual({ kind: 'refused', why: 'monthFirst' });
    expect(readUkDate('15 April 2013', 'monthFirst')).toEqual({ kind: 'day', on: '2013-04-15' });
  });

  test('proves nothing where it is no day at all, or has two figures for the year', () => {
    expect(dayOrderOf(['32/04/2013', '31/04/2013', '15/13/2013', '15/04/13'])).toBe('unclear');
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
      unit: fc.constantFrom('1', '3', '2013', '/', '-', '.', ' ', 'Apr', 'monday', 'th', ',', '00:00', '\u00a0'),
    });
    fc.assert(
      fc.property(
        fc.oneof(noise, fc.string()),
        fc.constantFrom('dayFirst' as const, 'monthFirst' as const, 'unclear' as const),
        (text, order) => void readUkDate(text, order),
      ),
    );
  });
});
