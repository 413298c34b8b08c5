import { deleteItem } from '../../store/items';
import { itemTable } from '../../store/itemTable';
import type { List } from '../../store/lists';
import { allowed } from '../../store/permissions';
import { recycleItem } from '../../store/recycleBin';
import { demandWrite, mayOpen, permissionsOnList, readableRows } from '../access';
import { changed, gone, ok, type Answer, type Entity } from '../answer';
import { propertiesIn } from '../body';
import { changeBy, type Call } from '../call';
import { itemReading } from '../itemEntity';
import { itemType } from '../itemIdentity';
import { ItemFields } from '../itemFields';
import { storedColumns } from '../itemInput';
import { changeRow, demandEtag, itemRow } from '../itemWrite';
import { onlyOptions } from '../selection';
import { securableItem } from '../securable';
import { accessDenied, itemMissing } from '../sharePointError';
import { isStep, type Resource } from './resource';
import { securableStep } from './securable';
import { validateUpdate } from './validateUpdate';
import { versionsResource } from './versions';

/** One item. */
export function itemResource(call: Call, list: List, id: number): Resource {
  return {
    to: (step) => {
      if (isStep(step, 'versions')) return versionsResource(list, id, step);
      if (isStep(step, 'recycle') && !step.args) return { on: { POST: (asking) => recycling(asking, list, id) } };
      if (isStep(step, 'validateUpdateListItem')) return { on: { POST: (asking) => validateUpdate(asking, list, id) } };
      return securableStep(step, securableItem(call, list, itemRow(call, list, id)));
    },
    on: {
      GET: (asking) => {
        onlyOptions(asking, ['$select', '$expand']);
        const entity = readItem(asking, list, id);
        return { ...ok({ kind: 'entity', entity }), headers: { ETag: entity.etag ?? '' } };
      },
      MERGE: (asking) => updating(asking, list, id),
      DELETE: (asking) => {
        const row = itemRow(asking, list, id);
        demandWrite(asking, list, row, allowed.deleteListItems);
        demandEtag(asking, row);
        deleteItem(asking.service.database, list, id, changeBy(asking));
        return gone;
      },
    },
  };
}

function updating(call: Call, list: List, id: number): Answer {
  const row = itemRow(call, list, id);
  demandWrite(call, list, row, allowed.editListItems);
  demandEtag(call, row);
  return changed(
    changeRow(call, list, id, storedColumns(call, new ItemFields(call, list), itemType(list), propertiesIn(call))),
  );
}

/** Answers with the number the row has in the recycle bin. */
function recycling(call: Call, list: List, id: number): Answer {
  demandWrite(call, list, itemRow(call, list, id), allowed.deleteListItems);
  return ok({ kind: 'value', name: 'Recycle', value: recycleItem(call.service.database, list, id, changeBy(call)) });
}

/** @throws SharePointError 404 for a row that is not there, or that the person asking may not see. */
export function readItem(call: Call, list: List, id: number): Entity {
  if (!mayOpen(permissionsOnList(call, list))) throw accessDenied();
  const reading = itemReading(call, list, new ItemFields(call, list));
  const readable = readableRows(call, list);
  const row = call.service.database.first(
    `SELECT ${reading.columns} FROM ${itemTable(list.number)} AS item WHERE visited(item.ID) AND item.ID = ? AND ${readable.text}`,
    [id, ...readable.values],
  );
  if (!row) throw itemMissing();
  return reading.entity(row);
}
