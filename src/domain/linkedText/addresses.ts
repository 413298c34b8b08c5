import { LinkifyIt } from 'linkify-it';
import { webAddress } from '../webAddress';
import { mailLink } from '../mailLink';

/** A web or mail address in a text. `from` is its first character, `to` the one after its last. */
interface FoundAddress {
  readonly kind: 'link' | 'mail';
  readonly from: number;
  readonly to: number;
  readonly address: string;
}

/**
 * A piece of a text without spaces that holds an address, whether it can be followed or not. No telephone number is
 * searched for in it.
 */
export interface AddressPiece {
  readonly from: number;
  readonly to: number;
  readonly found: readonly FoundAddress[];
}

const linkify = new LinkifyIt().add('ftp:', null).add('//', null);

/** What separates a telephone number from a mail address after it: “0113 496 0000/help@example.nhs.uk”. */
const afterNumber = /[/,;|](?<=(?:\d[ ().–-]{0,3}){9}.)(?=\p{L}[^\s/]*@)/gu;

/** Characters. A longer address is left as text, since searching it takes long. */
const longest = 2000;

/** What an address looks like if it has no scheme, or one that we do not follow. */
const otherAddress = /:\/\/|\\|^www\.|\p{L}\.\p{L}\S*\//iu;

/**
 * Web and mail addresses in a text, each whole: one that may be incomplete is left out. An address with a user name
 * before its host is left alone, since it looks like that of another host.
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

/** Signs that people put around or before an address, such as `-` in a list. No address begins with one. */
const around = /^['`*~|{-]+/;

/** A piece whose outer signs are replaced by spaces; otherwise they would be taken for the end of the address. */
function unquoted(piece: string): string {
  return around.test(piece) ? piece.replace(around, asSpaces).replace(/[`*~|]+$/, asSpaces) : piece;
}

function asSpaces(found: string): string {
  return ' '.repeat(found.length);
}

/** What separates two web addresses without a space. */
const betweenAddresses = /[,;|](?=https?:\/\/)/gi;

function addressesIn(piece: string, next: string | undefined): FoundAddress[] {
  if (piece.includes('://')) {
    const apart = piece.replace(betweenAddresses, ' ');
    return (linkify.match(apart) ?? []).flatMap(({ schema, index, lastIndex }) =>
      schema.startsWith('http') ? linkIn(apart, index, lastIndex, next) : [],
    );
  }
  const spaced = piece
    // No address holds these signs, and one may begin after each: “Email:jo@example.nhs.uk”.
    .replace(/[[:;,“‘«]/g, ' ')
    // Word processors put a curly apostrophe into names.
    .replace(/(?<=\p{L})[’ʼ′](?=\p{L}[^@]*@)/gu, "'");
  return (linkify.match(spaced) ?? []).flatMap(({ index, lastIndex }) => mailAddress(spaced, index, lastIndex, piece));
}

/** How an address continues after a space that somebody wrote in it: “Shared Documents/Plan.docx”. */
const goesOn = /^\p{Lu}[^\s/]*\/|\.(?:aspx|docx?|html?|pdf|pptx?|xlsx?)\b/u;

function linkIn(piece: string, from: number, end: number, next: string | undefined): FoundAddress[] {
  // linkify-it leaves out a sign that ends a sentence, but not before a quote or a bracket, and never a colon.
  const to = from + piece.slice(from, end).replace(/[.,:;!?]+$/, '').length;
  const after = piece.slice(to);
  const [rest] = /^\S*/.exec(after) ?? [''];
  // Letters and digits after it belong to the address, and an ellipsis means that more of it was left out.
  if (/[\p{L}\p{N}@…]|\.{2}/u.test(rest) || (!after.trim() && next && goesOn.test(next))) return [];
  const address = webAddress(piece.slice(from, to));
  return address === undefined ? [] : [{ kind: 'link', from, to, address }];
}

const mailHost = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}[\p{L}\p{N}-]*$/u;

function mailAddress(spaced: string, start: number, end: number, piece: string): FoundAddress[] {
  const from = start + (around.exec(spaced.slice(start, end)) ?? [''])[0].length;
  const to = from + spaced.slice(from, end).replace(/[^\p{L}\p{N}]+$/u, '').length;
  const email = spaced.slice(from, to);
  const at = email.indexOf('@');
  // “o&#39;connor” and “r&amp;d”: another program has encoded a sign in the address.
  const isCut = /&#?\w+;$/.test(piece.slice(0, start)) || /^(?:[^\s\p{L}\p{N}]*@|[\\…]|\.{2})/u.test(piece.slice(to));
  return at > 0 && !isCut && mailHost.test(email.slice(at + 1))
    ? [{ kind: 'mail', from, to, address: mailLink(email) }]
    : [];
}
