import { isErrorWord } from '../../sheet/errorWords';
import type { CellMark } from '../../sheet/table';
import { type BesideDate, type DayOrder, readUkDate } from '../../sheet/ukDate';
import type { CellRule, CellValue } from './cellRule';
import { readPlainCell, wrongByMark } from './plainCells';

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
