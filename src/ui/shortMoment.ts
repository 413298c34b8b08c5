import { type Day, dayOf } from '../domain/day';
import { ukTime } from '../domain/ukTime';
import { shortDay, timeOfDay } from './dates';

/** 15 April, 9:10am; with the year if it is not this year. In UK time. */
export function shortMoment(instant: Date, today: Day): string {
  return `${shortDay(dayOf(instant), today)}, ${timeOfDay(ukTime(instant))}`;
}
