import { listByPath } from '../../store/lists';
import { toHalves } from '../../store/permissions';
import { principalById } from '../../store/principals';
import { levelsOf } from '../../store/roleDefinitions';
import { serverRelative } from '../../store/webs';
import { permissionsOnWeb } from '../access';
import type { Step } from '../address';
import type { Entity } from '../answer';
import { webUrl, type Call } from '../call';
import { securableWeb } from '../securable';
import { fileMissing, urlOutsideWeb } from '../sharePointError';
import { groupResource, groupsResource } from './groups';
import { listResource } from './list';
import { listsResource } from './lists';
import { userEntity } from './principals';
import { recycleBinResource } from './recycleBin';
import { argument, entityResource, isStep, type Resource } from './resource';
import { assignmentEntities } from './roleAssignments';
import { levelEntity, roleDefinitionsResource } from './roleDefinitions';
import { securableStep } from './securable';
import { tenantPropertyResource } from './tenantProperty';
import { ensureUserResource, userNamed, userResource, usersResource } from './users';

/** `web`: the web the address lies in. */
export const webResource: Resource = entityResource(webEntity, {
  to: (step, call) => {
    if (isStep(step, 'lists')) return listsResource(step, call);
    if (isStep(step, 'getList')) return listAt(call, argument(step));
    if (isStep(step, 'recycleBin')) return recycleBinResource(step);
    if (isStep(step, 'getStorageEntity')) return tenantPropertyResource(argument(step));
    return peopleStep(step, call) ?? securableStep(step, securableWeb(call));
  },
});

const associated = {
  associatedOwnerGroup: 'owners',
  associatedMemberGroup: 'members',
  associatedVisitorGroup: 'visitors',
} as const;

function peopleStep(step: Step, call: Call): Resource | undefined {
  if (isStep(step, 'currentUser') && !step.args) return userResource(call.user);
  if (isStep(step, 'siteUsers')) return usersResource(step, call);
  if (isStep(step, 'getUserById')) return userNamed(call, argument(step));
  if (isStep(step, 'ensureUser')) return ensureUserResource(step);
  if (isStep(step, 'siteGroups')) return groupsResource(step, call);
  if (isStep(step, 'roleDefinitions')) return roleDefinitionsResource(step);
  const role = (Object.keys(associated) as (keyof typeof associated)[]).find((name) => isStep(step, name));
  if (!role || step.args) return undefined;
  const group = call.web[associated[role]];
  return groupResource(
    call,
    group === undefined ? undefined : principalById(call.service.database, call.web.site, group),
  );
}

function listAt(call: Call, path: ReturnType<typeof argument>): Resource | undefined {
  if (typeof path !== 'string') return undefined;
  if (!path.toLowerCase().startsWith(`${call.web.path.toLowerCase()}/`)) throw urlOutsideWeb();
  const list = listByPath(call.service.database, call.web, path);
  if (!list) throw fileMissing();
  return listResource(call, list);
}

function webEntity(call: Call): Entity {
  const {
    service: { database },
    web,
    user,
  } = call;
  const securable = securableWeb(call);
  return {
    type: 'SP.Web',
    address: 'Web',
    id: `${webUrl(call)}/_api/Web`,
    properties: {
      Created: web.created,
      Description: '',
      Id: web.guid,
      Language: 1033,
      ServerRelativeUrl: serverRelative(web.path),
      Title: web.title,
      Url: webUrl(call),
      WebTemplate: 'SITEPAGEPUBLISHING',
    },
    more: { HasUniqueRoleAssignments: securable.own !== undefined },
    behind: {
      ...(user && { CurrentUser: () => userEntity(user) }),
      EffectiveBasePermissions: () => ({
        type: 'SP.BasePermissions',
        address: 'Web/EffectiveBasePermissions',
        properties: toHalves(permissionsOnWeb(call)),
      }),
      RoleAssignments: () => assignmentEntities(call, securable),
      RoleDefinitions: () => levelsOf(database, web.site).map(levelEntity),
    },
  };
}
