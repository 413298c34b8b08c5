import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FrozenSeed, isFrozen } from './frozen';
import { seedMany } from './seedMany';
import { makeSites, solutionPath } from './sites';
import { loadSnapshot } from './snapshot';
import { clearDatabase } from './store/clear';
import type { Database } from './store/database';
import { utcSeconds } from './store/dateOnly';
import { webAt } from './store/webs';

/**
 * The content of a host's sites at the start: only people (`bare`), the lists as set-up makes them (`empty`), the lists
 * with a demonstration, with a number of rows in each, or as an earlier release left them.
 */
export type Seed = 'demo' | 'day-one' | 'empty' | 'bare' | FrozenSeed | number;

/** Seeds that set-up and REST make, and that are then kept as a snapshot. */
export type SnapshotSeed = Exclude<Seed, 'bare' | FrozenSeed | number>;

/** The instant that a seed's data describes; undefined for seeds that fit any time. */
export function seedTime(seed: Seed): Date | undefined {
  if (seed === 'demo' || isFrozen(seed)) return new Date('2013-04-15T09:10:00+01:00');
  return seed === 'day-one' ? new Date('2013-04-02T09:10:00+01:00') : undefined;
}

/** The snapshot that a seed starts from, if it does. */
export function snapshotFor(seed: Exclude<Seed, FrozenSeed>): SnapshotSeed | undefined {
  if (seed === 'bare') return undefined;
  return typeof seed === 'number' ? 'empty' : seed;
}

/** What a data file was made with: its seed, and a fingerprint of the code that made it. */
export function madeWith(database: Database): { readonly seed: Seed; readonly current: boolean } | undefined {
  const found = Object.fromEntries(
    database.all('SELECT name, value FROM made_with').map(({ name, value }) => [name, String(value)]),
  );
  if (found.seed === undefined) return undefined;
  return { seed: JSON.parse(found.seed) as Seed, current: found.lists === fingerprint() };
}

/**
 * Empties the database and fills it. All of it happens, or nothing.
 *
 * @param snapshot the file of `snapshotFor` the seed, made by `snapshotOf`.
 */
export function seed(database: Database, wanted: Seed, now: Date, snapshot: string | undefined): void {
  if (snapshot) loadSnapshot(database, snapshot);
  database.transaction(() => {
    if (!snapshot) {
      clearDatabase(database);
      makeSites(database, utcSeconds(now));
    }
    if (typeof wanted === 'number') seedMany(database, webAt(database, solutionPath)!, wanted);
    database.run('DELETE FROM made_with');
    database.run('INSERT INTO made_with (name, value) VALUES (?, ?), (?, ?)', [
      'seed',
      JSON.stringify(wanted),
      'lists',
      fingerprint(),
    ]);
  });
  database.execute('ANALYZE');
}

const sources = ['src/lists', 'src/data', 'src/domain', 'host/rest', 'host/store'];
let known: string | undefined;

/** Changes whenever the code that makes, fills or keeps the lists changes, so that old data is not taken for new. */
export function fingerprint(): string {
  if (known) return known;
  const root = join(__dirname, '..');
  const files = sources.flatMap((source) => readdirSync(join(root, source), { recursive: true, withFileTypes: true }));
  const hash = createHash('sha256');
  for (const path of files
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .concat(
      readdirSync(__dirname)
        .filter((name) => name.endsWith('.ts'))
        .map((name) => join(__dirname, name)),
    )
    .sort()) {
    hash.update(path.slice(root.length)).update(readFileSync(path));
  }
  known = hash.digest('hex');
  return known;
}
