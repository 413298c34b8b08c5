import type { List } from '../../store/lists';
import { mayOpen, permissionsOnList } from '../access';
import { created, ok, type Answer } from '../answer';
import { propertiesIn } from '../body';
import { apiUrl, type Call } from '../call';
import { itemType } from '../itemIdentity';
import { ItemFields } from '../itemFields';
import { storedColumns } from '../itemInput';
import { itemPage } from '../itemPage';
import { addRow } from '../itemWrite';
import { accessDenied } from '../sharePointError';
import { itemResource, readItem } from './item';
import { argument, isStep, type Resource } from './resource';

/** `items`, and `items(1)` where an ID follows at once. */
export function itemsResource(call: Call, list: List, id?: number): Resource {
  if (id !== undefined) return itemResource(call, list, id);
  return {
    to: (step) => {
      const asked = argument(step);
      return isStep(step, 'getById') && typeof asked === 'number' ? itemResource(call, list, asked) : undefined;
    },
    on: {
      GET: (asking) => {
        if (!mayOpen(permissionsOnList(asking, list))) throw accessDenied();
        return ok(itemPage(asking, list));
      },
      POST: (asking) => adding(asking, list),
    },
  };
}

function adding(call: Call, list: List): Answer {
  const values = storedColumns(call, new ItemFields(call, list), itemType(list), propertiesIn(call));
  const id = addRow(call, list, values);
  return created(readItem(call, list, id), apiUrl(call));
}
