/**
 * The encodings that spreadsheets write, by their labels (https://encoding.spec.whatwg.org/#names-and-labels). Excel
 * writes Windows-1252 as “CSV” and UTF-16 as “Unicode Text”; on a Mac, older versions write MacRoman.
 */
export const encodings = ['utf-8', 'windows-1252', 'macintosh', 'utf-16le', 'utf-16be'] as const;

export type Encoding = (typeof encodings)[number];

/** The text of a file. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** Nothing in the file proves the encoding: somebody must look. */
  readonly guessed: boolean;
}

/** Reads a text as one encoding. Bytes that are not text in it become U+FFFD. */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** Finds the encoding of a text, by its mark or by what is in it. */
export function decode(bytes: Uint8Array): Decoded {
  const marked = markedAs(bytes);
  if (marked) return { text: decodeAs(bytes, marked), encoding: marked, guessed: false };
  // Only UTF-16 has zeros, in one half of each common letter.
  const wide = wideOf(bytes);
  if (wide) return { text: decodeAs(bytes, wide), encoding: wide, guessed: true };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', guessed: false };
  } catch {
    const encoding = likeliest(bytes);
    return { text: decodeAs(bytes, encoding), encoding, guessed: true };
  }
}

function markedAs([first, second, third]: Uint8Array): Encoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function wideOf(bytes: Uint8Array): Encoding | undefined {
  const zeros = [0, 0];
  bytes.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] += 1;
  });
  if (zeros[0] === zeros[1]) return undefined;
  return zeros[1] > zeros[0] ? 'utf-16le' : 'utf-16be';
}

/** In order of preference where they are equally likely. */
const guesses: readonly Encoding[] = ['windows-1252', 'macintosh', 'utf-8'];

/** The encoding in which the text looks most like words. Only the characters that differ are weighed. */
function likeliest(bytes: Uint8Array): Encoding {
  let best: { readonly encoding: Encoding; readonly worth: number } | undefined;
  for (const encoding of guesses) {
    const worth = worthOf(decodeAs(bytes, encoding));
    if (!best || worth > best.worth) best = { encoding, worth };
  }
  return best!.encoding;
}

function worthOf(text: string): number {
  let worth = 0;
  for (const { 0: character, index } of text.matchAll(/\P{ASCII}/gu))
    worth += worthIn(text[index - 1] ?? ' ', character, text[index + 1] ?? ' ');
  return worth;
}

const letter = /\p{L}/u;
const small = /\p{Ll}/u;
const capital = /\p{Lu}/u;

/** What a character is worth between two others: more than 0 where people write it so, less where they do not. */
function worthIn(before: string, character: string, after: string): number {
  const [follows, leads] = [letter.test(before), letter.test(after)];
  // No spreadsheet writes control characters, or bytes that are not text.
  if (/[\u0080-\u009f\ufffd]/.test(character)) return -6;
  if (letter.test(character)) return letterWorth(before, character, after);
  if (character === '’') return follows ? 4 : 0;
  if (/[“‘”]/.test(character)) return quoteWorth(before, character, after);
  if (/[–—…•]/.test(character)) return dashWorth(character, follows, leads);
  if (/[£€]/.test(character)) return /[\d\s]/.test(after) ? 3 : 0;
  return /[\u00a0½¼¾°²®™©·×]/.test(character) ? 1 : -2;
}

/** A quote begins or ends a word. */
function quoteWorth(before: string, character: string, after: string): number {
  const isRight =
    character === '”' ? /\S/.test(before) && !letter.test(after) : !letter.test(before) && /\S/.test(after);
  return isRight ? 3 : -2;
}

/** A dash or dots between words. Without spaces, only a long dash is likelier than a letter with an accent. */
function dashWorth(character: string, follows: boolean, leads: boolean): number {
  if (follows && leads) return character === '—' ? 1 : 0;
  return character === '…' && leads ? 0 : 2;
}

/** A letter belongs to a word, and a capital is not in the middle of small letters. */
function letterWorth(before: string, character: string, after: string): number {
  if (!letter.test(before) && !letter.test(after)) return -2;
  if (capital.test(character)) return small.test(before) || (letter.test(before) && small.test(after)) ? -3 : 1;
  if (capital.test(before) && capital.test(after)) return -2;
  return /[éèêëüöäßñçáøåæ]/.test(character) ? 2.5 : 0.5;
}
