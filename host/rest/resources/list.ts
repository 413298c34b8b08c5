import { fieldsOf } from '../../store/fields';
import { changeList, itemCount, listByTitle, removeList, type List } from '../../store/lists';
import { allowed } from '../../store/permissions';
import { demand, mayOpen, permissionsOnList } from '../access';
import { changed, gone } from '../answer';
import { propertiesIn } from '../body';
import type { Call } from '../call';
import { folderEntity, listEntity } from '../listEntity';
import { listChange } from '../listInput';
import { securableList } from '../securable';
import { accessDenied, listTitleTaken, NotHere, refusedUnconfirmed } from '../sharePointError';
import { fieldsResource } from './fields';
import { itemsResource } from './items';
import { argument, entityResource, isStep, type Resource } from './resource';
import { securableStep } from './securable';
import { addValidated } from './validateUpdate';
import { viewResource, viewsResource } from './views';

/**
 * One list.
 *
 * @throws SharePointError 403 for people who may not see it (for a list, 403 or 404 is not confirmed).
 */
export function listResource(call: Call, list: List): Resource {
  if (!mayOpen(permissionsOnList(call, list))) throw accessDenied();
  return entityResource((asking) => listEntity(asking, list), {
    to: (step) => {
      const asked = argument(step);
      if (isStep(step, 'items') && (step.args === undefined || typeof asked === 'number'))
        return itemsResource(call, list, asked as number | undefined);
      if (isStep(step, 'getItemById') && typeof asked === 'number') return itemsResource(call, list, asked);
      if (isStep(step, 'fields')) return fieldsResource(list, step);
      if (isStep(step, 'views')) return viewsResource(list, step);
      if (isStep(step, 'defaultView') && !step.args) return viewResource(list, ({ isDefault }) => isDefault);
      if (isStep(step, 'rootFolder') && !step.args)
        return entityResource((asking) => folderEntity(list, itemCount(asking.service.database, list)));
      if (isStep(step, 'AddValidateUpdateItemUsingPath'))
        return { on: { POST: (asking) => addValidated(asking, list) } };
      return securableStep(step, securableList(call, list));
    },
    on: {
      MERGE: (asking) => {
        demandManage(asking, list);
        const change = listChange(propertiesIn(asking));
        if (change.title !== undefined) demandFreeTitle(asking, change.title, list);
        if (change.readSecurity === 2) demandNoUniqueColumn(asking, list);
        changeList(asking.service.database, list, change);
        return changed();
      },
      DELETE: (asking) => {
        demandManage(asking, list);
        removeList(asking.service.database, list);
        return gone;
      },
    },
  });
}

/** @throws SharePointError 403, and NotHere for an etag: which ones lists have is not confirmed */
function demandManage(call: Call, list: List): void {
  demand(permissionsOnList(call, list), allowed.manageLists);
  if ((call.headers['if-match'] ?? '*') !== '*') throw new NotHere('etags of lists');
}

/** @throws SharePointError where another list of the web has the title */
export function demandFreeTitle(call: Call, title: string, except?: List): void {
  const taken = listByTitle(call.service.database, call.web, title);
  if (taken && taken.number !== except?.number) throw listTitleTaken();
}

/**
 * Reading one's own rows only, and values that are unique in the list, refuse each other
 * (docs/sharepoint/permissions.md, “Unique values beside rows of one's own”; how, is not confirmed).
 */
function demandNoUniqueColumn(call: Call, list: List): void {
  const unique = fieldsOf(call.service.database, list.number).find((field) => field.unique);
  if (unique)
    throw refusedUnconfirmed(
      `People cannot be restricted to their own items while the column ${unique.title} enforces unique values.`,
    );
}
