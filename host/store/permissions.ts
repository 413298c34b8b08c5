import type { Database } from './database';
import type { List } from './lists';
import { webByNumber, type Web } from './webs';

/** The bits of SharePoint's base permissions as a whole number below 2^63 (SP.BasePermissions: High and Low halves). */
export type Permissions = bigint;

/**
 * Bit positions: SP.PermissionKind less one,
 * https://learn.microsoft.com/previous-versions/office/sharepoint-csom/ee536458(v=office.15)
 */
const bit = (permissionKind: number): Permissions => 1n << BigInt(permissionKind - 1);

export const allowed = {
  viewListItems: bit(1),
  addListItems: bit(2),
  editListItems: bit(3),
  deleteListItems: bit(4),
  viewVersions: bit(7),
  /**
   * “Override List Behaviors” in the pages: reads and edits other people's rows where a list restricts people to their
   * own.
   */
  overrideListBehaviors: bit(9),
  manageLists: bit(12),
  viewFormPages: bit(13),
  open: bit(17),
  viewPages: bit(18),
  createGroups: bit(25),
  managePermissions: bit(26),
  browseUserInfo: bit(28),
  manageWeb: bit(31),
  enumeratePermissions: bit(63),
} as const;

const nothing: Permissions = 0n;

export function fromHalves(high: number | string, low: number | string): Permissions {
  return (BigInt(high) << 32n) | BigInt(low);
}

/** As REST replies carry them: two halves, as text. */
export function toHalves(permissions: Permissions): { High: string; Low: string } {
  return { High: String(permissions >> 32n), Low: String(permissions & 0xffffffffn) };
}

export function has(permissions: Permissions, wanted: Permissions): boolean {
  return (permissions & wanted) === wanted;
}

/** The scope whose role assignments hold for a web. */
export function scopeOfWeb(database: Database, web: Web): number {
  if (web.scope !== undefined) return web.scope;
  return scopeOfWeb(database, webByNumber(database, web.parent!)!);
}

export function scopeOfList(database: Database, web: Web, list: List): number {
  return list.scope ?? scopeOfWeb(database, web);
}

/** What a user may do in a scope: every level they have there, themselves or through a group, taken together. */
export function permissionsIn(database: Database, site: number, scope: number, user: number | undefined): Permissions {
  if (user === undefined) return nothing;
  // Asked four times for each request.
  return database.kept('permissions', `${site} ${scope} ${user}`, () => readPermissions(database, site, scope, user));
}

function readPermissions(database: Database, site: number, scope: number, user: number): Permissions {
  const rows = database.all(
    `SELECT role_definitions.high, role_definitions.low FROM role_assignments
     JOIN role_definitions ON role_definitions.site = ? AND role_definitions.id = role_assignments.role
     WHERE role_assignments.scope = ? AND (role_assignments.principal = ?
       OR role_assignments.principal IN (SELECT group_id FROM members WHERE site = ? AND user_id = ?))`,
    [site, scope, user, site, user],
  );
  return rows.reduce((sum, row) => sum | fromHalves(Number(row.high), Number(row.low)), nothing);
}

export function assign(database: Database, scope: number, principal: number, role: number): void {
  database.run('INSERT OR IGNORE INTO role_assignments (scope, principal, role) VALUES (?, ?, ?)', [
    scope,
    principal,
    role,
  ]);
}

/** Takes one level from a principal, or all of them. */
export function unassign(database: Database, scope: number, principal: number, role?: number): void {
  if (role === undefined)
    database.run('DELETE FROM role_assignments WHERE scope = ? AND principal = ?', [scope, principal]);
  else
    database.run('DELETE FROM role_assignments WHERE scope = ? AND principal = ? AND role = ?', [
      scope,
      principal,
      role,
    ]);
}

/** The levels each principal has in a scope, by principal. */
export function assignmentsIn(database: Database, scope: number): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const { principal, role } of database.all(
    'SELECT principal, role FROM role_assignments WHERE scope = ? ORDER BY principal, role',
    [scope],
  )) {
    found.set(Number(principal), [...(found.get(Number(principal)) ?? []), Number(role)]);
  }
  return found;
}
