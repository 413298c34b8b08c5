import { type InPortions, mapInPortions, type Shares } from '../../portions';
import { grouped, type MatchedRow, mostNamed } from './sheetCells';
import { cellTargets } from './statusCells';
import type { StatusTarget } from './statusTargets';

/** A row that other rows repeat, or contradict. */
export interface RepeatedRow {
  /** All of them say the same. */
  readonly isSame: boolean;
  /** The first of the others. */
  readonly rows: readonly number[];
}

interface Paired {
  readonly row: MatchedRow<StatusTarget>;
  /** The key of site × service, where both are found. */
  readonly pair: string | undefined;
}

interface Repeats<R> {
  readonly firstOf: ReadonlyMap<R, R>;
  readonly othersOf: ReadonlyMap<R, RepeatedRow>;
}

/**
 * Rows about the same site and service. If they say the same, cell by cell, the first is read and the others only
 * repeat it (`firstOf`). If they differ, or complete each other, a person has to say which is right.
 */
export function* repeats<R extends Paired>(rows: readonly R[], shares: Shares): InPortions<Repeats<R>> {
  const groups = [...grouped(rows, ({ pair }) => pair).values()].filter(({ length }) => length > 1);
  const said = new Map(yield* mapInPortions(groups.flat(), ({ row }) => [row, saying(row)] as const, shares));
  const firstOf = new Map<R, R>();
  const othersOf = new Map<R, RepeatedRow>();
  for (const group of groups) {
    const inOrder = [...group].sort((one, other) => one.row.row - other.row.row);
    const isSame = new Set(group.map(({ row }) => said.get(row))).size === 1;
    const named = inOrder.slice(0, mostNamed + 1).map(({ row }) => row.row);
    for (const each of inOrder) {
      othersOf.set(each, { isSame, rows: named.filter((row) => row !== each.row.row).slice(0, mostNamed) });
      if (isSame && each !== inOrder[0]) firstOf.set(each, inOrder[0]);
    }
  }
  return { firstOf, othersOf };
}

/** What a row says besides its site and service: two that differ in spaces or capitals only say the same. */
function saying(row: MatchedRow<StatusTarget>): string {
  return JSON.stringify([
    ...cellTargets.map((target) => [row.text(target).toLowerCase().replace(/\s+/g, ' '), row.mark(target)]),
    row.extra.length,
  ]);
}
