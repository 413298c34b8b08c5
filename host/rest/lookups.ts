import { fieldsOf, type Field } from '../store/fields';
import { itemTable, quoted } from '../store/itemTable';
import { listByGuid, type List } from '../store/lists';
import type { Call } from './call';
import { fieldUnknown, NotHere } from './sharePointError';

/** The list a lookup looks into, in the same web; lookups across webs are not here. */
export function listBehind(call: Call, field: Field): List {
  const list = listByGuid(call.service.database, call.web, field.settings.lookupList ?? '');
  if (!list) throw new NotHere(`the list that the lookup ${field.name} points at`);
  return list;
}

/** The SQL that gives a column of the row a lookup points at. @throws SharePointError 400 */
export function lookedUp(
  call: Call,
  field: Field,
  column: string,
): { readonly sql: string; readonly kind: 'text' | 'number' } {
  const list = listBehind(call, field);
  const wanted = column === 'Id' ? 'ID' : column;
  const target = fieldsOf(call.service.database, list.number).find((each) => each.name === wanted);
  if (!target) throw fieldUnknown(`${field.name}/${column}`);
  if (!['text', 'choice', 'number', 'counter'].includes(target.kind))
    throw new NotHere(`columns of type ${target.kind} through a lookup`);
  const sql = `(SELECT looked.${quoted(target.name)} FROM ${itemTable(list.number)} AS looked WHERE looked.ID = item.${quoted(field.name)})`;
  return { sql, kind: target.kind === 'text' || target.kind === 'choice' ? 'text' : 'number' };
}

export function rowExists(call: Call, field: Field, id: number): boolean {
  return (
    call.service.database.first(`SELECT 1 FROM ${itemTable(listBehind(call, field).number)} WHERE ID = ?`, [id]) !==
    undefined
  );
}

/** The text a lookup shows for a row: what its own shown column holds there. */
export function lookedUpText(call: Call, field: Field, id: number): string {
  const shown = quoted(field.settings.lookupField ?? 'Title');
  return String(
    call.service.database.first(
      `SELECT ${shown} AS text FROM ${itemTable(listBehind(call, field).number)} WHERE ID = ?`,
      [id],
    )?.text ?? '',
  );
}
