import type { TextPart } from './linkedText/textParts';

/**
 * “0113 496 0000 ext 204 (9am to 5pm)”: a number as it is stored, and words that are no extension. Words with more than
 * four digits, an `@` or a `:/` may hold what can be followed as well, and wait.
 */
const stored =
  /^((?:02\d \d{4} \d{4}|01(?:1\d|\d1) \d{3} \d{4}|0[17]\d{3} \d{6}|0[389]\d{2} \d{3} \d{4})(?: ext (\d{1,7}))?)( \((?!\s*(?:[Ee]?[Xx][Tt]|[Xx]|#)|\d+\)|.*@|.*:\/|.*(?:\d[ -]?){5})[^()]*\))?$/;

/**
 * Numbers that are dialled whole: emergencies, NHS 111, the police, power cuts, and those of social value. In a
 * sentence they may be figures; alone in the place of a number they are not (Ofcom, National Telephone Numbering Plan).
 */
const short = /^(?:999|112|111|101|105|116 ?\d{3})$/;

/**
 * The parts of a text that stands where a number to call belongs, as far as they are certain without the code that
 * knows all numbers: a number is, where it is written as it is stored.
 *
 * @returns undefined where it is written otherwise.
 */
export function dialledAtOnce(telephone: string): TextPart[] | undefined {
  const [, text = short.test(telephone) ? telephone : '', extension, words] = stored.exec(telephone) ?? [];
  if (!text) return undefined;
  const digits = text.replace(/ ext.*| /g, '');
  const address = `tel:${digits}${extension ? `;ext=${extension}` : ''}`;
  return [{ kind: 'telephone', text, address }, ...(words ? [{ kind: 'text', text: words } as const] : [])];
}
