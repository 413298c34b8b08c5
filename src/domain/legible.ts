import { hasWords } from './hasWords';

// How a text that anybody may have written is shown. What is stored stays as it was written: decisions are compared
// with it.

/**
 * Characters that draw nothing, wherever they are. An emoji loses its variation selector (U+FE0F) with them: it is then
 * drawn in one colour at worst, and a rule with exceptions would leave room to hide something.
 */
const hidden = /[\p{DI}\p{Cf}\p{Co}\p{Cn}\u2800\ufffc\u{1d159}]/gu;

/**
 * More marks than four on one letter. Hebrew with its accents has four; more would be drawn over the lines above and
 * below.
 */
const stacked = /(\p{Mn}{4})\p{Mn}+/gu;

/** A text without invisible characters or stacked marks, so that it shows all it holds, within its own line. */
export function legible(text: string): string {
  return text.replace(hidden, '').replace(stacked, '$1');
}

/** What somebody typed, without spaces around it; undefined if nothing in it is visible. */
export function wordsIn(text: string | null | undefined): string | undefined {
  return hasWords(text) ? text.trim() : undefined;
}

/** The name of a person or a thing, in one line; undefined if it has no visible letter or digit. */
export function nameIn(text: string | null | undefined): string | undefined {
  const name = legible(text ?? '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/(^| )\p{M}+/gu, '$1')
    .trim();
  return /[\p{L}\p{N}]/u.test(name) ? name : undefined;
}
