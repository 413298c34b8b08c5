import { randomUUID } from 'node:crypto';
import type { Database, SqlRow } from './database';
import { addColumn, dropColumn, indexColumn } from './itemTable';
import type { FieldKind } from './fieldKinds';

/** What a field holds beyond its kind. */
export interface FieldSettings {
  readonly choices?: readonly string[];
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  /** A date without a time. */
  readonly dateOnly?: true;
  /** Of a lookup: the list looked into, and the field shown. */
  readonly lookupList?: string;
  readonly lookupField?: string;
  readonly numberOfLines?: number;
  /** Of a person: whether groups may be chosen too. */
  readonly peopleOnly?: true;
  readonly group?: string;
}

export interface Field {
  readonly number: number;
  readonly guid: string;
  /** The internal name, which never changes. */
  readonly name: string;
  readonly title: string;
  readonly kind: FieldKind;
  readonly description: string;
  readonly required: boolean;
  readonly indexed: boolean;
  readonly unique: boolean;
  readonly hidden: boolean;
  readonly readOnly: boolean;
  /** Came with the list; not one of its own columns. */
  readonly builtIn: boolean;
  readonly defaultValue: string | null;
  readonly settings: FieldSettings;
}

/** `guid` is its ID, where whoever makes it says one. */
export type NewField = Pick<Field, 'name' | 'kind'> & Partial<Omit<Field, 'number'>>;

/**
 * The fields every list starts with, as far as items show them. `Title` is a column like any other, only made with the
 * list.
 */
export const startingFields: readonly NewField[] = [
  { name: 'ID', title: 'ID', kind: 'counter', readOnly: true, builtIn: true, indexed: true },
  { name: 'ContentTypeId', title: 'Content Type ID', kind: 'contentType', readOnly: true, builtIn: true, hidden: true },
  { name: 'Title', title: 'Title', kind: 'text', required: true, builtIn: true },
  { name: 'Modified', title: 'Modified', kind: 'dateTime', readOnly: true, builtIn: true },
  { name: 'Created', title: 'Created', kind: 'dateTime', readOnly: true, builtIn: true },
  { name: 'Author', title: 'Created By', kind: 'user', readOnly: true, builtIn: true },
  { name: 'Editor', title: 'Modified By', kind: 'user', readOnly: true, builtIn: true },
  { name: '_UIVersionString', title: 'Version', kind: 'computed', readOnly: true, builtIn: true },
  { name: 'Attachments', title: 'Attachments', kind: 'attachments', builtIn: true },
  { name: 'GUID', title: 'GUID', kind: 'guid', readOnly: true, builtIn: true, hidden: true },
];

export function fieldsOf(database: Database, list: number): readonly Field[] {
  return database.kept('structure', `fields of ${list}`, () =>
    database.all('SELECT * FROM fields WHERE list = ? ORDER BY number', [list]).map(toField),
  );
}

/** Adds a field, and the column and index it needs. */
export function addField(database: Database, list: number, given: NewField): Field {
  return database.transaction(() => {
    database.run(
      `INSERT INTO fields (guid, list, name, title, kind, description, required, indexed, uniq, hidden, read_only, built_in, default_value, settings)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        given.guid ?? randomUUID(),
        list,
        given.name,
        given.title ?? given.name,
        given.kind,
        given.description ?? '',
        Number(given.required ?? false),
        Number(given.indexed ?? given.unique ?? false),
        Number(given.unique ?? false),
        Number(given.hidden ?? false),
        Number(given.readOnly ?? false),
        Number(given.builtIn ?? false),
        given.defaultValue ?? null,
        JSON.stringify(given.settings ?? {}),
      ],
    );
    const field = toField(database.first('SELECT * FROM fields WHERE list = ? AND name = ?', [list, given.name])!);
    addColumn(database, list, field);
    if (field.indexed) indexColumn(database, list, field);
    return field;
  });
}

export type FieldChange = Partial<
  Pick<Field, 'title' | 'description' | 'required' | 'indexed' | 'unique' | 'hidden' | 'defaultValue' | 'settings'>
>;

/** Changes a field, and its index where that is what changed. */
export function changeField(database: Database, list: number, field: Field, change: FieldChange): Field {
  return database.transaction(() => {
    const changed = { ...field, ...change };
    database.run(
      'UPDATE fields SET title = ?, description = ?, required = ?, indexed = ?, uniq = ?, hidden = ?, default_value = ?, settings = ? WHERE number = ?',
      [
        changed.title,
        changed.description,
        Number(changed.required),
        Number(changed.indexed),
        Number(changed.unique),
        Number(changed.hidden),
        changed.defaultValue,
        JSON.stringify(changed.settings),
        field.number,
      ],
    );
    if (changed.indexed !== field.indexed || changed.unique !== field.unique) indexColumn(database, list, changed);
    return changed;
  });
}

/** Removes a field with its column and index; versions keep what it held, as SharePoint's no longer show it. */
export function removeField(database: Database, list: number, field: Field): void {
  database.transaction(() => {
    dropColumn(database, list, field);
    database.run('DELETE FROM fields WHERE number = ?', [field.number]);
  });
}

function toField(row: SqlRow): Field {
  return {
    number: Number(row.number),
    guid: String(row.guid),
    name: String(row.name),
    title: String(row.title),
    kind: row.kind as FieldKind,
    description: String(row.description),
    required: row.required === 1,
    indexed: row.indexed === 1,
    unique: row.uniq === 1,
    hidden: row.hidden === 1,
    readOnly: row.read_only === 1,
    builtIn: row.built_in === 1,
    defaultValue: row.default_value as string | null,
    settings: JSON.parse(String(row.settings)) as FieldSettings,
  };
}
