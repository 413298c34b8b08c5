/**
 * How a sentence ends, including quotes. A bracket ends one only if the whole sentence is inside; “(9 a.m.)” does not.
 */
const sentenceEnd = /[.!?…:;]["'”’»]*$|(?:^|[.!?…]["'”’»]*\s+)\([^()]*[.!?…]["'”’»]*\)["'”’»]*$/;

/** Whether a text ends like a sentence, so that it needs no full stop. */
export function isEnded(text: string): boolean {
  return sentenceEnd.test(text.trim());
}

/**
 * A text as a sentence: with a full stop if it has no ending of its own, and never with two. Three dots stay, since
 * they mean that something is left out. An empty text stays empty.
 */
export function ended(text: string): string {
  const written = text
    .trim()
    .replace(/[\s,]+$/, '')
    .replace(/([!?…])\.+$/, '$1')
    .replace(/(^|[^.])\.\.$/, '$1.');
  return written && !isEnded(written) ? `${written}.` : written;
}

/** Texts one after the other, each ended as a sentence; missing texts are left out. */
export function inSentences(texts: readonly (string | undefined)[]): string {
  return texts
    .map((text) => ended(text ?? ''))
    .filter(Boolean)
    .join(' ');
}

/** Phrases one after the other; each but the last is ended as a sentence. */
export function inPhrases(texts: readonly (string | undefined)[]): string {
  const said = texts.map((text) => text?.trim() ?? '').filter(Boolean);
  return said.map((text, at) => (at < said.length - 1 ? ended(text) : text)).join(' ');
}

/** Words that many names of services and places begin with, and that are not names themselves. */
const ordinary = new Set(
  (
    'a all an any archiving calls conferencing desk document documents email every file files internet intranet ' +
    'landline mail mobile my network no our print printer printers printing remote shared some storage telephone ' +
    'telephones the their these this video voicemail web webmail your'
  ).split(' '),
);

/**
 * A name inside a sentence. Only a word that is certainly not a name loses its capital: “Shared drive” does,
 * “Department of Health drive”, “Citrix” and “Remote access (VPN)” do not.
 */
export function inSentence(name: string): string {
  const [first] = /^\p{Lu}\p{Ll}*(?![\p{L}\p{N}’'-])/u.exec(name) ?? [''];
  const isPlain = ordinary.has(first.toLowerCase()) && !/\p{Lu}/u.test(name.slice(first.length));
  return isPlain ? first.toLowerCase() + name.slice(first.length) : name;
}

/** Words inside a sentence. They hold no names, except abbreviations and words such as BlackBerry and PowerPoint. */
export function lowerFirst(words: string): string {
  return /^\p{Lu}(?:\p{Ll}+(?!\p{L})|\s|-\p{Ll})/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** Words that an instruction begins with, and that are not names. */
const asking = new Set(
  'ask bring call choose collect email find give go keep leave look open phone print read ring save send sign speak start take tell try use wait work write'.split(
    ' ',
  ),
);

/** An instruction after a colon: “Use webmail” begins in lower case there, “Windows asks you” does not. */
export function asClause(text: string): string {
  const [first] = /^\p{Lu}\p{Ll}*(?![\p{L}\p{N}’'-])/u.exec(text) ?? [''];
  return asking.has(first.toLowerCase()) ? first.toLowerCase() + text.slice(first.length) : text;
}
