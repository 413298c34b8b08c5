import type { SqlRow } from '../store/database';
import { fieldsOf } from '../store/fields';
import { insertItem, updateItem, type Change, type Stored } from '../store/items';
import { itemTable, quoted } from '../store/itemTable';
import type { List } from '../store/lists';
import { demand, permissionsOnList, readableRows, type Guarded } from './access';
import { changeBy, type Call } from './call';
import { itemEtag } from './itemIdentity';
import { defaultValues } from './itemDefaults';
import { allowed } from '../store/permissions';
import { duplicateValue, etagMismatch, itemMissing, NotHere } from './sharePointError';

/** A row to change, with what decides whether that is allowed. */
export interface ItemRow extends Guarded {
  readonly id: number;
  readonly etag: string;
}

/** @throws SharePointError 404 for a row that is not there, or that the person asking may not see. */
export function itemRow(call: Call, list: List, id: number): ItemRow {
  const readable = readableRows(call, list);
  const row = call.service.database.first(
    `SELECT item.ID, item.GUID, item._etag, item._scope, item."Author" FROM ${itemTable(list.number)} AS item WHERE item.ID = ? AND ${readable.text}`,
    [id, ...readable.values],
  );
  if (!row) throw itemMissing();
  return {
    id,
    etag: itemEtag(row),
    author: Number(row.Author),
    scope: row._scope === null ? undefined : Number(row._scope),
  };
}

/**
 * Checks that the writer has seen the current row: IF-MATCH is `*` or its etag.
 *
 * @throws SharePointError 412
 */
export function demandEtag(call: Call, { etag }: ItemRow): void {
  const given = call.headers['if-match'];
  // What SharePoint answers to a change without one is not confirmed; PnPjs always sends one.
  if (given === undefined) throw new NotHere('changes without an IF-MATCH header');
  if (given.trim() !== '*' && given.trim() !== etag) throw etagMismatch(given, etag);
}

/** Adds a row, with the columns' defaults where nothing was given. Returns its ID. @throws SharePointError 500 */
export function addRow(call: Call, list: List, values: Readonly<Record<string, Stored>>): number {
  demand(permissionsOnList(call, list), allowed.addListItems);
  const change = changeBy(call);
  const { database, clock } = call.service;
  const fields = fieldsOf(database, list.number);
  return refusingDuplicates(call, list, () =>
    insertItem(database, list, { ...defaultValues(fields, values, clock.now()), ...values }, change),
  );
}

/** Changes a row and returns its new etag. @throws SharePointError 500 */
export function changeRow(
  call: Call,
  list: List,
  id: number,
  values: Readonly<Record<string, Stored>>,
  sameVersion = false,
): string {
  const { database } = call.service;
  const change: Change = changeBy(call);
  refusingDuplicates(call, list, () => updateItem(database, list, id, values, change, sameVersion));
  return itemEtag(database.first(`SELECT GUID, _etag FROM ${itemTable(list.number)} WHERE ID = ?`, [id]) as SqlRow);
}

/** SQLite's SQLITE_CONSTRAINT_UNIQUE. */
const notUnique = 2067;

/** Runs a write; a repeated value in a unique column becomes SharePoint's refusal. Empty values may repeat. */
export function refusingDuplicates<T>(call: Call, list: List, write: () => T): T {
  try {
    return write();
  } catch (error) {
    const { errcode, message } = error as { errcode?: number; message?: string };
    if (errcode !== notUnique) throw error;
    const field = fieldsOf(call.service.database, list.number).find(
      ({ name }) => message?.endsWith(`${itemTable(list.number)}.${name}`) || message?.endsWith(quoted(name)),
    );
    throw duplicateValue(field?.title ?? '');
  }
}
