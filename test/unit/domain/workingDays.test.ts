import { day } from '../../../src/domain/day';
import { bankHolidays, hasWorkingDay, isWorkingDay } from '../../../src/domain/workingDays';

/** As https://www.gov.uk/bank-holidays has them, for England and Wales. */
const published: Readonly<Record<number, string>> = {
  2013: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2012: '01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26',
  2010: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  2011: '01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27',
  2015: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
  2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
  2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
};

describe('bank holidays', () => {
  it.each(Object.keys(published).map(Number))('are those that were published for %i', (year) => {
    expect(
      bankHolidays(year)
        .map((each) => each.slice(5))
        .join(' '),
    ).toBe(published[year]);
  });
});

describe('working days', () => {
  it('are Monday to Friday, but for bank holidays', () => {
    expect(isWorkingDay(day('2013-04-19'))).toBe(true);
    expect(isWorkingDay(day('2013-04-20'))).toBe(false);
    expect(isWorkingDay(day('2013-05-06'))).toBe(false);
  });

  it('are looked for in a time, both ends included, however long it is', () => {
    expect(hasWorkingDay(day('2013-04-20'), day('2013-04-21'))).toBe(false);
    expect(hasWorkingDay(day('2013-05-04'), day('2013-05-06'))).toBe(false);
    expect(hasWorkingDay(day('2013-05-04'), day('2013-05-07'))).toBe(true);
    expect(hasWorkingDay(day('2013-05-04'), day('9999-05-07'))).toBe(true);
    expect(hasWorkingDay(day('2013-05-07'), day('2013-05-06'))).toBe(false);
  });
});
