import { type Day, isDay } from '../day';
import {
  isVague,
  lastWorkingDay,
  type Looks,
  nearestDay,
  onTheClock,
  plainDate,
  quarterIn,
  saysNoDate,
  weekdayOf,
  weekIn,
  withoutTime,
  withoutWeekday,
} from './dateParts';
import { type DateSystem, dayOfSerial, isSerial } from './serialDates';

/**
 * Why a text is not read as a date.
 *
 * - `notDate`: it does not look like one
 * - `vague`: “mid April”, “before Christmas”: it leaves open which day or month
 * - `noSuchDay`: the month has no such day, or the year no such month
 * - `ambiguous`: a date whether the day or the month is first
 * - `besideMonthFirst`: the same, and another column of the sheet has the month first, so nobody can settle it for all
 * - `monthFirst`: the column has the month first in at least one date
 * - `bothOrders`: dates that the list knows are in the table with the day first and with the month first
 * - `yearUnclear`: a year of two digits, so that it is not clear which number is the year
 * - `noYear`: day and month only, and no date beside it that gives the year
 * - `yearOut`: not in this century
 * - `serial`: the number that a spreadsheet stores for a date, but the day is unlikely or the date system is unknown
 * - `quarter`: a quarter of an unclear year
 * - `weekday`: the date does not fall on the weekday beside it
 */
export type DateRefusal =
  | 'notDate'
  | 'vague'
  | 'noSuchDay'
  | 'ambiguous'
  | 'besideMonthFirst'
  | 'monthFirst'
  | 'bothOrders'
  | 'yearUnclear'
  | 'noYear'
  | 'yearOut'
  | 'serial'
  | 'quarter'
  | 'weekday';

/**
 * The rule that gave a date which the text does not spell out.
 *
 * - `serial`, `serial1904`: the number that a spreadsheet stores, in either system
 * - `year`: without its year
 * - `week`: a whole week; the date is its last working day
 * - `quarter`: a whole quarter; the date is its last month
 * - `clock`: an instant of another time zone
 * - `monthFirst`: in figures with the month first, as other dates of the table show
 */
export type DateRule = 'serial' | 'serial1904' | 'year' | 'week' | 'quarter' | 'clock' | 'monthFirst';

export type DateReading =
  | { readonly kind: 'day'; readonly on: Day; readonly rule?: DateRule }
  /** `on` is the first of the month. */
  | { readonly kind: 'month'; readonly on: Day; readonly rule?: DateRule }
  /** The text says that there is no date: TBC, n/a, a dash. */
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly why: DateRefusal };

/** What is known beside a date. */
export interface BesideDate {
  /** The date of the sheet or of the row. It gives a day and month their year. */
  readonly near?: Day;
  readonly looks?: Looks;
  /** What the spreadsheet’s numbers count from. */
  readonly system?: DateSystem;
}

/**
 * The order in which a column writes dates in figures, as far as it is known.
 *
 * - `monthFirst`: at least one date has it, so none is read
 * - `surelyMonthFirst`: dates that the list knows have it, so all are read so
 * - `both`: dates that the list knows have either, so only those that can be read in one way are read
 * - `besideMonthFirst`: no date shows it, and another column of the sheet has the month first
 */
export type DayOrder = 'dayFirst' | 'monthFirst' | 'surelyMonthFirst' | 'both' | 'unclear' | 'besideMonthFirst';

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

const figures = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/;
/** Every date that can prove an order has this. */
const withYear = /\d[-/.]\d{1,2}[-/.]\d{2}/;
const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;

/**
 * Finds the order of the dates of a whole column. One date with a number above 12 proves it for all of them; a single
 * proof of month first outweighs every proof of day first.
 */
export function dayOrderOf(column: readonly string[]): DayOrder {
  let order: DayOrder = 'unclear';
  for (const text of column) {
    if (!withYear.test(text)) continue;
    const [, first, second, year] = figures.exec(dateOnly(text)) ?? [];
    if (!first) continue;
    // 3/22/13 has its month first, whichever number is the year.
    if (dayFrom(fullYear(year), first, second) && Number(second) > 12) return 'monthFirst';
    if (year.length !== 4) continue;
    if (dayFrom(year, second, first) && Number(first) > 12) order = 'dayFirst';
  }
  return order;
}

/**
 * The order that a sheet's columns prove for those of its columns that prove none: one program has written them all.
 * Beside a column with the month first they prove nothing.
 */
export function orderOfSheet(columns: readonly DayOrder[]): DayOrder {
  if (columns.includes('monthFirst')) return 'besideMonthFirst';
  return columns.includes('dayFirst') ? 'dayFirst' : 'unclear';
}

/** The days that a date in figures is with the day first and with the month first; undefined for any other text. */
export function daysInFigures(text: string): { readonly dayFirst?: Day; readonly monthFirst?: Day } | undefined {
  const [, first, second, year] = (withYear.test(text) && figures.exec(dateOnly(text))) || [];
  if (!first) return undefined;
  return { dayFirst: dayFrom(fullYear(year), second, first), monthFirst: dayFrom(fullYear(year), first, second) };
}

/** The date without “week commencing”, the weekday and the time. */
function dateOnly(text: string): string {
  const plain = withoutTime(plainDate(text));
  return withoutWeekday(weekIn(plain)?.date ?? plain).date;
}

/** Reads a date as people in England write one. */
export function readUkDate(text: string, order: DayOrder, beside: BesideDate = {}): DateReading {
  const whole = plainDate(text);
  if (saysNoDate(whole)) return { kind: 'none' };
  const instant = onTheClock(whole);
  if (instant)
    return whole.startsWith(instant) ? { kind: 'day', on: instant } : { kind: 'day', on: instant, rule: 'clock' };
  const plain = withoutTime(whole);
  const quarter = quarterIn(plain);
  if (quarter) return quarter === 'unclear' ? refused('quarter') : { kind: 'month', on: quarter, rule: 'quarter' };
  const week = weekIn(plain);
  if (!week) return readWithWeekday(plain, order, beside);
  const reading = readWithWeekday(week.date, order, beside);
  if (reading.kind === 'day') return { kind: 'day', on: lastWorkingDay(week.names, reading.on), rule: 'week' };
  return reading.kind === 'month' ? refused('vague') : reading;
}

function readWithWeekday(text: string, order: DayOrder, beside: BesideDate): DateReading {
  const { weekday, date } = withoutWeekday(text);
  const reading = readDate(date, order, beside);
  return weekday !== undefined && reading.kind === 'day' && weekdayOf(reading.on) !== weekday
    ? refused('weekday')
    : reading;
}

function readDate(date: string, order: DayOrder, beside: BesideDate): DateReading {
  const [, year, month, dayOfMonth] = yearFirst.exec(date) ?? /^(20\d\d)(\d\d)(\d\d)$/.exec(date) ?? [];
  if (year) return dayOr(year, month, dayOfMonth);
  const inFigures = figures.exec(date);
  if (inFigures) return readFigures(inFigures[1], inFigures[2], inFigures[3], order);
  if (isSerial(date)) return readSerial(date, beside);
  const monthInFigures = /^(\d{1,2})[-/.](\d{4})$/.exec(date) ?? /^(\d{4})-(\d{1,2})$/.exec(date);
  if (monthInFigures) {
    const [one, other] = monthInFigures.slice(1);
    return one.length === 4 ? monthOr(one, other) : monthOr(other, one);
  }
  const [, first, second] = /^(\d{1,2})[-/.](\d{1,2})$/.exec(date) ?? [];
  return first ? readDayAndMonth(first, second, order, beside) : readNamed(date, beside);
}

function readSerial(text: string, { near, system }: BesideDate): DateReading {
  const on = system && dayOfSerial(text, near, system);
  return on ? { kind: 'day', on, rule: system === 1900 ? 'serial' : 'serial1904' } : refused('serial');
}

/** 22/4, which may also be a month and its year. */
function readDayAndMonth(first: string, second: string, order: DayOrder, beside: BesideDate): DateReading {
  if (order === 'monthFirst' || order === 'surelyMonthFirst') return refused('monthFirst');
  if (order === 'both' && first !== second) return refused('bothOrders');
  if (Number(second) > 12) return refused('yearUnclear');
  if (order !== 'dayFirst' && Number(first) <= 12 && Number(first) !== Number(second)) return refusedByOrder(order);
  return withoutYear(second, first, beside);
}

/** A day and month in the year that the date beside it gives. */
function withoutYear(month: string, dayOfMonth: string, { near, looks }: BesideDate): DateReading {
  // 2012 had a 29 February.
  if (!dayFrom('2012', month, dayOfMonth)) return refused('noSuchDay');
  const on = near && nearestDay(near, month, dayOfMonth, looks);
  return on ? { kind: 'day', on, rule: 'year' } : refused('noYear');
}

/** 15 April 2013, 15-Apr-13, April 15 2013; April 2013, Apr-13. */
function readNamed(date: string, beside: BesideDate): DateReading {
  const [, dayBefore, name = '', after = ''] =
    /^(?:(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?:[\s./-]*| of ))?([a-z]{3,9})\.?(.*)$/.exec(date) ?? [];
  const month = monthNamed(name);
  if (!month) return refused(isVague(date) ? 'vague' : 'notDate');
  const rest = after.replace(/[’']/g, '').trim();
  if (dayBefore) return readAfterDay(dayBefore, month, rest, beside);
  const [, dayAfter, year] = /^(\d{1,2})(?:st|nd|rd|th)?[\s,]+(\d{4})$/.exec(rest) ?? [];
  return dayAfter ? dayOr(year, month, dayAfter) : readMonth(month, rest);
}

/** The month that has this name or begins with it, in figures. */
function monthNamed(name: string): string | undefined {
  const at = name ? monthNames.findIndex((full) => full.startsWith(name)) : -1;
  return at === -1 ? undefined : String(at + 1);
}

function readAfterDay(dayOfMonth: string, month: string, rest: string, beside: BesideDate): DateReading {
  if (rest === '') return withoutYear(month, dayOfMonth, beside);
  const [, year] = /^[\s,./-]*(\d{4}|\d{2})$/.exec(rest) ?? [];
  return year ? dayOr(fullYear(year), month, dayOfMonth) : refused(isVague(rest) ? 'vague' : 'notDate');
}

function readMonth(month: string, rest: string): DateReading {
  const [, dash, year] = /^([-/.]?)\s*(\d{4}|\d{1,2})$/.exec(rest) ?? [];
  if (!year) return refused(rest === '' ? 'noYear' : isVague(rest) ? 'vague' : 'notDate');
  // “April 13” may be a day of any year; a spreadsheet writes a month as “Apr-13”.
  if (year.length < 4 && !(dash && year.length === 2)) return refused('yearUnclear');
  return monthOr(fullYear(year), month);
}

function readFigures(first: string, second: string, year: string, order: DayOrder): DateReading {
  if (order === 'monthFirst') return refused('monthFirst');
  const full = fullYear(year);
  const dayFirst = dayFrom(full, second, first);
  if (order === 'dayFirst') return dayOr(full, second, first);
  if (order === 'surelyMonthFirst') return withMonthFirst(full, first, second);
  const monthFirst = dayFrom(full, first, second);
  if (order === 'both' && monthFirst && monthFirst !== dayFirst) return refused('bothOrders');
  if (year.length === 2) {
    const readings = [dayFirst, monthFirst, dayFrom(fullYear(first), second, year)].filter((one) => one !== undefined);
    if (readings.length === 0) return refused('noSuchDay');
    return dayFirst && readings.every((one) => one === dayFirst)
      ? { kind: 'day', on: dayFirst }
      : refused('yearUnclear');
  }
  if (dayFirst && monthFirst && dayFirst !== monthFirst) return refusedByOrder(order);
  return dayOr(full, second, first);
}

/** A date that is one with either order, which nothing shows. */
function refusedByOrder(order: DayOrder): DateReading {
  return refused(order === 'besideMonthFirst' ? order : 'ambiguous');
}

function withMonthFirst(year: string, month: string, dayOfMonth: string): DateReading {
  const reading = dayOr(year, month, dayOfMonth);
  return reading.kind === 'day' ? { ...reading, rule: 'monthFirst' } : reading;
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
