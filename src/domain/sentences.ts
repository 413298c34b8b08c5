/** How a sentence ends, quotes and all. Brackets end one where it stands in them whole, not where “9 a.m.” does. */
const sentenceEnd = /[.!?…:;]["'”’»]*$|(?:^|[.!?…]["'”’»]*\s+)\([^()]*[.!?…]["'”’»]*\)["'”’»]*$/;

/** Whether a text ends as a sentence does, so that no full stop need follow. */
export function isEnded(text: string): boolean {
  return sentenceEnd.test(text.trim());
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

/** Words that hold no name but abbreviations, and such as BlackBerry and PowerPoint, inside a sentence. */
export function lowerFirst(words: string): string {
  return /^\p{Lu}(?:\p{Ll}+(?!\p{L})|\s|-\p{Ll})/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** Words that begin what somebody is asked to do, and are no names. */
const asking = new Set(
  'ask bring call choose collect email find give go keep leave look open phone print read ring save send sign speak start take tell try use wait work write'.split(
    ' ',
  ),
);

/** What to do, after a colon: “Use webmail” begins small there, “Windows asks you” does not. */
export function asClause(text: string): string {
  const [first] = /^\p{Lu}\p{Ll}*(?![\p{L}\p{N}’'-])/u.exec(text) ?? [''];
  return asking.has(first.toLowerCase()) ? first.toLowerCase() + text.slice(first.length) : text;
}
