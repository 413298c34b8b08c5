import { hasWords } from '../hasWords';
import type { SheetRow } from './table';

/**
 * The rows of a text, or why it cannot be read.
 *
 * - `empty`: no row says anything
 * - `openQuote`: the cell that begins with a quote in this row never ends
 * - `tooLong`: it has more rows than are read
 */
export type Sheet =
  | { readonly rows: readonly SheetRow[] }
  | { readonly fault: 'empty' }
  | { readonly fault: 'openQuote'; readonly row: number }
  | { readonly fault: 'tooLong'; readonly most: number };

type Delimiter = '\t' | ',' | ';';

/** A supplier's sheet of a few hundred sites has fewer rows. */
const mostRows = 10_000;

/**
 * Reads what was copied from a spreadsheet, or a CSV file: RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180), with
 * tabs, commas or semicolons between the cells. A quote inside a cell that does not begin with one is only a quote.
 * Blank rows are left out, but numbered.
 */
export function readDelimited(text: string, most: number = mostRows): Sheet {
  const source = text.replace(/^\uFEFF/, '');
  const delimiter = delimiterOf(source);
  const rows: SheetRow[] = [];
  let cells: string[] = [];
  let row = 1;
  let at = 0;
  while (at < source.length) {
    const cell = source[at] === '"' ? quoted(source, at, delimiter) : plain(source, at, delimiter);
    if (!cell) return { fault: 'openQuote', row };
    cells.push(trimmed(cell.text));
    at = cell.end;
    if (source[at] === delimiter) {
      at += 1;
      // A row that ends in a delimiter has one more cell, which is empty.
      if (at < source.length) continue;
      cells.push('');
    }
    if (cells.some(Boolean)) rows.push({ row, cells });
    if (rows.length > most) return { fault: 'tooLong', most };
    cells = [];
    row += 1;
    if (source[at] === '\r' && source[at + 1] === '\n') at += 1;
    at += 1;
  }
  return rows.length > 0 ? { rows } : { fault: 'empty' };
}

interface Cell {
  readonly text: string;
  /** The position of the delimiter or the line end after it. */
  readonly end: number;
}

function plain(source: string, from: number, delimiter: Delimiter): Cell {
  let end = from;
  while (end < source.length && source[end] !== delimiter && source[end] !== '\n' && source[end] !== '\r') end += 1;
  return { text: source.slice(from, end), end };
}

/** A cell that begins with a quote; undefined where no quote ends it. */
function quoted(source: string, from: number, delimiter: Delimiter): Cell | undefined {
  const parts: string[] = [];
  let at = from + 1;
  for (;;) {
    const close = source.indexOf('"', at);
    if (close === -1) return undefined;
    parts.push(source.slice(at, close));
    if (source[close + 1] !== '"') {
      // Some programs write more text after the closing quote.
      const rest = plain(source, close + 1, delimiter);
      return { text: parts.join('') + rest.text, end: rest.end };
    }
    parts.push('"');
    at = close + 2;
  }
}

/** The delimiter of the first line with text: a tab if it has one, else a comma or a semicolon, whichever is more. */
function delimiterOf(source: string): Delimiter {
  const counts: Record<Delimiter, number> = { '\t': 0, ',': 0, ';': 0 };
  let inQuotes = false;
  let says = false;
  for (const character of source) {
    if (character === '"') inQuotes = !inQuotes;
    else if (!inQuotes) {
      if ((character === '\n' || character === '\r') && says) break;
      if (character in counts) counts[character as Delimiter] += 1;
      else if (character.trim()) says = true;
    }
    if (inQuotes) says = true;
  }
  if (counts['\t'] > 0) return '\t';
  return counts[';'] > counts[','] ? ';' : ',';
}

/**
 * Without spaces around it, and with plain line ends; empty if nothing in it is visible. `trim` also removes the
 * no-break spaces of web pages.
 */
function trimmed(text: string): string {
  return hasWords(text) ? text.replace(/\r\n?/g, '\n').trim() : '';
}
