import { randomUUID } from 'node:crypto';
import type { Database, SqlRow } from './database';
import { addField, startingFields } from './fields';
import { createItemTable, dropItemTable, itemTable } from './itemTable';
import { clearItemScopes, dropScope } from './scopes';
import { addView, firstView } from './views';
import type { Web } from './webs';

export interface List {
  readonly number: number;
  readonly guid: string;
  readonly web: number;
  /** The name in its address, `Lists/<name>`, which never changes. */
  readonly name: string;
  /** Server-relative address of its root folder. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly template: number;
  readonly versioned: boolean;
  /** How many major versions are kept; 0: all of them. */
  readonly versionLimit: number;
  readonly noCrawl: boolean;
  readonly hidden: boolean;
  readonly attachments: boolean;
  /** 1: people read every row; 2: their own only. */
  readonly readSecurity: number;
  /** 1: people edit every row; 2: their own only; 4: none. */
  readonly writeSecurity: number;
  readonly created: string;
  readonly modified: string;
  readonly deleted: string;
  readonly scope: number | undefined;
}

export type NewList = Pick<List, 'name' | 'title'> &
  Partial<
    Pick<
      List,
      | 'description'
      | 'template'
      | 'versioned'
      | 'versionLimit'
      | 'noCrawl'
      | 'hidden'
      | 'attachments'
      | 'readSecurity'
      | 'writeSecurity'
    >
  >;

/** The properties of a list that can change: all but its address. */
export type ListChange = Partial<Omit<NewList, 'name' | 'template'>>;

const select = 'SELECT lists.*, webs.path AS web_path FROM lists JOIN webs ON webs.number = lists.web';

export function listsOf(database: Database, web: Web): List[] {
  return database.all(`${select} WHERE lists.web = ? ORDER BY lists.title`, [web.number]).map(toList);
}

export function listByTitle(database: Database, web: Web, title: string): List | undefined {
  return one(database, 'lists.web = ? AND lists.title = ?', [web.number, title]);
}

export function listByGuid(database: Database, web: Web, guid: string): List | undefined {
  return one(database, 'lists.web = ? AND lists.guid = ?', [web.number, guid.toLowerCase()]);
}

/** @param path server-relative, such as `/sites/openservice/Lists/RolloutSites`; case does not matter. */
export function listByPath(database: Database, web: Web, path: string): List | undefined {
  const folder = `${web.path}/Lists/`.toLowerCase();
  if (!path.toLowerCase().startsWith(folder)) return undefined;
  return one(database, 'lists.web = ? AND lists.name = ?', [web.number, path.slice(folder.length).replace(/\/$/, '')]);
}

export function listByNumber(database: Database, number: number): List | undefined {
  return one(database, 'lists.number = ?', [number]);
}

/**
 * The versions that a list keeps by default. SharePoint gives a new list versions and keeps 50
 * (docs/sharepoint/lists-and-columns.md, “New lists”). That 50 also applies if `EnableVersioning` is sent is likely,
 * not certain.
 */
const usualVersionLimit = 50;

/** Makes a list with the fields and the view every list has, and the table for its rows. */
export function addList(database: Database, web: Web, given: NewList, author: number, now: string): List {
  return database.transaction(() => {
    const { id } = database.run(
      `INSERT INTO lists (guid, web, name, title, description, template, versioned, no_crawl, hidden, attachments, read_security, write_security, created, modified, deleted, author, settings)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        randomUUID(),
        web.number,
        given.name,
        given.title,
        given.description ?? '',
        given.template ?? 100,
        Number(given.versioned ?? true),
        Number(given.noCrawl ?? false),
        Number(given.hidden ?? false),
        Number(given.attachments ?? true),
        given.readSecurity ?? 1,
        given.writeSecurity ?? 1,
        now,
        now,
        now,
        author,
        settingsOf(given),
      ],
    );
    createItemTable(database, id);
    for (const field of startingFields) addField(database, id, field);
    addView(database, id, firstView);
    return listByNumber(database, id)!;
  });
}

export function changeList(database: Database, list: List, change: ListChange): List {
  const changed = { ...list, ...change };
  database.run(
    `UPDATE lists SET title = ?, description = ?, versioned = ?, no_crawl = ?, hidden = ?, attachments = ?, read_security = ?, write_security = ?, settings = ?
     WHERE number = ?`,
    [
      changed.title,
      changed.description,
      Number(changed.versioned),
      Number(changed.noCrawl),
      Number(changed.hidden),
      Number(changed.attachments),
      changed.readSecurity,
      changed.writeSecurity,
      settingsOf(changed),
      list.number,
    ],
  );
  return changed;
}

/** Removes a list with everything in it. */
export function removeList(database: Database, list: List): void {
  database.transaction(() => {
    clearItemScopes(database, list.number);
    if (list.scope !== undefined) dropScope(database, list.scope);
    for (const table of ['item_versions', 'recycled', 'views', 'fields'])
      database.run(`DELETE FROM ${table} WHERE list = ?`, [list.number]);
    database.run('DELETE FROM lists WHERE number = ?', [list.number]);
    dropItemTable(database, list.number);
  });
}

/** Notes that a list's rows changed. */
export function touchList(database: Database, list: List, at: string, removed = false): void {
  database.run('UPDATE lists SET modified = ?, deleted = CASE WHEN ? THEN ? ELSE deleted END WHERE number = ?', [
    at,
    Number(removed),
    at,
    list.number,
  ]);
}

export function itemCount(database: Database, list: List): number {
  return Number(database.first(`SELECT count(*) AS rows FROM ${itemTable(list.number)}`)!.rows);
}

/** The settings that the table has no columns for. */
function settingsOf({ versionLimit }: Pick<NewList, 'versionLimit'>): string {
  return JSON.stringify({ ...(versionLimit !== undefined && { versionLimit }) });
}

function one(database: Database, where: string, values: readonly (string | number)[]): List | undefined {
  const row = database.first(`${select} WHERE ${where}`, values);
  return row && toList(row);
}

function toList(row: SqlRow): List {
  return {
    number: Number(row.number),
    guid: String(row.guid),
    web: Number(row.web),
    name: String(row.name),
    path: `${row.web_path}/Lists/${row.name}`,
    title: String(row.title),
    description: String(row.description),
    template: Number(row.template),
    versioned: row.versioned === 1,
    versionLimit: (JSON.parse(String(row.settings)) as { versionLimit?: number }).versionLimit ?? usualVersionLimit,
    noCrawl: row.no_crawl === 1,
    hidden: row.hidden === 1,
    attachments: row.attachments === 1,
    readSecurity: Number(row.read_security),
    writeSecurity: Number(row.write_security),
    created: String(row.created),
    modified: String(row.modified),
    deleted: String(row.deleted),
    scope: row.scope === null ? undefined : Number(row.scope),
  };
}
