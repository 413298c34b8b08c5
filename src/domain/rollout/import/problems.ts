import type { DateRefusal } from '../../sheet/ukDate';
import type { Day } from '../../day';
import type { DegreesFault } from '../../degrees';
import type { StatusFault } from '../statusFaults';

/**
 * What is wrong with a cell, or with the row at that cell.
 *
 * - `date`: not a date, or not clear which; `monthOnly`: a month where a day is needed
 * - `word`: not one of the words the column may hold
 * - `sheetError`: the spreadsheet's own sign that it could not calculate the cell, or show it
 * - `extraCell`: a cell to the right of the last heading
 * - `needed`: empty, and must not be
 * - `unknownSite`, `severalSites`, `unknownService`: must be matched by hand
 * - `otherSite`: the name or town beside the code is another site's
 * - `twice`: other rows are about the same thing
 * - `confirmedLater`: the entry in the list was confirmed on a later day
 * - `fault`: the values make no sense together
 * - `lostZero`: a telephone number without its first 0, which a spreadsheet has removed
 * - `swapped`, `signLost`, `outside`: degrees that cannot be a site's, see `degreesFault`
 * - `madeDate`, `madeNumber`: a spreadsheet has made a date or a number of a code
 * - `code`: a site code that cannot be one; `listed`: a new code for a site that has another
 */
export type Wrong =
  | { readonly kind: 'date'; readonly why: DateRefusal }
  | { readonly kind: 'word'; readonly words: readonly string[] }
  | { readonly kind: 'tooLong'; readonly limit: number }
  | { readonly kind: 'tooLarge' | 'tooSmall'; readonly limit: number }
  | { readonly kind: 'sheetError' | 'extraCell' | 'needed' | 'email' | 'telephone' | 'lostZero' }
  | { readonly kind: 'monthOnly' | 'notNumber' | 'notWhole' | 'future' | 'postcode' | 'code' }
  | { readonly kind: 'madeDate' | 'madeNumber' }
  | { readonly kind: DegreesFault }
  | { readonly kind: 'unknownSite' | 'severalSites' | 'otherSite' | 'unknownService' }
  | { readonly kind: 'twice'; readonly rows: readonly number[] }
  | { readonly kind: 'confirmedLater'; readonly on: Day }
  | { readonly kind: 'listed'; readonly code: string }
  | { readonly kind: 'fault'; readonly fault: StatusFault };

/** Where it is wrong: the row as the spreadsheet numbers it, and the column. */
export type CellProblem<N extends string = string> = Wrong & {
  readonly row: number;
  /** Undefined for a cell without a heading. */
  readonly column: N | undefined;
  /** The column's heading in the sheet, where it has one there. */
  readonly heading?: string;
  /** What the cell says. */
  readonly value: string;
};
