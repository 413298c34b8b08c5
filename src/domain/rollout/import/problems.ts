import type { DateRefusal } from '../../sheet/ukDate';
import type { Day } from '../../day';
import type { DegreesFault } from '../../degrees';
import type { StatusColumn } from '../statusChange';
import type { StatusFault } from '../statusFaults';

/**
 * What is wrong with a cell, or with the row at that cell.
 *
 * - `date`: not a date, or not clear which; `monthOnly`, `weekOnly`: a month or a week where a day is needed
 * - `noDate`: the sheet says that there is no date, and the list has one that an import does not remove
 * - `word`: not one of the words the column may hold
 * - `sheetError`: the spreadsheet's own sign that it could not calculate the cell, or show it
 * - `noValue`: a formula whose value is not in the file; `merged`: part of merged cells, and not the first
 * - `madeDate`: the spreadsheet has made a date of what the column expects as a text or number
 * - `extraCell`: a cell to the right of the last heading
 * - `needed`: empty, and must not be
 * - `unknownSite`, `severalSites`, `unknownService`: must be matched by hand
 * - `otherSite`: the name or town beside the code is another site's
 * - `otherService`: the name beside the key is not the service's
 * - `twice`: other rows are about the same thing
 * - `confirmedInPart`: a new confirmation in our own table, which lacks one of its three columns
 * - `notWaiting`: nothing else is new, and the service is connected: it waits for nothing
 * - `confirmedLater`: the entry in the list was confirmed on a later day; `givenLater`: its date was given on one
 * - `notConnected`: a day of connection in a row that says it does not work, without a stage
 * - `whichDate`: the date may be of the connection or of the forecast, and the row does not say which
 * - `otherDate`: another cell of the row gives another date for the same
 * - `fault`: the values make no sense together; `given` has the values that the fault is about
 * - `lostZero`: a telephone number without its first 0, which a spreadsheet has removed
 * - `swapped`, `signLost`, `outside`: degrees that cannot be a site's, see `degreesFault`
 * - `dotted`: a whole number with a dot before three figures, which may divide thousands or decimals
 * - `madeNumber`: the spreadsheet has made a number of a code
 * - `zerosLost`: a number as site code, and another site has it with zeros in front
 * - `code`: a site code that cannot be one; `listed`: a new code for a site that has another
 */
export type Wrong =
  | { readonly kind: 'date'; readonly why: DateRefusal }
  | { readonly kind: 'word'; readonly words: readonly string[] }
  | { readonly kind: 'tooLong'; readonly limit: number }
  | { readonly kind: 'tooLarge' | 'tooSmall'; readonly limit: number }
  | { readonly kind: 'noValue' | 'merged' | 'madeDate' }
  | { readonly kind: 'sheetError' | 'extraCell' | 'needed' | 'email' | 'telephone' | 'lostZero' }
  | { readonly kind: 'weekOnly' | 'notConnected' | 'whichDate' | 'otherDate' | 'confirmedInPart' | 'notWaiting' }
  | { readonly kind: 'noDate'; readonly listed: Day }
  | { readonly kind: 'monthOnly' | 'notNumber' | 'notWhole' | 'future' | 'postcode' | 'code' }
  | { readonly kind: 'madeNumber' | 'dotted' }
  | { readonly kind: DegreesFault }
  | { readonly kind: 'unknownSite' | 'severalSites' | 'otherSite' | 'unknownService' | 'otherService' }
  | { readonly kind: 'twice'; readonly rows: readonly number[] }
  | { readonly kind: 'confirmedLater' | 'givenLater'; readonly on: Day }
  | { readonly kind: 'listed' | 'zerosLost'; readonly code: string }
  | { readonly kind: 'fault'; readonly fault: StatusFault; readonly given: readonly GivenValue[] };

/** A value that a fault is about: what a cell of the sheet says, under its `heading`, or without one what is listed. */
export interface GivenValue {
  readonly column: StatusColumn;
  readonly value: string | number;
  /** Of a forecast by month. */
  readonly isMonth?: true;
  readonly heading?: string;
}

/** A cell: the row as the spreadsheet numbers it, and the column. */
export interface CellPlace<N extends string = string> {
  readonly row: number;
  /** Undefined for a cell without a heading. */
  readonly column: N | undefined;
  /** The column's heading in the sheet, where it has one there. */
  readonly heading?: string;
  /** What the cell says. */
  readonly value: string;
}

/** What is wrong, and where. */
export type CellProblem<N extends string = string> = Wrong &
  CellPlace<N> & {
    /**
     * The headings of the cells that are left out because of it, where the rest of the row is imported: its own, and
     * those of cells that are only saved with it. Undefined where the whole row is left out.
     */
    readonly cells?: readonly string[];
  };
