import type { Connection } from '../../src/data/connection';
import type { Column } from '../../src/lists/shape';
import { allLists } from '../../src/lists/all';
import { login, type RawRow, type RawSite } from './rawRows';
import { Mishandled } from './surface';

const shapes = new Map(allLists.map(({ shape }) => [shape.name, shape]));

/** What a test may see and set of a site that is no more than its rows. */
export interface FakeSite {
  readonly connection: Connection;
  /** How many values were written, each held to what its column takes. */
  written(): number;
  /** What was written that no column takes. */
  readonly unfit: string[];
}

/**
 * A site that answers with given rows, whatever they are, and takes every write without keeping it. Everything of
 * src/data runs as it does in the page; only the requests themselves are answered here.
 */
export function fakeSite(site: RawSite): FakeSite {
  const unfit: string[] = [];
  let written = 0;

  const take = (list: string, body: RawRow): void => {
    for (const [name, value] of Object.entries(body)) {
      written += 1;
      const column = shapes.get(list)?.columns[name];
      const fault = column ? faultIn(column, value) : 'no column';
      if (fault) unfit.push(`${list}.${name}: ${fault}`);
    }
  };
  const batch = {
    web: { getList: (address: string) => listAt(address.slice(address.lastIndexOf('/') + 1)) },
    batched: () => [batch, async () => undefined],
  };

  function listAt(name: string): object {
    let filter = '';
    let top = 100;
    let newest = false;
    const answer = async (): Promise<readonly RawRow[]> => {
      const rows = (site[name] ?? []).filter((row) => passes(row, filter));
      return (newest ? [...rows].reverse() : rows).slice(0, top);
    };
    const items = Object.assign(() => answer(), {
      select: () => items,
      expand: () => items,
      skip: () => items,
      top: (most: number) => {
        top = most;
        return items;
      },
      filter: (text: string) => {
        filter = text;
        return items;
      },
      orderBy: (_: string, ascending = true) => {
        newest = !ascending;
        return items;
      },
      getById: (wanted: number) => ({
        update: async (body: RawRow) => take(name, body),
        versions: {
          select: () => async () =>
            (site[name] ?? []).filter(({ Id }) => Id === wanted).map((row) => ({ ...row, VersionId: 512 })),
        },
      }),
      add: async (body: RawRow) => {
        take(name, body);
        return { Id: 1 };
      },
    });
    return { items };
  }

  return {
    connection: {
      sp: batch as never,
      siteUrl: 'https://a.example/sites/openservice',
      listUrl: (name) => `/sites/openservice/Lists/${name}`,
      login,
      name: 'Ada Bell',
      email: 'ada@a.example',
    },
    written: () => written,
    unfit,
  };
}

/**
 * Whether a row is found by a filter, of the few kinds that src/data writes. Either of two conditions is taken for
 * every row.
 */
function passes(row: RawRow, filter: string): boolean {
  if (filter === '' || filter.includes(' or ')) return true;
  // Quoted text may hold anything.
  return filter.split(/ and (?=(?:[^']*'[^']*')*[^']*$)/).every((condition) => {
    const [, column, operator, quoted] = /^(\w+) (eq|ne|gt|ge|lt) (.*)$/s.exec(condition) ?? [];
    if (column === undefined) throw new Error(`The filter “${filter}” is not known here.`);
    if (quoted === 'null') return ((row[column] ?? null) === null) === (operator === 'eq');
    if (quoted.startsWith('datetime')) return Date.parse(String(row[column])) >= Date.parse(quoted.slice(9, -1));
    if (quoted.startsWith("'"))
      return String(row[column]).toLowerCase() === quoted.slice(1, -1).replace(/''/g, "'").toLowerCase();
    const [found, wanted] = [Number(column === 'ID' ? row.Id : row[column]), Number(quoted)];
    return { eq: found === wanted, ne: found !== wanted, gt: found > wanted, ge: found >= wanted, lt: found < wanted }[
      operator
    ]!;
  });
}

/** Why a column does not take a value as it is sent; undefined where it does. */
function faultIn(column: Column, value: unknown): string | undefined {
  if (value === null) return undefined;
  switch (column.kind) {
    case 'text':
      return typeof value === 'string' && value.length <= (column.max ?? 255)
        ? undefined
        : `${String(value).length} characters`;
    case 'note':
      return typeof value === 'string' && value.length <= (column.max ?? Infinity)
        ? undefined
        : `${String(value).length} characters`;
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) && (!column.whole || Number.isInteger(value))
        ? undefined
        : String(value);
    case 'flag':
      return typeof value === 'boolean' ? undefined : String(value);
    case 'day':
    case 'instant':
      return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? undefined : String(value);
    case 'choice':
      return column.words.includes(value as string) ? undefined : String(value);
    case 'choices':
      return Array.isArray(value) && value.every((word) => column.words.includes(word as string))
        ? undefined
        : String(value);
  }
}

/** @throws Mishandled where something was written that no column takes */
export function mustFit({ unfit }: FakeSite): void {
  if (unfit.length > 0) throw new Mishandled(`wrote ${unfit.slice(0, 3).join('; ')}`);
}
