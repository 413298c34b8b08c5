/** The middle value, or the mean of the two middle values. @throws RangeError for no values. */
export function median(values: readonly number[]): number {
  const sorted = inOrder(values);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * The smallest value that at least 95 of 100 do not exceed (nearest rank): of 15 it is the largest. @throws RangeError
 * for no values.
 */
export function percentile95(values: readonly number[]): number {
  const sorted = inOrder(values);
  return sorted[Math.ceil(sorted.length * 0.95) - 1];
}

/** An interval that holds the true value in 95 of 100 cases. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The 95 % interval of a median by order statistics, whatever the values' distribution: from the highest rank that the
 * true median is below in at most 2.5 of 100 samples, to the same rank from above. W. J. Conover, Practical
 * Nonparametric Statistics, 3rd ed. (1999), section 3.2.
 *
 * @returns undefined for fewer than six values, of which no two are so sure.
 * @throws RangeError for no values.
 */
export function medianInterval(values: readonly number[]): Interval | undefined {
  const sorted = inOrder(values);
  const { length } = sorted;
  let rank = 0;
  // Each value is below the true median with an even chance: the probability that exactly `rank` of them are, and that
  // at most `rank` are.
  let exactly = 0.5 ** length;
  let fewer = exactly;
  while (fewer <= 0.025) {
    rank += 1;
    exactly *= (length - rank + 1) / rank;
    fewer += exactly;
  }
  return rank === 0 ? undefined : { low: sorted[rank - 1], high: sorted[length - rank] };
}

/**
 * The 95 % interval of any statistic, by drawing samples of the same size from the sample, with replacement: between
 * the 2.5th and the 97.5th percentile of the statistic of these samples. B. Efron and R. Tibshirani, An Introduction to
 * the Bootstrap (1993), chapter 13.
 *
 * @param chance gives numbers from 0 to 1; the same numbers give the same interval.
 * @throws RangeError for no values.
 */
export function bootstrapInterval<T>(
  sample: readonly T[],
  statistic: (drawn: readonly T[]) => number,
  chance: () => number,
  draws = 2000,
): Interval {
  if (sample.length === 0) throw new RangeError('There are no values.');
  const values = inOrder(
    Array.from({ length: draws }, () => statistic(sample.map(() => sample[Math.floor(chance() * sample.length)]))),
  );
  const at = (part: number): number => values[Math.min(draws - 1, Math.floor(part * draws))];
  return { low: at(0.025), high: at(0.975) };
}

export interface Point {
  /** Rows in the list. */
  readonly rows: number;
  readonly value: number;
}

/**
 * How a value grows with the rows: the k of `value = c · rows^k`, by least squares on the logarithms of both. 0 is no
 * growth, 1 is growth in step with the rows; with 0.1, the value doubles from 100 to 100,000 rows.
 *
 * @throws RangeError for fewer than two numbers of rows, or a value that has no logarithm.
 */
export function growthExponent(points: readonly Point[]): number {
  if (new Set(points.map(({ rows }) => rows)).size < 2)
    throw new RangeError('Growth needs two numbers of rows at least.');
  if (points.some(({ rows, value }) => !(rows > 0 && value > 0)))
    throw new RangeError('Growth needs rows and values above 0.');
  const xs = points.map(({ rows }) => Math.log(rows));
  const ys = points.map(({ value }) => Math.log(value));
  const [x, y] = [mean(xs), mean(ys)];
  const up = sum(xs.map((each, at) => (each - x) * (ys[at] - y)));
  return up / sum(xs.map((each) => (each - x) ** 2));
}

function inOrder(values: readonly number[]): readonly number[] {
  if (values.length === 0) throw new RangeError('There are no values.');
  return [...values].sort((a, b) => a - b);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}
