import type { List } from '../store/lists';
import { allowed, has, permissionsIn, scopeOfList, scopeOfWeb, type Permissions } from '../store/permissions';
import type { Call } from './call';
import type { Sql } from './filter/compile';
import { accessDenied } from './sharePointError';

/** What somebody may do in a web; the person asking, unless another user is named. */
export function permissionsOnWeb(call: Call, user = call.user?.id): Permissions {
  return permissionsIn(call.service.database, call.web.site, scopeOfWeb(call.service.database, call.web), user);
}

export function permissionsOnList(call: Call, list: List, user = call.user?.id): Permissions {
  return permissionsIn(call.service.database, call.web.site, scopeOfList(call.service.database, call.web, list), user);
}

/** @param scope the row's own; undefined where it has the list's. */
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

/**
 * Whether somebody may come to a list at all: to read it, or through it to rows that they were given (Limited Access).
 */
export function mayOpen(held: Permissions): boolean {
  return has(held, allowed.viewListItems) || has(held, allowed.viewFormPages);
}

/**
 * What a row must meet for the person asking to read it: their own rows only where the list says so (ReadSecurity 2)
 * and their level does not override it, and rows with permissions of their own only where they have some.
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

/** A row as far as its permissions go. */
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
