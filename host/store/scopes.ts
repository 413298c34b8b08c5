import type { Database } from './database';
import { itemTable } from './itemTable';
import type { Web } from './webs';

// A scope holds role assignments (tables.ts). Anything without its own scope has its parent's.

export function newScope(database: Database, site: number): number {
  return database.run('INSERT INTO scopes (site) VALUES (?)', [site]).id;
}

export function copyAssignments(database: Database, from: number, to: number): void {
  database.run(
    'INSERT OR IGNORE INTO role_assignments (scope, principal, role) SELECT ?, principal, role FROM role_assignments WHERE scope = ?',
    [to, from],
  );
}

export function dropScope(database: Database, scope: number): void {
  database.run('DELETE FROM role_assignments WHERE scope = ?', [scope]);
  database.run('DELETE FROM scopes WHERE number = ?', [scope]);
}

export function setWebScope(database: Database, web: Web, scope: number | null): void {
  database.run('UPDATE webs SET scope = ? WHERE number = ?', [scope, web.number]);
}

export function setListScope(database: Database, list: number, scope: number | null): void {
  database.run('UPDATE lists SET scope = ? WHERE number = ?', [scope, list]);
}

export function setItemScope(database: Database, list: number, item: number, scope: number | null): void {
  database.run(`UPDATE ${itemTable(list)} SET _scope = ? WHERE ID = ?`, [scope, item]);
}

/** Makes every row of a list inherit the list's permissions. */
export function clearItemScopes(database: Database, list: number): void {
  const table = itemTable(list);
  for (const { scope } of database.all(`SELECT _scope AS scope FROM ${table} WHERE _scope IS NOT NULL`))
    dropScope(database, Number(scope));
  database.run(`UPDATE ${table} SET _scope = NULL WHERE _scope IS NOT NULL`);
}
