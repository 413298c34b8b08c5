import type { Estimate } from './comparisons';
import type { Middle } from './summary';

/** A table in Markdown; columns of figures are aligned right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const isFigure = (at: number): boolean =>
    rows.length > 0 && rows.every((row) => /^(-?[\d,.]+( \([\d,.]+\)| \(-?[\d,.]+ to -?[\d,.]+\))?)?$/.test(row[at]));
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), `|${head.map((_, at) => (isFigure(at) ? '---:' : '---')).join('|')}|`, ...rows.map(line)].join(
    '\n',
  );
}

/** A number with only the digits that matter: 12,345, 45.6, 0.012. */
export function figure(value: number): string {
  const digits = Math.abs(value) >= 100 || Number.isInteger(value) ? 0 : Math.abs(value) >= 1 ? 1 : 3;
  return value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** A median with its 95th percentile. */
export function spread({ median, p95 }: Middle): string {
  return `${figure(median)} (${figure(p95)})`;
}

/** A ratio with its 95 % interval. */
export function estimate({ value, interval }: Estimate): string {
  const two = (number: number): string => number.toFixed(2);
  return interval ? `${two(value)} (${two(interval.low)} to ${two(interval.high)})` : two(value);
}
