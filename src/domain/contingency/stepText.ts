import { safeText } from '../safeText';
import { hasWords } from '../hasWords';

/** Bullets and numbers that an author typed before a line. The page puts its own. */
const bullet = /^\s*(?:[-*•–—]|\(?\d{1,2}[.):])\s+/;

/** Staff are shown no more lines than these. */
export const mostLines = 40;

/** The lines of a typed text, one step each, without empty lines and bullets. */
export function stepLines(text: string | undefined): string[] {
  return allLines(text).slice(0, mostLines);
}

/** How many lines somebody typed, including those beyond `mostLines`. */
export function lineCount(text: string | undefined): number {
  return allLines(text).length;
}

function allLines(text: string | undefined): string[] {
  return (text ?? '')
    .split(/\r\n?|\n|\u2028|\u2029/)
    .map((line) => safeText(line).replace(bullet, '').trim())
    .filter(hasWords);
}
