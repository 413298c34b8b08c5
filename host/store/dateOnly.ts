/**
 * A date-only column holds midnight in the site's time zone, in UTC, so its UTC day can be the day before
 * (docs/sharepoint/reading.md, “Dates”). Whether SharePoint really cuts off the time of a written value is not
 * confirmed. The local SharePoint does: a client that reads this correctly reads the other too. Only this file depends
 * on it.
 */
const siteZone = 'Europe/London';

const clockIn = new Intl.DateTimeFormat('en-GB', {
  timeZone: siteZone,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** How far the site's clock is ahead of UTC at an instant, in milliseconds. */
function offsetAt(ms: number): number {
  const part = Object.fromEntries(clockIn.formatToParts(ms).map(({ type, value }) => [type, Number(value)]));
  return (
    Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second) - Math.floor(ms / 1000) * 1000
  );
}

/** The midnight, in the site's time zone, that begins the day an instant falls on there. */
export function siteMidnight(instant: Date): Date {
  const local = instant.getTime() + offsetAt(instant.getTime());
  const midnight = Math.floor(local / 86_400_000) * 86_400_000;
  return new Date(midnight - offsetAt(midnight - offsetAt(midnight)));
}

/** As SharePoint's REST service writes an instant: UTC, whole seconds. */
export function utcSeconds(instant: Date): string {
  return `${instant.toISOString().slice(0, 19)}Z`;
}
