import { monthText } from './monthText';

const msInDay = 86_400_000;

/** What a date's style shows: a day; a month, because the day of the month is only the spreadsheet's; a year. */
export type DatePrecision = 'day' | 'month' | 'year';

/**
 * The date that a spreadsheet stores as a number of days; undefined for a number that it cannot show as one. In the
 * 1900 system, 60 is 29 February 1900, a day that never was: Excel keeps a fault of Lotus 1-2-3, so the days before it
 * are one off. https://learn.microsoft.com/office/troubleshoot/excel/wrongly-assumes-1900-is-leap-year
 */
export function serialDate(serial: number, is1904: boolean, precision: DatePrecision): string | undefined {
  // The last digits of a time of day are not exact, so that a second before midnight may be meant as midnight.
  const days = Math.floor(Math.round(serial * 86_400) / 86_400);
  const [year, month, date] = partsOf(days, is1904) ?? [];
  if (year === undefined) return undefined;
  if (precision === 'year') return String(year);
  if (precision === 'month') return monthText(year, month!);
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

function partsOf(days: number, is1904: boolean): readonly [number, number, number] | undefined {
  if (days < 0) return undefined;
  // The result of a formula that refers to an empty cell. Excel shows 00/01/1900.
  if (!is1904 && days === 0) return [1900, 1, 0];
  if (!is1904 && days === 60) return [1900, 2, 29];
  const first = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const on = new Date(first + days * msInDay);
  return on.getUTCFullYear() > 9999 || Number.isNaN(on.getTime())
    ? undefined
    : [on.getUTCFullYear(), on.getUTCMonth() + 1, on.getUTCDate()];
}
