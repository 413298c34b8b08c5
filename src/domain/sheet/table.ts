/**
 * What a workbook says of a cell besides its text. Pasted cells and CSV files have no marks.
 *
 * - `date`: stored as a date; the text is what its style shows: the day as `2013-04-12`, `April 2013` or `2013`
 * - `number`: stored as a number, so a zero in front may be lost
 * - `error`: the spreadsheet could not calculate it; the text is its word, such as `#N/A`
 * - `noValue`: a formula whose value is not in the file; the text is empty
 * - `merged`: part of merged cells and not the first of them; the text is empty
 */
export type CellMark = 'date' | 'number' | 'error' | 'noValue' | 'merged';

/**
 * What a quotation mark of a text leaves in doubt.
 *
 * - `joined`: a cell in quotes may hold other cells, or whole rows
 * - `split`: a cell begins with a quote that was taken for one that nothing ends, so the lines after it are rows
 */
export type QuoteDoubt = 'joined' | 'split';

/** A row of a sheet that is not blank. */
export interface SheetRow {
  /** From 1, as a spreadsheet numbers its rows: a line break inside a cell is not a new row. */
  readonly row: number;
  /** Without the spaces around them. */
  readonly cells: readonly string[];
  /** By the position of the cell. */
  readonly marks?: Readonly<Record<number, CellMark>>;
  /** Where quotes may be read in two ways; somebody must look. */
  readonly quote?: QuoteDoubt;
}
