/** Whether a text ends as a sentence does, so that no full stop need follow. */
function isEnded(text: string): boolean {
  return /[.!?…:;]["'”’»]*$/.test(text.trim());
}

/**
 * A text as a sentence: with a full stop where it ends in nothing of the kind, and with one only. Three stay, for they
 * mean that something is left out. An empty text stays so.
 */
export function ended(text: string): string {
  const written = text
    .trim()
    .replace(/[\s,]+$/, '')
    .replace(/([!?…])\.+$/, '$1')
    .replace(/(^|[^.])\.\.$/, '$1.');
  return written && !isEnded(written) ? `${written}.` : written;
}
