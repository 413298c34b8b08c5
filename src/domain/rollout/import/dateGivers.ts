import type { Day } from '../../day';
import { nameIn, wordsIn } from '../../legible';
import { forecastOf } from '../expected';
import { becomesOfDate, dateColumns, type StatusChange, type StatusValues, withChange } from '../statusChange';
import type { WholeSheet } from './confirmation';
import type { Loss } from './rowFaults';
import type { MatchedRow } from './sheetCells';
import type { ReadCells } from './statusCells';
import { valueOf } from './statusDates';
import { differing, type Part } from './statusParts';
import type { StatusTarget } from './statusTargets';

/** A row of which it is asked who gives its date. */
interface Giving {
  readonly before: StatusValues;
  /** What the row changes, with what its own cells say of who gave the date. */
  readonly change: StatusChange;
  /** Who confirms the row, when and from what; empty where it confirms nothing. */
  readonly confirmation: StatusChange;
  readonly wholeSheet: WholeSheet;
  readonly cells: ReadCells;
  /** The cells for who gave the date cannot be saved. */
  readonly isWrong: boolean;
  /** The row is of our own table. */
  readonly isOwn: boolean;
  readonly today: Day;
}

interface KeepsGivers {
  /** Whether the lists say who gave a date. */
  readonly givers: boolean;
}

const nobody: StatusChange = { DateGivenBy: undefined, DateGivenOn: undefined, DateSource: undefined };

/** What a row changes, with who gave its date, and what of that cannot be saved. */
interface GiverRead {
  readonly change: StatusChange;
  readonly losses: readonly Loss[];
  /** Nothing of the row is saved. */
  readonly isRefused: boolean;
}

/** The cells of a row without those that lists have no columns for: who gave the date, before version 7. */
export function keptCells(cells: ReadCells, givers: boolean): ReadCells {
  return givers ? cells : { ...cells, DateGivenBy: undefined, DateGivenOn: undefined, DateSource: undefined };
}

/** Reads who gives the date of a row, if the lists can keep it. */
export function readGiver(row: MatchedRow<StatusTarget>, { givers, ...giving }: Giving & KeepsGivers): GiverRead {
  if (!givers) return { change: giving.change, losses: [], isRefused: false };
  const later = givenLater(giving);
  const losses: readonly Loss[] = [
    ...(hasGiverAlone(giving) ? [dateNeeded(row)] : []),
    ...(later ? [{ at: dateColumn(row), wrong: { kind: 'givenLater', on: later } as const, targets: [] }] : []),
  ];
  return { change: withGiver(giving), losses, isRefused: later !== undefined };
}

/**
 * What a row changes, with who gave its date:
 *
 * - A new date is given by the row's own cells if one of them differs from the list. If none does, they name whoever
 *   gave the earlier date: then it is given by whoever is named for the whole sheet, else by whoever confirms the row.
 *   If nobody is named, or the cells cannot be saved, only the day is kept.
 * - A date that goes has nobody.
 * - Of a date that stays, the cells correct who gave it, unless they are of an earlier one (`saysEarlierGiver`). Where
 *   there is no date, they are left out.
 */
function withGiver(giving: Giving): StatusChange {
  const { before, change } = giving;
  const [, rest] = parted(change);
  const after = withChange(before, rest);
  switch (becomesOfDate(before, after)) {
    case 'stays':
      return withoutGiverAlone(before, change);
    case 'goes':
      return { ...rest, ...differing(before, nobody) };
    case 'new':
      return { ...rest, ...differing(before, giverOf(giving)) };
  }
}

/** The day on which the list's date was given, if that is later than the day on which the row's new one was. */
function givenLater(giving: Giving): Day | undefined {
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

/**
 * Whether the cells say who gave an earlier date than the one that the list has, and the row gives no other. Then it is
 * the same table again, and its date was moved by the first import.
 */
export function saysEarlierGiver(giving: Pick<Giving, 'before' | 'change' | 'wholeSheet' | 'cells'>): boolean {
  const { before, change } = giving;
  return becomesOfDate(before, withChange(before, parted(change)[1])) === 'stays' && isOfEarlier(giving);
}

/** A change without who gave the date, where there is no date. */
export function withoutGiverAlone(before: StatusValues, change: StatusChange): StatusChange {
  return hasDate({ before, change }) ? change : parted(change)[1];
}

/** A part without who gave the date. */
export function withoutGiver(part: Part): Part {
  return part.targets.includes('DateGivenOn') ? { ...part, values: {} } : part;
}

function isOfEarlier({ before, wholeSheet, cells }: Pick<Giving, 'before' | 'wholeSheet' | 'cells'>): boolean {
  const { DateGivenBy: by, DateGivenOn: listed } = before;
  const on = valueOf(cells.DateGivenOn);
  if (!listed) return false;
  if (!on || on < listed) return true;
  // Given on the same day by whoever the first import of the table named.
  return on === listed && (!by || by === nameIn(wholeSheet.ConfirmedBy) || by === before.ConfirmedBy);
}

/** Whether a row says who gave a date, and neither it nor the list has one. */
function hasGiverAlone(giving: Giving): boolean {
  const [own] = parted(giving.change);
  return Object.keys(own).length > 0 && !saysGoneGiver(giving) && !hasDate(giving);
}

/**
 * Whether the cells name who gave a date that is gone: neither the row nor the list has one, and the row is of our own
 * table or says that there is none.
 */
export function saysGoneGiver(giving: Pick<Giving, 'before' | 'change' | 'cells' | 'isOwn'>): boolean {
  const { cells, isOwn } = giving;
  const isGone = isOwn || 'none' in (cells.ForecastOn ?? {}) || valueOf(cells.Stage) === 'No date';
  return isGone && !hasDate(giving);
}

function hasDate({ before, change }: Pick<Giving, 'before' | 'change'>): boolean {
  return forecastOf(withChange(before, parted(change)[1])) !== undefined;
}

/** Where a row gives its date. */
function dateColumn(row: MatchedRow<StatusTarget>): StatusTarget {
  const columns = ['ForecastOn', 'EitherDate', 'ConnectedOn', 'PlannedOn'] as const;
  return columns.find((column) => row.text(column)) ?? 'ForecastOn';
}

/** Nobody can have given a date that there is not. */
function dateNeeded(row: MatchedRow<StatusTarget>): Loss {
  const at = dateColumns.find((column) => row.text(column)) ?? 'DateGivenBy';
  const { heading, value } = row.at(at);
  const fault = { column: 'ForecastOn', kind: 'needed' } as const;
  return { at, wrong: { kind: 'fault', fault, given: [{ column: at, value, heading }] }, targets: dateColumns };
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
