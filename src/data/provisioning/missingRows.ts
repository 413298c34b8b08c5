import '@pnp/sp/batching';
import '@pnp/sp/items';
import '@pnp/sp/lists/web';
import type { Day } from '../../domain/day';
import { allLists } from '../../lists/all';
import type { DemonstrationList, DemonstrationRow } from '../../lists/demonstration/demonstrationRow';
import { encodeRow } from '../../lists/encode';
import type { ListPlan } from '../../lists/plan';
import type { ListShape } from '../../lists/shape';
import type { Connection } from '../connection';
import { inBatch } from '../read/inBatch';
import { orProblem } from '../problem';
import { readValues } from './keys';

/** The most rows in one request. */
const batchSize = 20;

export interface AddOptions {
  /** Called with how many more rows are there, found or added. */
  readonly onAdded?: (count: number) => void;
  /** Called before each write; see `FillOptions`. */
  readonly writing?: (list: string, by: string | undefined, on: Day | undefined) => void;
}

/**
 * Adds the rows of a list that are missing. A row is identified by the list's unique column; in a list where people
 * read only their own rows, by the key that its form made; in any other by its title. Earlier versions are written
 * first, so that the history has the dates that slipped.
 *
 * @throws ProblemError
 */
export async function addMissingRows<L extends ListShape>(
  connection: Connection,
  { shape, rows }: DemonstrationList<L>,
  options: AddOptions = {},
): Promise<void> {
  const { onAdded = () => undefined, writing = () => undefined } = options;
  const plan = allLists.find((each) => each.shape.name === shape.name)!;
  const key = keyColumnOf(plan);
  const there = new Set((await readValues(connection, plan, key)).map(({ value }) => value));
  const missing = rows.filter(({ values }) => !there.has(String((values as Readonly<Record<string, unknown>>)[key])));
  onAdded(rows.length - missing.length);
  for (const some of together(missing)) {
    await addRows(connection, shape, some, writing);
    onAdded(some.length);
  }
}

/** A key made by a form is not unique, since SharePoint does not allow that where people read only their own rows. */
function keyColumnOf({ columns }: ListPlan): string {
  return Object.keys(columns).find((name) => columns[name].unique ?? columns[name].distinct) ?? 'Title';
}

/** Splits rows, in order, into requests; a row with a history goes alone. */
function together<L extends ListShape>(rows: readonly DemonstrationRow<L>[]): DemonstrationRow<L>[][] {
  const groups: DemonstrationRow<L>[][] = [];
  let open: DemonstrationRow<L>[] | undefined;
  for (const row of rows) {
    const alone = row.earlier !== undefined || row.on !== undefined || row.by !== undefined;
    if (!alone && open && open.length < batchSize) open.push(row);
    else groups.push((open = [row]));
    if (alone) open = undefined;
  }
  return groups;
}

async function addRows<L extends ListShape>(
  connection: Connection,
  shape: L,
  rows: readonly DemonstrationRow<L>[],
  writing: NonNullable<AddOptions['writing']>,
): Promise<void> {
  const url = connection.listUrl(shape.name);
  await orProblem(async () => {
    const [first] = rows[0].earlier ?? [];
    writing(shape.name, first?.by ?? rows[0].by, first?.on ?? rows[0].on);
    const added = await inBatch<{ Id: number }[]>(connection, ({ web }) =>
      rows.map(
        ({ values, earlier }) =>
          web.getList(url).items.add(encodeRow(shape, earlier?.[0]?.values ?? values, connection.lists.at)) as Promise<{
            Id: number;
          }>,
      ),
    );
    if (!first) return;
    const [{ values, earlier = [], by, on }] = rows;
    for (const version of [...earlier.slice(1), { values, by, on }]) {
      writing(shape.name, version.by, version.on);
      await connection.sp.web
        .getList(url)
        .items.getById(added[0].Id)
        .update(encodeRow(shape, version.values, connection.lists.at));
    }
  }, shape.name);
}
