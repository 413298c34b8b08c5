import { addDays, type Day, dayOf, daysBetween, isDay } from '../day';

const weekdayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const friday = 5;

/** Sunday is 0. */
export function weekdayOf(on: Day): number {
  return new Date(`${on}T12:00:00Z`).getUTCDay();
}

/** The weekday with this name, or a name that begins with it. */
function weekdayNamed(name: string): number | undefined {
  const at = name ? weekdayNames.findIndex((full) => full.startsWith(name)) : -1;
  return at === -1 ? undefined : at;
}

/** A text in lower case, with single spaces, whichever kind of space it has. */
export function plainDate(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** A date without the time of day after it. */
export function withoutTime(date: string): string {
  return date.replace(
    /(\dt|[^ ,],? (?:at )?)([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d([.,]\d+)?)?( ?[ap]m)?$/,
    (_, before: string) => before.slice(0, 1),
  );
}

/** The day in the United Kingdom of an instant with its time zone, as programs write one: `2013-04-07T23:00:00Z`. */
export function onTheClock(date: string): Day | undefined {
  const [, on, time, zone] =
    /^(\d{4}-\d\d-\d\d)[t ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(z|[+-]\d\d:?\d\d)$/.exec(date) ?? [];
  if (!on || !isDay(on)) return undefined;
  const ms = Date.parse(`${on}T${time}${zone.toUpperCase().replace(/(\d\d)(\d\d)$/, '$1:$2')}`);
  return Number.isNaN(ms) ? undefined : dayOf(new Date(ms));
}

/** The date without the weekday before or after it, and which weekday that was. */
export function withoutWeekday(text: string): { readonly weekday?: number; readonly date: string } {
  const [, before, rest] = /^([a-z]{3,9})[.,]? (.*)$/.exec(text) ?? [];
  const first = weekdayNamed(before);
  if (first !== undefined) return { weekday: first, date: rest };
  const [, start, after] = /^(.*\d),? \(?([a-z]{3,9})\.?\)?$/.exec(text) ?? [];
  const last = weekdayNamed(after);
  return last === undefined ? { date: text } : { weekday: last, date: start };
}

/** The date by which a text names a week, and whether it is the first or the last day of that week. */
export function weekIn(text: string): { readonly names: 'first' | 'last'; readonly date: string } | undefined {
  const [, date] =
    /^(?:w\/? ?[cb]|(?:week|wk)\.? ?(?:commencing|comm|beginning|begin|starting|of|com|beg|c|b))[.:]? (?:the )?(.+)$/.exec(
      text,
    ) ?? [];
  if (date) return { names: 'first', date };
  const [, last] = /^(?:w\/? ?e|(?:week|wk)\.? ?(?:ending|end|e))[.:]? (?:the )?(.+)$/.exec(text) ?? [];
  return last ? { names: 'last', date: last } : undefined;
}

/** The last working day of the week that begins, or ends, on a day: what staff can count on. */
export function lastWorkingDay(names: 'first' | 'last', on: Day): Day {
  const weekday = weekdayOf(on);
  if (names === 'first') return addDays(on, (friday - weekday + 7) % 7);
  if (weekday === 0) return addDays(on, -2);
  return weekday === 6 ? addDays(on, -1) : on;
}

/** The first day of the last month of a quarter, where its year is clear: a financial year, or “calendar”. */
export function quarterIn(text: string): Day | 'unclear' | undefined {
  const number =
    /(?:^| )(?:q|quarter |qtr ?)([1-4])(?![\d])/.exec(text) ??
    /(?:^| )([1-4])(?:st|nd|rd|th) (?:quarter|qtr)/.exec(text);
  if (!number) return undefined;
  const quarter = Number(number[1]);
  const rest = `${text.slice(0, number.index)} ${text.slice(number.index + number[0].length)}`
    .replace(/[(),]|\bof\b/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
  const [, first, second] = /^(?:fy ?)?(?:20)?(\d\d) ?[/-] ?(?:20)?(\d\d)$/.exec(rest) ?? [];
  if (first && (Number(first) + 1) % 100 === Number(second)) {
    // The financial year begins in April, so its last quarter is in the next calendar year.
    const month = quarter * 3 + 3;
    return month > 12 ? firstOf(`20${second}`, month - 12) : firstOf(`20${first}`, month);
  }
  const [, before, calendar, after] = /^(calendar|cy)? ?(20\d\d) ?(calendar(?: year)?)?$/.exec(rest) ?? [];
  return calendar && (before ?? after) ? firstOf(calendar, quarter * 3) : 'unclear';
}

function firstOf(year: string, month: number): Day {
  return `${year}-${String(month).padStart(2, '0')}-01` as Day;
}

/** Where a date without a year lies: a forecast is ahead of the sheet’s date, a connection behind it. */
export type Looks = 'ahead' | 'behind';

/** In days. Further from the sheet’s date than this, the nearest such day is not certainly the one that is meant. */
const surelyNear = 120;

/**
 * Gives a day and month the year that puts them nearest to the sheet’s date. If that is more than four months away, a
 * forecast is the next such day and a connection the last one. For any other date the year stays unclear.
 */
export function nearestDay(near: Day, month: string, dayOfMonth: string, looks?: Looks): Day | undefined {
  const year = Number(near.slice(0, 4));
  const days = [year - 1, year, year + 1]
    .map((one) => `${one}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`)
    .filter(isDay);
  const away = (on: Day): number => daysBetween(near, on);
  const close = days.find((on) => Math.abs(away(on)) <= surelyNear);
  if (close) return close;
  if (looks === 'ahead') return days.find((on) => away(on) > 0);
  return looks === 'behind' ? days.filter((on) => away(on) < 0).pop() : undefined;
}

const noDates = new Set(
  (
    'tbc|tba|tbd|tbn|na|nk|none|nil|no date|no date yet|no dates|date tbc|date tba|not known|not yet known|unknown|date unknown|' +
    'date not known|awaiting date|awaiting a date|awaiting dates|date awaited|awaiting confirmation|not applicable|not available|' +
    'not set|not yet set|no forecast|not scheduled|not yet scheduled|to be confirmed|to be agreed|to be advised|to be announced|' +
    'to be arranged|to be decided|to be determined|date to be confirmed|date to be agreed|date to be advised'
  ).split('|'),
);

/** Whether a text says that there is no date, or none yet: TBC, n/a, a dash. */
export function saysNoDate(text: string): boolean {
  return (
    /^[-–—]+$/.test(text) ||
    noDates.has(
      text
        .replace(/[./]/g, '')
        .replace(/^\((.*)\)$/, '$1')
        .trim(),
    )
  );
}

const vagueWords =
  /\b(early|mid|middle|late|end|start|beginning|before|after|by|from|around|about|circa|approx(imately)?|spring|summer|autumn|winter|easter|christmas|xmas|asap|soon|next|half|week|wk|h[12]|tbc|provisional(ly)?)\b/;

/** Whether a text names a time, and leaves open which day or month it is. */
export function isVague(text: string): boolean {
  return vagueWords.test(text);
}
