import type { Database } from './database';

/** Empties the database: every list's rows, every list, web, person, and saved page. */
export function clearDatabase(database: Database): void {
  database.transaction(() => {
    database.execute('PRAGMA defer_foreign_keys = ON');
    const names = database
      .all("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
      .map(({ name }) => String(name));
    for (const name of names.filter((each) => /^list_\d+$/.test(each))) database.execute(`DROP TABLE ${name}`);
    for (const name of names.filter((each) => !/^list_\d+$/.test(each))) database.execute(`DELETE FROM ${name}`);
  });
}
