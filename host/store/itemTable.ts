import type { Database } from './database';
import { type FieldKind, fieldKinds } from './fieldKinds';

/** What of a field its column and its index depend on. */
interface StoredField {
  readonly number: number;
  readonly name: string;
  readonly kind: FieldKind;
  readonly indexed: boolean;
  readonly unique: boolean;
}

/** The table that holds a list's rows: one column for each field, under the field's internal name. */
export function itemTable(list: number): string {
  return `list_${list}`;
}

/** A name as SQL takes it. */
export function quoted(name: string): string {
  return `"${name.replace(/"/g, '""')}"`;
}

/**
 * What every row has that is not a field of its list: the count that its etag carries, its major version, and the scope
 * of its own permissions (NULL: the list's).
 */
export function createItemTable(database: Database, list: number): void {
  database.execute(
    `CREATE TABLE ${itemTable(list)} (ID INTEGER PRIMARY KEY AUTOINCREMENT, _etag INTEGER NOT NULL DEFAULT 1, _version INTEGER NOT NULL DEFAULT 1, _scope INTEGER)`,
  );
}

export function dropItemTable(database: Database, list: number): void {
  database.execute(`DROP TABLE IF EXISTS ${itemTable(list)}`);
}

export function addColumn(database: Database, list: number, field: StoredField): void {
  const { sql } = fieldKinds[field.kind];
  if (sql && field.name !== 'ID')
    database.execute(`ALTER TABLE ${itemTable(list)} ADD COLUMN ${quoted(field.name)} ${sql}`);
}

/**
 * Makes, changes or removes the index of a field, to match what the field says. Empty values may repeat in a unique
 * column.
 */
export function indexColumn(database: Database, list: number, field: StoredField): void {
  if (field.name === 'ID') return;
  const index = quoted(`${itemTable(list)}_${field.number}`);
  database.execute(`DROP INDEX IF EXISTS ${index}`);
  if (!field.indexed) return;
  database.execute(
    `CREATE ${field.unique ? 'UNIQUE ' : ''}INDEX ${index} ON ${itemTable(list)} (${quoted(field.name)})`,
  );
}

/** Removes the column of a field, and its index before it. */
export function dropColumn(database: Database, list: number, field: StoredField): void {
  dropIndex(database, list, field);
  if (fieldKinds[field.kind].sql) database.execute(`ALTER TABLE ${itemTable(list)} DROP COLUMN ${quoted(field.name)}`);
}

export function dropIndex(database: Database, list: number, field: StoredField): void {
  database.execute(`DROP INDEX IF EXISTS ${quoted(`${itemTable(list)}_${field.number}`)}`);
}
