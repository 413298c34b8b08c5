/** What separates the cells of a row. */
export type Delimiter = '\t' | ';' | '|' | ',';

export interface Cell {
  readonly text: string;
  /** The position of the delimiter or the line end after it. */
  readonly end: number;
}

/** A row of cells, as they are written. It ends the reading by returning `stop`. */
export type OnRow = (cells: string[], row: number) => 'stop' | void;

/** Reads a cell that begins with a quote, after a number of others in its row; undefined where no quote ends it. */
export type ReadQuoted = (from: number, before: number) => Cell | undefined;

/**
 * Goes through the rows of a text once. Rows are numbered as a spreadsheet does: a line break inside a cell is not a
 * new row.
 *
 * @param readPlain reads any other cell.
 * @returns the number of the row with a quote that never ends, if there is one.
 */
export function scanRows(
  source: string,
  delimiter: Delimiter,
  readQuoted: ReadQuoted,
  onRow: OnRow,
  readPlain: (from: number) => Cell = (from) => plainCell(source, from, delimiter),
): number | undefined {
  let cells: string[] = [];
  let row = 1;
  let at = 0;
  while (at < source.length) {
    const cell = source[at] === '"' ? readQuoted(at, cells.length) : readPlain(at);
    if (!cell) return row;
    cells.push(cell.text);
    at = cell.end;
    if (source[at] === delimiter) {
      at += 1;
      // A row that ends in a delimiter has one more cell, which is empty.
      if (at < source.length) continue;
      cells.push('');
    }
    if (onRow(cells, row) === 'stop') return undefined;
    cells = [];
    row += 1;
    if (source[at] === '\r' && source[at + 1] === '\n') at += 1;
    at += 1;
  }
  return undefined;
}

/** The text up to the next delimiter or line end. */
export function plainCell(source: string, from: number, delimiter: Delimiter): Cell {
  let end = from;
  while (end < source.length && source[end] !== delimiter && source[end] !== '\n' && source[end] !== '\r') end += 1;
  return { text: source.slice(from, end), end };
}

/** A cell in quotes, in which two quotes are one; undefined where no quote ends it. */
export function quotedCell(source: string, from: number): Cell | undefined {
  const parts: string[] = [];
  let at = from + 1;
  for (;;) {
    const close = source.indexOf('"', at);
    if (close === -1) return undefined;
    parts.push(source.slice(at, close));
    if (source[close + 1] !== '"') return { text: parts.join(''), end: close + 1 };
    parts.push('"');
    at = close + 2;
  }
}

/** Whether a cell ends at a position. */
export function endsAt(source: string, at: number, delimiter: Delimiter): boolean {
  return at >= source.length || source[at] === delimiter || source[at] === '\n' || source[at] === '\r';
}

/** How often a character is in a text. */
export function countOf(text: string, character: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) count += 1;
  return count;
}

/** The value that occurs most often, the larger one where two are as frequent; 0 for none. */
export function mostFrequent(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let found = 0;
  for (const [value, count] of counts) {
    const best = counts.get(found) ?? 0;
    if (count > best || (count === best && value > found)) found = value;
  }
  return found;
}
