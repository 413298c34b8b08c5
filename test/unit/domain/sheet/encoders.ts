import type { Encoding } from '../../../../src/domain/sheet/decode';

/** The bytes of a text in an encoding; throws for a character that it has not. */
export function encoded(text: string, encoding: Encoding, mark = false): Uint8Array {
  if (encoding === 'utf-8') return bytesOf(mark ? [0xef, 0xbb, 0xbf] : [], [...new TextEncoder().encode(text)]);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
    const halves = (mark ? [0xfeff, ...units] : units).flatMap((unit) => [unit & 0xff, unit >> 8]);
    const bytes = bytesOf([], halves);
    return encoding === 'utf-16le' ? bytes : bytes.map((_, at) => bytes[at ^ 1]);
  }
  const table = tables[encoding];
  return bytesOf(
    [],
    [...text].map((character) => {
      const byte = table.get(character);
      if (byte === undefined) throw new Error(`${encoding} has no ${character}`);
      return byte;
    }),
  );
}

function bytesOf(mark: readonly number[], bytes: readonly number[]): Uint8Array {
  return Uint8Array.from([...mark, ...bytes]);
}

function tableOf(encoding: string): ReadonlyMap<string, number> {
  const decoder = new TextDecoder(encoding);
  return new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
}

const tables = { 'windows-1252': tableOf('windows-1252'), macintosh: tableOf('macintosh') };
