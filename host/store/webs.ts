import type { Database, SqlRow } from './database';
import { guidFor } from './guid';

export interface Web {
  readonly number: number;
  readonly guid: string;
  /** The site collection it belongs to: people, groups and permission levels are the collection's. */
  readonly site: number;
  readonly siteGuid: string;
  /** The address of the site collection's root web. */
  readonly sitePath: string;
  readonly parent: number | undefined;
  /** Server-relative, such as `/sites/openservice/sub`; empty for the tenant's root site. */
  readonly path: string;
  readonly title: string;
  readonly created: string;
  readonly scope: number | undefined;
  readonly owners: number | undefined;
  readonly members: number | undefined;
  readonly visitors: number | undefined;
}

const select =
  'SELECT webs.*, sites.guid AS site_guid, sites.path AS site_path FROM webs JOIN sites ON sites.number = webs.site';

function webs(database: Database): readonly Web[] {
  return database.kept('structure', 'webs', () => database.all(`${select} ORDER BY length(webs.path) DESC`).map(toWeb));
}

export function webByNumber(database: Database, number: number): Web | undefined {
  const row = database.first(`${select} WHERE webs.number = ?`, [number]);
  return row && toWeb(row);
}

/** Below these no address belongs to the root site (https://learn.microsoft.com/sharepoint/manage-site-creation). */
const managedPath = /^\/(?:sites|teams)\//;

/** The web an address lies in: the deepest one whose path the address begins with. */
export function webAt(database: Database, path: string): Web | undefined {
  const wanted = `${path.toLowerCase()}/`;
  return webs(database).find((web) =>
    web.path === '' ? !managedPath.test(wanted) : wanted.startsWith(`${web.path.toLowerCase()}/`),
  );
}

/** A web's address as SharePoint gives it: the root site's is `/`, others end without a slash. */
export function serverRelative(path: string): string {
  return path || '/';
}

export function websBelow(database: Database, web: Web): Web[] {
  return database.all(`${select} WHERE webs.parent = ? ORDER BY webs.path`, [web.number]).map(toWeb);
}

/** Makes a site collection with its root web. */
export function addSite(database: Database, path: string, title: string, created: string): Web {
  const site = database.run('INSERT INTO sites (guid, path) VALUES (?, ?)', [guidFor(`site ${path}`), path]).id;
  const scope = database.run('INSERT INTO scopes (site) VALUES (?)', [site]).id;
  return insert(database, { site, parent: null, path, title, created, scope });
}

/** Makes a web below another one, inheriting its permissions. */
export function addSubweb(database: Database, parent: Web, name: string, title: string, created: string): Web {
  return insert(database, {
    site: parent.site,
    parent: parent.number,
    path: `${parent.path}/${name}`,
    title,
    created,
    scope: null,
  });
}

export function setAssociatedGroups(
  database: Database,
  web: number,
  owners: number,
  members: number,
  visitors: number,
): void {
  database.run('UPDATE webs SET owners = ?, members = ?, visitors = ? WHERE number = ?', [
    owners,
    members,
    visitors,
    web,
  ]);
}

function insert(
  database: Database,
  row: { site: number; parent: number | null; path: string; title: string; created: string; scope: number | null },
): Web {
  const { id } = database.run(
    'INSERT INTO webs (guid, site, parent, path, title, created, scope) VALUES (?, ?, ?, ?, ?, ?, ?)',
    [guidFor(`web ${row.path}`), row.site, row.parent, row.path, row.title, row.created, row.scope],
  );
  return webByNumber(database, id)!;
}

function toWeb(row: SqlRow): Web {
  const optional = (value: string | number | null): number | undefined => (value === null ? undefined : Number(value));
  return {
    number: Number(row.number),
    guid: String(row.guid),
    site: Number(row.site),
    siteGuid: String(row.site_guid),
    sitePath: String(row.site_path),
    parent: optional(row.parent),
    path: String(row.path),
    title: String(row.title),
    created: String(row.created),
    scope: optional(row.scope),
    owners: optional(row.owners),
    members: optional(row.members),
    visitors: optional(row.visitors),
  };
}
