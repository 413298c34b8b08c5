import { safeText } from '../safeText';
import { readDelimited, type Sheet } from './delimited';
import type { SheetRow } from './table';

/** The number of the row that names the columns, as the spreadsheet counts; `none` where no row does. */
export type HeadRow = number | 'none';

/**
 * A row below the headings that is not data.
 *
 * - `repeated`: the headings or the title again, or a page number, as on each page of a report
 * - `total`: it sums up other rows
 */
export interface LeftRow {
  readonly row: SheetRow;
  readonly why: 'repeated' | 'total';
}

/** A sheet with its headings and its rows. */
export interface HeadedSheet {
  /** Each with its group, as in “Email: Status”. Empty for a column without one; all are where no row names them. */
  readonly headings: readonly string[];
  /** The group and the heading of each column, from a sheet with two rows of headings; the group is empty in others. */
  readonly parts: readonly (readonly [group: string, heading: string])[];
  /** The rows of data. */
  readonly rows: readonly SheetRow[];
  readonly headAt: HeadRow;
  /** The rows above the headings, which are left out. */
  readonly above: readonly SheetRow[];
  /** The rows below the headings that are left out. */
  readonly left: readonly LeftRow[];
  /** Another row may name the columns: somebody must look. */
  readonly unclear: boolean;
  /** Every row, for choosing another row of headings. */
  readonly table: readonly SheetRow[];
}

/**
 * Why a text cannot be read as one.
 *
 * - `noRows`: nothing is below the headings
 * - `tooWide`: it has more columns than are read
 */
export type HeadedFault =
  | Extract<Sheet, { fault: string }>
  | { readonly fault: 'noRows' }
  | { readonly fault: 'tooWide'; readonly most: number };

/** A sheet about sites or people has fewer columns; nobody could match more. */
const mostColumns = 60;

/** Before any sheet is chosen. */
export const noSheet: HeadedSheet = {
  headings: [],
  parts: [],
  rows: [],
  headAt: 'none',
  above: [],
  left: [],
  unclear: false,
  table: [],
};

/** Reads what was copied from a spreadsheet, or a CSV file. */
export function readHeaded(text: string): HeadedSheet | HeadedFault {
  // Characters that SharePoint does not keep are removed here. Otherwise the same sheet would seem to change something
  // every time.
  const sheet = readDelimited(safeText(text));
  return 'fault' in sheet ? sheet : headedTable(sheet.rows);
}

/**
 * Finds the headings of a table.
 *
 * @param headAt the row that somebody chose.
 */
export function headedTable(table: readonly SheetRow[], headAt?: HeadRow): HeadedSheet | HeadedFault {
  // A row with one cell above the headings is a title.
  const width = ({ cells }: SheetRow): number => cells.filter(Boolean).length;
  const at = Math.max(
    0,
    headAt === undefined ? table.findIndex((row) => width(row) > 1) : table.findIndex(({ row }) => row === headAt),
  );
  const [head, ...rows] = table.slice(at);
  if (rows.length === 0) return { fault: 'noRows' };
  const last = head.cells.reduce((found, cell, place) => (cell ? place + 1 : found), 0);
  if (last > mostColumns) return { fault: 'tooWide', most: mostColumns };
  const headings = head.cells.slice(0, last);
  return {
    headings,
    parts: headings.map((heading) => ['', heading] as const),
    rows,
    headAt: head.row,
    above: table.slice(0, at),
    left: [],
    unclear: false,
    table,
  };
}

/** The first few different values of a column, short. */
export function samplesOf({ rows }: Pick<HeadedSheet, 'rows'>, at: number): string[] {
  const found = new Set<string>();
  for (const { cells } of rows) {
    const value = (cells[at] ?? '').replace(/\s+/g, ' ');
    if (value) found.add(value.length > 40 ? `${value.slice(0, 39)}…` : value);
    if (found.size === 3) break;
  }
  return [...found];
}
