import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { cacheFolder } from './snapshot';
import type { Database } from './store/database';

/** The lists of a release, with rows, on which upgrades are tried. See frozen/README.md. */
export type FrozenSeed = `lists-${string}`;

const folder = join(__dirname, 'frozen');
const ending = '.db.gz';

/** The releases whose lists are frozen. */
export function frozenSeeds(): readonly FrozenSeed[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length) as FrozenSeed);
}

export function isFrozen(seed: string | number): seed is FrozenSeed {
  return String(seed).startsWith('lists-');
}

function fileOf(seed: FrozenSeed): string {
  return join(folder, seed + ending);
}

/** Keeps a database as a release's lists. */
export function freeze(database: Database, seed: FrozenSeed): void {
  const plain = inCache(seed, process.pid.toString());
  database.execute(`VACUUM INTO '${plain.replace(/'/g, "''")}'`);
  writeFileSync(fileOf(seed), gzipSync(readFileSync(plain), { level: 9 }));
  rmSync(plain);
}

/** The file of a release's lists, unpacked. */
export function thawed(seed: FrozenSeed): string {
  const packed = readFileSync(fileOf(seed));
  const file = inCache(seed, createHash('sha256').update(packed).digest('hex').slice(0, 16));
  if (existsSync(file)) return file;
  // Two processes may unpack it at once: each writes its own file, and the last one renames its file into place.
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, gunzipSync(packed));
  renameSync(mine, file);
  return file;
}

function inCache(seed: FrozenSeed, mark: string): string {
  mkdirSync(cacheFolder, { recursive: true });
  return join(cacheFolder, `${seed}-${mark}.db`);
}
