import { safeText } from '../safeText';
import { readDelimited, type Sheet } from './delimited';
import { headingParts, type HeadingParts, headingRows, headingText } from './headings';
import { findHead } from './headRow';
import { type LeftRow, partRows } from './leftRows';
import type { SheetRow } from './table';

/** The number of the row that names the columns, as the spreadsheet counts; `none` where no row does. */
export type HeadRow = number | 'none';

/** A sheet with its headings and its rows. */
export interface HeadedSheet {
  /** Each with its group, as in “Email: Status”. Empty for a column without one; all are where no row names them. */
  readonly headings: readonly string[];
  /** The group and the heading of each column, from a sheet with two rows of headings; the group is empty in others. */
  readonly parts: readonly HeadingParts[];
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
 * Why a text cannot be read as a sheet.
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
 * Splits a table into headings and rows. Without `headAt` it looks for the headings itself.
 *
 * @param table cells as `readDelimited` gives them: without the spaces around them and without invisible characters.
 * @param headAt the row of headings that somebody chose.
 */
export function headedTable(table: readonly SheetRow[], headAt?: HeadRow): HeadedSheet | HeadedFault {
  if (table.length === 0) return { fault: 'empty' };
  const chosen = headAt === undefined ? undefined : table.findIndex(({ row }) => row === headAt);
  const { at, unclear } =
    chosen === undefined ? findHead(table) : { at: chosen === -1 ? undefined : chosen, unclear: false };
  if (at === undefined) return unheaded(table, unclear);
  const heads = headingRows(table, at);
  const above = table.slice(0, table.indexOf(heads[0]));
  const { data, left } = partRows(table.slice(above.length + heads.length), heads as readonly SheetRow[], above);
  const parts = headingParts(heads);
  const width = parts.reduce((found, [, heading], place) => (heading ? place + 1 : found), 0);
  if (width > mostColumns) return { fault: 'tooWide', most: mostColumns };
  if (data.length === 0) return { fault: 'noRows' };
  return {
    headings: parts.slice(0, width).map(headingText),
    parts: parts.slice(0, width),
    rows: data,
    headAt: table[at].row,
    above,
    left,
    unclear,
    table,
  };
}

/** A table in which no row names the columns: every row is data. */
function unheaded(table: readonly SheetRow[], unclear: boolean): HeadedSheet | HeadedFault {
  const width = table.reduce(
    (most, { cells }) => cells.reduce((found, cell, place) => (cell && place >= found ? place + 1 : found), most),
    0,
  );
  if (width > mostColumns) return { fault: 'tooWide', most: mostColumns };
  const headings = Array.from({ length: width }, () => '');
  return {
    headings,
    parts: headings.map((heading) => ['', heading] as const),
    rows: table,
    headAt: 'none',
    above: [],
    left: [],
    unclear,
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
