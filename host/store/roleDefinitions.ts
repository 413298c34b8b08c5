import type { Database, SqlRow } from './database';
import { fromHalves, toHalves, type Permissions } from './permissions';

/** A permission level of a site collection. */
export interface RoleDefinition {
  readonly id: number;
  readonly name: string;
  readonly description: string | null;
  readonly permissions: Permissions;
  /** SP.RoleType; 0 for custom levels. */
  readonly kind: number;
  readonly sort: number;
  readonly hidden: boolean;
}

/** SharePoint Online's own levels, as recorded (test/contract/recorded/replies.json, “role definitions”). */
const ownLevels: readonly (readonly [
  id: number,
  name: string,
  high: number,
  low: number,
  kind: number,
  sort: number,
  hidden: boolean,
  description: string,
])[] = [
  [1073741829, 'Full Control', 2147483647, 4294967295, 5, 1, false, 'Has full control.'],
  [1073741828, 'Design', 432, 1012866047, 4, 32, false, 'Can view, add, update, delete, approve, and customize.'],
  [
    1073741830,
    'Edit',
    432,
    1011030767,
    6,
    48,
    false,
    'Can add, edit and delete lists; can view, add, update and delete list items and documents.',
  ],
  [
    1073741827,
    'Contribute',
    432,
    1011028719,
    3,
    64,
    false,
    'Can view, add, update, and delete list items and documents.',
  ],
  [1073741826, 'Read', 176, 138612833, 2, 128, false, 'Can view pages and list items and download documents.'],
  [
    1073741825,
    'Limited Access',
    48,
    134287360,
    1,
    160,
    true,
    'Can view specific lists, document libraries, list items, folders, or documents when given permissions.',
  ],
];

export const level = { full: 1073741829, contribute: 1073741827, read: 1073741826, limited: 1073741825 } as const;

export function addOwnLevels(database: Database, site: number): void {
  for (const [id, name, high, low, kind, sort, hidden, description] of ownLevels) {
    insert(database, site, { id, name, description, permissions: fromHalves(high, low), kind, sort, hidden });
  }
}

export function addLevel(
  database: Database,
  site: number,
  name: string,
  description: string,
  permissions: Permissions,
  sort = 0,
): RoleDefinition {
  const last = database.first('SELECT max(id) AS last FROM role_definitions WHERE site = ?', [site])!;
  const made = { id: Number(last.last) + 1, name, description, permissions, kind: 0, sort, hidden: false };
  insert(database, site, made);
  return made;
}

export function levelById(database: Database, site: number, id: number): RoleDefinition | undefined {
  const row = database.first('SELECT * FROM role_definitions WHERE site = ? AND id = ?', [site, id]);
  return row && toLevel(row);
}

export function levelsOf(database: Database, site: number): RoleDefinition[] {
  return database.all('SELECT * FROM role_definitions WHERE site = ? ORDER BY hidden, sort, id', [site]).map(toLevel);
}

export function changeLevel(database: Database, site: number, changed: RoleDefinition): void {
  const { High, Low } = toHalves(changed.permissions);
  database.run(
    'UPDATE role_definitions SET name = ?, description = ?, high = ?, low = ?, sort = ? WHERE site = ? AND id = ?',
    [changed.name, changed.description, Number(High), Number(Low), changed.sort, site, changed.id],
  );
}

/** Removes a level, and takes it from everybody who has it. */
export function deleteLevel(database: Database, site: number, id: number): void {
  database.run('DELETE FROM role_assignments WHERE role = ? AND scope IN (SELECT number FROM scopes WHERE site = ?)', [
    id,
    site,
  ]);
  database.run('DELETE FROM role_definitions WHERE site = ? AND id = ?', [site, id]);
}

function insert(database: Database, site: number, made: RoleDefinition): void {
  const { High, Low } = toHalves(made.permissions);
  database.run(
    'INSERT INTO role_definitions (site, id, name, description, high, low, kind, sort, hidden) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    [site, made.id, made.name, made.description, Number(High), Number(Low), made.kind, made.sort, Number(made.hidden)],
  );
}

function toLevel(row: SqlRow): RoleDefinition {
  return {
    id: Number(row.id),
    name: String(row.name),
    description: row.description as string | null,
    permissions: fromHalves(Number(row.high), Number(row.low)),
    kind: Number(row.kind),
    sort: Number(row.sort),
    hidden: row.hidden === 1,
  };
}
