import type { Comparison } from './comparisons';
import { type Interaction, interactions } from './interactions';
import type { Condition, Load } from './load';
import type { MeasuredChanges, MeasuredRequests } from './measuring';
import type { Measured, Visit } from './opening';
import type { OpenedDesk } from './oneAddress';
import type { MeasuredMany } from './manyRows';
import type { ReadWorkbook } from './workbooks';
import type { MeasuredReplies } from './replies';
import type { Weight } from './sizes';
import { growthExponent, median, percentile95 } from './statistics';
import { type View, views } from './views';

/** Everything one run of the benchmark measured. */
export interface Results {
  readonly weights: readonly Weight[];
  readonly loads: readonly Measured[];
  readonly requests: readonly MeasuredRequests[];
  readonly changes: readonly MeasuredChanges[];
  readonly replies: readonly MeasuredReplies[];
  /** A change of every row, step by step. */
  readonly many: readonly MeasuredMany[];
  /** The desk with thousands of requests for one address. */
  readonly desks: readonly OpenedDesk[];
  readonly workbooks: readonly ReadWorkbook[];
  /** Computed from the loads. */
  readonly comparisons: readonly Comparison[];
  /** For how many services of the last site each web part compared shows what ours shows, by rows and view. */
  readonly lastSite: Readonly<Record<number, Readonly<Record<string, number>>>>;
}

export interface Middle {
  readonly median: number;
  readonly p95: number;
}

interface Circumstances {
  readonly view: string;
  readonly rows: number;
  readonly condition: Condition;
  readonly visit: Visit;
}

/** The loads of a page under the same circumstances. */
export interface Cell extends Circumstances, Readonly<Record<keyof Load, Middle>> {
  readonly runs: number;
}

export const loadNames = [
  'first',
  'sinceNavigation',
  'whole',
  'requests',
  'replyBytes',
  'codeBytes',
  'script',
  'mainThread',
  'elements',
  'nodes',
  'heap',
] as const satisfies readonly (keyof Load)[];

/** Groups loads by their circumstances, in the order of their first load. */
export function cellsOf(loads: readonly Measured[]): readonly Cell[] {
  const groups = new Map<string, Measured[]>();
  for (const load of loads) {
    const key = [load.view, load.rows, load.condition, load.visit].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), load]);
  }
  return [...groups.values()].map((group) => {
    const [{ view, rows, condition, visit }] = group;
    const values = Object.fromEntries(
      loadNames.map((name) => [name, middleOf(group.map((load) => load[name]))]),
    ) as Record<keyof Load, Middle>;
    return { view, rows, condition, visit, runs: group.length, ...values };
  });
}

export function middleOf(values: readonly number[]): Middle {
  return { median: median(values), p95: percentile95(values) };
}

export interface Growth {
  readonly view: string;
  readonly condition: Condition;
  readonly visit: Visit;
  readonly exponent: number;
}

/**
 * How first content grows with the rows.
 *
 * @param typical one value for several loads: their median, or the shortest of a few, since a busy machine only adds
 *   time.
 */
export function growthOf(
  loads: readonly Measured[],
  typical: (values: readonly number[]) => number = median,
): readonly Growth[] {
  const growths: Growth[] = [];
  for (const { name } of views) {
    for (const condition of ['unthrottled', 'throttled'] as const) {
      for (const visit of ['cold', 'again'] as const) {
        const mine = loads.filter((load) => load.view === name && load.condition === condition && load.visit === visit);
        const lengths = [...new Set(mine.map(({ rows }) => rows))];
        if (lengths.length < 2) continue;
        const points = lengths.map((rows) => ({
          rows,
          value: typical(mine.filter((load) => load.rows === rows).map(({ first }) => first)),
        }));
        growths.push({ view: name, condition, visit, exponent: growthExponent(points) });
      }
    }
  }
  return growths;
}

export function viewNamed(name: string): View {
  return views.find((view) => view.name === name)!;
}

export function interactionNamed(name: string): Interaction {
  return interactions.find((interaction) => interaction.name === name)!;
}
