import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../../../../src/domain/sheet/decode';
import { type HeadedSheet, readHeaded } from '../../../../src/domain/sheet/headed';

/** The bytes of a file of `test/sheets`. */
export function bytesOf(file: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, '../../../sheets', file)));
}

/** A text as a sheet that can be read. */
export function sheetOf(text: string): HeadedSheet {
  const sheet = readHeaded(text);
  if ('fault' in sheet) throw new Error(sheet.fault);
  return sheet;
}

/** A file of `test/sheets`, as it is read. */
export function fileOf(file: string): HeadedSheet {
  return sheetOf(decode(bytesOf(file)).text);
}

/** The cells of the rows of data, by their numbers. */
export function cellsOf({ rows }: HeadedSheet): Record<number, readonly string[]> {
  return Object.fromEntries(rows.map(({ row, cells }) => [row, cells]));
}
