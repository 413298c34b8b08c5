import { addDays, type Day, dayOf } from '../day';
import { prefixTree, sumTree } from '../prefixTree';

// SharePoint gives a row its number, and nobody can choose one. `Created` can be written by hand. Rows get both at
// once, so numbers and dates rise together (docs/decisions/010-the-number-decides.md).

/** What a row's time is checked by. */
export interface NumberedRow {
  readonly Id: number;
  readonly AuthorId: number;
  readonly Created: Date;
}

/** When a row was made: by its own date if that fits its number, otherwise by its number. */
export interface RowTime {
  readonly on: Day;
  readonly at: Date;
  /** `Created` cannot be right: `on` and `at` are those of the nearest row that fits. */
  readonly odd: boolean;
}

export interface Bounds {
  readonly today: Day;
  /** The programme's first day, if it is known. */
  readonly start: Day | undefined;
}

/** In days. Phones were asked for before the programme began, but not long before. */
const mostBeforeStart = 60;
/** In days, if nobody knows when the programme began. */
const longestAge = 730;
/** In milliseconds. SharePoint may stamp two rows that are sent at once in another order than it numbers them. */
const tolerance = 60_000;

const msInHour = 3_600_000;

/**
 * When each row was made, by row number. A row's own date is ignored if it is after today, too old, or out of order
 * with the dates around it. The row then gets the date of the nearest lower number that fits, else a higher one, else
 * today.
 */
export function datesByNumber(rows: readonly NumberedRow[], bounds: Bounds): ReadonlyMap<number, RowTime> {
  const onDay = hourlyDays();
  const sorted = [...rows].sort((a, b) => a.Id - b.Id);
  const earliest = bounds.start ? addDays(bounds.start, -mostBeforeStart) : addDays(bounds.today, -longestAge);
  const possible = sorted.filter(({ Created }) => {
    if (Number.isNaN(Created.getTime())) return false;
    const on = onDay(Created);
    return on >= earliest && on <= bounds.today;
  });
  const fitting = risingNumbers(possible);
  const first = possible.find(({ Id }) => fitting.has(Id));
  const firstTime: RowTime = first
    ? { on: onDay(first.Created), at: first.Created, odd: true }
    : { on: bounds.today, at: new Date(`${bounds.today}T12:00:00Z`), odd: true };
  const times = new Map<number, RowTime>();
  let nearest = firstTime;
  for (const { Id, Created } of sorted) {
    if (fitting.has(Id)) nearest = { on: onDay(Created), at: Created, odd: true };
    times.set(Id, fitting.has(Id) ? { ...nearest, odd: false } : nearest);
  }
  return times;
}

/** `dayOf`, computed once for each hour: days in the United Kingdom begin on the hour. */
function hourlyDays(): (instant: Date) => Day {
  const days = new Map<number, Day>();
  return (instant) => {
    const hour = Math.floor(instant.getTime() / msInHour);
    const known = days.get(hour);
    if (known) return known;
    const on = dayOf(instant);
    days.set(hour, on);
    return on;
  };
}

/**
 * The numbers of the rows whose dates rise with their numbers. Two rows contradict each other if the one with the lower
 * number has the later date. Of the two, the one that more accounts contradict is left out: somebody who forges a
 * thousand rows has one voice against each honest row, as has somebody who forges one. Where as many accounts
 * contradict both: the one that more rows contradict, then the higher number.
 *
 * @param rows sorted by number.
 */
function risingNumbers(rows: readonly NumberedRow[]): ReadonlySet<number> {
  const ranks = ranksOf(rows);
  const before = contradicting(rows, ranks);
  const after = contradicting([...rows].reverse(), [...ranks].reverse().map(mirrored(ranks.length))).reverse();
  // Rows that contradict one row from both sides contradict each other too, so the larger count is used, not the sum.
  const accounts = rows.map((_, at) => Math.max(before[at].accounts, after[at].accounts));
  const others = rows.map((_, at) => before[at].rows + after[at].rows);
  const leastDoubted = rows
    .map((_, at) => at)
    .sort((a, b) => accounts[a] - accounts[b] || others[a] - others[b] || a - b);

  // Each row joins if none of those that joined before contradicts it.
  const latestBefore = prefixTree(rows.length, Math.max, -1);
  const earliestAfter = prefixTree(rows.length, Math.min, Infinity);
  const joined = new Set<number>();
  for (const at of leastDoubted) {
    const { rank, from, until } = ranks[at];
    if (latestBefore.upTo(at - 1) >= until || earliestAfter.upTo(rows.length - 2 - at) < from) continue;
    latestBefore.put(at, rank);
    earliestAfter.put(rows.length - 1 - at, rank);
    joined.add(rows[at].Id);
  }
  return joined;
}

/** A row's place in the order of the dates, and the places that are the same within the tolerance: `until` excluded. */
interface Ranks {
  readonly rank: number;
  readonly from: number;
  readonly until: number;
}

function ranksOf(rows: readonly NumberedRow[]): Ranks[] {
  const dates = Float64Array.from(rows, ({ Created }) => Created.getTime()).sort();
  return rows.map(({ Created }) => {
    const date = Created.getTime();
    return {
      rank: firstFrom(dates, date),
      from: firstFrom(dates, date - tolerance),
      // Whole milliseconds.
      until: firstFrom(dates, date + tolerance + 1),
    };
  });
}

/** The same with the latest date first. */
function mirrored(count: number): (ranks: Ranks) => Ranks {
  return ({ rank, from, until }) => ({ rank: count - 1 - rank, from: count - until, until: count - from });
}

/** The place of the first date that is not before this one. */
function firstFrom(dates: Float64Array, date: number): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (dates[middle] < date) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** For each row, how many rows before it have a later date, and how many accounts other than its own made those. */
function contradicting(
  rows: readonly NumberedRow[],
  ranks: readonly Ranks[],
): { readonly accounts: number; readonly rows: number }[] {
  const latest = new Map<number, number>();
  const byAccount = sumTree(rows.length);
  const all = sumTree(rows.length);
  return rows.map(({ AuthorId }, at) => {
    const { rank, until } = ranks[at];
    const own = latest.get(AuthorId);
    const found = {
      accounts: latest.size - byAccount.upTo(until - 1) - (own !== undefined && own >= until ? 1 : 0),
      rows: at - all.upTo(until - 1),
    };
    all.put(rank, 1);
    if (own === undefined || rank > own) {
      if (own !== undefined) byAccount.put(own, -1);
      byAccount.put(rank, 1);
      latest.set(AuthorId, rank);
    }
    return found;
  });
}
