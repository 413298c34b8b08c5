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
}

export const noSigns: QuoteSigns = {
  spilled: false,
  glued: false,
  open: false,
  bare: false,
  plain: false,
  swallowed: false,
};

/** How the quotes are written, by what was seen. */
export function quotesOf({ spilled, glued, open, bare, plain, swallowed }: QuoteSigns, delimiter: Delimiter): Quotes {
  if (spilled) return 'asTyped';
  // Only copied cells are written so, and those are between tabs.
  if (delimiter !== '\t') return 'escaped';
  return open || glued || bare || (swallowed && plain) ? 'asTyped' : 'escaped';
}

/** Reads cells in escaped quotes, and notes in `signs` the evidence that they are not escaped. */
export function escapedReader(source: string, delimiter: Delimiter, signs: QuoteSigns): ReadQuoted {
  const width = lazyWidth(source, delimiter);
  return (from, before) => {
    const cell = quotedCell(source, from);
    if (!cell) return undefined;
    const rest = plainCell(source, cell.end, delimiter);
    const isMany = /[\r\n]/.test(cell.text);
    if (/\S/.test(rest.text)) {
      signs[isMany ? 'spilled' : 'glued'] = true;
      // A text such as “"Read only" folder” that nobody escaped.
      return { text: source.slice(from, rest.end), end: rest.end };
    }
    if (delimiter === '\t' && /[\t\r\n]/.test(cell.text))
      signs.swallowed ||= holdsRows({ source, from, before, end: cell.end }, delimiter, width());
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

/** Reads cells as Excel copies them. */
export function asTypedReader(source: string, delimiter: Delimiter): ReadQuoted {
  const width = lazyWidth(source, delimiter);
  return (from, before) => {
    const cell = quotedCell(source, from);
    const isQuoted =
      cell &&
      endsAt(source, cell.end, delimiter) &&
      (delimiter !== '\t' || /[\t\r\n]/.test(cell.text)) &&
      !holdsRows({ source, from, before, end: cell.end }, delimiter, width());
    return isQuoted ? cell : plainCell(source, from, delimiter);
  };
}

interface Place {
  readonly source: string;
  readonly from: number;
  /** How many cells are before it in its row. */
  readonly before: number;
  readonly end: number;
}

/** Whether every line of a cell in quotes is a row of the table, with what is before and after it. */
function holdsRows({ source, from, before, end }: Place, delimiter: Delimiter, width: number): boolean {
  const text = source.slice(from, end);
  if (width < 2 || !(text.includes(delimiter) || /[\r\n]/.test(text))) return false;
  const lines = text.split(/\r\n|\r|\n/);
  const after = countOf(source.slice(end, lineEnd(source, end)), delimiter);
  return lines.every(
    (line, at) =>
      1 + countOf(line, delimiter) + (at === 0 ? before : 0) + (at === lines.length - 1 ? after : 0) === width,
  );
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
