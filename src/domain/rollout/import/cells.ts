import type { Day } from '../../day';
import { folded } from '../../folded';
import { isErrorWord } from '../../sheet/errorWords';
import { type DayOrder, readUkDate } from '../../sheet/ukDate';
import type { Wrong } from './problems';

/** What a column may hold; the columns of the lists' shapes fit. */
export type CellRule =
  | { readonly kind: 'text' | 'note'; readonly max?: number }
  | { readonly kind: 'number'; readonly whole?: true; readonly min?: number; readonly most?: number }
  | { readonly kind: 'day' }
  | { readonly kind: 'choice'; readonly words: readonly string[] };

export type CellRules<N extends string> = Readonly<Record<N, CellRule>>;

export type CellValue = { readonly value: string | number } | { readonly month: Day } | { readonly wrong: Wrong };

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

/** The value of a cell that is not blank, as its column stores it. */
export function readCell(text: string, rule: CellRule, order: DayOrder): CellValue {
  if (isErrorWord(text)) return { wrong: { kind: 'sheetError' } };
  switch (rule.kind) {
    case 'text':
      return ofLength(text.replace(/\s*\n\s*/g, ' '), rule.max ?? longestLine);
    case 'note':
      return ofLength(text, rule.max ?? longestNote);
    case 'number':
      return readNumber(text, rule);
    case 'choice':
      return readWord(text, rule.words);
    case 'day': {
      const reading = readUkDate(text, order);
      if (reading.kind === 'refused') return { wrong: { kind: 'date', why: reading.why } };
      return reading.kind === 'day' ? { value: reading.on } : { month: reading.on };
    }
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

function readNumber(
  text: string,
  { whole, min = -Infinity, most = Infinity }: Extract<CellRule, { kind: 'number' }>,
): CellValue {
  const plain = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replace(/,/g, '') : text;
  if (!/^-?\d{1,15}(\.\d{1,15})?$/.test(plain)) return { wrong: { kind: 'notNumber' } };
  // -0 becomes 0.
  const value = Number(plain) || 0;
  if (whole && !Number.isInteger(value)) return { wrong: { kind: 'notWhole' } };
  if (value < min) return { wrong: { kind: 'tooSmall', limit: min } };
  if (value > most) return { wrong: { kind: 'tooLarge', limit: most } };
  return { value };
}
