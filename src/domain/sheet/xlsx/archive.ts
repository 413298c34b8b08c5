import { Inflate } from 'fflate';
import { refuse } from './fault';
import { charactersInTurn, mostEntries, portion } from './limits';

/** A file inside the archive. */
export interface Entry {
  readonly packed: Uint8Array;
  readonly isDeflated: boolean;
  /** Bytes that it unpacks to, as the archive has it; that need not be true. */
  readonly size: number;
  readonly sum: number;
}

/** By their names in lower case, because the names of parts ignore case. */
export type Archive = ReadonlyMap<string, Entry>;

/** How many bytes may still be unpacked. */
export interface Budget {
  left: number;
}

const endMark = 0x06054b50;
const end64Mark = 0x06064b50;
const locator64Mark = 0x07064b50;
const directoryMark = 0x02014b50;
const fileMark = 0x04034b50;
const none32 = 0xffffffff;

/**
 * Reads the directory of a ZIP file; nothing is unpacked.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, sections 4.3 and 4.5.3.
 *
 * @throws Refused if it is damaged, or needs a password.
 */
export function openArchive(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = directoryOf(view);
  if (count > mostEntries) throw refuse('damaged');
  const entries = new Map<string, Entry>();
  let at = start;
  for (let seen = 0; seen < count; seen += 1) {
    if (view.getUint32(at, true) !== directoryMark) throw refuse('damaged');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = partName(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)));
    // Two files of one name: programs differ in which one they read.
    if (entries.has(name)) throw refuse('damaged');
    entries.set(name, entryAt(bytes, view, at));
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Some programs write backslashes, or a slash in front. */
function partName(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();
}

/** Where the directory begins, and how many entries it has. The mark is at the end, before a comment. */
function directoryOf(view: DataView): { readonly count: number; readonly start: number } {
  let end = view.byteLength - 22;
  const first = Math.max(0, end - 0xffff);
  while (end >= first && view.getUint32(end, true) !== endMark) end -= 1;
  if (end < first) throw refuse('damaged');
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count !== 0xffff && start !== none32) return { count, start };
  if (end < 20 || view.getUint32(end - 20, true) !== locator64Mark) throw refuse('damaged');
  const end64 = number64(view, end - 20 + 8);
  if (view.getUint32(end64, true) !== end64Mark) throw refuse('damaged');
  return { count: number64(view, end64 + 32), start: number64(view, end64 + 48) };
}

function number64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): Entry {
  const method = view.getUint16(at + 10, true);
  if (view.getUint16(at + 8, true) & 1 || method === 99) throw refuse('locked');
  const { packedSize, size, offset } = placeOf(view, at);
  if (view.getUint32(offset, true) !== fileMark) throw refuse('damaged');
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if ((method !== 0 && method !== 8) || from + packedSize > bytes.length) throw refuse('damaged');
  return {
    packed: bytes.subarray(from, from + packedSize),
    isDeflated: method === 8,
    size,
    sum: view.getUint32(at + 16, true),
  };
}

/** Sizes and place of an entry; programs that write a file as they go keep them in a field of their own (ZIP64). */
function placeOf(
  view: DataView,
  at: number,
): { readonly packedSize: number; readonly size: number; readonly offset: number } {
  const from = at + 46 + view.getUint16(at + 28, true);
  const until = from + view.getUint16(at + 30, true);
  let field = from;
  while (field + 4 <= until && view.getUint16(field, true) !== 1) field += 4 + view.getUint16(field + 2, true);
  let next = field + 4;
  const value = (place: number): number => {
    const short = view.getUint32(at + place, true);
    if (short !== none32 || next + 8 > until) return short;
    next += 8;
    return number64(view, next - 8);
  };
  const size = value(24);
  const packedSize = value(20);
  return { packedSize, size, offset: value(42) };
}

/**
 * Unpacks an entry in portions, and gives the page a turn between them.
 *
 * @param onText called with each piece of the text; returns true to end early.
 * @throws Refused if its stated size is over what is left of the limit, or if it is damaged, such as when it unpacks to
 *   more than its stated size.
 */
export async function unpack(entry: Entry, budget: Budget, onText: (text: string) => boolean): Promise<void> {
  if (entry.size > budget.left) throw refuse('unpacked');
  let decoder: TextDecoder | undefined;
  let sum = none32;
  let size = 0;
  let inTurn = 0;
  for (const pieces of portionsOf(entry)) {
    for (const piece of pieces) {
      size += piece.length;
      // It may not unpack to more than its stated size.
      if (size > entry.size) throw refuse('damaged');
      budget.left -= piece.length;
      sum = sumOf(piece, sum);
      decoder ??= decoderFor(piece);
      const text = decoder.decode(piece, { stream: true });
      inTurn += text.length;
      if (onText(text)) return;
    }
    if (inTurn > charactersInTurn) {
      inTurn = 0;
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  if (size !== entry.size || ~sum >>> 0 !== entry.sum) throw refuse('damaged');
  onText(decoder?.decode() ?? '');
}

function* portionsOf({ packed, isDeflated }: Entry): Generator<readonly Uint8Array[]> {
  let pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => pieces.push(piece));
  for (let at = 0; at < packed.length; at += portion) {
    const part = packed.subarray(at, at + portion);
    if (isDeflated) inflate.push(part, at + portion >= packed.length);
    else pieces.push(part);
    const ready = pieces.filter(({ length }) => length > 0);
    pieces = [];
    yield ready;
  }
}

function decoderFor(piece: Uint8Array): TextDecoder {
  const mark = `${piece[0]} ${piece[1]}`;
  return new TextDecoder(mark === '255 254' ? 'utf-16le' : mark === '254 255' ? 'utf-16be' : 'utf-8', { fatal: true });
}

let sums: Uint32Array | undefined;

/** The check sum of ZIP (CRC-32), continued. A flipped bit could change a figure and still unpack. */
function sumOf(piece: Uint8Array, from: number): number {
  sums ??= Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    return value;
  });
  let sum = from;
  for (const byte of piece) sum = sums[(sum ^ byte) & 255] ^ (sum >>> 8);
  return sum;
}
