import { safeText } from '../safeText';

/** A piece of a line: plain text, or text that leads somewhere. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link' | 'telephone' | 'email'; readonly text: string; readonly address: string };

/** Marks an author puts before a line; the numbers are ours to give. */
const bullet = /^\s*(?:[-*•–—]|\(?\d{1,2}[.):])\s+/;

/** More lines than these are no instruction. */
export const mostLines = 40;

/** The lines of a text somebody typed, one step each, without empty ones and without the marks before them. */
export function stepLines(text: string | undefined): string[] {
  return allLines(text).slice(0, mostLines);
}

/** How many lines somebody typed; more than `mostLines` are not shown. */
export function lineCount(text: string | undefined): number {
  return allLines(text).length;
}

function allLines(text: string | undefined): string[] {
  return (text ?? '')
    .split(/\r\n?|\n|\u2028|\u2029/)
    .map((line) => safeText(line).replace(bullet, '').trim())
    .filter(Boolean);
}

/** The lines of “Do not”, without the words, which are repeated before each. */
export function doNotLines(text: string | undefined): string[] {
  return stepLines(text)
    .map((line) => line.replace(/^(do not|don['’]t)\s+/i, ''))
    .filter(Boolean);
}

/** A web address, an email address, or a telephone number of the United Kingdom, as people write them in a sentence. */
const leading =
  /https?:\/\/[^\s<>"'“”]+|[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+|(?:\+44\s?(?:\(0\)\s?)?|0)\d{2,4}[\s-]?\d{3,4}[\s-]?\d{3,4}(?!\d)/g;

/** Splits a line so that addresses and telephone numbers in it can be followed; together the pieces are the line. */
export function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const plain = (until: number): void => {
    if (until > from) pieces.push({ kind: 'text', text: line.slice(from, until) });
  };
  for (const { 0: found, index } of line.matchAll(leading)) {
    // What ends a sentence is not part of an address.
    const text = found.replace(/[.,;:!?)\]]+$/, '');
    const piece = pieceOf(text);
    if (!piece || index < from) continue;
    plain(index);
    pieces.push(piece);
    from = index + text.length;
  }
  plain(line.length);
  return pieces;
}

function pieceOf(text: string): Piece | undefined {
  if (/^https?:/i.test(text)) {
    try {
      const { href, protocol } = new URL(text);
      return /^https?:$/.test(protocol) ? { kind: 'link', text, address: href } : undefined;
    } catch {
      return undefined;
    }
  }
  if (text.includes('@')) return { kind: 'email', text, address: `mailto:${text}` };
  const digits = text.replace('(0)', '').replace(/[^\d+]/g, '');
  return /^(0\d{9,10}|\+44\d{9,10})$/.test(digits) ? { kind: 'telephone', text, address: `tel:${digits}` } : undefined;
}
