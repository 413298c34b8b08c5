import { randomUUID } from 'node:crypto';
import type { Database } from './database';
import { itemTable, quoted } from './itemTable';
import type { List } from './lists';

/** What SQLite keeps of a value: text, number or nothing. Instants are UTC text; many choices are `;#A;#B;#`. */
export type Stored = string | number | null;

export interface Change {
  /** The user's number. */
  readonly by: number;
  /** UTC, whole seconds. */
  readonly at: string;
}

/** Adds a row and returns its ID. */
export function insertItem(database: Database, list: List, values: Readonly<Record<string, Stored>>, change: Change): number {
  const row: Record<string, Stored> = {
    ContentTypeId: '0x0100', Attachments: 0, GUID: randomUUID(),
    Created: change.at, Modified: change.at, Author: change.by, Editor: change.by, ...values,
  };
  const names = Object.keys(row);
  return database.run(
    `INSERT INTO ${itemTable(list.number)} (${names.map(quoted).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
    names.map((name) => row[name]),
  ).id;
}

/** Changes a row; in a versioned list, what it said before is kept as a version. */
export function updateItem(database: Database, list: List, id: number, values: Readonly<Record<string, Stored>>, change: Change): void {
  database.transaction(() => {
    if (list.versioned) keepVersion(database, list, id);
    const row: Record<string, Stored> = { Modified: change.at, Editor: change.by, ...values };
    const names = Object.keys(row);
    const set = names.map((name) => `${quoted(name)} = ?`).join(', ');
    database.run(
      `UPDATE ${itemTable(list.number)} SET ${set}, _etag = _etag + 1, _version = _version + ${list.versioned ? 1 : 0} WHERE ID = ?`,
      [...names.map((name) => row[name]), id],
    );
  });
}

function keepVersion(database: Database, list: List, id: number): void {
  const row = database.first(`SELECT * FROM ${itemTable(list.number)} WHERE ID = ?`, [id]);
  if (!row) return;
  database.run('INSERT OR REPLACE INTO item_versions (list, item, version, stored) VALUES (?, ?, ?, ?)',
    [list.number, id, row._version, JSON.stringify(row)]);
}
