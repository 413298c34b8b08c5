import { hasWords } from '../hasWords';
import { delimiterOf } from './delimiter';
import { asTypedReader, escapedReader, noSigns, plainReader, quotesOf } from './quotes';
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
  const sheet = readRows(source, delimiter, most, readQuoted, readPlain);
  if ('fault' in sheet && sheet.fault === 'openQuote') signs.open = true;
  return quotesOf(signs, delimiter) === 'escaped'
    ? sheet
    : readRows(source, delimiter, most, asTypedReader(source, delimiter));
}

function readRows(
  source: string,
  delimiter: Delimiter,
  most: number,
  readQuoted: ReadQuoted,
  readPlain?: (from: number) => Cell,
): Sheet {
  const rows: SheetRow[] = [];
  const openQuote = scanRows(
    source,
    delimiter,
    readQuoted,
    (texts, row) => {
      const cells = texts.map(cellText);
      if (cells.some(Boolean)) rows.push({ row, cells });
      return rows.length > most ? 'stop' : undefined;
    },
    readPlain,
  );
  if (openQuote !== undefined) return { fault: 'openQuote', row: openQuote };
  if (rows.length > most) return { fault: 'tooLong', most };
  return rows.length > 0 ? { rows } : { fault: 'empty' };
}

/**
 * A cell without the spaces around it, with `\n` as its line ends; empty if nothing in it is visible. `trim` also
 * removes the no-break spaces of web pages.
 */
function cellText(text: string): string {
  return hasWords(text) ? text.replace(/\r\n?/g, '\n').trim() : '';
}
