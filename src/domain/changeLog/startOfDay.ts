import { type Day, dayOf } from '../day';

const anHour = 3_600_000;

/** The instant at which a day begins by clocks in the United Kingdom. */
export function startOfDay(day: Day): Date {
  const greenwich = Date.parse(`${day}T00:00:00Z`);
  // In summer the day begins an hour earlier.
  const summer = new Date(greenwich - anHour);
  return dayOf(summer) === day ? summer : new Date(greenwich);
}
