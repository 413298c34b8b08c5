import { chanceFrom } from '../../host/control/chance';
import type { Condition } from './load';
import type { Measured, Visit } from './opening';
import { bootstrapInterval, type Interval, median, medianInterval } from './statistics';
import { bareLimit, detailsList, mySite } from './views';

/** Times to first content of pages that were opened right after each other, in milliseconds. */
export interface Pair {
  readonly ours: number;
  readonly theirs: number;
  /** The time of the bare limit; undefined if it was not opened with them. */
  readonly bare?: number;
}

/** An estimate, with the interval that holds the true value in 95 of 100 cases; too few pairs give no interval. */
export interface Estimate {
  readonly value: number;
  readonly interval?: Interval;
}

/** How ours compares with Fluent's DetailsList over the pairs of the shortest and the longest lists together. */
export interface Comparison {
  readonly condition: Condition;
  readonly visit: Visit;
  readonly pairs: number;
  /** Ours ÷ theirs: the median of what it is in each pair. */
  readonly ratio: Estimate;
  /**
   * (Ours − bare) ÷ (theirs − bare): the median of the first difference over the median of the second. 0 is at the
   * limit, 1 is as far from it as theirs. Undefined if the bare limit was not opened with them.
   */
  readonly distance?: Estimate;
}

/** What a ratio of times shows: faster or slower only if the whole interval is on that side of 1. */
export function standingOf({ interval }: Estimate): 'faster' | 'slower' | 'not told apart' {
  if (!interval || (interval.low <= 1 && interval.high >= 1)) return 'not told apart';
  return interval.high < 1 ? 'faster' : 'slower';
}

/** The pairs among the loads: those that were opened right after each other. */
export function pairsOf(loads: readonly Measured[], condition: Condition, visit: Visit): readonly Pair[] {
  const lengths = loads.filter(({ view }) => view === mySite.name).map(({ rows }) => rows);
  const ends = [Math.min(...lengths), Math.max(...lengths)];
  const alike = loads.filter((load) => load.condition === condition && load.visit === visit);
  const timeOf = (view: string, { rows, run }: Measured): number | undefined =>
    alike.find((load) => load.view === view && load.rows === rows && load.run === run)?.first;
  return alike
    .filter(({ view, rows }) => view === mySite.name && ends.includes(rows))
    .flatMap((ours) => {
      const theirs = timeOf(detailsList.name, ours);
      const bare = timeOf(bareLimit.name, ours);
      return theirs === undefined ? [] : [{ ours: ours.first, theirs, ...(bare !== undefined && { bare }) }];
    });
}

export function comparisonsOf(loads: readonly Measured[]): readonly Comparison[] {
  return (['throttled', 'unthrottled'] as const).flatMap((condition) =>
    (['cold', 'again'] as const).flatMap((visit) => {
      const pairs = pairsOf(loads, condition, visit);
      return pairs.length === 0
        ? []
        : [{ condition, visit, pairs: pairs.length, ratio: ratioOf(pairs), ...withDistance(pairs) }];
    }),
  );
}

function ratioOf(pairs: readonly Pair[]): Estimate {
  const ratios = pairs.map(({ ours, theirs }) => ours / theirs);
  return { value: median(ratios), interval: medianInterval(ratios) };
}

function withDistance(pairs: readonly Pair[]): Pick<Comparison, 'distance'> {
  const whole = pairs.filter((pair): pair is Required<Pair> => pair.bare !== undefined);
  if (whole.length === 0) return {};
  const distance = (drawn: readonly Required<Pair>[]): number =>
    median(drawn.map(({ ours, bare }) => ours - bare)) / median(drawn.map(({ theirs, bare }) => theirs - bare));
  // Drawn with the same seed each time, so that the same loads give the same interval.
  return { distance: { value: distance(whole), interval: bootstrapInterval(whole, distance, chanceFrom(1)) } };
}
