import type { Day } from '../../day';
import { isErrorWord } from '../../sheet/errorWords';
import type { CellMark } from '../../sheet/table';
import { type BesideDate, type DateRule, type DayOrder, readUkDate } from '../../sheet/ukDate';
import { readPlainCell, wrongByMark } from './plainCells';
import type { Wrong } from './problems';

/** What a column may hold; the columns of the lists' shapes fit. */
export type CellRule =
  | { readonly kind: 'text' | 'note'; readonly max?: number }
  | { readonly kind: 'number'; readonly whole?: true; readonly min?: number; readonly most?: number }
  | { readonly kind: 'day' }
  | { readonly kind: 'choice'; readonly words: readonly string[] };

export type CellRules<N extends string> = Readonly<Record<N, CellRule>>;

/**
 * What a cell says. A date may be read by a rule instead of literally; `none` is a cell for a date that says that there
 * is none.
 */
export type CellValue =
  | { readonly value: string | number; readonly rule?: DateRule }
  | { readonly month: Day; readonly rule?: DateRule }
  | { readonly none: true }
  | { readonly wrong: Wrong };

/** What is known of a cell besides its text. */
export interface BesideCell extends BesideDate {
  readonly mark?: CellMark;
}

/** The value of a cell that is not blank, as its column stores it. */
export function readCell(text: string, rule: CellRule, order: DayOrder, beside: BesideCell = {}): CellValue {
  if (rule.kind !== 'day') return readPlainCell(text, rule, beside.mark);
  const wrong = wrongByMark(beside.mark, rule.kind);
  if (wrong) return { wrong };
  return isErrorWord(text) ? { wrong: { kind: 'sheetError' } } : readDay(text, order, beside);
}

function readDay(text: string, order: DayOrder, beside: BesideDate): CellValue {
  const reading = readUkDate(text, order, beside);
  if (reading.kind === 'refused') return { wrong: { kind: 'date', why: reading.why } };
  if (reading.kind === 'none') return { none: true };
  const rule = reading.rule ? { rule: reading.rule } : {};
  return reading.kind === 'day' ? { value: reading.on, ...rule } : { month: reading.on, ...rule };
}
