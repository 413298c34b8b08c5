import { type Day, dayOf } from '../day';

/** The last day of work that ends at a moment, in milliseconds since 1970. Until midnight is until the day before. */
export function lastDayOfWork(end: number): Day {
  return dayOf(new Date(end - 1));
}
