import { solutionPath } from '../../host/sites';
import { insertItem, type Stored } from '../../host/store/items';
import { itemTable } from '../../host/store/itemTable';
import { type List, listByPath } from '../../host/store/lists';
import { loginOf, principalByLogin } from '../../host/store/principals';
import { webAt } from '../../host/store/webs';
import { allLists } from '../../src/lists/all';
import type { Column, ListShape } from '../../src/lists/shape';
import { emailOf } from '../contract/client';
import { host } from '../page/openPage';
import { login, type RawRow, type RawSite } from './rawRows';
import { Mishandled } from './surface';

/** What was put into the host's lists, and what the page has changed since. */
export interface HostileLists {
  /**
   * Checks what was written against what its columns take. Returns the number of values checked.
   *
   * @throws Mishandled if SharePoint refused a value, or a column does not take it
   */
  mustFit(): number;
}

const { database } = host;
const web = webAt(database, solutionPath)!;
const idOf = (persona: string): number => principalByLogin(database, web.site, loginOf(emailOf(persona)))!.id;
const [owner, somebodyElse] = [idOf('owner'), idOf('triage')];
const lists = allLists.map(({ shape }): { readonly shape: ListShape; readonly list: List } => ({
  shape,
  list: listByPath(database, web, `${solutionPath}/Lists/${shape.name}`)!,
}));

/**
 * Replaces all rows of the host's lists, including with rows that SharePoint would refuse. Values that no list can hold
 * (of another kind than the column, half a character, an author of any name) are written into the replies, until
 * somebody changes the row.
 */
export function fillLists(site: RawSite): HostileLists {
  const stored = new Map<string, Readonly<Record<string, Stored>>>();
  const unstorable = new Map<string, RawRow>();
  for (const { shape, list } of lists) {
    database.run(`DELETE FROM ${itemTable(list.number)}`);
    for (const row of site[shape.name] ?? []) {
      const values = columnsOf(shape).map(([name, column]) => [name, storedValue(column, row[name])] as const);
      const author = (row.Author as { readonly Name?: string } | undefined)?.Name === login ? owner : somebodyElse;
      const kept = Object.fromEntries(
        values.filter((pair): pair is readonly [string, Stored] => pair[1] !== undefined),
      );
      const at = String(row.Modified ?? '2013-04-15T12:00:00Z');
      const id = Number(row.Id);
      insertItem(database, list, { ID: id, ...kept, Created: String(row.Created ?? at) }, { by: author, at });
      stored.set(`${shape.name} ${id}`, kept);
      const rest = values.filter(([, value]) => value === undefined).map(([name]) => [name, row[name]] as const);
      unstorable.set(`${shape.name} ${id}`, {
        ...(row.Author !== undefined && { Author: row.Author }),
        ...Object.fromEntries(rest),
      });
    }
  }
  host.faults.add({
    match: { method: 'GET', path: '/items' },
    rewrite: (body, path) => rewritten(body, path, unstorable),
  });

  return {
    mustFit() {
      const writes = host.log
        .all()
        .flatMap((request) => request.parts ?? [request])
        .filter(({ method }) => method !== 'GET');
      if (writes.length === 0) return 0;
      const refused = writes.find(({ status }) => status === 400);
      if (refused) throw new Mishandled(`wrote what SharePoint refuses: ${refused.method} ${refused.path}`);
      let written = 0;
      for (const { shape, list } of lists)
        for (const row of database.all(`SELECT * FROM ${itemTable(list.number)}`)) {
          const before = stored.get(`${shape.name} ${row.ID}`);
          if (before && row._etag === 1) continue;
          for (const [name, column] of columnsOf(shape)) {
            if (row[name] === (before?.[name] ?? null)) continue;
            written += 1;
            const fault = faultIn(column, row[name]);
            if (fault) throw new Mishandled(`wrote ${shape.name}.${name}: ${fault}`);
          }
        }
      return written;
    },
  };
}

function columnsOf({ columns }: ListShape): [string, Column][] {
  return Object.entries(columns);
}

/** The value as SQLite stores it; undefined if the column cannot hold it. */
function storedValue({ kind }: Column, value: unknown): Stored | undefined {
  if (value === null || value === undefined) return null;
  switch (kind) {
    case 'number':
      return typeof value === 'number' ? value : undefined;
    case 'flag':
      return typeof value === 'boolean' ? Number(value) : undefined;
    case 'choices':
      return Array.isArray(value) && value.every((word) => typeof word === 'string' && isWhole(word))
        ? storedWords(value as string[])
        : undefined;
    case 'day':
    case 'instant':
      return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value) ? value : undefined;
    default:
      // SharePoint stores an empty text as nothing (host/rest/itemInput.ts), which may repeat in a unique column.
      return typeof value === 'string' && value !== '' && isWhole(value) ? value : undefined;
  }
}

const isWhole = (text: string): boolean => !/\p{Cs}|\0|;#/u.test(text);
const storedWords = (words: readonly string[]): Stored => (words.length > 0 ? `;#${words.join(';#')};#` : null);

function rewritten(body: string, path: string, unstorable: Map<string, RawRow>): string {
  const list = /\/Lists\/(\w+)'\)\/items/i.exec(path)?.[1] ?? '';
  const { number } = lists.find(({ shape }) => shape.name === list)?.list ?? {};
  const reply = JSON.parse(body) as { value?: unknown };
  if (number === undefined || !Array.isArray(reply.value)) return body;
  for (const row of reply.value as Record<string, unknown>[]) {
    const key = `${list} ${String(row.Id)}`;
    const raw = unstorable.get(key);
    if (!raw) continue;
    if (database.first(`SELECT _etag FROM ${itemTable(number)} WHERE ID = ?`, [Number(row.Id)])?._etag !== 1)
      unstorable.delete(key);
    else for (const [name, value] of Object.entries(raw)) if (name in row) row[name] = value;
  }
  return JSON.stringify(reply);
}

/** Why a column does not take a stored value; undefined if it does. */
function faultIn(column: Column, value: Stored): string | undefined {
  if (value === null) return undefined;
  const words = String(value);
  switch (column.kind) {
    case 'text':
      return words.length <= (column.max ?? 255) ? undefined : `${words.length} characters`;
    case 'note':
      return words.length <= (column.max ?? Infinity) ? undefined : `${words.length} characters`;
    case 'number':
      return Number.isFinite(value) && (!column.whole || Number.isInteger(value)) ? undefined : words;
    case 'flag':
      return value === 0 || value === 1 ? undefined : words;
    case 'day':
    case 'instant':
      return Number.isNaN(Date.parse(words)) ? words : undefined;
    case 'choice':
      return column.words.includes(words) ? undefined : words;
    case 'choices':
      return words
        .split(';#')
        .filter((word) => word !== '')
        .every((word) => column.words.includes(word))
        ? undefined
        : words;
  }
}
