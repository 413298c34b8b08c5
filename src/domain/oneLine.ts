import { legible, wordsIn } from './legible';

/** A text that anybody may have written, in one line; undefined if nothing in it is visible. */
export function oneLine(text: string | undefined): string | undefined {
  return wordsIn(legible(text ?? '').replace(/[\s\p{Cc}]+/gu, ' '));
}
