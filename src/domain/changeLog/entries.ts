import { textOrder } from '../order';
import { forecastMovesBy, type StatusColumn } from '../rollout/statusChange';
import { type Change, rowKey } from './history';
import { asStatus } from './status';

/** What one person saved at once: one row, or many in which the same was done. */
export interface Entry<C extends Change = Change> {
  /** At least one, each of another row, the newest first. */
  readonly changes: readonly C[];
}

/** Columns of a status that say who confirms it, and whose word its date is. */
const confirmingColumns = ['ConfirmedOn', 'ConfirmedBy', 'Source'] as const satisfies readonly StatusColumn[];
const datingColumns = ['DateGivenBy', 'DateGivenOn', 'DateSource'] as const satisfies readonly StatusColumn[];
/** Columns of a status that go with a change, and are one only where nothing else changes. */
const accompanying: readonly string[] = [
  ...confirmingColumns,
  ...datingColumns,
  'Reason',
  'ForecastPrecision',
] satisfies StatusColumn[];

/** The columns that say what was done, without those that go with it. */
export function mainColumns({ list, columns }: Pick<Change, 'list' | 'columns'>): readonly string[] {
  return list === 'statuses' ? columns.filter((column) => !accompanying.includes(column)) : columns;
}

/** Whether a status was only confirmed: nothing changed but who says it, when and where they know it from. */
export function onlyConfirms(change: Change): boolean {
  const { list, what, columns } = change;
  const confirming: readonly string[] = confirmingColumns;
  return (
    list === 'statuses' &&
    what === 'changed' &&
    columns.length > 0 &&
    columns.every((each) => confirming.includes(each))
  );
}

/** By how many days the expected date of a status moves; undefined where it does not move from one date to another. */
export function movesBy({ list, what, before, after }: Change): number | undefined {
  if (list !== 'statuses' || what !== 'changed') return undefined;
  return forecastMovesBy(asStatus(before!.values!), asStatus(after.values!));
}

/** Milliseconds between two writes of one save: a run of thousands writes twenty every few seconds. */
const apart = 120_000;

/** What rows of one save have in common, beside the columns that change. */
type Common = (change: Change, column: string) => unknown;

const sameMove: Common = (change, column) =>
  (column === 'ForecastOn' ? movesBy(change) : undefined) ?? change.after.values?.[column];
const sameEnd: Common = ({ after }, column) => after.values?.[column];
const sameStart: Common = ({ before }, column) => before?.values?.[column];

/**
 * Changes as entries, the newest first: what one person did to many rows within minutes is one entry where each row's
 * date moves by as many days, or each comes to the same values, or each leaves the same values, in that order.
 */
export function entriesOf<C extends Change>(changes: readonly C[]): Entry<C>[] {
  let left: readonly C[] = [...changes].sort(newestFirst);
  const entries: Entry<C>[] = [];
  for (const common of [sameMove, sameEnd, sameStart]) {
    const runs = runsOf(left, common);
    entries.push(...runs.filter((run) => run.length > 1).map((run) => ({ changes: run })));
    left = runs.flatMap((run) => (run.length > 1 ? [] : run)).sort(newestFirst);
  }
  entries.push(...left.map((change) => ({ changes: [change] })));
  return entries.sort((one, other) => newestFirst(one.changes[0], other.changes[0]));
}

/** Two versions of a row can have the same second: then the later number is newer. */
function newestFirst(one: Change, other: Change): number {
  return (
    other.after.on.getTime() - one.after.on.getTime() ||
    other.after.number - one.after.number ||
    textOrder(rowKey(one), rowKey(other))
  );
}

/** Changes that have the same done to them, one shortly after the other. No row is in one run twice. */
function runsOf<C extends Change>(changes: readonly C[], common: Common): C[][] {
  const open = new Map<string, { readonly changes: C[]; readonly rows: Set<string> }>();
  const runs: C[][] = [];
  for (const change of changes) {
    const [key, row] = [doneTo(change, common), rowKey(change)];
    const run = open.get(key);
    const last = run?.changes[run.changes.length - 1];
    if (run && last && last.after.on.getTime() - change.after.on.getTime() <= apart && !run.rows.has(row)) {
      run.changes.push(change);
      run.rows.add(row);
    } else {
      const next = [change];
      open.set(key, { changes: next, rows: new Set([row]) });
      runs.push(next);
    }
  }
  return runs;
}

/** What was done, by whom and with which words beside it, as a key. */
function doneTo(change: Change, common: Common): string {
  const { list, what, after, columns } = change;
  const by = after.by?.id;
  // What or who is not known cannot be the same.
  if (what === 'unknown' || by === undefined) return JSON.stringify([list, change.id, after.number]);
  if (what === 'new') return JSON.stringify([list, by, what]);
  const main = [...mainColumns(change)].sort();
  const has = (some: readonly string[]): boolean => some.some((column) => columns.includes(column));
  const said = (some: readonly string[]): unknown => some.map((column) => after.values![column] ?? null);
  return JSON.stringify([
    list,
    by,
    what,
    main.map((column) => [column, common(change, column) ?? null]),
    onlyConfirms(change) ? said(['Now']) : null,
    list === 'statuses' && [
      has(confirmingColumns) ? said(['ConfirmedBy', 'Source']) : null,
      has(datingColumns) ? said(['DateGivenBy', 'DateSource']) : null,
      has(['Reason', 'ForecastOn']) ? said(['Reason']) : null,
    ],
    main.length === 0 && !onlyConfirms(change) ? [...columns].sort() : null,
  ]);
}
