import { findPhoneNumbersInText, type PhoneNumber } from 'libphonenumber-js/core';
import { ukNumbers } from './ukNumbers';

/** A telephone number in a text. `from` is its first character, `to` the one after its last. */
export interface FoundTelephone {
  readonly from: number;
  readonly to: number;
  /** What dials it, as https://www.rfc-editor.org/rfc/rfc3966 writes it. */
  readonly address: string;
  /** As it is stored: “0113 496 0000 ext 204”. */
  readonly canonical: string;
}

/**
 * Changes made before a text is searched, each as long as what it replaces, so that positions stay the same.
 * libphonenumber takes what follows a comma, a semicolon or a tilde for an extension (“, 9 to 5”), does not know
 * extensions in brackets, and finds nothing if hours follow a number without any of these signs.
 */
const readings: readonly (readonly [RegExp, (found: string) => string])[] = [
  // A number ends at the end of a line. Spaces of any width and invisible characters may be inside one.
  [/[\r\n\u2028\u2029]/g, () => '!'],
  [/[\s\u200b-\u200d\u2060\ufeff\u00ad]/g, () => ' '],
  [/\((?= *(?:e?xt(?:ensio)?n?|x|#)[.:]? *\d+ *\))/gi, () => ' '],
  [/;(?= +(?:e?xt(?:ensio)?n?|x|#)[.:]? *\d)/gi, () => ','],
  [/[[\]]/g, () => '!'],
  [/[,;~](?! *(?:e?xt(?:ensio)?n?|x|#)[.:=]? *\d)/gi, () => '!'],
  [/\b24\/7\b|\b24 ?h(?:ou)?rs?\b/gi, asWord],
  [/\b\d{1,2}(?:[:.]\d{2})? ?(?:[ap]\.?m\b|o[’']clock\b)/gi, asWord],
  [
    // “9 to 5”; a number may follow.
    /\b(?:[01]?\d|2[0-4])(?:[:.]\d{2})?(?: ?[-–] ?| to | until | till? )(?:[01]?\d|2[0-4])(?:[:.]\d{2})?\b(?!-?\d| (?!0\d{2})\d)/gi,
    asWord,
  ],
  // “0830-1700”, “7 days a week” and “2 lines”, after all the digits of a number; otherwise they might be its last
  // digits.
  [
    /\b(?<=(?:\d[ ().–-]{0,3}){11})(?:[01]\d|2[0-4])[0-5]\d(?: ?[-–] ?| to | until | till? )(?:[01]\d|2[0-4])[0-5]\d(?! ?\d)/gi,
    asWord,
  ],
  [/\b(?<=(?:\d[ ().–-]{0,3}){11})\d{1,3} ?(?:days?|lines?|hours?|hrs?|weeks?)\b/gi, asWord],
  [/\b(?:[01]\d|2[0-4])[0-5]\d ?h(?:rs?)?\b/gi, asWord],
  [/\b\d{1,2}:\d{2}\b/g, asWord],
];

function asWord(found: string): string {
  return 'h'.repeat(found.length);
}

/** How many characters before and after a number are checked. */
const nearby = 60;

/**
 * The numbers of the United Kingdom in a text, each whole: as people write them, with brackets, +44 or 0044, and with
 * an extension. One that may be incomplete, for example because more digits follow, is left out.
 */
export function telephonesIn(text: string): FoundTelephone[] {
  const readable = readings.reduce((read, [pattern, reading]) => read.replace(pattern, reading), text);
  return findPhoneNumbersInText(readable, { defaultCountry: 'GB' }, ukNumbers).flatMap(
    ({ number, startsAt, endsAt }) => {
      const opened = readable.startsWith('(', startsAt) && !readable.slice(startsAt, endsAt).includes(')');
      const from = opened ? startsAt + 1 : startsAt;
      const closed = number.ext && text.slice(from, endsAt).includes('(') && text.startsWith(')', endsAt);
      const written = readable.slice(from, endsAt);
      const before = readable.slice(Math.max(0, from - nearby), from);
      const after = readable.slice(endsAt, endsAt + nearby);
      if (!isWhole(before, written, after) || !isExtension(written, number)) return [];
      return {
        from,
        to: closed ? endsAt + 1 : endsAt,
        address: addressOf(written, number),
        canonical: number.format('NATIONAL', { formatExtension: (digits, ext) => `${digits} ext ${ext}` }),
      };
    },
  );
}

/**
 * A text with its telephone numbers as they are stored. If that would change which numbers are found, it stays as it
 * is.
 */
export function withCanonicalTelephones(text: string): string {
  const found = telephonesIn(text);
  const stored = found.reduceRight(
    (rest, { from, to, canonical }) => rest.slice(0, from) + canonical + rest.slice(to),
    text,
  );
  return telephonesIn(stored).length === found.length ? stored : text;
}

/**
 * What a telephone field stores of a text, so that a page can link it at once: its numbers in canonical form, if the
 * result is not too long.
 */
export function storedTelephone(text: string, longest = Infinity): string {
  const stored = withCanonicalTelephones(text.trim());
  return stored.length <= longest ? stored : text.trim();
}

/** Digits that may belong to the number as well: only a dash between spaces separates two numbers. */
const digitsBefore = /[\p{N}+](?: *| *[-–]|[-–] *|\()$/u;
const digitsAfter = /^(?: *| *[-–]|[-–] *|\.| *\((?=\d+\)))\p{N}/u;
/** Signs that make a number part of an address, a sum or a reference. */
const referenceBefore = /(?:[\p{L}_@=&#\\]|\p{L}\S*\/)$/u;

/** Words before a number that is quoted, not dialled. */
const quotedBefore =
  /\b(?:INC|REQ|ref(?:erence)?(?: (?:no|number))?|(?:account|asset|case|invoice|job|order|policy|serial|ticket) (?:no|number|id|ref|tag))[.:]* *$/i;

/** Whether a number is written the way it is dialled, with 0, 00 or +, and is complete. */
function isWhole(before: string, written: string, after: string): boolean {
  return (
    /^(?:\(? *\+|\(?0\d{2}|00 |\(0\) ?\d{3})/.test(written) &&
    !digitsBefore.test(before) &&
    !referenceBefore.test(before) &&
    !quotedBefore.test(before) &&
    !digitsAfter.test(after)
  );
}

/** Whether an extension, if there is one, is marked as an extension. */
function isExtension(written: string, { ext }: PhoneNumber): boolean {
  const [, called] = /(?:(?:e?xt(?:ensio)?n?|x|#)[.:]? *|;ext=)(\d+)$/i.exec(written) ?? [];
  return called === ext;
}

/** A number written for this country is dialled as it is here, which every telephone in it understands. */
function addressOf(written: string, { number, nationalNumber, ext }: PhoneNumber): string {
  const digits = /^\(? *(?:\+|00)/.test(written) ? number : `0${nationalNumber}`;
  return `tel:${digits}${ext ? `;ext=${ext}` : ''}`;
}
