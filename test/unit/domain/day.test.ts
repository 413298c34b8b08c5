import fc from 'fast-check';
import {
  addDays,
  type Day,
  day,
  dayFromSharePoint,
  dayToSharePoint,
  daysBetween,
  endOfMonth,
  isDay,
} from '../../../src/domain/day';

const anyDay = fc.integer({ min: -20_000, max: 40_000 }).map((days) => addDays(day('2013-04-01'), days));

describe('a day', () => {
  it('is refused where the calendar has no such day', () => {
    expect(isDay('2013-02-29')).toBe(false);
    expect(isDay('2012-02-29')).toBe(true);
    expect(isDay('1 April 2013')).toBe(false);
    // The last day that a `Date` can be: nothing is thrown for it, or for the days to it.
    expect(isDay('+275760-09-13')).toBe(false);
    expect(daysBetween('+275760-09-13' as Day, day('2013-04-02'))).toBeNaN();
    expect(() => day('2013-13-01')).toThrow(RangeError);
  });

  it('stays the same day through SharePoint, whether the site keeps midnight in its own time zone or the noon we write', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -11 * 60, max: 11 * 60 }), (written, offset) => {
        const localMidnight = new Date(Date.parse(`${written}T00:00:00Z`) - offset * 60_000).toISOString();
        expect(dayFromSharePoint(localMidnight)).toBe(written);
        expect(dayFromSharePoint(dayToSharePoint(written))).toBe(written);
      }),
    );
  });

  it('reads a British summer midnight as the day people wrote', () => {
    expect(dayFromSharePoint('2013-04-14T23:00:00Z')).toBe('2013-04-15');
  });

  it('is none where a list holds a number, words, or a year that has not four figures', () => {
    for (const text of [
      '41380',
      '15 April',
      '+275760-09-13',
      '10000-01-01T00:00:00Z',
      '9999-12-31T23:59:59Z',
      '0001-01-01T00:00:00Z',
      '2013-13-01T00:00:00Z',
      '',
    ])
      expect([text, dayFromSharePoint(text)]).toEqual([text, undefined]);
  });

  it('counts days across a change of the clocks and of the year', () => {
    expect(daysBetween(day('2013-03-30'), day('2013-04-01'))).toBe(2);
    expect(daysBetween(day('2013-06-30'), day('2013-08-20'))).toBe(51);
    expect(daysBetween(day('2014-01-01'), day('2013-12-31'))).toBe(-1);
  });

  it('is as far away as it was moved', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -9999, max: 9999 }), (from, days) =>
        expect(daysBetween(from, addDays(from, days))).toBe(days),
      ),
    );
  });

  it('knows the last day of its month', () => {
    expect(endOfMonth(day('2012-02-03'))).toBe('2012-02-29');
    expect(endOfMonth(day('2013-12-31'))).toBe('2013-12-31');
  });
});
