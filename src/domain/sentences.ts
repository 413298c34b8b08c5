/** Whether a text ends as a sentence does, so that no full stop need follow. */
export function isEnded(text: string): boolean {
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

/** Texts one after the other, each ended as a sentence; those that are not there are left out. */
export function inSentences(texts: readonly (string | undefined)[]): string {
  return texts
    .map((text) => ended(text ?? ''))
    .filter(Boolean)
    .join(' ');
}

/** Phrases one after the other: each but the last is ended. */
export function inPhrases(texts: readonly (string | undefined)[]): string {
  const said = texts.map((text) => text?.trim() ?? '').filter(Boolean);
  return said.map((text, at) => (at < said.length - 1 ? ended(text) : text)).join(' ');
}

/** Words that stand first in many a name of a service or a place and are no name themselves. */
const ordinary = new Set(
  (
    'a all an any archiving calls conferencing desk document documents email every file files internet intranet ' +
    'landline mail mobile my network no our print printer printers printing remote shared some storage telephone ' +
    'telephones the their these this video voicemail web webmail your'
  ).split(' '),
);

/**
 * A name inside a sentence. Only what is certainly no name of its own loses its capital: “Shared drive” does,
 * “Department of Health drive”, “Citrix” and “Remote access (VPN)” do not.
 */
export function inSentence(name: string): string {
  const [first] = /^\p{Lu}\p{Ll}*(?![\p{L}\p{N}’'-])/u.exec(name) ?? [''];
  const isPlain = ordinary.has(first.toLowerCase()) && !/\p{Lu}/u.test(name.slice(first.length));
  return isPlain ? first.toLowerCase() + name.slice(first.length) : name;
}

/** Words of ours, which hold no name but abbreviations, inside a sentence. */
export function lowerFirst(words: string): string {
  return /^\p{Lu}(?:\p{Ll}|\s)/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** How a line begins that says by itself what not to do. */
const forbidding =
  /^(?:please\s+)?(?:do\s+not|don[’'‘`]?t|never|no|not|nobody|nothing|none|avoid|stop|cannot|can[’'‘`]?t|must(?:\s+not|n[’'‘`]?t)|(?:you|staff)\s+(?:must|should|may|can|are)\s*not|under\s+no|on\s+no\s+account|at\s+no\s+time)(?!\p{L})/iu;

/**
 * A line of what not to do, beginning with `Do not {what}`. A line that says so itself, as “Never share your card”
 * does, stays as it was written.
 */
export function prohibition(line: string, doNot: string): string {
  return forbidding.test(line) ? line : doNot.replace('{what}', () => lowerFirst(line));
}
