import '@pnp/sp/batching';
import '@pnp/sp/items';
import type { Day } from '../../domain/day';
import { allLists } from '../../lists/all';
import { type DemonstrationData, eachList, midApril } from '../../lists/demonstration/demonstrationData';
import type { DemonstrationList, DemonstrationRow } from '../../lists/demonstration/demonstrationRow';
import { deviceDecisions } from '../../lists/deviceDecisions';
import { encodeRow } from '../../lists/encode';
import type { ListPlan } from '../../lists/plan';
import type { ListShape } from '../../lists/shape';
import type { Connection } from '../connection';
import { inBatch } from '../inBatch';
import { orProblem } from '../problem';
import { aboutRequests } from './demonstrationDecisions';
import { readValues } from './keys';

/** Rows sent in one request. */
const batchSize = 20;

export interface FillOptions {
  readonly data?: DemonstrationData;
  readonly onProgress?: (done: number, total: number) => void;
  /** Told before each write into which list it goes, whose it is and of which day: the local SharePoint then writes it as that person, on that day. */
  readonly writing?: (list: string, by: string | undefined, on: Day | undefined) => void;
}

/**
 * Adds the demonstration rows that are not there yet, so that it can break off and be gone on with: a row is known by
 * its list's unique column, a request by its key, any other by its title. Earlier versions are written first, so that the
 * version history remembers slipped dates.
 *
 * @throws ProblemError
 */
export async function fillWithDemonstration(connection: Connection, options: FillOptions = {}): Promise<void> {
  const { data = midApril(), onProgress = () => undefined, writing = () => undefined } = options;
  const total = data.lists.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  onProgress(done, total);
  for (const fill of eachList(data, (list) => () => fillList(connection, list, (added) => onProgress((done += added), total), writing))) await fill();
}

type Writing = NonNullable<FillOptions['writing']>;

async function fillList<L extends ListShape>(connection: Connection, { shape, rows }: DemonstrationList<L>, onAdded: (count: number) => void, writing: Writing): Promise<void> {
  const plan = allLists.find((each) => each.shape.name === shape.name)!;
  const key = keyColumnOf(plan);
  writing(shape.name, undefined, undefined);
  const there = new Set((await readValues(connection, plan, key)).map(({ value }) => value));
  const isNew = ({ values }: DemonstrationRow<L>): boolean => !there.has(String((values as Readonly<Record<string, unknown>>)[key]));
  const missing = (await asWritten(connection, { shape, rows })).filter(isNew);
  onAdded(rows.length - missing.length);
  for (const some of together(missing)) {
    await addRows(connection, shape, some, writing);
    onAdded(some.length);
  }
}

/** Requests have a key that cannot be unique: SharePoint refuses that where people read only their own rows. */
function keyColumnOf({ columns }: ListPlan): string {
  return Object.keys(columns).find((name) => columns[name].unique) ?? ('RequestKey' in columns ? 'RequestKey' : 'Title');
}

/** The rows with what is known only once the lists before theirs are filled. */
async function asWritten<L extends ListShape>(connection: Connection, { shape, rows }: DemonstrationList<L>): Promise<readonly DemonstrationRow<L>[]> {
  if (shape.name !== deviceDecisions.name) return rows;
  return (await aboutRequests(connection, rows as unknown as DemonstrationRow<typeof deviceDecisions>[])) as unknown as DemonstrationRow<L>[];
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

async function addRows<L extends ListShape>(connection: Connection, shape: L, rows: readonly DemonstrationRow<L>[], writing: Writing): Promise<void> {
  const url = connection.listUrl(shape.name);
  await orProblem(async () => {
    const [first] = rows[0].earlier ?? [];
    writing(shape.name, first?.by ?? rows[0].by, first?.on ?? rows[0].on);
    const added = await inBatch<{ Id: number }[]>(connection, ({ web }) =>
      rows.map(({ values, earlier }) => web.getList(url).items.add(encodeRow(shape, earlier?.[0]?.values ?? values)) as Promise<{ Id: number }>),
    );
    if (!first) return;
    const [{ values, earlier = [], by, on }] = rows;
    for (const version of [...earlier.slice(1), { values, by, on }]) {
      writing(shape.name, version.by, version.on);
      await connection.sp.web.getList(url).items.getById(added[0].Id).update(encodeRow(shape, version.values));
    }
  }, shape.name);
}
