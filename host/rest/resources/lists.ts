import { addList, listByGuid, listByTitle, listsOf } from '../../store/lists';
import { utcSeconds } from '../../store/dateOnly';
import { allowed } from '../../store/permissions';
import { demand, mayOpen, permissionsOnList, permissionsOnWeb } from '../access';
import type { Step } from '../address';
import { created, ok, type Answer } from '../answer';
import { propertiesIn } from '../body';
import { apiUrl, changeBy, webUrl, type Call } from '../call';
import { listUrlName } from '../internalName';
import { listEntity } from '../listEntity';
import { newList } from '../listInput';
import { collection } from '../selection';
import { listByIdMissing, listMissing } from '../sharePointError';
import { demandFreeTitle, listResource } from './list';
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
        const visible = listsOf(asking.service.database, asking.web).filter((list) =>
          mayOpen(permissionsOnList(asking, list)),
        );
        return ok(
          collection(
            asking,
            'SP.List',
            visible.map((list) => listEntity(asking, list)),
          ),
        );
      },
      POST: adding,
    },
  };
}

/** The address of a list is made from its first title; later titles do not change it. */
function adding(call: Call): Answer {
  demand(permissionsOnWeb(call), allowed.manageLists);
  const given = newList(propertiesIn(call));
  const { database, clock } = call.service;
  demandFreeTitle(call, given.title);
  const name = listUrlName(
    given.title,
    listsOf(database, call.web).map((list) => list.name),
  );
  const made = addList(database, call.web, { ...given, name }, changeBy(call).by, utcSeconds(clock.now()));
  return created(listEntity(call, made), apiUrl(call));
}

function byId(call: Call, guid: string): Resource {
  const list = listByGuid(call.service.database, call.web, guid.replace(/[{}]/g, ''));
  if (!list) throw listByIdMissing();
  return listResource(call, list);
}
