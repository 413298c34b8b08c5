import { addDays, type Day } from '../../../domain/day';
import { moment, shortDay } from '../../../ui/dates';
import { fill } from '../../../ui/text';
import { strings } from './strings';

/** Monday 15 April; with the year if it is not this year. */
export function weekday(day: Day, today: Day): string {
  const [name] = moment(new Date(`${day}T12:00:00Z`)).split(' ');
  return `${name} ${shortDay(day, today)}`;
}

/** “Today, Monday 15 April”, as the heading of a day. */
export function dayHeading(day: Day, today: Day): string {
  const words = weekday(day, today);
  if (day === today) return fill(strings.DayToday, { day: words });
  return day === addDays(today, -1) ? fill(strings.DayYesterday, { day: words }) : words;
}

/** An earlier day inside a sentence, after “since”. */
export function sinceWords(day: Day, today: Day): string {
  return day === addDays(today, -1) ? strings.Yesterday : weekday(day, today);
}
