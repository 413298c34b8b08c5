/** What is in a cell. We make the numbers; anybody may have written the text. */
export type Cell = string | number | undefined;

export interface CsvColumn<R> {
  readonly name: string;
  cell(row: R): Cell;
}

/** Without it Excel reads UTF-8 as the computer's old code page. */
const byteOrderMark = '\ufeff';

/**
 * What a spreadsheet would run as a formula, including full-width signs and white space before the sign:
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const formula = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

/** A table with a row of names as comma-separated values (https://www.rfc-editor.org/rfc/rfc4180), ready for Excel. */
export function csv<R>(columns: readonly CsvColumn<R>[], rows: readonly R[]): string {
  const lines = [columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ cell }) => cell(row)))];
  return byteOrderMark + lines.map((cells) => `${cells.map(written).join(',')}\r\n`).join('');
}

/** Excel may separate by semicolons, and others by tabs: a formula after one would begin a cell of its own. */
function written(cell: Cell): string {
  const text = typeof cell === 'number' ? String(cell) : neutralised(cell ?? '');
  return /[",;\t\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** The text, changed so that no spreadsheet takes it for a formula. */
export function neutralised(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}
