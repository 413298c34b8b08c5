import type { MatchedRow } from '../rollout/import/sheetCells';

/** The columns of the register that a sheet may fill. */
export const registerColumns = ['UserEmail', 'UserName', 'Number', 'SiteCode', 'Source', 'NeedsNHSmail'] as const;

export type RegisterColumn = (typeof registerColumns)[number];

/** What a column of a sheet may hold. First name and surname together are the name. */
export type SheetColumn = RegisterColumn | 'FirstName' | 'Surname';

/**
 * Why a row is left out. `otherPerson`: other rows give the same address to somebody with another name; `noValue`,
 * `merged`: see `CellMark`.
 */
export type RefusedWhy =
  | { readonly kind: 'email' | 'sheetError' | 'noValue' | 'merged' }
  | { readonly kind: 'tooLong'; readonly limit: number }
  | { readonly kind: 'otherPerson'; readonly rows: readonly number[]; readonly names: readonly string[] };

/**
 * A note on a cell of a person who is kept. The cell is left out, except where it is taken in another form.
 *
 * - `address`: the address that is taken, and `others` in the cell that are not
 * - `number`: the number that is taken, its 0 or plus sign put back; `others` in the cell are not taken
 * - `shortened`: a number of which the spreadsheet shows only the first figures
 * - `noValue`, `merged`: see `CellMark`; `madeDate`: the spreadsheet has made a date of it
 * - `notKnown`: the cell says that nobody knows
 * - `joined`: the rows about one person complete each other
 * - `contradicts`: the rows about one person say different things
 */
export type KeptWhy =
  | { readonly kind: 'sheetError' | 'telephone' | 'extraCell' | 'unknownSite' | 'severalSites' }
  | { readonly kind: 'tooLong'; readonly limit: number }
  | { readonly kind: 'word'; readonly words: readonly string[] }
  | { readonly kind: 'address'; readonly address: string; readonly others: readonly string[] }
  | { readonly kind: 'number'; readonly number: string; readonly others: readonly string[] }
  | { readonly kind: 'shortened' | 'notKnown' | 'noValue' | 'merged' | 'madeDate' }
  | { readonly kind: 'joined'; readonly rows: readonly number[] }
  | { readonly kind: 'contradicts'; readonly rows: readonly number[]; readonly values: readonly string[] };

/** Where it is: the row as the spreadsheet numbers it, the column, and what the cell says. */
interface Place {
  readonly row: number;
  /** Undefined for a cell without a heading. */
  readonly column: SheetColumn | undefined;
  readonly heading?: string;
  readonly value: string;
}

export type RefusedRow = RefusedWhy & Place;
export type KeptNote = KeptWhy & Place;

/** Says something of a cell. */
export function remark<W extends RefusedWhy | KeptWhy>(
  row: MatchedRow<SheetColumn>,
  column: SheetColumn,
  why: W,
): W & Place {
  const { row: number, heading, value } = row.problem(column, { kind: 'extraCell' });
  return { ...why, row: number, column, heading, value };
}
