import fc from 'fast-check';

/** UTF-16 keeps these code points for halves of characters: https://www.unicode.org/faq/utf_bom.html#utf16-2. */
const firstHalf = 0xd800;
const halves = 0x800;
const last = 0x10ffff;

function characterAt(place: number): string {
  return String.fromCodePoint(place < firstHalf ? place : place + halves);
}

/** @throws RangeError for a text that is not one whole character. */
function placeOf(text: string): number {
  const code = text.codePointAt(0) ?? NaN;
  const place = code < firstHalf ? code : code - halves;
  if (!(place >= 0) || characterAt(place) !== text) throw new RangeError(`Not one character: ${text}`);
  return place;
}

/**
 * Any Unicode character, for `fc.string`: the same samples as its unit `binary`, which lists all 1.1 million characters
 * in a map before the first sample, in each file of tests that names it.
 */
export const anyCharacter = fc.nat({ max: last - halves }).map(characterAt, (text) => placeOf(text as string));
