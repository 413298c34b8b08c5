import { hasWords } from '../../hasWords';
import { safeText } from '../../safeText';
import { noStatus, type StatusColumn, type StatusValues } from '../statusChange';

/** The columns of a status that have a cell in a downloaded table. The form of a forecast says its precision. */
export type CellColumn = Exclude<StatusColumn, 'ForecastPrecision'>;

/** What the list holds, as a downloaded table writes it: days as `2013-04-15`, a forecast by month as `2013-09`. */
export function storedCell(column: CellColumn, status: StatusValues): string | number | undefined {
  const { ForecastOn, ForecastPrecision } = status;
  if (column === 'ForecastOn' && ForecastPrecision === 'Month') return ForecastOn?.slice(0, 7);
  return status[column];
}

/**
 * Whether a cell says what a downloaded table would say there. Such a cell is not checked by today's rules: a value
 * that the list holds already is neither changed nor refused. An empty cell is the same as an empty column.
 */
export function isAsStored(column: CellColumn, text: string, status: StatusValues = noStatus): boolean {
  return isSameCell(text, storedCell(column, status));
}

/** Whether a cell of a sheet says a stored value as `csv` writes it. */
export function isSameCell(text: string, stored: string | number | undefined): boolean {
  return text === asRead(stored === undefined ? '' : String(stored));
}

/** A stored text as it comes back from a file: without what is never seen and the spaces around it. */
export function asRead(text: string): string {
  const plain = safeText(text);
  return hasWords(plain) ? plain.replace(/\r\n?/g, '\n').trim() : '';
}
