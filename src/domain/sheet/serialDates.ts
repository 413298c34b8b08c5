import { addDays, type Day, day, daysBetween } from '../day';

/** A spreadsheet counts days from 1900 or from 1904. A workbook has one system, and pasted cells do not say which. */
export type DateSystem = 1900 | 1904;

/** A number that a spreadsheet may store for a day of this century; after the point is the time of day. */
const serial = /^(\d{5})(\.\d+)?$/;

/** The day before day 1. In the 1900 system two days before, because it has a 29 February 1900. */
const dayZero: Readonly<Record<DateSystem, Day>> = { 1900: day('1899-12-30'), 1904: day('1904-01-01') };

/** A number is read as a date only if that date is likely: the two systems are four years and a day apart. */
const mostDaysAway = 730;

export function isSerial(text: string): boolean {
  return serial.test(text);
}

/** The day of a number, if it lies within two years of `near`. */
export function dayOfSerial(text: string, near: Day | undefined, system: DateSystem): Day | undefined {
  const [, days] = serial.exec(text) ?? [];
  if (!days || !near) return undefined;
  const on = addDays(dayZero[system], Number(days));
  return Math.abs(daysBetween(near, on)) <= mostDaysAway ? on : undefined;
}

/**
 * The date system of a sheet: the one that puts at least one number within two years of the date beside it. Undefined
 * if neither system does, or both do.
 */
export function dateSystemOf(
  cells: Iterable<{ readonly text: string; readonly near: Day | undefined }>,
): DateSystem | undefined {
  const found = new Set<DateSystem>();
  for (const { text, near } of cells)
    for (const system of [1900, 1904] as const) if (dayOfSerial(text.trim(), near, system)) found.add(system);
  return found.size === 1 ? [...found][0] : undefined;
}
