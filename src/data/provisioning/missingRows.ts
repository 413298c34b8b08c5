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

/** Rows sent in one request. */
const batchSize = 20;

export interface AddOptions {
  /** Told how many more are there: found, or added. */
  readonly onAdded?: (count: number) => void;
  /** Told before each write; see `FillOptions`. */
  readonly writing?: (list: string, by: string | undefined, on: Day | undefined) => void;
}

/**
 * Adds those rows of a list that are not there yet: a row is known by its list's unique column, one of a list in which
 * people read only their own by the key that its form made, any other by its title. Earlier versions are written first,
 * so that the version history remembers slipped dates.
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

/** A key made by a form cannot be unique: SharePoint refuses that where people read only their own rows. */
function keyColumnOf({ columns }: ListPlan): string {
  return Object.keys(columns).find((name) => columns[name].unique ?? columns[name].distinct) ?? 'Title';
}

/** Rows in the order given, as many at a time as may go in one request: those with a history of their own go alone. */
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
