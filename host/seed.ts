import type { Day } from '../src/domain/day';
import { allLists } from '../src/lists/all';
import { dayOne, eachList, midApril, type DemonstrationData } from '../src/lists/demonstration/demonstrationData';
import type { DemonstrationRow } from '../src/lists/demonstration/demonstrationRow';
import type { Column, ListShape } from '../src/lists/shape';
import { createHash } from 'node:crypto';
import { seedMany } from './seedMany';
import { setUp, solutionPath } from './setUp';
import { clearDatabase } from './store/clear';
import type { Database } from './store/database';
import { siteMidnight, utcSeconds } from './store/dateOnly';
import { insertItem, updateItem, type Stored } from './store/items';
import { listByPath, type List } from './store/lists';
import { ensureUser } from './store/principals';
import type { Web } from './store/webs';
import { people } from './people';
import { storedWords } from './rest/itemValues';

/** What a host's lists hold at the start: a demonstration, nothing, or a number of rows in each list. */
export type Seed = 'demo' | 'day-one' | 'empty' | number;

/** The instant a seed's picture is true at, in the machine's time zone; undefined for those that are true at any. */
export function seedTime(seed: Seed): Date | undefined {
  if (seed === 'demo') return new Date('2013-04-15T09:10:00+01:00');
  return seed === 'day-one' ? new Date('2013-04-02T09:10:00+01:00') : undefined;
}

/** What a data file was made with: its seed, and a fingerprint of the lists as they were declared then. */
export function madeWith(database: Database): { readonly seed: Seed; readonly current: boolean } | undefined {
  const found = Object.fromEntries(database.all('SELECT name, value FROM made_with').map(({ name, value }) => [name, String(value)]));
  if (found.seed === undefined) return undefined;
  return { seed: JSON.parse(found.seed) as Seed, current: found.lists === fingerprint() };
}

/** Empties the database and fills it. All of it happens, or nothing. */
export function seed(database: Database, wanted: Seed, now: Date): void {
  database.transaction(() => {
    clearDatabase(database);
    const web = setUp(database, utcSeconds(now));
    if (wanted === 'demo') seedDemonstration(database, web, midApril());
    if (wanted === 'day-one') seedDemonstration(database, web, dayOne());
    if (typeof wanted === 'number') seedMany(database, web, wanted);
    database.run('INSERT INTO made_with (name, value) VALUES (?, ?), (?, ?)', ['seed', JSON.stringify(wanted), 'lists', fingerprint()]);
  });
  database.execute('ANALYZE');
}

/** Raised when the store keeps things otherwise than before, so that older data files are made anew. */
const storeFormat = '2 ';

function fingerprint(): string {
  return createHash('sha256').update(storeFormat + JSON.stringify(allLists)).digest('hex');
}

function seedDemonstration(database: Database, web: Web, data: DemonstrationData): void {
  eachList(data, ({ shape, rows }) => {
    const list = listByPath(database, web, `${solutionPath}/Lists/${shape.name}`)!;
    for (const row of rows) seedRow(database, web, list, shape, row as DemonstrationRow<ListShape>, data.today);
  });
}

function seedRow(database: Database, web: Web, list: List, shape: ListShape, row: DemonstrationRow<ListShape>, today: Day): void {
  const versions = [...(row.earlier ?? []), { values: row.values, on: row.on ?? today, by: row.by ?? 'Jo Patel' }];
  let id: number | undefined;
  for (const version of versions) {
    const change = { by: author(database, web, version.by), at: `${version.on}T08:00:00Z` };
    // A version says all of its row: what an earlier one held and it does not is emptied.
    const values = storedRow(shape, version.values as Readonly<Record<string, unknown>>);
    if (id === undefined) id = insertItem(database, list, values, change);
    else updateItem(database, list, id, values, change);
  }
}

/** Whoever a demonstration row names gets an account, so that rows have authors. */
function author(database: Database, web: Web, name: string): number {
  const known = people.find((person) => person.name === name);
  const email = known?.email ?? `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@openservice.invalid`;
  return ensureUser(database, web.site, email, name).id;
}

function storedRow(shape: ListShape, values: Readonly<Record<string, unknown>>): Record<string, Stored> {
  return Object.fromEntries(Object.entries(shape.columns).map(([name, column]) => [name, storedValue(column, values[name])]));
}

function storedValue(column: Column, value: unknown): Stored {
  if (value === undefined || value === null) return null;
  switch (column.kind) {
    case 'day': return utcSeconds(siteMidnight(new Date(`${value as Day}T12:00:00Z`)));
    case 'instant': return utcSeconds(value as Date);
    case 'flag': return value ? 1 : 0;
    case 'choices': return storedWords(value as readonly string[]);
    case 'number': return value as number;
    default: return String(value);
  }
}
