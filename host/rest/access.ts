import { allowed, has, permissionsIn, scopeOfList, scopeOfWeb, type Permissions } from '../store/permissions';
import type { List } from '../store/lists';
import type { Sql } from './filter/compile';
import type { Call } from './call';
import { accessDenied } from './sharePointError';

export function permissionsOnWeb(call: Call): Permissions {
  return permissionsIn(call.service.database, call.web.site, scopeOfWeb(call.service.database, call.web), call.user?.id);
}

export function permissionsOnList(call: Call, list: List): Permissions {
  return permissionsIn(call.service.database, call.web.site, scopeOfList(call.service.database, call.web, list), call.user?.id);
}

/** @throws SharePointError 403 */
export function demand(held: Permissions, wanted: Permissions): void {
  if (!has(held, wanted)) throw accessDenied();
}

/**
 * What a row must meet for the person asking to read it: their own rows only where the list says so (ReadSecurity 2) and
 * their level does not override it, and rows with permissions of their own only where they have some.
 */
export function readableRows(call: Call, list: List): Sql {
  const user = call.user?.id ?? 0;
  const ownOnly = list.readSecurity === 2 && !has(permissionsOnList(call, list), allowed.overrideListBehaviors);
  const scoped = `(item._scope IS NULL OR item._scope IN (
    SELECT scope FROM role_assignments JOIN role_definitions ON role_definitions.site = ? AND role_definitions.id = role
    WHERE role_definitions.low & 1 AND (principal = ? OR principal IN (SELECT group_id FROM members WHERE site = ? AND user_id = ?))))`;
  const values = [call.web.site, user, call.web.site, user];
  return ownOnly ? { text: `(${scoped} AND item."Author" = ?)`, values: [...values, user] } : { text: scoped, values };
}
