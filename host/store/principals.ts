import type { Database, SqlRow } from './database';
import { firstName } from './renames';

/** A user or a SharePoint group of a site collection. */
export interface Principal {
  readonly id: number;
  readonly kind: 'user' | 'group';
  readonly login: string;
  readonly title: string;
  readonly email: string;
  readonly description: string | null;
  readonly owner: number | null;
  readonly siteAdmin: boolean;
}

/** The claims form of an account, as SharePoint Online writes it. */
export function loginOf(email: string): string {
  return `i:0#.f|membership|${email.toLowerCase()}`;
}

export function principalById(database: Database, site: number, id: number): Principal | undefined {
  return one(database, 'site = ? AND id = ?', [site, id]);
}

export function principalByLogin(database: Database, site: number, login: string): Principal | undefined {
  return one(database, 'site = ? AND login = ?', [site, login]);
}

/** The user with this account, even if the site collection still has the account's first name. */
export function userOf(database: Database, site: number, email: string): Principal | undefined {
  return (
    principalByLogin(database, site, loginOf(email)) ??
    principalByLogin(database, site, loginOf(firstName(database, email)))
  );
}

export function groupByTitle(database: Database, site: number, title: string): Principal | undefined {
  return one(database, "site = ? AND kind = 'group' AND title = ?", [site, title]);
}

/** The user with this account; added to the site collection if it does not know it yet (as `ensureUser` does). */
export function ensureUser(database: Database, site: number, email: string, name: string): Principal {
  return (
    userOf(database, site, email) ??
    insert(database, site, { kind: 'user', login: loginOf(email), title: name, email, owner: null })
  );
}

export function addGroup(database: Database, site: number, title: string, owner: number | null): Principal {
  return insert(database, site, { kind: 'group', login: title, title, email: '', owner });
}

export function addMember(database: Database, site: number, group: number, user: number): void {
  database.run('INSERT OR IGNORE INTO members (site, group_id, user_id) VALUES (?, ?, ?)', [site, group, user]);
}

export function groupsOf(database: Database, site: number, user: number): Principal[] {
  return database
    .all(
      'SELECT principals.* FROM members JOIN principals ON principals.site = members.site AND principals.id = members.group_id WHERE members.site = ? AND members.user_id = ? ORDER BY principals.id',
      [site, user],
    )
    .map(toPrincipal);
}

/** Whether a user belongs to a group. */
export function isMember(database: Database, site: number, group: number, user: number): boolean {
  return (
    database.first('SELECT 1 FROM members WHERE site = ? AND group_id = ? AND user_id = ?', [site, group, user]) !==
    undefined
  );
}

export function membersOf(database: Database, site: number, group: number): Principal[] {
  return database
    .all(
      'SELECT principals.* FROM members JOIN principals ON principals.site = members.site AND principals.id = members.user_id WHERE members.site = ? AND members.group_id = ? ORDER BY principals.id',
      [site, group],
    )
    .map(toPrincipal);
}

export function removeMember(database: Database, site: number, group: number, user: number): void {
  database.run('DELETE FROM members WHERE site = ? AND group_id = ? AND user_id = ?', [site, group, user]);
}

export function principalsOf(database: Database, site: number, kind: Principal['kind']): Principal[] {
  return database
    .all('SELECT * FROM principals WHERE site = ? AND kind = ? ORDER BY id', [site, kind])
    .map(toPrincipal);
}

export function userByEmail(database: Database, site: number, email: string): Principal | undefined {
  return one(database, "site = ? AND kind = 'user' AND email = ?", [site, email]);
}

/** Changes a group's name, description or owner. */
export function changeGroup(
  database: Database,
  site: number,
  id: number,
  to: Pick<Principal, 'title' | 'description' | 'owner'>,
): void {
  database.run('UPDATE principals SET title = ?, login = ?, description = ?, owner = ? WHERE site = ? AND id = ?', [
    to.title,
    to.title,
    to.description,
    to.owner,
    site,
    id,
  ]);
}

/** Renames a user in every site collection that knows them. */
export function changeLogin(database: Database, was: string, email: string): void {
  database.run('UPDATE principals SET login = ?, email = ? WHERE login = ?', [loginOf(email), email, loginOf(was)]);
}

/** Removes a group with its memberships and everything it was given. */
export function removeGroup(database: Database, site: number, id: number): void {
  database.run('DELETE FROM members WHERE site = ? AND group_id = ?', [site, id]);
  database.run(
    'DELETE FROM role_assignments WHERE principal = ? AND scope IN (SELECT number FROM scopes WHERE site = ?)',
    [id, site],
  );
  database.run('DELETE FROM principals WHERE site = ? AND id = ?', [site, id]);
}

function insert(
  database: Database,
  site: number,
  given: Pick<Principal, 'kind' | 'login' | 'title' | 'email' | 'owner'>,
): Principal {
  // Small numbers, as a site's own: 1 and 2 are taken by accounts of the system.
  const last = database.first(
    'SELECT coalesce(max(id), 2) AS last FROM principals WHERE site = ? AND id < 1000000000',
    [site],
  )!;
  const id = Number(last.last) + 1;
  database.run('INSERT INTO principals (site, id, kind, login, title, email, owner) VALUES (?, ?, ?, ?, ?, ?, ?)', [
    site,
    id,
    given.kind,
    given.login,
    given.title,
    given.email,
    given.owner,
  ]);
  return principalById(database, site, id)!;
}

function one(database: Database, where: string, values: readonly (string | number)[]): Principal | undefined {
  const row = database.first(`SELECT * FROM principals WHERE ${where}`, values);
  return row && toPrincipal(row);
}

function toPrincipal(row: SqlRow): Principal {
  return {
    id: Number(row.id),
    kind: row.kind as Principal['kind'],
    login: String(row.login),
    title: String(row.title),
    email: String(row.email),
    description: row.description as string | null,
    owner: row.owner as number | null,
    siteAdmin: row.site_admin === 1,
  };
}
