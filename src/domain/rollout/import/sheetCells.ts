import { unguarded } from '../../formulaGuard';
import { hasWords } from '../../hasWords';
import type { ColumnMatch } from '../../sheet/columns';
import type { CellMark, SheetRow } from '../../sheet/table';
import { type DayOrder, dayOrderOf, orderOfSheet } from '../../sheet/ukDate';
import type { CellPlace, CellProblem, Wrong } from './problems';

/** A sheet whose columns are matched. */
export interface MatchedSheet<N extends string> {
  /** The first row, cell by cell. */
  readonly headings: readonly string[];
  readonly rows: readonly SheetRow[];
  readonly columns: ColumnMatch<N>;
  /** Somebody has said that dates in figures have the day first. */
  readonly dayFirst: boolean;
  /** The headings over the cells of a row, where they are not those of the sheet. */
  headingsOf?(row: SheetRow): readonly string[];
}

/** One row of a matched sheet. */
export interface MatchedRow<N extends string> {
  readonly row: number;
  /** The row's cell for a target, without the guard against formulas; empty where it has none. */
  text(target: N): string;
  /** What the file says of that cell besides its text. */
  mark(target: N): CellMark | undefined;
  /** Whether the sheet has a column for a target. */
  has(target: N): boolean;
  /** The target whose cell says it, where that is another one. */
  saidBy?(target: N): N | undefined;
  /** Names a cell: its row, its column with its heading, and what it says. */
  at(column: N): CellPlace<N>;
  /** Names what is wrong at a cell. */
  problem(column: N, wrong: Wrong): CellProblem<N>;
  /** A cell to the right of the last heading. */
  readonly extra: readonly CellProblem<N>[];
}

/** The rows, read by target, and the order in which each column writes its dates. */
export function matchedRows<N extends string>({
  headings,
  rows,
  columns,
  dayFirst,
  headingsOf = () => headings,
}: MatchedSheet<N>): { readonly rows: readonly MatchedRow<N>[]; orderOf(target: N): DayOrder } {
  const places = new Map<N, number>();
  columns.forEach((name, at) => name !== undefined && places.set(name, at));
  const cellOf = ({ cells }: SheetRow, target: N): string => plainCell(cells[places.get(target) ?? -1] ?? '');
  const placeOf = (row: SheetRow, column: N): CellPlace<N> => ({
    row: row.row,
    column,
    heading: headingsOf(row)[places.get(column) ?? -1] || undefined,
    value: cellOf(row, column),
  });
  const orders = new Map<number, DayOrder>();
  const orderAt = (at: number): DayOrder => {
    if (!orders.has(at)) orders.set(at, dayOrderOf(rows.map(({ cells }) => plainCell(cells[at] ?? ''))));
    return orders.get(at)!;
  };
  return {
    rows: rows.map((sheetRow) => ({
      row: sheetRow.row,
      text: (target) => cellOf(sheetRow, target),
      mark: (target) => sheetRow.marks?.[places.get(target) ?? -1],
      has: (target) => places.has(target),
      at: (column) => placeOf(sheetRow, column),
      problem: (column, wrong) => ({ ...wrong, ...placeOf(sheetRow, column) }),
      extra: sheetRow.cells
        .slice(headings.length)
        .filter(Boolean)
        .slice(0, 1)
        .map((value) => ({ kind: 'extraCell', row: sheetRow.row, column: undefined, value })),
    })),
    orderOf: (target) => {
      const own = orderAt(places.get(target) ?? -1);
      if (own === 'monthFirst') return own;
      const ofSheet = orderOfSheet(headings.map((_, at) => orderAt(at)));
      // A date such as 3/22/2013 contradicts what somebody says of the whole sheet: then each column is as it proves.
      if (dayFirst && ofSheet !== 'besideMonthFirst') return 'dayFirst';
      return own === 'unclear' ? ofSheet : own;
    },
  };
}

/** A cell as somebody typed it: our downloads put an apostrophe before what would be a formula. */
function plainCell(cell: string): string {
  const text = unguarded(cell);
  return text === cell ? cell : hasWords(text) ? text.trim() : '';
}

/** How many of the other rows a problem names. */
export const mostNamed = 6;

/** The rows that share a key with others, each with the first of those others. */
export function repeated<T>(rows: readonly T[], keyOf: (row: T) => string | undefined): ReadonlyMap<T, readonly T[]> {
  const others = new Map<T, readonly T[]>();
  for (const group of grouped(rows, keyOf).values())
    if (group.length > 1)
      for (const row of group)
        others.set(
          row,
          group
            .slice(0, mostNamed + 1)
            .filter((other) => other !== row)
            .slice(0, mostNamed),
        );
  return others;
}

/** The rows by their key. Rows without one are left out. */
export function grouped<T>(
  rows: readonly T[],
  keyOf: (row: T) => string | undefined,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
