import type { List } from '../store/lists';
import { allowed, has, permissionsIn, scopeOfList, scopeOfWeb, type Permissions } from '../store/permissions';
import type { Call } from './call';
import type { Sql } from './filter/compile';
import { accessDenied } from './sharePointError';

/** The permissions of a user in a web; left out: of the person asking. */
export function permissionsOnWeb(call: Call, user = call.user?.id): Permissions {
  return permissionsIn(call.service.database, call.web.site, scopeOfWeb(call.service.database, call.web), user);
}

export function permissionsOnList(call: Call, list: List, user = call.user?.id): Permissions {
  return permissionsIn(call.service.database, call.web.site, scopeOfList(call.service.database, call.web, list), user);
}

/** @param scope the row's own; undefined if it has the list's. */
export function permissionsOnItem(
  call: Call,
  list: List,
  scope: number | undefined,
  user = call.user?.id,
): Permissions {
  return scope === undefined
    ? permissionsOnList(call, list, user)
    : permissionsIn(call.service.database, call.web.site, scope, user);
}

/** @throws SharePointError 403 */
export function demand(held: Permissions, wanted: Permissions): void {
  if (!has(held, wanted)) throw accessDenied();
}

/** Whether a person may open a list: to read it, or to reach rows that they were given (Limited Access). */
export function mayOpen(held: Permissions): boolean {
  return has(held, allowed.viewListItems) || has(held, allowed.viewFormPages);
}

/**
 * The condition for rows that the person asking may read: only their own if the list says so (ReadSecurity 2) and their
 * level does not override it, and rows with their own permissions only if those allow it.
 */
export function readableRows(call: Call, list: List): Sql {
  const user = call.user?.id ?? 0;
  const held = permissionsOnList(call, list);
  const ownOnly = list.readSecurity === 2 && !has(held, allowed.overrideListBehaviors);
  const inherited = has(held, allowed.viewListItems) ? 'item._scope IS NULL OR' : '';
  const scoped = `(${inherited} item._scope IN (
    SELECT scope FROM role_assignments JOIN role_definitions ON role_definitions.site = ? AND role_definitions.id = role
    WHERE role_definitions.low & 1 AND (principal = ? OR principal IN (SELECT group_id FROM members WHERE site = ? AND user_id = ?))))`;
  const values = [call.web.site, user, call.web.site, user];
  return ownOnly ? { text: `(${scoped} AND item."Author" = ?)`, values: [...values, user] } : { text: scoped, values };
}

/** The parts of a row that its permissions depend on. */
export interface Guarded {
  readonly author: number;
  readonly scope: number | undefined;
}

/**
 * Whether the person asking may change or remove a row that they may read: by their level on it, and by WriteSecurity
 * (2: their own only; 4: none), which a level with Override List Behaviors passes
 * (docs/sharepoint/permissions.md, “Rows of one's own”).
 *
 * @throws SharePointError 403
 */
export function demandWrite(call: Call, list: List, row: Guarded, wanted: Permissions): void {
  const held = permissionsOnItem(call, list, row.scope);
  demand(held, wanted);
  if (has(held, allowed.overrideListBehaviors) || list.writeSecurity === 1) return;
  if (list.writeSecurity !== 2 || row.author !== call.user?.id) throw accessDenied();
}
