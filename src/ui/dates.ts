import * as strings from 'UiStrings';
import type { Day } from '../domain/day';

const nbsp = '\u00a0';

// Names are texts rather than Intl's: words.ts says why.
function monthName(month: number): string {
  return strings.Months.split(' ')[month - 1];
}

/** 20 August 2013. A day and its month never part at a line end. */
export function fullDay(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date}${nbsp}${monthName(month)} ${year}`;
}

/** 20 August; with the year where it is not this year's. */
export function shortDay(day: Day, today: Day): string {
  return day.slice(0, 4) === today.slice(0, 4) ? fullDay(day).slice(0, -5) : fullDay(day);
}

/** August 2013. */
export function monthOf(day: Day): string {
  const [year, month] = day.split('-').map(Number);
  return `${monthName(month)} ${year}`;
}

/** August; with the year where it is not this year's. */
export function shortMonth(day: Day, today: Day): string {
  return day.slice(0, 4) === today.slice(0, 4) ? monthOf(day).slice(0, -5) : monthOf(day);
}

/** Monday 15 April 2013, 9:10am, in the browser's time zone. */
export function moment(instant: Date): string {
  const date = `${instant.getDate()}${nbsp}${monthName(instant.getMonth() + 1)} ${instant.getFullYear()}`;
  return `${strings.Weekdays.split(' ')[instant.getDay()]} ${date}, ${timeOfDay(instant)}`;
}

function timeOfDay(instant: Date): string {
  const hours = instant.getHours();
  const minutes = String(instant.getMinutes()).padStart(2, '0');
  return `${hours % 12 || 12}:${minutes}${hours < 12 ? 'am' : 'pm'}`;
}
