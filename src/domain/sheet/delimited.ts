import { hasWords } from '../hasWords';
import { delimiterOf } from './delimiter';
import {
  asTypedReader,
  doubtOf,
  escapedReader,
  noSigns,
  plainReader,
  type QuoteSigns,
  quotesOf,
  takeRowDoubt,
} from './quotes';
import { type Cell, type Delimiter, type ReadQuoted, scanRows } from './scan';
import type { SheetRow } from './table';

/**
 * The rows of a text, or why it cannot be read.
 *
 * - `empty`: all rows are blank
 * - `openQuote`: the cell that begins with a quote in this row never ends
 * - `tooLong`: it has more rows than are read
 */
export type Sheet =
  | { readonly rows: readonly SheetRow[] }
  | { readonly fault: 'empty' }
  | { readonly fault: 'openQuote'; readonly row: number }
  | { readonly fault: 'tooLong'; readonly most: number };

/** A supplier's sheet of a few hundred sites has fewer rows. */
const mostRows = 10_000;

/**
 * Reads what was copied from a spreadsheet, or a CSV file, with tabs, commas, semicolons or bars between the cells.
 * Blank rows are left out, but numbered.
 */
export function readDelimited(text: string, most: number = mostRows): Sheet {
  const source = text.replace(/^\uFEFF/, '');
  const delimiter = delimiterOf(source);
  const signs = { ...noSigns };
  const [readQuoted, readPlain] = [escapedReader(source, delimiter, signs), plainReader(source, delimiter, signs)];
  const sheet = readRows(source, delimiter, most, signs, readQuoted, readPlain);
  if ('fault' in sheet && sheet.fault === 'openQuote') signs.open = true;
  if (quotesOf(signs, delimiter) === 'escaped') return sheet;
  const again = { ...noSigns };
  return readRows(source, delimiter, most, again, asTypedReader(source, delimiter, again));
}

function readRows(
  source: string,
  delimiter: Delimiter,
  most: number,
  signs: QuoteSigns,
  readQuoted: ReadQuoted,
  readPlain?: (from: number) => Cell,
): Sheet {
  const rows: SheetRow[] = [];
  const doubts = new Map<number, ReturnType<typeof takeRowDoubt>>();
  const openQuote = scanRows(
    source,
    delimiter,
    readQuoted,
    (texts, row) => {
      const cells = texts.map(cellText);
      const inRow = takeRowDoubt(signs);
      if (cells.some(Boolean)) rows.push({ row, cells });
      if (inRow) doubts.set(row, inRow);
      return rows.length > most ? 'stop' : undefined;
    },
    readPlain,
  );
  if (openQuote !== undefined) return { fault: 'openQuote', row: openQuote };
  if (rows.length > most) return { fault: 'tooLong', most };
  if (rows.length === 0) return { fault: 'empty' };
  if (doubts.size === 0) return { rows };
  return {
    rows: rows.map((each) => {
      const quote = doubtOf(doubts.get(each.row), signs);
      return quote ? { ...each, quote } : each;
    }),
  };
}

/**
 * A cell without the spaces around it, with `\n` as its line ends; empty if nothing in it is visible. `trim` also
 * removes the no-break spaces of web pages.
 */
function cellText(text: string): string {
  return hasWords(text) ? text.replace(/\r\n?/g, '\n').trim() : '';
}
