import { type Day, isDay } from '../day';

/**
 * Why a text is not read as a date.
 *
 * - `notDate`: it does not look like one
 * - `noSuchDay`: the month has no such day, or the year no such month
 * - `ambiguous`: a date both if the day is first and if the month is
 * - `monthFirst`: the column has the month first in at least one date
 * - `yearUnclear`: a year of two digits, so that it is not clear which number is the year
 * - `noYear`: day and month only
 * - `yearOut`: not in this century
 * - `serial`: the number that a spreadsheet stores for a date
 * - `weekday`: the date is another day of the week
 */
export type DateRefusal =
  'notDate' | 'noSuchDay' | 'ambiguous' | 'monthFirst' | 'yearUnclear' | 'noYear' | 'yearOut' | 'serial' | 'weekday';

export type DateReading =
  | { readonly kind: 'day'; readonly on: Day }
  /** `on` is the first of the month. */
  | { readonly kind: 'month'; readonly on: Day }
  | { readonly kind: 'refused'; readonly why: DateRefusal };

/** The order in which a column writes dates in figures, as far as it is known. */
export type DayOrder = 'dayFirst' | 'monthFirst' | 'unclear';

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const weekdayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

const figures = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/;
const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;

/**
 * Finds the order of the dates of a whole column. One date with a number above 12 proves it for all of them; a single
 * proof of month first outweighs every proof of day first.
 */
export function dayOrderOf(column: readonly string[]): DayOrder {
  let order: DayOrder = 'unclear';
  for (const text of column) {
    const { date } = withoutWeekday(text);
    const [, first, second, year] = figures.exec(date) ?? [];
    if (!first || year.length !== 4) continue;
    if (dayFrom(year, first, second) && Number(second) > 12) return 'monthFirst';
    if (dayFrom(year, second, first) && Number(first) > 12) order = 'dayFirst';
  }
  return order;
}

/** Reads a date as people in England write one. */
export function readUkDate(text: string, order: DayOrder): DateReading {
  const { weekday, date } = withoutWeekday(text);
  const reading = readDate(date, order);
  if (weekday !== undefined && reading.kind === 'day' && new Date(`${reading.on}T12:00:00Z`).getUTCDay() !== weekday)
    return refused('weekday');
  return reading;
}

function readDate(date: string, order: DayOrder): DateReading {
  const [, year, month, dayOfMonth] = yearFirst.exec(date) ?? [];
  if (year) return dayOr(year, month, dayOfMonth);
  const inFigures = figures.exec(date);
  if (inFigures) return readFigures(inFigures[1], inFigures[2], inFigures[3], order);
  if (/^\d{5}(\.\d+)?$/.test(date)) return refused('serial');
  const monthInFigures = /^(\d{1,2})[-/.](\d{4})$/.exec(date) ?? /^(\d{4})-(\d{1,2})$/.exec(date);
  if (monthInFigures) {
    const [one, other] = monthInFigures.slice(1);
    return one.length === 4 ? monthOr(one, other) : monthOr(other, one);
  }
  if (/^\d{1,2}[-/.]\d{1,2}$/.test(date)) return refused('noYear');
  return readNamed(date);
}

/** 15 April 2013, 15-Apr-13, April 15 2013; April 2013, Apr-13. */
function readNamed(date: string): DateReading {
  const [, dayBefore, name = '', after = ''] =
    /^(?:(\d{1,2})(?:st|nd|rd|th)?[\s./-]*)?([a-z]{3,9})\.?(.*)$/.exec(date) ?? [];
  const month = monthNamed(name);
  if (!month) return refused('notDate');
  const rest = after.replace(/[’']/g, '').trim();
  if (dayBefore) return readAfterDay(dayBefore, month, rest);
  const [, dayAfter, year] = /^(\d{1,2})(?:st|nd|rd|th)?[\s,]+(\d{4})$/.exec(rest) ?? [];
  return dayAfter ? dayOr(year, month, dayAfter) : readMonth(month, rest);
}

/** The month that has this name or begins with it, in figures. */
function monthNamed(name: string): string | undefined {
  const at = name ? monthNames.findIndex((full) => full.startsWith(name)) : -1;
  return at === -1 ? undefined : String(at + 1);
}

function readAfterDay(dayOfMonth: string, month: string, rest: string): DateReading {
  if (rest === '') return refused('noYear');
  const [, year] = /^[\s,./-]*(\d{4}|\d{2})$/.exec(rest) ?? [];
  return year ? dayOr(fullYear(year), month, dayOfMonth) : refused('notDate');
}

function readMonth(month: string, rest: string): DateReading {
  const [, dash, year] = /^([-/.]?)\s*(\d{4}|\d{1,2})$/.exec(rest) ?? [];
  if (!year) return refused(rest === '' ? 'noYear' : 'notDate');
  // “April 13” may be a day of any year; a spreadsheet writes a month as “Apr-13”.
  if (year.length < 4 && !(dash && year.length === 2)) return refused('yearUnclear');
  return monthOr(fullYear(year), month);
}

function readFigures(first: string, second: string, year: string, order: DayOrder): DateReading {
  if (order === 'monthFirst') return refused('monthFirst');
  const full = fullYear(year);
  const dayFirst = dayFrom(full, second, first);
  if (order === 'dayFirst') return dayOr(full, second, first);
  const monthFirst = dayFrom(full, first, second);
  if (year.length === 2) {
    const readings = [dayFirst, monthFirst, dayFrom(fullYear(first), second, year)].filter((one) => one !== undefined);
    if (readings.length === 0) return refused('noSuchDay');
    return dayFirst && readings.every((one) => one === dayFirst)
      ? { kind: 'day', on: dayFirst }
      : refused('yearUnclear');
  }
  if (dayFirst && monthFirst && dayFirst !== monthFirst) return refused('ambiguous');
  return dayOr(full, second, first);
}

/** The weekday before a date (Sunday is 0), and the date in lower case without “00:00” after it. */
function withoutWeekday(text: string): { readonly weekday?: number; readonly date: string } {
  const whole = text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[ t]00:00(:00(\.0+)?)?$/, '');
  const [, name, date] = /^([a-z]{3,9})[.,]? (.*)$/.exec(whole) ?? [];
  const weekday = name ? weekdayNames.findIndex((full) => full.startsWith(name)) : -1;
  return weekday === -1 ? { date: whole } : { weekday, date };
}

function fullYear(year: string): string {
  return year.length === 4 ? year : `20${year.padStart(2, '0')}`;
}

function dayFrom(year: string, month: string, dayOfMonth: string): Day | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  return isDay(text) ? text : undefined;
}

function dayOr(year: string, month: string, dayOfMonth: string): DateReading {
  if (!year.startsWith('20')) return refused('yearOut');
  const on = dayFrom(year, month, dayOfMonth);
  return on ? { kind: 'day', on } : refused('noSuchDay');
}

function monthOr(year: string, month: string): DateReading {
  const reading = dayOr(year, month, '1');
  return reading.kind === 'day' ? { kind: 'month', on: reading.on } : reading;
}

function refused(why: DateRefusal): DateReading {
  return { kind: 'refused', why };
}
