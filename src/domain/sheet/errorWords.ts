import { isMonthName } from './monthName';

/**
 * What spreadsheets show where they cannot calculate a cell: Excel
 * (https://learn.microsoft.com/en-us/javascript/api/excel/excel.errorcellvaluetype, and #DATA! of its linked data),
 * Google Sheets (#ERROR!) and LibreOffice (Err:502 and #MACRO?,
 * https://help.libreoffice.org/latest/en-GB/text/scalc/05/02140000.html). Hashes alone are a column too narrow for its
 * date.
 */
const errors =
  /^(?:#+|#(?:N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|PYTHON!|EXTERNAL!|TIMEOUT!|DATA!|GETTING_DATA|ERROR!|MACRO\?)(?:\.{3})?|Err:\d{3})$/i;

/** Whether a cell says that the spreadsheet could not calculate or show it. */
export function isErrorWord(text: string): boolean {
  return errors.test(text.trim());
}

/** What Excel makes of a text that it takes for a date: 01-Mar of MAR1, Mar-13, 2/3, 02/03/2013, with a time. */
function isMadeDate(code: string): boolean {
  const named = /^\d{1,2}[-/ ]([a-z]{3})(?:[-/ ]\d{2,4})?$/i.exec(code) ?? /^([a-z]{3})[-/ ]\d{2,4}$/i.exec(code);
  if (named) return isMonthName(named[1]);
  return /^\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?(?: \d{1,2}:\d{2}(?::\d{2})?)?$/.test(code);
}

/**
 * Whether a spreadsheet has turned a code into a date or a number. Nobody can tell what the code was: it has to be
 * typed again, in a column formatted as text.
 */
export function turnedBySpreadsheet(code: string): 'date' | 'number' | undefined {
  if (isMadeDate(code)) return 'date';
  // 1.00E+05 of 1E5 or of a number of more than 11 digits.
  return /^\d(?:[.,]\d+)?E[+-]?\d{2,3}$/i.test(code) ? 'number' : undefined;
}
