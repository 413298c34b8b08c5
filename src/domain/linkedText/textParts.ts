import { addressPieces } from './addresses';
import { telephonesIn } from './telephones';

/** A part of a text: plain, or something that can be followed. */
export type TextPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link' | 'mail' | 'telephone'; readonly text: string; readonly address: string };

/** Splits a text, as `textParts` does. */
export type PartsOf = (text: string) => readonly TextPart[];

/** Characters. Nobody reads a longer line, and searching one would hold up the page. */
const longest = 10_000;

/**
 * Splits a text so that the web and mail addresses and the telephone numbers in it can be followed. Together the parts
 * are the text. Loaded after first content: what it needs weighs more than most views.
 */
export function textParts(text: string): TextPart[] {
  if (text.length > longest) return [{ kind: 'text', text }];
  const pieces = addressPieces(text);
  const found = [
    ...pieces.flatMap((piece) => piece.found),
    ...telephonesIn(withoutPieces(text, pieces)).map((telephone) => ({ kind: 'telephone', ...telephone }) as const),
  ].sort((a, b) => a.from - b.from);

  const parts: TextPart[] = [];
  let at = 0;
  for (const { kind, from, to, address } of found) {
    if (from > at) parts.push({ kind: 'text', text: text.slice(at, from) });
    parts.push({ kind, text: text.slice(from, to), address });
    at = to;
  }
  if (at < text.length) parts.push({ kind: 'text', text: text.slice(at) });
  return parts;
}

/**
 * A text in which letters replace the addresses, at the same positions: a number inside one is not a telephone number.
 */
function withoutPieces(text: string, pieces: readonly { readonly from: number; readonly to: number }[]): string {
  const between = pieces.map(({ from, to }, at) => text.slice(pieces[at - 1]?.to ?? 0, from) + 'a'.repeat(to - from));
  return between.join('') + text.slice(pieces[pieces.length - 1]?.to ?? 0);
}
