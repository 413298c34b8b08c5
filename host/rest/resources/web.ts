import { listByPath } from '../../store/lists';
import { permissionsOnWeb } from '../access';
import type { Entity } from '../answer';
import { webUrl, type Call } from '../call';
import { accessDenied, fileMissing, urlOutsideWeb } from '../sharePointError';
import { listResource } from './list';
import { listsResource } from './lists';
import { permissionsResource } from './permissions';
import { argument, entityResource, isStep, type Resource } from './resource';
import { userResource } from './user';

/** `web`: the web the address lies in. */
export const webResource: Resource = entityResource(webEntity, {
  to: (step, call) => {
    if (isStep(step, 'lists')) return listsResource(step, call);
    if (isStep(step, 'getList')) return listAt(call, argument(step));
    if (isStep(step, 'EffectiveBasePermissions')) return permissionsResource(permissionsOnWeb);
    if (isStep(step, 'currentUser')) {
      if (!call.user) throw accessDenied();
      return userResource(call.user);
    }
    return undefined;
  },
});

function listAt(call: Call, path: ReturnType<typeof argument>): Resource | undefined {
  if (typeof path !== 'string') return undefined;
  if (!path.toLowerCase().startsWith(`${call.web.path.toLowerCase()}/`)) throw urlOutsideWeb();
  const list = listByPath(call.service.database, call.web, path);
  if (!list) throw fileMissing();
  return listResource(call, list);
}

function webEntity(call: Call): Entity {
  const { web } = call;
  return {
    type: 'SP.Web',
    address: 'Web',
    id: `${webUrl(call)}/_api/Web`,
    properties: {
      Created: web.created, Description: '', Id: web.guid, Language: 1033, ServerRelativeUrl: web.path, Title: web.title,
      Url: webUrl(call), WebTemplate: 'SITEPAGEPUBLISHING',
    },
  };
}
