import type { Day } from '../../day';
import { nameIn, wordsIn } from '../../legible';
import { forecastOf } from '../expected';
import { becomesOfDate, dateColumns, type StatusChange, type StatusValues, withChange } from '../statusChange';
import type { WholeSheet } from './confirmation';
import type { ReadCells } from './statusCells';
import { valueOf } from './statusDates';
import { differing } from './statusParts';

/** A row of which it is asked who gives its date. */
export interface Giving {
  readonly before: StatusValues;
  /** What the row changes, with what its own cells say of who gave the date. */
  readonly change: StatusChange;
  /** Who confirms the row, when and from what; empty where it confirms nothing. */
  readonly confirmation: StatusChange;
  readonly wholeSheet: WholeSheet;
  readonly cells: ReadCells;
  /** The cells for who gave the date cannot be saved. */
  readonly isWrong: boolean;
  readonly today: Day;
}

const nobody: StatusChange = { DateGivenBy: undefined, DateGivenOn: undefined, DateSource: undefined };

/**
 * What a row changes, with who gave its date:
 *
 * - A new date is given by the row's own cells if one of them differs from the list. If none does, they name whoever
 *   gave the earlier date: then it is given by whoever is named for the whole sheet, else by whoever confirms the row.
 *   If nobody is named, or the cells cannot be saved, only the day is kept.
 * - A date that goes has nobody.
 * - Of a date that stays, the cells correct who gave it, unless they are of an earlier day: then it is the same table
 *   again, and its date was moved by the first import. Where there is no date, they are left out.
 */
export function withGiver(giving: Giving): StatusChange {
  const { before, change } = giving;
  const [, rest] = parted(change);
  const after = withChange(before, rest);
  switch (becomesOfDate(before, after)) {
    case 'stays':
      return forecastOf(after) && !isOfEarlier(giving) ? change : rest;
    case 'goes':
      return { ...rest, ...differing(before, nobody) };
    case 'new':
      return { ...rest, ...differing(before, giverOf(giving)) };
  }
}

/** The day on which the list's date was given, if that is later than the day on which the row's new one was. */
export function givenLater(giving: Giving): Day | undefined {
  const { before, change } = giving;
  const { DateGivenOn: on } = giverOf(giving);
  const isNew = becomesOfDate(before, withChange(before, parted(change)[1])) === 'new';
  return isNew && on && before.DateGivenOn && on < before.DateGivenOn ? before.DateGivenOn : undefined;
}

/** Who gives a new date. */
function giverOf({ before, change, confirmation, wholeSheet, cells, isWrong, today }: Giving): StatusChange {
  const [own] = parted(change);
  const onlyDay = { ...nobody, DateGivenOn: today };
  if (isWrong) return onlyDay;
  const otherwise = sayer(wholeSheet, withConfirmation(before, confirmation)) ?? onlyDay;
  return Object.keys(own).length > 0 ? { ...otherwise, ...cellsOf(cells) } : otherwise;
}

/** Whether the cells say who gave an earlier date than the one that the list has. */
function isOfEarlier({ before, wholeSheet, cells }: Giving): boolean {
  const { DateGivenBy: by, DateGivenOn: listed } = before;
  const on = valueOf(cells.DateGivenOn);
  if (!listed) return false;
  if (!on || on < listed) return true;
  // Given on the same day by whoever the first import of the table named.
  return on === listed && (!by || by === nameIn(wholeSheet.ConfirmedBy) || by === before.ConfirmedBy);
}

/** Whether a row says who gave a date, and neither it nor the list has one. */
export function hasGiverAlone({ before, change }: Pick<Giving, 'before' | 'change'>): boolean {
  const [own, rest] = parted(change);
  const after = withChange(before, rest);
  return Object.keys(own).length > 0 && becomesOfDate(before, after) === 'stays' && !forecastOf(after);
}

/** The cells of a row that lists without the columns for it could not keep. */
export function withoutGiver(cells: ReadCells): ReadCells {
  return { ...cells, DateGivenBy: undefined, DateGivenOn: undefined, DateSource: undefined };
}

/** The columns of who gave the date, and the others. */
function parted(change: StatusChange): readonly [StatusChange, StatusChange] {
  const columns: readonly string[] = dateColumns;
  const where = (isOfGiver: boolean): StatusChange =>
    Object.fromEntries(Object.entries(change).filter(([column]) => columns.includes(column) === isOfGiver));
  return [where(true), where(false)];
}

function cellsOf(cells: ReadCells): StatusChange {
  return Object.fromEntries(
    dateColumns.flatMap((column) => {
      const value = valueOf(cells[column]);
      return value === undefined ? [] : [[column, value]];
    }),
  );
}

/** The confirmation of a row, where it brings a new one. */
function withConfirmation(before: StatusValues, confirmation: StatusChange): WholeSheet {
  const { ConfirmedBy, ConfirmedOn, Source } = withChange(before, confirmation);
  return Object.keys(confirmation).length > 0 ? { ConfirmedBy, ConfirmedOn, Source } : {};
}

/** The first of them that names somebody, as who gave a date. */
function sayer(...all: readonly WholeSheet[]): StatusChange | undefined {
  const said = all.find(({ ConfirmedBy }) => nameIn(ConfirmedBy));
  return (
    said && { DateGivenBy: nameIn(said.ConfirmedBy), DateGivenOn: said.ConfirmedOn, DateSource: wordsIn(said.Source) }
  );
}
