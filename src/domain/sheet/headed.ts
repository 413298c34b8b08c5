import { safeText } from '../safeText';
import { readDelimited, type Sheet } from './delimited';
import type { SheetRow } from './table';

/** A sheet with its headings and its rows. */
export interface HeadedSheet {
  readonly headings: readonly string[];
  readonly rows: readonly SheetRow[];
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

/** Reads what was copied from a spreadsheet, or a CSV file, with a row of headings. */
export function readHeaded(text: string): HeadedSheet | HeadedFault {
  // Characters that SharePoint does not keep are removed here. Otherwise the same sheet would seem to change something
  // every time.
  const sheet = readDelimited(safeText(text));
  if ('fault' in sheet) return sheet;
  // A row with one cell above the headings is a title.
  const width = ({ cells }: SheetRow): number => cells.filter(Boolean).length;
  const headAt = Math.max(
    0,
    sheet.rows.findIndex((row) => width(row) > 1),
  );
  const [head, ...rows] = sheet.rows.slice(headAt);
  if (rows.length === 0) return { fault: 'noRows' };
  const last = head.cells.reduce((found, cell, at) => (cell ? at + 1 : found), 0);
  return last > mostColumns ? { fault: 'tooWide', most: mostColumns } : { headings: head.cells.slice(0, last), rows };
}

/** The first few different values of a column, short. */
export function samplesOf({ rows }: HeadedSheet, at: number): string[] {
  const found = new Set<string>();
  for (const { cells } of rows) {
    const value = (cells[at] ?? '').replace(/\s+/g, ' ');
    if (value) found.add(value.length > 40 ? `${value.slice(0, 39)}…` : value);
    if (found.size === 3) break;
  }
  return [...found];
}
