import { addDays, type Day, dayOf } from '../day';
import type { Change, LogList } from './history';

/** A row as it is listed before its versions are read. */
export interface ListedRow {
  readonly list: LogList;
  readonly id: number;
  /** When it was last written. */
  readonly modified: Date;
}

/** How far back the log goes. */
export interface Reach {
  /** The first day; undefined: as far as the rows go. */
  readonly since: Day | undefined;
  /** The most rows whose versions are read. */
  readonly most: number;
}

/** The days of a log that is not of one site or service. */
const mostDays = 31;
/** The days that are listed before the first one shown, so that the next one with changes is known. */
const daysAhead = 7;
/** The rows whose versions are read at first, and how many more each time: ten requests. */
export const rowsAtOnce = 190;

/** The first day that a log may go back to. */
export function firstDay(today: Day): Day {
  return addDays(today, 1 - mostDays);
}

/** The day that rows are listed from, where changes are shown from a day on. */
export function listedFrom(since: Day, today: Day): Day {
  const from = addDays(since, -daysAhead);
  return from < firstDay(today) ? firstDay(today) : from;
}

/** Which of the listed rows are read. */
interface Split {
  /** The newest first. */
  readonly rows: readonly ListedRow[];
  /** Rows of these days that are too many to read at once, the newest first. */
  readonly left: readonly ListedRow[];
  /** The day before `since` on which a row was last written, if the list of rows goes that far. */
  readonly next: Day | undefined;
}

/** Parts the listed rows by a reach. Whatever was written on a day stands in a row last written then or later. */
export function splitBy(listed: readonly ListedRow[], { since, most }: Reach): Split {
  const inOrder = [...listed].sort((one, other) => other.modified.getTime() - one.modified.getTime());
  const isWithin = ({ modified }: ListedRow): boolean => since === undefined || dayOf(modified) >= since;
  const within = inOrder.filter(isWithin);
  const before = inOrder.find((row) => !isWithin(row));
  return { rows: within.slice(0, most), left: within.slice(most), next: before && dayOf(before.modified) };
}

/**
 * The changes that a log can vouch for: those of its days, and none from before a row that is left to read was last
 * written, since that row may hold others of the same time.
 */
export function withinReach(changes: readonly Change[], { since }: Reach, left: readonly ListedRow[]): Change[] {
  const unread = left.reduce((latest, { modified }) => Math.max(latest, modified.getTime()), -Infinity);
  return changes.filter(({ after: { on } }) => (since === undefined || dayOf(on) >= since) && on.getTime() > unread);
}
