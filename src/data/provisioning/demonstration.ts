import '@pnp/sp/batching';
import '@pnp/sp/items';
import { dayToSharePoint } from '../../domain/day';
import { allLists } from '../../lists/all';
import { type DemonstrationData, eachList, midApril } from '../../lists/demonstration/demonstrationData';
import type { DemonstrationList, DemonstrationRow } from '../../lists/demonstration/demonstrationRow';
import type { ListPlan } from '../../lists/plan';
import type { ListShape } from '../../lists/shape';
import type { Connection } from '../connection';
import { inBatch } from '../inBatch';
import { problemFrom, ProblemError } from '../problem';
import { pageLimit, readLists, readOn } from '../readLists';

/** Rows sent in one request. */
const batchSize = 20;

/**
 * Adds the demonstration rows that are not there yet, so that it can break off and be gone on with: a row is known by
 * its list's unique column, or by its title where there is none. Earlier versions are written first, so that the
 * version history remembers slipped dates.
 *
 * @throws ProblemError
 */
export async function fillWithDemonstration(connection: Connection, onProgress: (done: number, total: number) => void, data: DemonstrationData = midApril()): Promise<void> {
  const total = data.lists.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  onProgress(done, total);
  for (const fill of eachList(data, (list) => () => fillList(connection, list, (added) => onProgress((done += added), total)))) await fill();
}

async function fillList<L extends ListShape>(connection: Connection, { shape, rows }: DemonstrationList<L>, onAdded: (count: number) => void): Promise<void> {
  const plan = allLists.find((each) => each.shape.name === shape.name)!;
  const key = Object.keys(plan.columns).find((name) => plan.columns[name].unique) ?? 'Title';
  const there = await keysOf(connection, plan, key);
  const isNew = ({ values }: DemonstrationRow<L>): boolean => !there.has(String((values as Readonly<Record<string, unknown>>)[key]));
  const missing = rows.filter(isNew);
  onAdded(rows.length - missing.length);
  for (let start = 0; start < missing.length; start += batchSize) {
    const some = missing.slice(start, start + batchSize);
    await addRows(connection, shape, some);
    onAdded(some.length);
  }
}

async function keysOf(connection: Connection, { shape }: ListPlan, key: string): Promise<Set<string>> {
  const query = { list: shape, columns: [key], top: pageLimit };
  const [first] = await readLists(connection, query);
  const { rows } = await readOn(connection, query, first);
  return new Set(rows.map((row) => String((row as Readonly<Record<string, unknown>>)[key])));
}

async function addRows<L extends ListShape>(connection: Connection, shape: L, rows: readonly DemonstrationRow<L>[]): Promise<void> {
  const url = connection.listUrl(shape.name);
  try {
    const added = await inBatch<{ Id: number }[]>(connection, ({ web }) =>
      rows.map(({ values, earlier }) => web.getList(url).items.add(body(shape, earlier?.[0]?.values ?? values)) as Promise<{ Id: number }>),
    );
    for (const [index, { values, earlier = [] }] of rows.entries()) {
      for (const version of earlier.length > 0 ? [...earlier.slice(1).map((each) => each.values), values] : []) {
        await connection.sp.web.getList(url).items.getById(added[index].Id).update(body(shape, version));
      }
    }
  } catch (error) {
    throw new ProblemError(await problemFrom(error, shape.name));
  }
}

/** A row as SharePoint takes it; a value left out empties the column. */
function body(shape: ListShape, values: object): Record<string, unknown> {
  const given = values as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(shape.columns).map(([name, { kind }]) => {
      const value = given[name];
      if (value === undefined) return [name, kind === 'flag' ? false : kind === 'choices' ? [] : null];
      if (kind === 'day') return [name, dayToSharePoint(value as Parameters<typeof dayToSharePoint>[0])];
      return [name, value instanceof Date ? value.toISOString() : value];
    }),
  );
}
