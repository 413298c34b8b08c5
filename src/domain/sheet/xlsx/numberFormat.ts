import type { CellMark } from '../table';
import { type FormatSection, sectionFor, sectionsOf } from './formatSections';
import { type DatePrecision, serialDate } from './serial';
import { cellText } from './cellTexts';

/** What a cell shows, and what is said of it. */
export interface Shown {
  readonly text: string;
  readonly mark?: CellMark;
}

/** How a style shows a number. */
export type NumberFormat = (value: number, is1904: boolean) => Shown;

/** The formats that a file names by number only, as far as they are not plain: ECMA-376, part 1, section 18.8.30. */
const builtIn: Readonly<Record<number, string>> = {
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy hh:mm',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
};

/** In East Asia these are dates, too, and times. */
const eastAsianTimes = new Set([32, 33, 34, 35, 55, 56]);

export function builtInCode(id: number): string {
  if ((id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return eastAsianTimes.has(id) ? 'h:mm' : 'yyyy/mm/dd';
  return builtIn[id] ?? 'General';
}

export function numberFormat(code: string): NumberFormat {
  const sections = sectionsOf(code);
  return (value, is1904) => {
    const section = sectionFor(value, sections);
    const time = timeOf(section);
    if (time.precision) {
      const text = serialDate(value, is1904, time.precision);
      return text === undefined ? { text: '########', mark: 'error' } : { text, mark: 'date' };
    }
    if (time.hasTime) return { text: timeText(value, section) };
    return shownNumber(value, section, sections.indexOf(section) > 0);
  };
}

interface TimeStyle {
  readonly precision?: DatePrecision;
  readonly hasTime: boolean;
}

/** What of a date a section shows. An `m` after hours or before seconds is minutes; elsewhere it is a month. */
function timeOf({ meaning }: FormatSection): TimeStyle {
  const plain = meaning.replace(/general|am\/pm|a\/p|e[+-]/g, '');
  const runs = plain.match(/\[?(?:h+|m+|s+)\]?|d+|[ye]+/g) ?? [];
  let hasDay = false;
  let hasMonth = false;
  let hasYear = false;
  runs.forEach((run, at) => {
    const isMinutes = run.startsWith('[') || /h/.test(runs[at - 1] ?? '') || (runs[at + 1] ?? '').includes('s');
    if (run.startsWith('d')) hasDay = true;
    else if (/^[ye]/.test(run)) hasYear = true;
    else if (run.includes('m') && (run.length > 2 || !isMinutes) && !run.startsWith('[')) hasMonth = true;
  });
  const precision = hasDay ? 'day' : hasMonth ? 'month' : hasYear ? 'year' : undefined;
  return { ...(precision && { precision }), hasTime: runs.length > 0 };
}

/** On the clock of 24 hours, or as long as it lasts. */
function timeText(value: number, { meaning }: FormatSection): string {
  const seconds = Math.round(Math.abs(value) * 86_400);
  const isLasting = meaning.includes('[');
  const hours = Math.floor(seconds / 3600);
  const two = (figure: number): string => String(figure).padStart(2, '0');
  const text = `${two(isLasting ? hours : hours % 24)}:${two(Math.floor(seconds / 60) % 60)}`;
  return `${value < 0 ? '-' : ''}${text}${meaning.includes('s') ? `:${two(seconds % 60)}` : ''}`;
}

/**
 * A number as its cell shows it, if the style makes another text of it: leading zeros, a percentage, a word. A style
 * that only rounds is ignored, so that no digits are lost.
 */
function shownNumber(value: number, section: FormatSection, isOther: boolean): Shown {
  const { tokens, meaning } = section;
  if (tokens.length === 0 && isOther) return { text: '' };
  if (/general|@/.test(meaning)) return { text: plainNumber(value), mark: 'number' };
  const decimals = /\.([0#?]+)/.exec(meaning)?.[1].length ?? 0;
  if (meaning.includes('%')) return { text: `${(value * 100).toFixed(decimals)}%`, mark: 'number' };
  if (/e[+-]/.test(meaning)) return { text: exponential(value, decimals), mark: 'number' };
  if (!/[0#?]/.test(meaning)) return { text: cellText(literalsOf(section)) };
  if (isMask(section) && Number.isInteger(value)) return { text: cellText(masked(Math.abs(value), section)) };
  return { text: plainNumber(value), mark: 'number' };
}

/** Without the last digits that are not exact, such as 41.300000000000004: a spreadsheet has fifteen of them. */
function plainNumber(value: number): string {
  return String(Number(value.toPrecision(15))).replace(/e([+-])/, 'E$1');
}

/** As Excel writes it, such as 1.00E+05: what it makes of the code 1E5. */
function exponential(value: number, decimals: number): string {
  const [digits, power] = value.toExponential(Math.min(decimals, 20)).split('e');
  return `${digits}E${power[0]}${power.slice(1).padStart(2, '0')}`;
}

function literalsOf({ tokens }: FormatSection): string {
  return tokens
    .filter(({ isLiteral }) => isLiteral)
    .map(({ text }) => text)
    .join('');
}

/** Whether a format makes a code of whole numbers: it writes zeros in front, letters in front or signs between. */
function isMask({ tokens, meaning }: FormatSection): boolean {
  if (/[.,/]/.test(meaning)) return false;
  const shape = tokens.map(({ text, isLiteral }) => (isLiteral ? text.replace(/[0#?]/g, 'x') : text)).join('');
  return /00/.test(meaning) || /[0#?][^0#?]+[0#?]/.test(shape) || /^[^0#?]*[a-z]/i.test(shape);
}

/** The digits in their places, from the right; those that are left over go before the first place. */
function masked(value: number, { tokens }: FormatSection): string {
  const digits = plainNumber(value).split('');
  const shown: string[] = [];
  const places = tokens.filter(({ text, isLiteral }) => !isLiteral && /[0#?]/.test(text)).length;
  let left = places;
  for (const { text, isLiteral } of [...tokens].reverse()) {
    if (isLiteral || !/[0#?]/.test(text)) {
      shown.unshift(text);
      continue;
    }
    left -= 1;
    const digit = digits.pop() ?? (text === '0' ? '0' : '');
    shown.unshift(left === 0 ? digits.splice(0).join('') + digit : digit);
  }
  return shown.join('');
}
