import { foldedWords } from './folded';

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

/** Words that may stand before what a line says. */
const addressing = /^(?:(?:please|important|warning|caution|remember|note|nb|and|but|also) )+/;

/**
 * How the folded words of a line begin that says by itself what not to do, or the only thing to do. “Do not” is left
 * out of no other: without it, “Send files that are not encrypted” and “Assume it is not working” would be told.
 */
const forbidding = [
  /^(?:do not|dont|never|no|not|nor|neither|nobody|noone|nowhere|nothing|none|avoid|stop|refrain|beware|only|always) /,
  /^(?:under no|on no account|at no time|in no|try not|be careful|take care (?:not|never)|make sure|ensure) /,
  // “You must never”, “There must be no”, “Cannot”
  /^(?:(?:you|we|they|it|there|this|these|that|those|staff) )?(?:(?:must|should|shall|may|might|can|could|will|would|are|is|do|does|have|need|ought) (?:be )?(?:not|never|no|only)|cannot|(?:must|should|sha|ca|could|wo|would|are|is|do|does|need)nt) /,
  // “Cards must not”, “Your own card should never”, “Personal sticks are not allowed”
  /^(?:(?:your|the|this|these|those|all|any|our|each|every|some|other) (?:(?!who|which|that|what)\S+ ){1,4}|(?!assume|think|believe|say|tell|expect|suppose|ask|suggest|promise|pretend|claim|insist|let)(?:(?!who|which|that|what)\S+ ){1,2})(?:(?:must|should|shall|may|can) (?:not|never|only)|(?:must|should|sha|ca)nt|cannot|(?:is|are) (?:not (?:allowed|permitted)|forbidden|prohibited|banned)) /,
];

/**
 * A line of what not to do, beginning with `Do not {what}`. A line that says so itself, as “Never share your card”
 * does, stays as it was written.
 */
export function prohibition(line: string, doNot: string): string {
  const said = `${foldedWords(line).join(' ')} `.replace(addressing, '');
  return forbidding.some((beginning) => beginning.test(said)) ? line : doNot.replace('{what}', () => lowerFirst(line));
}
