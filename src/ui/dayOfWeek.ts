import * as strings from 'UiStrings';
import type { Day } from '../domain/day';
import { shortDay } from './dates';

/** Monday 15 April; with the year if it is not this year. */
export function dayOfWeek(day: Day, today: Day): string {
  return `${strings.Weekdays.split(' ')[new Date(`${day}T12:00Z`).getUTCDay()]} ${shortDay(day, today)}`;
}
