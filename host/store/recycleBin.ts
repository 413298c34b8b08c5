import { randomUUID } from 'node:crypto';
import type { Database, SqlRow } from './database';
import { itemTable, quoted } from './itemTable';
import type { Change, Stored } from './items';
import { listByNumber, touchList, type List } from './lists';

/** A row in the recycle bin of a web. Its versions stay where they were, under the ID it will have again. */
export interface Recycled {
  readonly guid: string;
  readonly list: number;
  readonly item: number;
  readonly title: string | null;
  readonly deleted: string;
  readonly deletedBy: number;
  /** Every column of the row as it was. */
  readonly stored: Readonly<Record<string, Stored>>;
}

/** Moves a row to the recycle bin and returns the number it has there. */
export function recycleItem(database: Database, list: List, id: number, change: Change): string {
  const table = itemTable(list.number);
  const row = database.first(`SELECT * FROM ${table} WHERE ID = ?`, [id])!;
  const guid = randomUUID();
  database.run(
    'INSERT INTO recycled (guid, web, list, item, title, deleted, deleted_by, stored) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    [guid, list.web, list.number, id, row.Title, change.at, change.by, JSON.stringify(row)],
  );
  database.run(`DELETE FROM ${table} WHERE ID = ?`, [id]);
  touchList(database, list, change.at, true);
  return guid;
}

export function recycledIn(database: Database, web: number): Recycled[] {
  return database.all('SELECT * FROM recycled WHERE web = ? ORDER BY deleted DESC, guid', [web]).map(toRecycled);
}

/** Puts a row back under the ID it had. Columns that the list has lost meanwhile are left out. */
export function restoreItem(database: Database, recycled: Recycled, at: string): void {
  const table = itemTable(recycled.list);
  const columns = database
    .all(`SELECT name FROM pragma_table_info('${table}')`)
    .map(({ name }) => String(name))
    .filter((name) => name in recycled.stored);
  database.run(
    `INSERT INTO ${table} (${columns.map(quoted).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    columns.map((name) => recycled.stored[name]),
  );
  database.run('DELETE FROM recycled WHERE guid = ?', [recycled.guid]);
  touchList(database, listByNumber(database, recycled.list)!, at);
}

/** Removes a row from the recycle bin for good, with its versions. */
export function forget(database: Database, recycled: Recycled): void {
  database.run('DELETE FROM recycled WHERE guid = ?', [recycled.guid]);
  database.run('DELETE FROM item_versions WHERE list = ? AND item = ?', [recycled.list, recycled.item]);
}

function toRecycled(row: SqlRow): Recycled {
  return {
    guid: String(row.guid),
    list: Number(row.list),
    item: Number(row.item),
    title: row.title as string | null,
    deleted: String(row.deleted),
    deletedBy: Number(row.deleted_by),
    stored: JSON.parse(String(row.stored)) as Recycled['stored'],
  };
}
