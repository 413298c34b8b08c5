import { LinkifyIt } from 'linkify-it';
import { mailLink } from '../mailLink';

/** A web or mail address in a text, from one character up to before another. */
interface FoundAddress {
  readonly kind: 'link' | 'mail';
  readonly from: number;
  readonly to: number;
  readonly address: string;
}

/** A piece of a text without spaces that holds an address, followed or not: no telephone number is looked for there. */
export interface AddressPiece {
  readonly from: number;
  readonly to: number;
  readonly found: readonly FoundAddress[];
}

const linkify = new LinkifyIt().add('ftp:', null).add('//', null);

/** What stands between a telephone number and a mail address after it: “0113 496 0000/help@example.nhs.uk”. */
const afterNumber = /[/,;|](?<=(?:\d[ ().–-]{0,3}){9}.)(?=\p{L}[^\s/]*@)/gu;

/** Characters; a longer address is left as text, for searching one takes long. */
const longest = 2000;

/** What an address without a scheme, or of another than ours, looks like. */
const otherAddress = /:\/\/|\\|^www\.|\p{L}\.\p{L}\S*\//iu;

/**
 * Web and mail addresses in a text, each whole: where it is not certain that all of an address was found, none is. An
 * address with a user name before its host is left alone, for it looks like that of another host.
 */
export function addressPieces(text: string): AddressPiece[] {
  const pieces = [...text.replace(afterNumber, ' ').matchAll(/\S+/g)];
  return pieces.flatMap(({ 0: piece, index }, at) => {
    if (!piece.includes('@') && !otherAddress.test(piece)) return [];
    const found = piece.length > longest ? [] : addressesIn(unquoted(piece), pieces[at + 1]?.[0]);
    return {
      from: index,
      to: index + piece.length,
      found: found.map((each) => ({ ...each, from: each.from + index, to: each.to + index })),
    };
  });
}

/** Signs that people put around an address or before it, as `-` in a list, and that stand at the beginning of none. */
const around = /^['`*~|{-]+/;

/** A piece without the signs around it, each of which leaves a space: they would be taken for the address's end. */
function unquoted(piece: string): string {
  return around.test(piece) ? piece.replace(around, asSpaces).replace(/[`*~|]+$/, asSpaces) : piece;
}

function asSpaces(found: string): string {
  return ' '.repeat(found.length);
}

/** What stands between two web addresses without a space. */
const betweenAddresses = /[,;|](?=https?:\/\/)/gi;

function addressesIn(piece: string, next: string | undefined): FoundAddress[] {
  if (piece.includes('://')) {
    const apart = piece.replace(betweenAddresses, ' ');
    return (linkify.match(apart) ?? []).flatMap(({ schema, index, lastIndex }) =>
      schema.startsWith('http') ? webAddress(apart, index, lastIndex, next) : [],
    );
  }
  const spaced = piece
    // Signs that stand in no address: one may begin after each, as in “Email:jo@example.nhs.uk”.
    .replace(/[[:;,“‘«]/g, ' ')
    // Programs that write put a curly apostrophe into names.
    .replace(/(?<=\p{L})[’ʼ′](?=\p{L}[^@]*@)/gu, "'");
  return (linkify.match(spaced) ?? []).flatMap(({ index, lastIndex }) => mailAddress(spaced, index, lastIndex, piece));
}

/** How the rest of an address goes on in which somebody wrote a space: “Shared Documents/Plan.docx”. */
const goesOn = /^\p{Lu}[^\s/]*\/|\.(?:aspx|docx?|html?|pdf|pptx?|xlsx?)\b/u;

function webAddress(piece: string, from: number, end: number, next: string | undefined): FoundAddress[] {
  // linkify-it leaves out a sign that ends a sentence, but not before a quote or a bracket, nor a colon.
  const to = from + piece.slice(from, end).replace(/[.,:;!?]+$/, '').length;
  const after = piece.slice(to);
  const [rest] = /^\S*/.exec(after) ?? [''];
  // Letters and figures after it are more of the address, and an ellipsis stands for more.
  if (/[\p{L}\p{N}@…]|\.{2}/u.test(rest) || (!after.trim() && next && goesOn.test(next))) return [];
  try {
    const { protocol, username, password, href } = new URL(piece.slice(from, to));
    return /^https?:$/.test(protocol) && !username && !password ? [{ kind: 'link', from, to, address: href }] : [];
  } catch {
    return [];
  }
}

const mailHost = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}[\p{L}\p{N}-]*$/u;

function mailAddress(spaced: string, start: number, end: number, piece: string): FoundAddress[] {
  const from = start + (around.exec(spaced.slice(start, end)) ?? [''])[0].length;
  const to = from + spaced.slice(from, end).replace(/[^\p{L}\p{N}]+$/u, '').length;
  const email = spaced.slice(from, to);
  const at = email.indexOf('@');
  // “o&#39;connor” and “r&amp;d” are addresses in which another program has written a sign out.
  const isCut = /&#?\w+;$/.test(piece.slice(0, start)) || /^(?:[^\s\p{L}\p{N}]*@|[\\…]|\.{2})/u.test(piece.slice(to));
  return at > 0 && !isCut && mailHost.test(email.slice(at + 1))
    ? [{ kind: 'mail', from, to, address: mailLink(email) }]
    : [];
}
