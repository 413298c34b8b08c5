import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** The data file cannot be used. The message is one sentence for the person who started the host, and what to do. */
export class DataFileUnusable extends Error {
  /**
   * @param what is wrong with it, after its name.
   * @param remedy what to do instead of giving another file.
   */
  public constructor(file: string, what: string, remedy?: string) {
    super(`The data file ${file} ${what}. ${remedy ? `${remedy}, or give` : 'Give'} another file with --data.`);
    this.name = 'DataFileUnusable';
  }
}

/**
 * Makes the folder of a data file, and checks that the file can be read and written.
 *
 * @throws DataFileUnusable
 */
export function prepareDataFile(file: string): void {
  makeFolder(dirname(resolve(file)), file);
  if (!existsSync(file)) return;
  const found = statSync(file);
  if (found.isDirectory()) throw new DataFileUnusable(file, 'is a folder');
  if (!found.isFile()) throw new DataFileUnusable(file, 'is no ordinary file');
  attempt(file, () => accessSync(file, constants.R_OK | constants.W_OK));
}

/** One folder after the other: with `recursive`, Node never returns for a path below `/proc`. */
function makeFolder(folder: string, file: string): void {
  const missing: string[] = [];
  let above = folder;
  while (!existsSync(above)) {
    missing.unshift(above);
    above = dirname(above);
  }
  if (!statSync(above).isDirectory()) throw new DataFileUnusable(file, `is below ${above}, which is a file`);
  for (const each of missing) attempt(file, () => mkdirSync(each));
}

/** The system's error codes, in words. */
const systemReasons: Readonly<Record<string, string>> = {
  EACCES: 'may not be read and written by this account',
  EPERM: 'may not be read and written by this account',
  EROFS: 'is on a disk that may only be read',
  ENOSPC: 'does not fit: its disk is full',
  ENAMETOOLONG: 'has a name that is too long',
  ENOENT: 'is in a folder that cannot be made',
};

function attempt(file: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    // Another process may have made the folder meanwhile.
    if (code === 'EEXIST') return;
    throw new DataFileUnusable(file, systemReasons[code] ?? `cannot be used (${code})`);
  }
}

const inUse = ['is in use by another process', 'Stop that one'] as const;
const damaged = ['is damaged, or holds no data of the local SharePoint', 'Delete it'] as const;

/** SQLite's own reasons, by the primary result code: https://www.sqlite.org/rescode.html */
const sqliteReasons: Readonly<Record<number, readonly [what: string, remedy?: string]>> = {
  5: inUse,
  6: inUse,
  8: ['may only be read'],
  10: ['cannot be read or written: its disk does not answer'],
  11: damaged,
  13: ['does not fit: its disk is full'],
  14: ['cannot be opened'],
  26: damaged,
};

/** Turns an error of SQLite into what is wrong with the data file. Any other error is returned as it is. */
export function aboutDataFile(file: string, error: unknown): unknown {
  const { errcode = 0 } = (error ?? {}) as { readonly errcode?: number };
  const reason = sqliteReasons[errcode & 0xff];
  return reason ? new DataFileUnusable(file, ...reason) : error;
}

/** @throws DataFileUnusable for a database with other tables than ours: starting would empty it. */
export function refuseOthers(file: string, tables: readonly string[]): void {
  if (tables.length > 0 && !tables.includes('made_with'))
    throw new DataFileUnusable(file, 'is a database of something else');
}
