import type { Result } from './stages';

/**
 * How a run's time was spent, as a table in plain text.
 *
 * @param seconds of the whole run, in which some parts ran in parallel.
 */
export function timesOf(results: readonly Result[], seconds: number): string {
  const rows = [
    ['Where the time went', 'Seconds'],
    ...results.map(({ part, count, seconds: own }) => [part.name, count ? own.toFixed(0) : 'left out']),
    ['All of it', seconds.toFixed(0)],
  ];
  const [first, second] = [0, 1].map((column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map(([name, time]) => `${name.padEnd(first)}  ${time.padStart(second)}`).join('\n');
}
