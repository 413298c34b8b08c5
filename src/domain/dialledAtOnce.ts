import type { TextPart } from './linkedText/textParts';

/**
 * A number as it is stored, then words that are not an extension: “0113 496 0000 ext 204 (9am to 5pm)”. Words with more
 * than four digits, an `@` or a `:/` may hold a link or a number themselves, so they wait for the full search.
 */
const stored =
  /^((?:02\d \d{4} \d{4}|01(?:1\d|\d1) \d{3} \d{4}|0[17]\d{3} \d{6}|0[389]\d{2} \d{3} \d{4})(?: ext (\d{1,7}))?)( \((?!\s*(?:[Ee]?[Xx][Tt]|[Xx]|#)|\d+\)|.*@|.*:\/|.*(?:\d[ -]?){5})[^()]*\))?$/;

/**
 * Short numbers: emergencies, NHS 111, the police, power cuts, and numbers of social value. In a sentence they may be
 * something else; alone in a telephone field they are numbers to call (Ofcom, National Telephone Numbering Plan).
 */
const short = /^(?:999|112|111|101|105|116 ?\d{3})$/;

/**
 * The parts of a text in a telephone field, as far as they are certain without the code that knows all numbers: a
 * number is certain if it is written as it is stored.
 *
 * @returns undefined if it is written differently.
 */
export function dialledAtOnce(telephone: string): TextPart[] | undefined {
  const [, text = short.test(telephone) ? telephone : '', extension, words] = stored.exec(telephone) ?? [];
  if (!text) return undefined;
  const digits = text.replace(/ ext.*| /g, '');
  const address = `tel:${digits}${extension ? `;ext=${extension}` : ''}`;
  return [{ kind: 'telephone', text, address }, ...(words ? [{ kind: 'text', text: words } as const] : [])];
}
