import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { clearDatabase } from './store/clear';
import type { Database } from './store/database';

/** Where snapshots and other things the host makes for itself are kept. */
export const cacheFolder = join(__dirname, '..', 'temp', 'host');

/**
 * The file of a snapshot: a database as set-up and REST have made it, kept so that they need not make it again until
 * the code that does so changes.
 *
 * @param make makes the database to keep; called only where there is no such snapshot.
 */
export async function snapshotOf(name: string, fingerprint: string, make: () => Promise<Database>): Promise<string> {
  const file = join(cacheFolder, `seed-${name}-${fingerprint.slice(0, 16)}.db`);
  if (existsSync(file)) return file;
  mkdirSync(cacheFolder, { recursive: true });
  const database = await make();
  // Two processes may make it at once: each writes its own file, and the last one renames its file into place.
  const mine = `${file}.${process.pid}`;
  rmSync(mine, { force: true });
  database.execute(`VACUUM INTO '${mine.replace(/'/g, "''")}'`);
  renameSync(mine, file);
  return file;
}

/** Replaces the content of a database with a snapshot. */
export function loadSnapshot(database: Database, file: string): void {
  clearDatabase(database);
  // Never written again, so it needs no lock: several hosts may load it at once
  // (https://www.sqlite.org/uri.html#uriimmutable).
  database.execute(`ATTACH '${pathToFileURL(file).href.replace(/'/g, '%27')}?immutable=1' AS snapshot`);
  try {
    database.transaction(() => {
      database.execute('PRAGMA defer_foreign_keys = ON');
      const there = new Set(database.all('SELECT name FROM main.sqlite_schema').map(({ name }) => String(name)));
      const objects = database.all(
        "SELECT type, name, sql FROM snapshot.sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type = 'index'",
      );
      for (const { name, sql, type } of objects) {
        if (!there.has(String(name))) database.execute(String(sql));
        if (type !== 'table') continue;
        // By name: a snapshot that a release left behind may lack columns that the store has since been given.
        const columns = database
          .all(`SELECT name FROM pragma_table_info('${String(name)}', 'snapshot')`)
          .map((column) => `"${String(column.name)}"`)
          .join(', ');
        database.execute(
          `INSERT INTO main.${String(name)} (${columns}) SELECT ${columns} FROM snapshot.${String(name)}`,
        );
      }
    });
  } finally {
    database.execute('DETACH snapshot');
  }
}
