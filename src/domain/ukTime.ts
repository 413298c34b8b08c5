const anHour = 3_600_000;

/** The date and time of day in the United Kingdom, as its clocks show them. */
export interface UkTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly date: number;
  /** 0, a Sunday, to 6. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
}

/**
 * What clocks in the United Kingdom show at an instant, whatever the time zone of the computer. Computed by the rule:
 * the first use of `Intl` takes a slow computer longer than everything else that a page computes.
 */
export function ukTime(instant: Date): UkTime {
  const shown = new Date(instant.getTime() + (isSummerTime(instant) ? anHour : 0));
  return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    date: shown.getUTCDate(),
    weekday: shown.getUTCDay(),
    hour: shown.getUTCHours(),
    minute: shown.getUTCMinutes(),
  };
}

/**
 * From the last Sunday of March to that of October, from 1am Greenwich Mean Time: the Summer Time Act 1972 as amended
 * in 2002, and the same since 1996. https://www.legislation.gov.uk/ukpga/1972/6/section/1
 */
function isSummerTime(instant: Date): boolean {
  const year = instant.getUTCFullYear();
  const time = instant.getTime();
  return time >= lastSundayOf(year, 3) && time < lastSundayOf(year, 10);
}

/** 1am Greenwich Mean Time on the last Sunday of a month with 31 days, in milliseconds since 1970. */
function lastSundayOf(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month - 1, 31, 1));
  return last.getTime() - last.getUTCDay() * 24 * anHour;
}
