import { type Day, isDay } from './day';
import type { Precision } from './rollout/choices';

/** A date as a person types it, in three fields. */
export interface TypedDate {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** What was meant: nothing, a day, a month without a day, or something that is not a date. */
export type ReadDate =
  | { readonly kind: 'none' }
  | { readonly kind: 'date'; readonly on: Day; readonly precision: Precision }
  | { readonly kind: 'wrong' };

export const noDate: TypedDate = { day: '', month: '', year: '' };

/** Years outside these are slips of the finger. */
export const firstYear = 1990;
export const lastYear = 2050;

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

/**
 * Reads three fields. The month may be a number or a name, of which the first three letters are enough. Without a day,
 * the result is that month, on its first day.
 */
export function readDate({ day, month, year }: TypedDate): ReadDate {
  const [d, m, y] = [day, month, year].map((part) => part.trim());
  if (!d && !m && !y) return { kind: 'none' };
  const number = /^\d{1,2}$/.test(m)
    ? Number(m)
    : m.length >= 3
      ? monthNames.findIndex((name) => name.startsWith(m.toLowerCase())) + 1
      : 0;
  if (!/^\d{4}$/.test(y) || Number(y) < firstYear || Number(y) > lastYear || number < 1 || !/^\d{0,2}$/.test(d))
    return { kind: 'wrong' };
  const text = [y, String(number).padStart(2, '0'), (d || '1').padStart(2, '0')].join('-');
  return isDay(text) ? { kind: 'date', on: text, precision: d ? 'Day' : 'Month' } : { kind: 'wrong' };
}

/** A date as the three fields show it. */
export function typedDate(on: Day | undefined, precision: Precision = 'Day'): TypedDate {
  if (!on) return noDate;
  const [year, month, day] = on.split('-').map(Number);
  return { day: precision === 'Month' ? '' : String(day), month: String(month), year: String(year) };
}
