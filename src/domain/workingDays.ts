import { addDays, type Day, day, daysBetween } from './day';

/** 0 is Sunday. */
function weekdayOf(value: Day): number {
  return new Date(`${value}T12:00:00Z`).getUTCDay();
}

function dayIn(year: number, month: number, date: number): Day {
  const pad = (part: number, digits: number): string => String(part).padStart(digits, '0');
  return day(`${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`);
}

/** Easter Sunday, by the algorithm of Meeus, Jones and Butcher (https://en.wikipedia.org/wiki/Date_of_Easter). */
function easterIn(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const at = h + l - 7 * m + 114;
  return dayIn(year, Math.floor(at / 31), (at % 31) + 1);
}

function firstMonday(year: number, month: number): Day {
  const first = dayIn(year, month, 1);
  return addDays(first, (8 - weekdayOf(first)) % 7);
}

function lastMonday(year: number, month: number): Day {
  const last = dayIn(year, month, 31);
  return addDays(last, -((weekdayOf(last) + 6) % 7));
}

/** Holidays; one at a weekend or on another holiday is moved to the next free day. */
function withSubstitutes(holidays: readonly Day[]): Day[] {
  const taken: Day[] = [];
  for (const holiday of holidays) {
    let on = holiday;
    while (isWeekend(on) || taken.includes(on) || (on !== holiday && holidays.includes(on))) on = addDays(on, 1);
    taken.push(on);
  }
  return taken;
}

function isWeekend(value: Day): boolean {
  return [0, 6].includes(weekdayOf(value));
}

/** Holidays that were moved or added for one year, by royal proclamation: https://www.gov.uk/bank-holidays */
const changed: Readonly<Record<number, { readonly without?: Day; readonly with: readonly Day[] }>> = {
  2011: { with: [day('2011-04-29')] },
  2012: { without: day('2012-05-28'), with: [day('2012-06-04'), day('2012-06-05')] },
  2020: { without: day('2020-05-04'), with: [day('2020-05-08')] },
  2022: { without: day('2022-05-30'), with: [day('2022-06-02'), day('2022-06-03'), day('2022-09-19')] },
  2023: { with: [day('2023-05-08')] },
};

/**
 * The bank holidays of England in a year. The rule is that of the Banking and Financial Dealings Act 1971, schedule 1
 * (https://www.legislation.gov.uk/ukpga/1971/80/schedule/1), with New Year's Day (since 1974) and the first Monday in
 * May (since 1978), which are proclaimed each year; a holiday at a weekend is taken on the next working day.
 */
export function bankHolidays(year: number): Day[] {
  const easter = easterIn(year);
  const usual = [
    ...withSubstitutes([dayIn(year, 1, 1)]),
    addDays(easter, -2),
    addDays(easter, 1),
    firstMonday(year, 5),
    lastMonday(year, 5),
    lastMonday(year, 8),
    ...withSubstitutes([dayIn(year, 12, 25), dayIn(year, 12, 26)]),
  ];
  const { without, with: added = [] } = changed[year] ?? {};
  return [...usual.filter((each) => each !== without), ...added].sort();
}

/** Monday to Friday, and no bank holiday of England. */
export function isWorkingDay(value: Day): boolean {
  return !isWeekend(value) && !bankHolidays(Number(value.slice(0, 4))).includes(value);
}

/** No rest is longer: more days than this in a row include a working day. */
const longestRest = 10;

/** Whether there is a working day from one day to another, both included. */
export function hasWorkingDay(from: Day, to: Day): boolean {
  if (daysBetween(from, to) >= longestRest) return true;
  for (let each = from; each <= to; each = addDays(each, 1)) if (isWorkingDay(each)) return true;
  return false;
}
