import { parseArgs } from 'node:util';
import { Refusal } from '../../scripts/steps';
import { views } from './views';

export interface Options {
  readonly quick: boolean;
  /** Whether only counts are compared with their gates, and no timings. Always with `quick`. */
  readonly counts: boolean;
  /** How many rows the lists have, smallest first. */
  readonly rows: readonly number[];
  /** How many times each page is opened. */
  readonly runs: number;
  /** How many times our page and what it is compared with are opened right after each other, on a slow computer. */
  readonly pairs: number;
  /** The names of the views that are measured. */
  readonly only: readonly string[];
  /** Whether it is the whole benchmark, whose report may replace the previous one. */
  readonly whole: boolean;
}

const allRows = [100, 10_000, 100_000];

export const help = `npm run bench -- [options]

  --quick       holds the gates only, on the package that is built and lists of 100 and 10,000 rows, in about a minute;
                growth by the fastest of its few loads; writes no report
  --counts      does of that only what can be counted, and no timing: for a machine that does other things meanwhile
  --pairs N     how often ours, DetailsList and the bare limit are opened right after each other on a slow computer, and
                a third as often on a fast one; 60 unless told, 0 with --quick
  --runs N      how often every other page is opened; 3 unless told
  --rows N,N    how many rows the lists have; 100,10000,100000 unless told
  --only NAMES  of ${views.map(({ name }) => name).join(', ')}; or ours: those without what they are compared with

Without --rows and --only it writes docs/benchmarks.md and what stands below docs/benchmarks; else temp/bench.`;

/** @throws Refusal for what cannot be read. */
export function readOptions(args: readonly string[]): Options {
  const { counts = false, quick = counts, runs, pairs, rows, only } = parsed(args);
  const names = only
    ?.split(',')
    .flatMap((name) => (name === 'ours' ? views.filter(({ peer }) => !peer).map((view) => view.name) : name));
  const unknown = names?.find((name) => !views.some((view) => view.name === name));
  if (unknown !== undefined)
    throw new Refusal(`There is no view called “${unknown}”. There are: ${views.map(({ name }) => name).join(', ')}.`);
  return {
    quick,
    counts,
    rows: rows
      ? [...new Set(rows.split(',').map((each) => whole('--rows', each)))].sort((a, b) => a - b)
      : quick
        ? [100, 10_000]
        : allRows,
    runs: runs ? whole('--runs', runs) : quick ? 2 : 3,
    pairs: quick ? 0 : pairs ? whole('--pairs', pairs) : 60,
    only: names ?? views.filter(({ peer }) => !quick || !peer).map(({ name }) => name),
    whole: !quick && !rows && !only,
  };
}

function parsed(args: readonly string[]): {
  quick?: boolean;
  counts?: boolean;
  runs?: string;
  pairs?: string;
  rows?: string;
  only?: string;
} {
  try {
    return parseArgs({
      args: [...args],
      options: {
        quick: { type: 'boolean' },
        counts: { type: 'boolean' },
        runs: { type: 'string' },
        pairs: { type: 'string' },
        rows: { type: 'string' },
        only: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
  }
}

/** With fewer rows than this, the measured site has none of its own. */
const fewest = 84;

function whole(option: string, text: string): number {
  const value = Number(text);
  const least = option === '--rows' ? fewest : option === '--pairs' ? 0 : 1;
  if (!Number.isInteger(value) || value < least)
    throw new Refusal(`${option} takes whole numbers of ${least} or more, not “${text}”.`);
  return value;
}
