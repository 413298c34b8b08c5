import { folded } from '../../folded';
import { isErrorWord } from '../../sheet/errorWords';
import type { CellMark } from '../../sheet/table';
import type { CellRule, CellValue } from './cellRule';
import type { Wrong } from './problems';

// Apart from dates, whose reading is larger than all of this: forms have fields of their own for those.

/** The most characters SharePoint takes in a single line of text, and in several lines. */
const longestLine = 255;
const longestNote = 63_999;

/** Other ways to write the words of the columns. None may also mean another word of the same column. */
const otherWords: Readonly<Record<string, string>> = {
  'fully working': 'Working',
  'working fully': 'Working',
  'partially working': 'Partly working',
  'part working': 'Partly working',
  'working partly': 'Partly working',
  'keep using': 'Keep using what you have',
  'keep using existing': 'Keep using what you have',
  'does not work': 'Not working',
  unknown: 'Not known',
  'no date yet': 'No date',
  'the supplier': 'Supplier',
  ict: 'Corporate ICT',
  'outside both': 'Outside',
  'outside ict': 'Outside',
  'north of england': 'North',
  'midlands and east of england': 'Midlands and East',
  'south of england': 'South',
  pct: 'Former PCT',
  'ex pct': 'Former PCT',
  sha: 'Former SHA',
  'ex sha': 'Former SHA',
  shared: 'Shared with another NHS body',
  new: 'New premises',
  national: 'National office',
};

/** What a workbook’s mark makes wrong with a cell, whatever its text. An empty cell may have one, too. */
export function wrongByMark(mark: CellMark | undefined, kind: CellRule['kind']): Wrong | undefined {
  if (mark === 'error') return { kind: 'sheetError' };
  if (mark === 'noValue' || mark === 'merged') return { kind: mark };
  return mark === 'date' && kind !== 'day' ? { kind: 'madeDate' } : undefined;
}

/** What a column may hold, other than a date. */
export type PlainRule = Exclude<CellRule, { readonly kind: 'day' }>;

/** The value of a cell that is not blank and no date, as its column stores it. */
export function readPlainCell(text: string, rule: PlainRule, mark?: CellMark): CellValue {
  const wrong = wrongByMark(mark, rule.kind);
  if (wrong) return { wrong };
  if (isErrorWord(text)) return { wrong: { kind: 'sheetError' } };
  switch (rule.kind) {
    case 'text':
      return ofLength(text.replace(/\s*\n\s*/g, ' '), rule.max ?? longestLine);
    case 'note':
      return ofLength(text, rule.max ?? longestNote);
    case 'number':
      return readNumber(text, rule, mark === 'number');
    case 'choice':
      return readWord(text, rule.words);
  }
}

function ofLength(text: string, limit: number): CellValue {
  return text.length > limit ? { wrong: { kind: 'tooLong', limit } } : { value: text };
}

function readWord(text: string, words: readonly string[]): CellValue {
  const plain = folded(text);
  const word = words.find((one) => folded(one) === plain) ?? words.find((one) => one === otherWords[plain]);
  return word ? { value: word } : { wrong: { kind: 'word', words } };
}

/** 1,204 or 1,204.5, and not 0,336. */
const thousands = /^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/;
/** 53,742, as spreadsheets of other countries write 53.742. */
const decimalComma = /^-?\d{1,3},\d+$/;
/** 1.204, which is a whole number in the spreadsheets of other countries. */
const dotted = /^-?\d{1,3}(\.\d{3})+$/;

/** @param isStored whether the file stores the cell as a number, so that its dot is the decimal point. */
function readNumber(
  text: string,
  { whole, min = -Infinity, most = Infinity }: Extract<CellRule, { kind: 'number' }>,
  isStored: boolean,
): CellValue {
  if (whole && !isStored && dotted.test(text)) return { wrong: { kind: 'dotted' } };
  // Degrees have no thousands.
  const isDecimal = !whole && decimalComma.test(text);
  const plain = isDecimal ? text.replace(',', '.') : thousands.test(text) ? text.replace(/,/g, '') : text;
  if (!/^-?\d{1,15}(\.\d{1,15})?$/.test(plain)) return { wrong: { kind: 'notNumber' } };
  // -0 becomes 0.
  const value = Number(plain) || 0;
  if (whole && !Number.isInteger(value)) return { wrong: { kind: 'notWhole' } };
  if (value < min) return { wrong: { kind: 'tooSmall', limit: min } };
  if (value > most) return { wrong: { kind: 'tooLarge', limit: most } };
  return { value };
}
