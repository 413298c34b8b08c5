import { fieldsOf } from '../store/fields';
import { listsOf, type List } from '../store/lists';
import { assign, scopeOfList, scopeOfWeb, assignmentsIn, type Permissions } from '../store/permissions';
import { level } from '../store/roleDefinitions';
import {
  clearItemScopes,
  copyAssignments,
  dropScope,
  newScope,
  setItemScope,
  setListScope,
  setWebScope,
} from '../store/scopes';
import { webByNumber, websBelow, type Web } from '../store/webs';
import { permissionsOnItem, permissionsOnList, permissionsOnWeb } from './access';
import type { Call } from './call';
import type { ItemRow } from './itemWrite';
import { refusedUnconfirmed } from './sharePointError';

/** A web, list or item, with what its permissions depend on. */
export interface Securable {
  /** Its address below `_api/`. */
  readonly address: string;
  /** Its own scope; undefined if it inherits. */
  readonly own: number | undefined;
  /** The scope whose assignments apply to it. */
  readonly effective: number;
  /** The scopes above its own, nearest first. */
  readonly above: readonly number[];
  permissionsOf(user: number | undefined): Permissions;
  setScope(scope: number | null): void;
  /** Makes everything below inherit from it. */
  clearBelow(): void;
  /** Why it cannot have permissions of its own; undefined if it can. */
  readonly closedTo?: string;
}

export function securableWeb(call: Call): Securable {
  const {
    service: { database },
    web,
  } = call;
  const above = webScopes(call, web);
  return {
    address: 'Web',
    own: web.scope,
    effective: scopeOfWeb(database, web),
    above: web.scope === undefined ? above : above.slice(1),
    permissionsOf: (user) => permissionsOnWeb(call, user),
    setScope: (scope) => setWebScope(database, web, scope),
    clearBelow: () => clearWeb(call, web),
  };
}

export function securableList(call: Call, list: List): Securable {
  const {
    service: { database },
    web,
  } = call;
  return {
    address: `Web/Lists(guid'${list.guid}')`,
    own: list.scope,
    effective: scopeOfList(database, web, list),
    above: webScopes(call, web),
    permissionsOf: (user) => permissionsOnList(call, list, user),
    setScope: (scope) => setListScope(database, list.number, scope),
    clearBelow: () => clearItemScopes(database, list.number),
  };
}

export function securableItem(call: Call, list: List, row: ItemRow): Securable {
  const {
    service: { database },
    web,
  } = call;
  return {
    address: `Web/Lists(guid'${list.guid}')/Items(${row.id})`,
    own: row.scope,
    effective: row.scope ?? scopeOfList(database, web, list),
    above: [...(list.scope === undefined ? [] : [list.scope]), ...webScopes(call, web)],
    closedTo: uniqueColumn(call, list),
    permissionsOf: (user) => permissionsOnItem(call, list, row.scope, user),
    setScope: (scope) => setItemScope(database, list.number, row.id, scope),
    clearBelow: () => undefined,
  };
}

/**
 * Items with permissions of their own, and values that are unique in the list, refuse each other
 * (docs/sharepoint/permissions.md, “Unique values beside rows of one's own”; how, is not confirmed).
 */
function uniqueColumn(call: Call, list: List): string | undefined {
  const unique = fieldsOf(call.service.database, list.number).find((field) => field.unique);
  return (
    unique && `Items cannot have permissions of their own while the column ${unique.title} enforces unique values.`
  );
}

/** The scopes of a web and those above it, nearest first. */
function webScopes(call: Call, web: Web): number[] {
  const parent = web.parent === undefined ? undefined : webByNumber(call.service.database, web.parent);
  return [...(web.scope === undefined ? [] : [web.scope]), ...(parent ? webScopes(call, parent) : [])];
}

function clearWeb(call: Call, web: Web): void {
  const { database } = call.service;
  for (const list of listsOf(database, web)) {
    clearItemScopes(database, list.number);
    if (list.scope !== undefined) dropScope(database, list.scope);
    setListScope(database, list.number, null);
  }
  for (const below of websBelow(database, web)) {
    clearWeb(call, below);
    if (below.scope !== undefined) dropScope(database, below.scope);
    setWebScope(database, below, null);
  }
}

/**
 * Gives something its own permissions: a copy of the inherited ones, or none. Without the copy the caller is assigned
 * full control, or nobody could ever open it again (docs/sharepoint/permissions.md, “Breaking inheritance”). Breaking
 * twice changes nothing.
 */
export function breakInheritance(call: Call, securable: Securable, copy: boolean, clearBelow: boolean): void {
  const {
    service: { database },
    web,
    user,
  } = call;
  if (clearBelow) securable.clearBelow();
  if (securable.own !== undefined) return;
  if (securable.closedTo) throw refusedUnconfirmed(securable.closedTo);
  const scope = newScope(database, web.site);
  if (copy) copyAssignments(database, securable.effective, scope);
  else if (user) assign(database, scope, user.id, level.full);
  securable.setScope(scope);
}

/** Removes something's own permissions, so that its parent's apply. */
export function restoreInheritance(call: Call, securable: Securable): void {
  if (securable.own === undefined) return;
  if (securable.above.length === 0)
    throw refusedUnconfirmed('The root web of a site collection has nothing to inherit permissions from.');
  securable.setScope(null);
  dropScope(call.service.database, securable.own);
}

/**
 * Gives a principal a level on something with its own permissions. A principal without rights on its parents gets
 * Limited Access there, in order to reach it (https://learn.microsoft.com/sharepoint/understanding-permission-levels,
 * “Limited Access”).
 */
export function assignOn(call: Call, securable: Securable, principal: number, role: number): void {
  const { database } = call.service;
  if (securable.own === undefined)
    throw refusedUnconfirmed('This operation is not allowed on an object that inherits permissions.');
  assign(database, securable.own, principal, role);
  for (const scope of securable.above) {
    if (!assignmentsIn(database, scope).has(principal)) assign(database, scope, principal, level.limited);
  }
}
