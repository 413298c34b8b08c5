import { safeText } from '../safeText';

/** Marks an author puts before a line; the numbers are ours to give. */
const bullet = /^\s*(?:[-*•–—]|\(?\d{1,2}[.):])\s+/;

/** More lines than these are no instruction. */
export const mostLines = 40;

/** The lines of a text somebody typed, one step each, without empty ones and without the marks before them. */
export function stepLines(text: string | undefined): string[] {
  return allLines(text).slice(0, mostLines);
}

/** How many lines somebody typed; more than `mostLines` are not shown. */
export function lineCount(text: string | undefined): number {
  return allLines(text).length;
}

function allLines(text: string | undefined): string[] {
  return (text ?? '')
    .split(/\r\n?|\n|\u2028|\u2029/)
    .map((line) => safeText(line).replace(bullet, '').trim())
    .filter(Boolean);
}
