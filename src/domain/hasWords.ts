/**
 * Letters, digits and signs, without those that draw nothing: fillers (U+3164 and others that Unicode calls ignorable),
 * the blank Braille pattern, the object replacement character and the note without a head. Marks alone have nothing to
 * stand on, and spaces, control, private and unassigned characters say nothing.
 * https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point
 */
const drawn = /(?![\p{DI}\u2800\ufffc\u{1d159}])[\p{L}\p{N}\p{P}\p{S}]/u;

/** Whether there is anything to read in a text. A text of spaces or of characters that cannot be seen has nothing. */
export function hasWords(text: string | null | undefined): text is string {
  return typeof text === 'string' && drawn.test(text);
}
