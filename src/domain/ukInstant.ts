import type { Day } from './day';
import { ukTime } from './ukTime';

const anHour = 3_600_000;

/** A time of day by clocks in the United Kingdom. */
export interface ClockTime {
  /** 0 to 23. */
  readonly hour: number;
  readonly minute: number;
}

/**
 * When clocks in the United Kingdom show a time on a day, in milliseconds since 1970, the earlier first: twice in the
 * hour that is repeated in October, never in the one that is left out in March.
 */
export function ukInstants(on: Day, { hour, minute }: ClockTime): readonly number[] {
  const [year, month, date] = on.split('-').map(Number);
  const utc = Date.UTC(year, month - 1, date, hour, minute);
  return [utc - anHour, utc].filter((at) => {
    const shown = ukTime(new Date(at));
    return shown.date === date && shown.hour === hour && shown.minute === minute;
  });
}
