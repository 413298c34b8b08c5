import {
  type Cell,
  countOf,
  type Delimiter,
  endsAt,
  mostFrequent,
  plainCell,
  quotedCell,
  type ReadQuoted,
} from './scan';
import type { QuoteDoubt } from './table';

/**
 * How quotes are written.
 *
 * - `escaped`: RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180): a cell with a quote in it is in quotes, and the quote
 *   is doubled
 * - `asTyped`: as Excel copies cells. Only a cell with a line break (or a tab) is put into quotes, and only there are
 *   quotes doubled. Any other cell is copied as it is, even if it begins with a quote
 *   (https://github.com/csholmq/vscode-excel-to-markdown-table/issues/3,
 *   https://github.com/shancarter/mr-data-converter/issues/15). If it is read as escaped, two such cells swallow the
 *   rows between them.
 */
export type Quotes = 'escaped' | 'asTyped';

/** Signs of how quotes are written, gathered while the text is read as escaped. */
export interface QuoteSigns {
  /** In a cell with a line break, text follows the quote that should end it. */
  spilled: boolean;
  /** The same in a cell without a line break. */
  glued: boolean;
  /** A quote never ends. */
  open: boolean;
  /** A cell that is not in quotes has one. */
  bare: boolean;
  /** A cell with text is not in quotes. */
  plain: boolean;
  /** A cell in quotes holds whole cells or rows, which would fit without its quotes. */
  swallowed: boolean;
  /** What is in doubt in the row that is being read; whoever takes the row empties it. */
  inRow?: RowDoubt;
}

/** `lines`: a cell in quotes has several lines, which is in doubt only if quotes elsewhere are not escaped. */
type RowDoubt = QuoteDoubt | 'lines';

export const noSigns: QuoteSigns = {
  spilled: false,
  glued: false,
  open: false,
  bare: false,
  plain: false,
  swallowed: false,
};

/** How the quotes are written, by what was seen. */
export function quotesOf(signs: QuoteSigns, delimiter: Delimiter): Quotes {
  const { spilled, glued, open, bare, plain, swallowed } = signs;
  if (spilled) return 'asTyped';
  // Only copied cells are written so, and those are between tabs. A cell of a file may hold what looks like rows, such
  // as an address of two lines with a comma in each, unless quotes elsewhere show that nobody escaped them.
  if (delimiter !== '\t') return swallowed && isTorn(signs) ? 'asTyped' : 'escaped';
  return open || glued || bare || (swallowed && plain) ? 'asTyped' : 'escaped';
}

/** Whether some quotes are not escaped, in a text that is read as escaped. */
function isTorn({ glued, bare }: QuoteSigns): boolean {
  return glued || bare;
}

/** Takes what is in doubt in the row that was read. */
export function takeRowDoubt(signs: QuoteSigns): RowDoubt | undefined {
  const { inRow } = signs;
  signs.inRow = undefined;
  return inRow;
}

/** What is in doubt once the whole text was read. */
export function doubtOf(inRow: RowDoubt | undefined, signs: QuoteSigns): QuoteDoubt | undefined {
  if (inRow !== 'lines') return inRow;
  return isTorn(signs) ? 'joined' : undefined;
}

/** Reads cells in escaped quotes, and notes in `signs` the evidence that they are not escaped. */
export function escapedReader(source: string, delimiter: Delimiter, signs: QuoteSigns): ReadQuoted {
  const width = lazyWidth(source, delimiter);
  return (from, before) => {
    const cell = quotedCell(source, from);
    if (!cell) return undefined;
    const rest = plainCell(source, cell.end, delimiter);
    const isMany = isLines(cell.text);
    if (/\S/.test(rest.text)) {
      signs[isMany ? 'spilled' : 'glued'] = true;
      if (cell.text.includes(delimiter)) signs.inRow = 'joined';
      // A text such as “"Read only" folder” that nobody escaped.
      return { text: source.slice(from, rest.end), end: rest.end };
    }
    const fit = fitOf({ source, from, before, end: cell.end }, delimiter, width());
    if (fit === 'all') signs.swallowed = true;
    if (isMany) signs.inRow = fit === 'none' ? (signs.inRow ?? 'lines') : 'joined';
    return { text: cell.text, end: rest.end };
  };
}

/** Reads cells that are not in quotes, and notes the signs in them. */
export function plainReader(source: string, delimiter: Delimiter, signs: QuoteSigns): (from: number) => Cell {
  return (from) => {
    const cell = plainCell(source, from, delimiter);
    if (cell.text.includes('"')) signs.bare = true;
    if (/\S/.test(cell.text)) signs.plain = true;
    return cell;
  };
}

/** Reads cells as Excel copies them, and notes in `signs` the rows that a file may not have meant so. */
export function asTypedReader(source: string, delimiter: Delimiter, signs: QuoteSigns): ReadQuoted {
  const width = lazyWidth(source, delimiter);
  const isCopied = delimiter === '\t';
  return (from, before) => {
    const cell = quotedCell(source, from);
    if (cell && endsAt(source, cell.end, delimiter) && (!isCopied || /[\t\r\n]/.test(cell.text))) {
      const fit = fitOf({ source, from, before, end: cell.end }, delimiter, width());
      if (fit !== 'all') {
        if (isLines(cell.text) && (fit === 'some' || !isCopied)) signs.inRow = 'joined';
        return cell;
      }
    }
    // Cells are copied with whatever quote is in front of them.
    if (!isCopied && (!cell || isLines(cell.text))) signs.inRow ??= 'split';
    return plainCell(source, from, delimiter);
  };
}

interface Place {
  readonly source: string;
  readonly from: number;
  /** How many cells are before it in its row. */
  readonly before: number;
  readonly end: number;
}

/**
 * Which lines of a cell in quotes are rows of the table, with what is before and after it: `all` of them, `some` below
 * the first, or `none`.
 */
function fitOf({ source, from, before, end }: Place, delimiter: Delimiter, width: number): 'all' | 'some' | 'none' {
  const text = source.slice(from, end);
  // In a file, a comma within one line is why a cell is in quotes.
  if (width < 2 || !(isLines(text) || (delimiter === '\t' && text.includes(delimiter)))) return 'none';
  const lines = text.split(/\r\n|\r|\n/);
  const after = countOf(source.slice(end, lineEnd(source, end)), delimiter);
  const fits = lines.map(
    (line, at) =>
      1 + countOf(line, delimiter) + (at === 0 ? before : 0) + (at === lines.length - 1 ? after : 0) === width,
  );
  if (fits.every(Boolean)) return 'all';
  return fits.slice(1).includes(true) ? 'some' : 'none';
}

function isLines(text: string): boolean {
  return /[\r\n]/.test(text);
}

function lineEnd(source: string, from: number): number {
  let end = from;
  while (end < source.length && source[end] !== '\n' && source[end] !== '\r') end += 1;
  return end;
}

/** How many cells most lines have, worked out once, where it is needed. */
function lazyWidth(source: string, delimiter: Delimiter): () => number {
  let found: number | undefined;
  return () => {
    found ??= mostFrequent(
      source
        .split(/\r\n|\r|\n/)
        .map((line) => 1 + countOf(line, delimiter))
        .filter((each) => each > 1),
    );
    return found;
  };
}
