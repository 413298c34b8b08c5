import { allowed, toHalves } from '../../store/permissions';
import { principalByLogin } from '../../store/principals';
import { demand } from '../access';
import type { Step } from '../address';
import { done, ok } from '../answer';
import type { Call } from '../call';
import { breakInheritance, restoreInheritance, type Securable } from '../securable';
import { principalMissing } from '../sharePointError';
import { namedArguments, isStep, type Resource } from './resource';
import { roleAssignmentsResource } from './roleAssignments';

/** The steps of a web, list or item about its permissions; undefined for any other step. */
export function securableStep(step: Step, securable: Securable): Resource | undefined {
  if (isStep(step, 'roleAssignments')) return roleAssignmentsResource(step, securable);
  if (isStep(step, 'EffectiveBasePermissions') && !step.args)
    return permissions('EffectiveBasePermissions', securable, (call) => call.user?.id);
  if (isStep(step, 'HasUniqueRoleAssignments') && !step.args) {
    return {
      on: { GET: () => ok({ kind: 'value', name: 'HasUniqueRoleAssignments', value: securable.own !== undefined }) },
    };
  }
  if (isStep(step, 'getUserEffectivePermissions')) return permissionsOfOther(step, securable);
  if (isStep(step, 'breakRoleInheritance')) return breaking(step, securable);
  if (isStep(step, 'resetRoleInheritance')) {
    return {
      on: {
        POST: (call) => {
          demandManage(call, securable);
          restoreInheritance(call, securable);
          return done;
        },
      },
    };
  }
  return undefined;
}

/** @throws SharePointError 403 if the person may not manage the permissions. */
function demandManage(call: Call, securable: Securable): void {
  demand(securable.permissionsOf(call.user?.id), allowed.managePermissions);
}

function breaking(step: Step, securable: Securable): Resource | undefined {
  const { copyroleassignments = false, clearsubscopes = false } = namedArguments(step);
  if (typeof copyroleassignments !== 'boolean' || typeof clearsubscopes !== 'boolean') return undefined;
  return {
    on: {
      POST: (call) => {
        demandManage(call, securable);
        breakInheritance(call, securable, copyroleassignments, clearsubscopes);
        return done;
      },
    },
  };
}

function permissionsOfOther(step: Step, securable: Securable): Resource | undefined {
  const login = step.args?.[0]?.value;
  if (typeof login !== 'string') return undefined;
  return permissions('GetUserEffectivePermissions', securable, (call) => {
    demand(securable.permissionsOf(call.user?.id), allowed.enumeratePermissions);
    const user = principalByLogin(call.service.database, call.web.site, login);
    if (!user) throw principalMissing('User');
    return user.id;
  });
}

function permissions(name: string, securable: Securable, whose: (call: Call) => number | undefined): Resource {
  return {
    on: {
      GET: (call) =>
        ok({
          kind: 'complex',
          name,
          type: 'SP.BasePermissions',
          properties: toHalves(securable.permissionsOf(whose(call))),
        }),
    },
  };
}
