import { randomUUID } from 'node:crypto';
import type { Database, SqlRow } from './database';
import { itemTable, quoted } from './itemTable';
import { touchList, type List } from './lists';
import { dropScope } from './scopes';

/** What SQLite keeps of a value: text, number or nothing. Instants are UTC text; many choices are `;#A;#B;#`. */
export type Stored = string | number | null;

export interface Change {
  /** The user's number. */
  readonly by: number;
  /** UTC, whole seconds. */
  readonly at: string;
}

/** Adds a row and returns its ID. */
export function insertItem(
  database: Database,
  list: List,
  values: Readonly<Record<string, Stored>>,
  change: Change,
): number {
  const row: Record<string, Stored> = {
    ContentTypeId: '0x0100',
    Attachments: 0,
    GUID: randomUUID(),
    Created: change.at,
    Modified: change.at,
    Author: change.by,
    Editor: change.by,
    ...values,
  };
  const names = Object.keys(row);
  const { id } = database.run(
    `INSERT INTO ${itemTable(list.number)} (${names.map(quoted).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
    names.map((name) => row[name]),
  );
  touchList(database, list, change.at);
  return id;
}

/**
 * Changes a row; in a versioned list, what it said before is kept as a version.
 *
 * @param sameVersion the change overwrites the version it was made on.
 */
export function updateItem(
  database: Database,
  list: List,
  id: number,
  values: Readonly<Record<string, Stored>>,
  change: Change,
  sameVersion = false,
): void {
  database.transaction(() => {
    const versions = list.versioned && !sameVersion;
    if (versions) keepVersion(database, list, id);
    const row: Record<string, Stored> = { Modified: change.at, Editor: change.by, ...values };
    const names = Object.keys(row);
    const set = names.map((name) => `${quoted(name)} = ?`).join(', ');
    database.run(
      `UPDATE ${itemTable(list.number)} SET ${set}, _etag = _etag + 1, _version = _version + ${versions ? 1 : 0} WHERE ID = ?`,
      [...names.map((name) => row[name]), id],
    );
    touchList(database, list, change.at);
  });
}

/** Removes a row for good: SharePoint's DELETE does not go through the recycle bin. */
export function deleteItem(database: Database, list: List, id: number, change: Change): void {
  const table = itemTable(list.number);
  const row = database.first(`SELECT _scope AS scope FROM ${table} WHERE ID = ?`, [id]);
  database.run(`DELETE FROM ${table} WHERE ID = ?`, [id]);
  // A list's settings page calls a limit of none “no limit”; that it reads as 0 is likely, not certain.
  if (list.versionLimit === 0) return;
  database.run('DELETE FROM item_versions WHERE list = ? AND item = ?', [list.number, id]);
  if (row && row.scope !== null) dropScope(database, Number(row.scope));
  touchList(database, list, change.at, true);
}

/**
 * A row as it was at each version, newest first; the first is the present row. It is not confirmed that each keeps
 * the Author and Editor it was written with (docs/sharepoint/writing.md, “Versions”).
 */
export function versionsOf(database: Database, list: List, id: number): SqlRow[] {
  const current = database.first(`SELECT * FROM ${itemTable(list.number)} WHERE ID = ?`, [id]);
  const earlier = database.all('SELECT stored FROM item_versions WHERE list = ? AND item = ? ORDER BY version DESC', [
    list.number,
    id,
  ]);
  return [...(current ? [current] : []), ...earlier.map(({ stored }) => JSON.parse(String(stored)) as SqlRow)];
}

function keepVersion(database: Database, list: List, id: number): void {
  const row = database.first(`SELECT * FROM ${itemTable(list.number)} WHERE ID = ?`, [id]);
  if (!row) return;
  database.run('INSERT OR REPLACE INTO item_versions (list, item, version, stored) VALUES (?, ?, ?, ?)', [
    list.number,
    id,
    row._version,
    JSON.stringify(row),
  ]);
  // A list's settings page calls a limit of none “no limit”; that it reads as 0 is likely, not certain.
  if (list.versionLimit === 0) return;
  database.run('DELETE FROM item_versions WHERE list = ? AND item = ? AND version <= ?', [
    list.number,
    id,
    Number(row._version) + 1 - list.versionLimit,
  ]);
}
