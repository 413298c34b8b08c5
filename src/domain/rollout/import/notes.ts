import type { Day } from '../../day';
import type { DateRule } from '../../sheet/ukDate';
import type { CellPlace } from './problems';

/**
 * How a cell was read if not literally, or what a rule derives from it.
 *
 * - `date`: a date that is not spelt out, see `DateRule`; `planMonth`: a month, of which the last day is the plan
 * - `noDate`: there is no date, so the expected one is removed; if a stage needs one, it becomes No date
 * - `noDateConnected`: there is no date, and the service is connected, so its forecast stays as history
 * - `notWaiting`: left out, as the service is connected
 * - `connected`: the day of connection makes the stage Connected; `planned`: the date makes it Planned
 * - `expected`: a day of connection that has not come yet is the expected date
 * - `number`: the spreadsheet stores it as a number, so a zero in front may be lost
 * - `confirmedInPart`: a new confirmation is left out, as our own table lacks one of its three columns
 * - `repeated`: other rows say the same; all of them are one
 */
export type Note =
  | { readonly kind: 'date'; readonly rule: DateRule; readonly on: Day; readonly isMonth: boolean }
  | { readonly kind: 'planMonth' | 'expected'; readonly on: Day }
  | { readonly kind: 'noDate' | 'connected' | 'planned' | 'number' | 'confirmedInPart' }
  | { readonly kind: 'noDateConnected' | 'notWaiting' }
  | { readonly kind: 'repeated'; readonly rows: readonly number[] };

export type CellNote<N extends string = string> = Note & CellPlace<N>;
