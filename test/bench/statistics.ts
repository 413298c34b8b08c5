/** The middle value; the mean of the two in the middle where their number is even. @throws RangeError for no values. */
export function median(values: readonly number[]): number {
  const sorted = inOrder(values);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * The smallest value that 95 of 100 do not exceed (nearest rank): of 15 it is the largest. @throws RangeError for no
 * values.
 */
export function percentile95(values: readonly number[]): number {
  const sorted = inOrder(values);
  return sorted[Math.ceil(sorted.length * 0.95) - 1];
}

export interface Point {
  /** Rows in the list. */
  readonly rows: number;
  readonly value: number;
}

/**
 * How a value grows with the rows: the k of `value = c · rows^k`, by least squares on the logarithms of both. 0 is no
 * growth, 1 is in step with the rows; 0.1 from 100 to 100,000 rows is twice as much.
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
