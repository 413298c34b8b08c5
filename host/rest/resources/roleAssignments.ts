import { allowed, assignmentsIn, unassign } from '../../store/permissions';
import { principalById } from '../../store/principals';
import { levelById } from '../../store/roleDefinitions';
import { demand } from '../access';
import type { Step } from '../address';
import { done, gone, ok, type Entity } from '../answer';
import type { Call } from '../call';
import { collection } from '../selection';
import { assignOn, type Securable } from '../securable';
import { principalMissing, refusedUnconfirmed } from '../sharePointError';
import { principalEntity } from './principals';
import { entityResource, isStep, namedArguments, type Resource } from './resource';
import { levelEntity } from './roleDefinitions';

/** The role assignments that hold for something: its own, or those it inherits. @throws SharePointError 403 */
export function assignmentEntities(call: Call, securable: Securable): Entity[] {
  demand(securable.permissionsOf(call.user?.id), allowed.enumeratePermissions);
  return [...assignmentsIn(call.service.database, securable.effective)].map(([principal, roles]) =>
    assignmentEntity(call, securable, principal, roles),
  );
}

/** `roleAssignments`, and `roleAssignments(7)` where a principal follows at once. */
export function roleAssignmentsResource(step: Step, securable: Securable): Resource | undefined {
  if (step.args) return assignmentResource(step.args[0]?.value, securable);
  return {
    to: (next) => {
      if (isStep(next, 'getByPrincipalId')) return assignmentResource(next.args?.[0]?.value, securable);
      if (isStep(next, 'addRoleAssignment')) return adding(next, securable);
      return isStep(next, 'removeRoleAssignment') ? removing(next, securable) : undefined;
    },
    on: {
      GET: (call) => ok(collection(call, 'SP.RoleAssignment', assignmentEntities(call, securable))),
    },
  };
}

function assignmentResource(principal: unknown, securable: Securable): Resource | undefined {
  if (typeof principal !== 'number') return undefined;
  const found = (call: Call): Entity => {
    demand(securable.permissionsOf(call.user?.id), allowed.enumeratePermissions);
    const roles = assignmentsIn(call.service.database, securable.effective).get(principal);
    if (!roles) throw principalMissing('Role');
    return assignmentEntity(call, securable, principal, roles);
  };
  return entityResource(found, {
    to: (step, call) => {
      if (isStep(step, 'RoleDefinitionBindings'))
        return {
          on: {
            GET: () =>
              ok(collection(call, 'SP.RoleDefinition', found(call).behind!.RoleDefinitionBindings() as Entity[])),
          },
        };
      return isStep(step, 'Member') ? entityResource(() => found(call).behind!.Member() as Entity) : undefined;
    },
    on: {
      DELETE: (call) => {
        demandOwn(call, securable);
        found(call);
        unassign(call.service.database, securable.own!, principal);
        return gone;
      },
    },
  });
}

/** A step that changes which level somebody has: it names both, and only what has permissions of its own takes it. */
function changing(
  step: Step,
  securable: Securable,
  change: (call: Call, principal: number, role: number) => void,
): Resource | undefined {
  const { principalid: principal, roledefid: role } = namedArguments(step);
  if (typeof principal !== 'number' || typeof role !== 'number') return undefined;
  return {
    on: {
      POST: (call) => {
        demandOwn(call, securable);
        change(call, principal, role);
        return done;
      },
    },
  };
}

function adding(step: Step, securable: Securable): Resource | undefined {
  return changing(step, securable, (call, principal, role) => {
    const { database } = call.service;
    if (!principalById(database, call.web.site, principal)) throw principalMissing('User');
    if (!levelById(database, call.web.site, role)) throw principalMissing('Role');
    assignOn(call, securable, principal, role);
  });
}

function removing(step: Step, securable: Securable): Resource | undefined {
  return changing(step, securable, (call, principal, role) =>
    unassign(call.service.database, securable.own!, principal, role),
  );
}

/** @throws SharePointError if the person may not manage the permissions, or they are inherited. */
function demandOwn(call: Call, securable: Securable): void {
  demand(securable.permissionsOf(call.user?.id), allowed.managePermissions);
  if (securable.own === undefined)
    throw refusedUnconfirmed('This operation is not allowed on an object that inherits permissions.');
}

function assignmentEntity(call: Call, securable: Securable, principal: number, roles: readonly number[]): Entity {
  const {
    service: { database },
    web,
  } = call;
  return {
    type: 'SP.RoleAssignment',
    address: `${securable.address}/RoleAssignments/GetByPrincipalId(${principal})`,
    properties: { PrincipalId: principal },
    behind: {
      Member: () => principalEntity(call, principalById(database, web.site, principal)!),
      RoleDefinitionBindings: () => roles.map((role) => levelEntity(levelById(database, web.site, role)!)),
    },
  };
}
