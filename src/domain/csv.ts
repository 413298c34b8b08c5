import { neutralised } from './formulaGuard';
import { hasWords } from './hasWords';
import { safeText } from './safeText';

/** What is in a cell. We make the numbers; anybody may have written the text. */
export type Cell = string | number | undefined;

export interface CsvColumn<R> {
  readonly name: string;
  cell(row: R): Cell;
}

/** Without it Excel reads UTF-8 as the computer's old code page. */
const byteOrderMark = '\ufeff';

/** A table with a row of names as comma-separated values (https://www.rfc-editor.org/rfc/rfc4180), ready for Excel. */
export function csv<R>(columns: readonly CsvColumn<R>[], rows: readonly R[]): string {
  const lines = [columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ cell }) => cell(row)))];
  return byteOrderMark + lines.map((cells) => `${cells.map(written).join(',')}\r\n`).join('');
}

/**
 * A text without what is never seen, such as spaces at its end: it would be lost when the file is read. A formula
 * becomes text. Quoted is what holds a mark of the format, a semicolon or a tab, and what would be a formula.
 */
function written(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const seen = safeText(cell ?? '').trimEnd();
  const plain = hasWords(seen) ? seen : '';
  const text = neutralised(plain);
  return text !== plain || /[",;\t\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
