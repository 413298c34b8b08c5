import { emailKey, isEmail, isTelephone } from '../contactDetails';
import { folded, foldedWords } from '../folded';

/** A cell without invisible characters, with plain spaces. */
function plain(text: string): string {
  return text
    .replace(/[\p{Cf}\p{DI}\u2800]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const unknownWords = ['n a', 'na', 'none', 'nil', 'null', 'unknown', 'not known', 'tbc', 'tba', 'blank', 'no email'];

/** Whether a cell says that nobody knows: “?”, “n/a”, a dash. */
export function saysNothing(text: string): boolean {
  const words = folded(text);
  return words === '' || unknownWords.includes(words);
}

/** What parts the addresses of a cell from each other, and from names: a word processor's quotes too. */
const between = /[<>;,|()[\]"“”]+/;

/**
 * The email addresses in a cell, each once: “Pat Jones <pat@x.uk>”, “mailto:pat@x.uk”, “pat@x.uk; pat@y.uk”. None if it
 * is not clear where one begins, as in “john smith@x.uk”.
 */
export function addressesIn(text: string): string[] {
  const typed = plain(text)
    .replace(/[‘’ʼ′]/g, "'")
    .replace(/＠/g, '@')
    // “a@x.uk/b@x.uk”; a slash inside one address is kept.
    .replace(/\/(?=[^/@\s]+@)/g, ';');
  const found = addressesOf(typed);
  // Spaces beside the signs of an address: “pat.jones @x.uk”.
  const all = found.length > 0 ? found : addressesOf(typed.replace(/ *([@.]) */g, '$1'));
  const keys = all.map(emailKey);
  return all.filter((_, at) => keys.indexOf(keys[at]) === at);
}

function addressesOf(typed: string): string[] {
  return typed.split(between).flatMap((part) => {
    const words = part.split(' ').filter(Boolean).map(trimmedAddress);
    const found = words.filter(isEmail);
    return words.every((word) => isEmail(word) || isBeside(word, found)) ? found : [];
  });
}

/** Without what stands around an address: `mailto:` and its subject, quotes, the full stop of a sentence. */
function trimmedAddress(word: string): string {
  const name = word.slice(word.slice(0, -1).lastIndexOf(':') + 1);
  const question = name.indexOf('?', name.indexOf('@') + 1);
  const address = question > 0 && name.includes('@') ? name.slice(0, question) : name;
  let [from, to] = [0, address.length];
  while (from < to && "'.".includes(address[from])) from += 1;
  while (to > from && "'.!".includes(address[to - 1])) to -= 1;
  return address.slice(from, to);
}

/** Whether a word may stand beside an address without being a part of it: a name that the address has, or a label. */
function isBeside(word: string, addresses: readonly string[]): boolean {
  if (/^(e-?mail:?|mail:?|work|nhs(mail)?|and|or|&|-|\/)?$/i.test(word)) return true;
  const name = foldedWords(word).join('');
  return addresses.some((address) => foldedWords(address.split('@')[0]).join('').includes(name));
}

/** A telephone number as it is kept; `mended` if the spreadsheet had taken its 0 or its plus sign. */
export interface NumberRead {
  readonly number: string;
  readonly mended: boolean;
}

/**
 * The telephone numbers in a cell; none if there is none. `shortened` if the spreadsheet shows only the first figures,
 * as in 4.4779E+11: the others are lost.
 */
export function numbersIn(text: string): readonly NumberRead[] | 'shortened' {
  const typed = plain(text).replace(/^'/, '');
  if (/^\d(\.\d+)?E\+?\d+$/i.test(typed)) return 'shortened';
  const whole = numberIn(typed);
  if (whole) return [whole];
  return typed.split(/[;,/|]|\b(?:or|and)\b/i).flatMap((part) => numberIn(part.trim()) ?? []);
}

function numberIn(typed: string): NumberRead | undefined {
  const number = typed
    .replace(/^(?:tel(?:ephone)?|mob(?:ile)?|phone|bb|work|home|[mt])\b[.:]?\s*/i, '')
    .replace(/\s*\([a-z ]+\)$/i, '')
    .replace(/^(\d{9,12})\.0$/, '$1')
    .replace(/(\d)\.(?=\d)/g, '$1 ');
  const digits = number.replace(/[\s()-]/g, '');
  if (/^[1-9]\d{8,9}$/.test(digits)) return { number: `0${number}`, mended: true };
  if (/^44[1-9]\d{8,9}$/.test(digits)) return { number: `+${number}`, mended: true };
  return isTelephone(number) ? { number, mended: false } : undefined;
}

/** A telephone number as it is compared, however it is written: 07700900124 of “+44 (0)7700 900124”. */
export function numberKey(number: string): string {
  return number
    .replace(/\(0\)/g, '')
    .replace(/[\s().-]/g, '')
    .replace(/^(?:\+|00)44/, '0')
    .toLowerCase();
}

/** Letters after a name, which are no first name: “Jones, MBE”. */
const letters = /^(mbe|obe|cbe|phd|md|rn|jr|snr|junior|senior)$/i;

/** A name as people say it: “John Smith” of “Smith, John”. */
export function nameRead(text: string): string {
  const name = plain(text);
  const [, last, first] = /^([\p{L}\p{M}'’ -]{2,40}), ?([\p{L}\p{M}'’. -]{1,40})$/u.exec(name) ?? [];
  const isPerson = last && first && [last, first].every((part) => part.trim().split(' ').length <= 2);
  return isPerson && !letters.test(first) ? `${first.trim()} ${last.trim()}` : name;
}

/**
 * The more complete of two names that one person may have: “John Smith” of “J Smith” and “Smith John”. Undefined if
 * they are two people's.
 */
export function sameName(one: string, other: string): string | undefined {
  const [fewer, more] = foldedWords(one).length <= foldedWords(other).length ? [one, other] : [other, one];
  const words = foldedWords(more);
  const fits = foldedWords(fewer).every((word) => {
    const at = words.findIndex((each) => each === word || each.startsWith(word) || word.startsWith(each));
    if (at >= 0) words.splice(at, 1);
    return at >= 0;
  });
  if (!fits) return undefined;
  return foldedWords(one).length === foldedWords(other).length && one.length >= other.length ? one : more;
}

const yes = ['yes', 'y', 'true', '1', 'x', 'needed', 'required'];
const no = ['no', 'n', 'false', '0', 'not needed', 'not required'];

/** What people write for yes and no; undefined for anything else. */
export function yesOrNo(text: string): boolean | undefined {
  const word = folded(text);
  if (yes.includes(word) || /^[✓✔]/u.test(text)) return true;
  return no.includes(word) ? false : undefined;
}
