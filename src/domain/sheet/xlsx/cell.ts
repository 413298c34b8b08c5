import type { NumberFormat, Shown } from './numberFormat';
import { isTrue } from './reference';
import { plainFormat } from './styles';
import { cellText } from './cellTexts';

/** What the cells of a workbook refer to. */
export interface Surroundings {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly is1904: boolean;
  /** The program that wrote it did not calculate: each formula then has a 0, or nothing. */
  readonly isUncalculated: boolean;
}

/** A cell as it is stored. */
export interface StoredCell {
  /** The kind of its value: a number if it says nothing. */
  readonly type: string;
  readonly style: number;
  readonly hasFormula: boolean;
  /** Undefined if there is none. */
  readonly value: string | undefined;
  /** A text that is in the cell itself. */
  readonly inline: string;
}

/** What a person sees in a cell, and what has to be said of it. */
export function shownCell(cell: StoredCell, surroundings: Surroundings): Shown {
  if (cell.type === 'inlineStr') return { text: cell.inline };
  if (isWithoutValue(cell, surroundings)) return { text: '', mark: 'noValue' };
  const value = cell.value ?? '';
  if (cell.type === 'str') return { text: cellText(value) };
  const plain = value.trim();
  if (plain === '') return { text: '' };
  const format = surroundings.formats[cell.style] ?? plainFormat;
  switch (cell.type) {
    case 's':
      return { text: surroundings.strings[Number(plain)] ?? '' };
    case 'e':
      return { text: cellText(plain), mark: 'error' };
    case 'b':
      return { text: isTrue(plain) ? 'TRUE' : 'FALSE' };
    case 'd':
      return isoDate(plain, format);
    default:
      return Number.isFinite(Number(plain))
        ? format(Number(plain), surroundings.is1904)
        : { text: cellText(plain), mark: 'number' };
  }
}

/** Whether it is a formula that nobody has calculated. */
function isWithoutValue({ type, value, hasFormula }: StoredCell, { isUncalculated }: Surroundings): boolean {
  if (!hasFormula) return false;
  if (type === 'str') return value === undefined;
  const plain = value?.trim() ?? '';
  return plain === '' || (isUncalculated && plain === '0' && type === 'n');
}

/** A date that is stored as text, which the strict format allows. Its style still says how much of it is shown. */
function isoDate(value: string, format: NumberFormat): Shown {
  const [, date] = /^(\d{4}-\d{2}-\d{2})(?:T|$)/.exec(value) ?? [];
  if (!date) return { text: cellText(value.replace(/^T?(\d{2}:\d{2}).*$/, '$1')) };
  // As the number of that date, so that the style is applied as to any other.
  const serial = Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 25_569;
  const shown = format(serial, false);
  return shown.mark === 'date' ? shown : { text: date, mark: 'date' };
}
