import { type Invariant, invariants } from './invariants';
import type { SoakReport } from './run';

/** The report of a soak, line by line. */
export function reportLines(report: SoakReport): string[] {
  const { people, seconds, requests, parts, done, faults, told, violations } = report;
  const team = [...people].map(([name, count]) => `${count} ${name}`).join(', ');
  const actions = done.reduce((sum, { ms }) => sum + ms.length, 0);
  return [
    `Load held: ${team}, for ${seconds.toFixed(0)} s`,
    `  ${actions} things done, ${requests} requests (${perSecond(requests, seconds)}) with ${parts} parts (${perSecond(parts, seconds)})`,
    '',
    ...table(
      ['done', 'times', 'median ms', '95 % ms', 'ended'],
      [...done]
        .sort((a, b) => a.team.localeCompare(b.team) || b.ms.length - a.ms.length)
        .map(({ team: who, name, ms, ends }) => [
          `${who}: ${name}`,
          String(ms.length),
          quantile(ms, 0.5),
          quantile(ms, 0.95),
          [...ends]
            .sort((a, b) => b[1] - a[1])
            .map(([end, times]) => `${times} ${end}`)
            .join(', '),
        ]),
    ),
    '',
    ...table(
      ['faults met', 'times'],
      [
        ...faults.map(([words, times]) => [words, String(times)]),
        ['all', String(faults.reduce((sum, [, times]) => sum + times, 0))],
      ],
    ),
    '',
    `Writes: ${[...told].map(([telling, times]) => `${times} ${toldWords[telling]}`).join(', ')}`,
    '',
    ...table(
      ['violations', 'times'],
      (Object.keys(invariants) as Invariant[]).map((invariant) => [
        invariants[invariant],
        String(violations.filter((each) => each.invariant === invariant).length),
      ]),
    ),
    ...violations.slice(0, 20).map(({ invariant, detail }) => `  ${invariants[invariant]}: ${detail}`),
  ];
}

const toldWords = {
  acknowledged: 'acknowledged',
  overtaken: 'overtaken by somebody else',
  unclear: 'left unclear',
  notDone: 'not done',
} as const;

function perSecond(count: number, seconds: number): string {
  return `${(count / seconds).toFixed(1)} a second`;
}

/** @param share 0 to 1. */
function quantile(values: readonly number[], share: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(0);
}

/** Rows under headings: the first and last columns to the left, figures to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((heading, column) => Math.max(heading.length, ...rows.map((row) => row[column].length)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => {
        if (column === 0) return cell.padEnd(widths[column]);
        return column === 4 ? cell : cell.padStart(widths[column]);
      })
      .join('  ')
      .trimEnd();
  return [
    line(head),
    line(widths.map((width, column) => '-'.repeat(column === 4 ? head[column].length : width))),
    ...rows.map(line),
  ];
}
