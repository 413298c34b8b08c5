import { ukTime } from './ukTime';

/** A calendar day as `YYYY-MM-DD`, without a time or a time zone. Days compare as text. */
export type Day = string & { readonly __day: unique symbol };

const pattern = /^\d{4}-\d{2}-\d{2}$/;
const msInDay = 86_400_000;

/** Computes each text once: thousands of rows share a few hundred days. */
function once<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (!known.has(text)) known.set(text, compute(text));
    return known.get(text) as T;
  };
}

/** Noon UTC of a day, in milliseconds since 1970; NaN if there is no such day. */
const noon = once((text) => {
  if (!pattern.test(text)) return NaN;
  const [year, month, date] = text.split('-').map(Number);
  const ms = Date.UTC(year, month - 1, date, 12);
  return new Date(ms).toISOString().startsWith(text) ? ms : NaN;
});

export function isDay(text: string): text is Day {
  return !Number.isNaN(noon(text));
}

/** @throws RangeError for text that is not a day, such as `2013-02-30`. */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`Not a day: ${text}`);
  return text;
}

/** The day in the United Kingdom at an instant. */
export function dayOf(instant: Date): Day {
  const { year, month, date } = ukTime(instant);
  return dayFromParts(year, month, date);
}

/** The UTC day at a time in milliseconds since 1970; no day for a year of five digits. */
function dayAt(ms: number): Day {
  return new Date(ms).toISOString().slice(0, 10) as Day;
}

function dayFromParts(year: number, month: number, date: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` as Day;
}

/**
 * Reads a date-only value as SharePoint's REST service gives it: midnight in the site's time zone, in UTC, so that its
 * UTC day can be the day before. Adding almost 12 hours before taking the UTC day is right for offsets within ±11
 * hours, and also for the 12:00 UTC we write, in case a site keeps the time of a date-only value (unconfirmed).
 *
 * @returns undefined for a text that is not a date, or whose year does not have four digits.
 */
export const dayFromSharePoint = once((utc): Day | undefined => {
  // `Date.parse` alone would read “41380” as a year, and “15 April” as a day in 2001.
  const ms = /^\d{4}-\d{2}-\d{2}/.test(utc) ? Date.parse(utc) : NaN;
  if (Number.isNaN(ms)) return undefined;
  const found = dayAt(ms + msInDay / 2 - 1000);
  return isDay(found) ? found : undefined;
});

/** Writes a day so that it stays that day in any site's time zone within ±11 hours. */
export function dayToSharePoint(value: Day): string {
  return `${value}T12:00:00Z`;
}

/** Days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((noon(to) - noon(from)) / msInDay);
}

export function addDays(from: Day, days: number): Day {
  return dayAt(noon(from) + days * msInDay);
}

/** The first day of the month a day falls in. */
export function startOfMonth(value: Day): Day {
  return `${value.slice(0, 8)}01` as Day;
}

/** The last day of the month a day falls in. */
export function endOfMonth(value: Day): Day {
  const [year, month] = value.split('-').map(Number);
  return dayAt(Date.UTC(year, month, 0, 12));
}
