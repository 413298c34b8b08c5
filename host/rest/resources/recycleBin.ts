import { listByNumber, type List } from '../../store/lists';
import { allowed, has } from '../../store/permissions';
import { principalById } from '../../store/principals';
import { forget, recycledIn, restoreItem, type Recycled } from '../../store/recycleBin';
import { permissionsOnWeb } from '../access';
import type { Step } from '../address';
import { done, ok, type Entity } from '../answer';
import { changeBy, type Call } from '../call';
import { refusingDuplicates } from '../itemWrite';
import { collection } from '../selection';
import { SharePointError } from '../sharePointError';
import { entityResource, isStep, type Resource } from './resource';

/**
 * `recycleBin`: what was deleted in this web. People see what they deleted themselves; people who manage the web see
 * everything (whether a site owner who is no administrator does is not confirmed).
 */
export function recycleBinResource(step: Step): Resource {
  if (step.args) return recycledResource(String(step.args[0]?.value));
  return {
    to: (next) => (isStep(next, 'getById') ? recycledResource(String(next.args?.[0]?.value)) : undefined),
    on: {
      GET: (call) =>
        ok(
          collection(
            call,
            'SP.RecycleBinItem',
            visible(call).map((recycled) => recycledEntity(call, recycled)),
          ),
        ),
    },
  };
}

function recycledResource(guid: string): Resource {
  const find = (call: Call): Recycled => {
    const found = visible(call).find((each) => each.guid === guid.toLowerCase());
    // The status and words for a number that is not there are not confirmed.
    if (!found)
      throw new SharePointError(
        404,
        '-2147024894, System.IO.FileNotFoundException',
        'The item is not in the recycle bin.',
      );
    return found;
  };
  const act = (work: (call: Call, recycled: Recycled) => void): Resource => ({
    on: {
      POST: (call) => {
        work(call, find(call));
        return done;
      },
    },
  });
  return entityResource((call) => recycledEntity(call, find(call)), {
    to: (step) => {
      if (isStep(step, 'Restore')) {
        return act((call, recycled) =>
          refusingDuplicates(call, listOf(call, recycled), () =>
            restoreItem(call.service.database, recycled, changeBy(call).at),
          ),
        );
      }
      return isStep(step, 'DeleteObject')
        ? act((call, recycled) => forget(call.service.database, recycled))
        : undefined;
    },
  });
}

function visible(call: Call): Recycled[] {
  const everything = has(permissionsOnWeb(call), allowed.manageWeb);
  return recycledIn(call.service.database, call.web.number).filter(
    ({ deletedBy }) => everything || deletedBy === call.user?.id,
  );
}

function listOf(call: Call, { list }: Recycled): List {
  return listByNumber(call.service.database, list)!;
}

/** https://learn.microsoft.com/previous-versions/office/sharepoint-server/ee541897(v=office.15), SP.RecycleBinItem */
function recycledEntity(call: Call, recycled: Recycled): Entity {
  const person = (id: unknown): { title: string; email: string } =>
    principalById(call.service.database, call.web.site, Number(id)) ?? { title: '', email: '' };
  const author = person(recycled.stored.Author);
  const deleter = person(recycled.deletedBy);
  return {
    type: 'SP.RecycleBinItem',
    address: `Web/RecycleBin('${recycled.guid}')`,
    properties: {
      AuthorEmail: author.email,
      AuthorName: author.title,
      DeletedByEmail: deleter.email,
      DeletedByName: deleter.title,
      DeletedDate: recycled.deleted,
      DirName: listOf(call, recycled).path.slice(1),
      Id: recycled.guid,
      ItemState: 1,
      ItemType: 3,
      LeafName: `${recycled.item}_.000`,
      Title: recycled.title,
    },
  };
}
