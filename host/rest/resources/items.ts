import { itemTable } from '../../store/itemTable';
import type { List } from '../../store/lists';
import { allowed } from '../../store/permissions';
import { demand, permissionsOnList, readableRows } from '../access';
import { ok, type Entity } from '../answer';
import type { Call } from '../call';
import { itemReading } from '../itemEntity';
import { ItemFields } from '../itemFields';
import { itemPage } from '../itemPage';
import { onlyOptions } from '../selection';
import { itemMissing } from '../sharePointError';
import { permissionsResource } from './permissions';
import { argument, isStep, type Resource } from './resource';

/** `items`, and `items(1)` where an ID follows at once. */
export function itemsResource(list: List, id?: number): Resource {
  if (id !== undefined) return itemResource(list, id);
  return {
    to: (step) => {
      const asked = argument(step);
      return isStep(step, 'getById') && typeof asked === 'number' ? itemResource(list, asked) : undefined;
    },
    on: {
      GET: (call) => {
        demand(permissionsOnList(call, list), allowed.viewListItems);
        return ok(itemPage(call, list));
      },
    },
  };
}

function itemResource(list: List, id: number): Resource {
  return {
    to: (step, call) => (isStep(step, 'EffectiveBasePermissions') ? permissionsResource((asking) => {
      readItem(call, list, id);
      return permissionsOnList(asking, list);
    }) : undefined),
    on: {
      GET: (call) => {
        onlyOptions(call, ['$select', '$expand']);
        const entity = readItem(call, list, id);
        return { ...ok({ kind: 'entity', entity }), headers: { ETag: entity.etag ?? '' } };
      },
    },
  };
}

/** @throws SharePointError 404 for a row that is not there, or that the person asking may not see. */
function readItem(call: Call, list: List, id: number): Entity {
  demand(permissionsOnList(call, list), allowed.viewListItems);
  const reading = itemReading(call, list, new ItemFields(call, list));
  const readable = readableRows(call, list);
  const row = call.service.database.first(
    `SELECT ${reading.columns} FROM ${itemTable(list.number)} AS item WHERE visited(item.ID) AND item.ID = ? AND ${readable.text}`,
    [id, ...readable.values],
  );
  if (!row) throw itemMissing();
  return reading.entity(row);
}
