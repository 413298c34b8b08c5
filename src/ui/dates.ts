import * as strings from 'UiStrings';
import type { Day } from '../domain/day';
import { ukTime, type UkTime } from '../domain/ukTime';

const nbsp = '\u00a0';

// Names are texts rather than Intl's; see text.ts for why.
function monthName(month: number): string {
  return strings.Months.split(' ')[month - 1];
}

/** 20 August 2013. No line break separates a day and its month. */
export function fullDay(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date}${nbsp}${monthName(month)} ${year}`;
}

/** 20 August; with the year if it is not this year. */
export function shortDay(day: Day, today: Day): string {
  return day.slice(0, 4) === today.slice(0, 4) ? fullDay(day).slice(0, -5) : fullDay(day);
}

/** August 2013. */
export function monthOf(day: Day): string {
  const [year, month] = day.split('-').map(Number);
  return `${monthName(month)} ${year}`;
}

/** August; with the year if it is not this year. */
export function shortMonth(day: Day, today: Day): string {
  return day.slice(0, 4) === today.slice(0, 4) ? monthOf(day).slice(0, -5) : monthOf(day);
}

/** Monday 15 April 2013, 9:10am, in UK time. */
export function moment(instant: Date): string {
  const time = ukTime(instant);
  const date = `${time.date}${nbsp}${monthName(time.month)} ${time.year}`;
  return `${strings.Weekdays.split(' ')[time.weekday]} ${date}, ${timeOfDay(time)}`;
}

/** 9:10am. */
export function timeOfDay({ hour, minute }: UkTime): string {
  return `${hour % 12 || 12}:${String(minute).padStart(2, '0')}${hour < 12 ? 'am' : 'pm'}`;
}
