/**
 * Anything but spaces, characters that are never drawn (control, private, unassigned), marks without a letter, and what
 * Unicode draws as nothing: fillers such as U+3164, which it calls ignorable, the blank Braille pattern, the object
 * replacement character and the note without a head.
 * https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point
 */
const drawn = /[^\p{Z}\p{C}\p{M}\p{DI}\u2800\ufffc\u{1d159}]/u;

/** Whether a text has anything visible in it. */
export function hasWords(text: string | null | undefined): text is string {
  return typeof text === 'string' && drawn.test(text);
}
