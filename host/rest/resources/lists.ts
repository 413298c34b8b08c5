import { listByGuid, listByTitle, listsOf } from '../../store/lists';
import { allowed, has } from '../../store/permissions';
import type { Step } from '../address';
import { permissionsOnList } from '../access';
import { ok } from '../answer';
import { webUrl, type Call } from '../call';
import { collection } from '../selection';
import { listByIdMissing, listMissing } from '../sharePointError';
import { listEntity, listExpansions, listResource } from './list';
import { argument, isStep, type Resource } from './resource';

/** `lists`, and `lists('guid')` where an ID follows at once. */
export function listsResource(step: Step, call: Call): Resource | undefined {
  const guid = argument(step);
  if (guid !== undefined) return byId(call, String(guid));
  return {
    to: (next) => {
      const asked = argument(next);
      if (asked === undefined || asked === null) return undefined;
      if (isStep(next, 'getById')) return byId(call, String(asked));
      if (!isStep(next, 'getByTitle')) return undefined;
      const list = listByTitle(call.service.database, call.web, String(asked));
      if (!list) throw listMissing(String(asked), webUrl(call));
      return listResource(call, list);
    },
    on: {
      // Lists the person asking may not see are left out.
      GET: (asking) => {
        const visible = listsOf(asking.service.database, asking.web).filter((list) => has(permissionsOnList(asking, list), allowed.viewListItems));
        const byAddress = new Map(visible.map((list) => [listEntity(asking, list).address, list]));
        return ok(collection(asking, 'SP.List', visible.map((list) => listEntity(asking, list)), (entity) => listExpansions(asking, byAddress.get(entity.address)!)));
      },
    },
  };
}

function byId(call: Call, guid: string): Resource {
  const list = listByGuid(call.service.database, call.web, guid.replace(/[{}]/g, ''));
  if (!list) throw listByIdMissing();
  return listResource(call, list);
}
