import type { Day } from '../../day';
import { hasWords } from '../../hasWords';
import { wordsIn } from '../../legible';
import type { StatusChange, StatusValues } from '../statusChange';
import { isAsStored } from './asStored';
import type { CellValue } from './cellRule';
import { isOwnTable } from './ownTable';
import type { Wrong } from './problems';
import type { MatchedRow } from './sheetCells';
import { valueOf, wrongDayOnly } from './statusDates';
import type { StatusTarget } from './statusTargets';

export const provenance = ['ConfirmedOn', 'ConfirmedBy', 'Source'] as const;
export type Provenance = (typeof provenance)[number];

/** What applies to each row that does not say it. */
export interface WholeSheet {
  readonly ConfirmedOn?: Day;
  readonly ConfirmedBy?: string;
  readonly Source?: string;
  /** Why dates have moved. */
  readonly Reason?: string;
}

/** What one cell comes to. */
type CellResult = { readonly values: StatusChange } | { readonly wrong: Wrong };

export interface Confirming {
  readonly row: MatchedRow<StatusTarget>;
  readonly before: StatusValues;
  readonly wholeSheet: WholeSheet;
  readonly today: Day;
  /** Whether the row is of our own table. */
  readonly isOwn: boolean;
  /** Whether the row says anything of the service. */
  readonly says: boolean;
  /** Whether any of that is not in the list yet. */
  readonly isNew: boolean;
  /** Whether the row says what works, or begins an entry. */
  readonly isAnswered: boolean;
  /** A cell that is not as the list has it; undefined where it is blank. */
  read(column: Provenance): CellValue | undefined;
}

/**
 * Who confirms a row, when and from what source.
 *
 * A confirmation is of what works. A row with dates alone says nothing of that, so it confirms nothing unless it gives
 * the day of confirmation: else a service that nobody has looked at would be read as working. It is still compared with
 * the day on which the list was confirmed, so that an older sheet moves no newer dates.
 *
 * In a sheet without a column for the day, as a supplier sends one, every other row is confirmed: by its own cells,
 * else by the whole sheet, even if it says what the list says already.
 *
 * In a sheet with that column, such as a downloaded table, each row is confirmed by itself:
 *
 * - A row with nothing new is confirmed only by cells that differ from the list. An untouched table confirms nothing.
 * - A row with something new is confirmed by its own cells if one of them differs from the list. If none does, they
 *   confirm the earlier answer, and the whole sheet's are taken instead if it gives all three.
 *
 * Our own table without all three of its columns is read as if it had none of them, and an untouched row confirms
 * nothing. Else the day of the whole sheet would stand beside whoever confirmed the earlier answer.
 */
export function confirmationOf(confirming: Confirming): (readonly [Provenance, CellResult])[] {
  const { row, before, wholeSheet } = confirming;
  if (isKnownAlready(confirming)) return notInPart(confirming);
  const isWhole = isInPart(confirming) || takesWholeSheet(confirming);
  const isConfirmed = confirming.isAnswered || (!isWhole && confirmsByItself(confirming));
  return provenance.map((column) => {
    const text = isWhole ? '' : row.text(column);
    const own = text && isAsStored(column, text, before) ? { value: before[column]! } : text && confirming.read(column);
    const value = own || { value: wordsIn(wholeSheet[column]) ?? '' };
    const result = provenanceResult(column, value, confirming);
    const isNeeded = isConfirmed || ('wrong' in result && result.wrong.kind !== 'needed');
    return [column, isNeeded ? result : { values: {} }] as const;
  });
}

/** Our own table lacks some of the columns that say who confirms a row, when and from what. */
function isInPart({ row, isOwn }: Confirming): boolean {
  return isOwn && !provenance.every((column) => row.has(column));
}

/**
 * The columns of a sheet that say who confirms a row, when and from what.
 *
 * @param columns what the columns of the sheet hold.
 */
export function confirmingColumns(headings: readonly string[], columns: readonly (string | undefined)[]): Provenance[] {
  const found = provenance.filter((column) => columns.includes(column));
  return found.length < provenance.length && isOwnTable(headings) ? [] : found;
}

/** The cells that would confirm the row if its table had the columns beside theirs. */
export function cellsInPart(confirming: Confirming): readonly Provenance[] {
  if (!isInPart(confirming)) return [];
  return provenance.filter((column) => confirming.row.text(column) && !isSame(column, confirming));
}

/** A cell of a row with nothing new that would confirm it, unless the list has the whole sheet's confirmation. */
function notInPart(confirming: Confirming): (readonly [Provenance, CellResult])[] {
  if (isBy(confirming.before, confirming.wholeSheet)) return [];
  return cellsInPart(confirming)
    .slice(0, 1)
    .map((column) => [column, { wrong: { kind: 'confirmedInPart' } }] as const);
}

/** Whether the row gives the day of confirmation, and in one of its cells something that the list does not have. */
function confirmsByItself(confirming: Confirming): boolean {
  const { row } = confirming;
  return Boolean(row.text('ConfirmedOn')) && provenance.some((at) => row.text(at) && !isSame(at, confirming));
}

/** Whether the row repeats the list, and brings no confirmation that the list lacks. */
function isKnownAlready(confirming: Confirming): boolean {
  const { row, before, wholeSheet, isNew, read } = confirming;
  if (isNew) return false;
  if (isInPart(confirming)) return true;
  if (!row.has('ConfirmedOn')) return false;
  if (provenance.every((column) => !row.has(column) || isSame(column, confirming))) return true;
  // The same table again, after its changes were saved: its cells have the confirmation from before that.
  const own = read('ConfirmedOn');
  if (own && !('value' in own)) return false;
  const on = own ? String(own.value) : row.text('ConfirmedOn');
  const last = before.ConfirmedOn ?? '';
  return (on !== '' && on < last) || (on <= last && isBy(before, wholeSheet));
}

/** Whether a cell says what the list says, as it is written there or in another way. */
function isSame(column: Provenance, { row, before, read }: Confirming): boolean {
  if (isAsStored(column, row.text(column), before)) return true;
  const own = read(column);
  return own !== undefined && 'value' in own && own.value === before[column];
}

/** Whether the list has the confirmation of the whole sheet. */
function isBy(before: StatusValues, wholeSheet: WholeSheet): boolean {
  return provenance.every((column) => wordsIn(wholeSheet[column]) === before[column]);
}

function takesWholeSheet(confirming: Confirming): boolean {
  const { row, wholeSheet, isNew } = confirming;
  return (
    isNew &&
    row.has('ConfirmedOn') &&
    provenance.every((column) => hasWords(wholeSheet[column]) && (!row.text(column) || isSame(column, confirming)))
  );
}

function provenanceResult(column: Provenance, read: CellValue, { before, today, says }: Confirming): CellResult {
  if ('wrong' in read) return read;
  const wrong = wrongDayOnly(read);
  if (wrong) return { wrong };
  if (!says) return { values: {} };
  const value = valueOf(read);
  if (!value) return { wrong: { kind: 'needed' } };
  if (column === 'ConfirmedOn') {
    if (value > today) return { wrong: { kind: 'future' } };
    const last = before.ConfirmedOn;
    if (last && last > value) return { wrong: { kind: 'confirmedLater', on: last } };
  }
  return { values: { [column]: value } };
}
