import { type Day, endOfMonth } from '../../day';
import { folded } from '../../folded';
import type { NowState } from '../choices';
import {
  firstPlan,
  forecastMoves,
  noStatus,
  type StatusChange,
  type StatusColumn,
  statusColumns,
  type StatusValues,
  withChange,
} from '../statusChange';
import { checkStatus } from '../statusFaults';
import { type CellColumn, isAsStored } from './asStored';
import { type CellRules, type CellValue, readCell } from './cells';
import { type CellResult, confirmationOf, provenance, type Provenance, type WholeSheet } from './confirmation';
import type { CellProblem, Wrong } from './problems';
import type { MatchedRow, matchedRows } from './sheetCells';
import type { StatusTarget } from './statusTargets';

export type StatusProblem = CellProblem<StatusTarget | StatusColumn>;

/** What every row is read with. */
export interface RowReading {
  readonly rules: CellRules<CellColumn>;
  readonly wholeSheet: WholeSheet;
  readonly today: Day;
  readonly orderOf: ReturnType<typeof matchedRows<StatusTarget>>['orderOf'];
}

/** The entry of the list that a row is about. */
export interface RowEntry {
  /** Undefined where the row begins one. */
  readonly status: StatusValues | undefined;
  /** How many work at the site, where that is known. */
  readonly staff: number | undefined;
  /** Whether the row's site and service are both known. */
  readonly isKnown: boolean;
  /** What staff read of the service today. */
  readonly shown?: NowState;
}

/** What one row changes, and what is wrong with it. */
interface RowChange {
  readonly change: StatusChange;
  readonly problems: readonly StatusProblem[];
}

/** The columns that say something of the service; the others say who confirms it. */
const stated = statusColumns.filter(
  (column): column is Exclude<CellColumn, Provenance> =>
    column !== 'ForecastPrecision' && !(provenance as readonly StatusColumn[]).includes(column),
);

export function readStatusRow(row: MatchedRow<StatusTarget>, entry: RowEntry, reading: RowReading): RowChange {
  const before = entry.status ?? noStatus;
  const cells = cellsOf(row, before, entry.shown, reading);
  const problemAt = (column: StatusColumn, wrong: Wrong): StatusProblem => row.problem(column as StatusTarget, wrong);
  const wrongCells = cells.flatMap(([column, cell]) => ('wrong' in cell ? [problemAt(column, cell.wrong)] : []));
  const change = Object.assign(
    {},
    ...cells.map(([, cell]) => ('values' in cell ? differing(before, cell.values) : {})),
  ) as StatusChange;
  // Values are compared with each other only where each of them is right.
  if (wrongCells.length > 0 || !entry.isKnown || Object.keys(change).length === 0)
    return { change, problems: wrongCells };

  const whole = completed(before, change, reading.wholeSheet);
  const faults = checkStatus(before, withChange(before, whole), { today: reading.today, staff: entry.staff });
  return { change: whole, problems: faults.map((fault) => problemAt(fault.column, { kind: 'fault', fault })) };
}

/** Every cell that does not say what the list says, and who confirms the row. */
function cellsOf(
  row: MatchedRow<StatusTarget>,
  before: StatusValues,
  shown: NowState | undefined,
  { rules, wholeSheet, today, orderOf }: RowReading,
): (readonly [StatusColumn, CellResult])[] {
  const read = (column: CellColumn): CellValue | undefined => {
    const text = row.text(column);
    return text && !isAsStored(column, text, before) ? readCell(text, rules[column], orderOf(column)) : undefined;
  };
  const said = stated.flatMap((column) => {
    const value = column === 'Now' && isAsShown(row, before, shown) ? undefined : read(column);
    const result = value && statedResult(column, column === 'ForecastOn' ? byPrecision(value, row) : value, before);
    return result ? [[column, result] as const] : [];
  });
  const news = said.filter(([, cell]) => 'wrong' in cell || Object.keys(differing(before, cell.values)).length > 0);
  const isNew = news.length > 0 && !isReasonAlone(news, before, wholeSheet);
  const says = stated.some((column) => row.text(column));
  return [...(isNew ? news : []), ...confirmationOf({ row, before, wholeSheet, today, says, isNew, read })];
}

/**
 * Whether a row says at most an earlier reason, after the list has the one of the whole sheet: it is the same table
 * once more, whose dates have moved already.
 */
function isReasonAlone(
  news: readonly (readonly [StatusColumn, CellResult])[],
  before: StatusValues,
  { Reason }: WholeSheet,
): boolean {
  return news.every(([column]) => column === 'Reason') && Boolean(Reason) && tidy(Reason) === tidy(before.Reason);
}

/**
 * Whether the cell is of a table downloaded from version 0.1, which had what staff read in the column Now, and the
 * precision of a forecast in one of its own. It says nothing new unless the row has been confirmed since.
 */
function isAsShown(row: MatchedRow<StatusTarget>, before: StatusValues, shown: NowState | undefined): boolean {
  return (
    row.has('ForecastPrecision') &&
    row.text('Now') === shown &&
    provenance.every((column) => isAsStored(column, row.text(column), before))
  );
}

/** The forecast by the precision beside it: a day of which only the month is meant is that month. */
function byPrecision(read: CellValue, row: MatchedRow<StatusTarget>): CellValue {
  const isMonth = folded(row.text('ForecastPrecision')) === 'month';
  return isMonth && 'value' in read ? { month: read.value as Day } : read;
}

function statedResult(column: CellColumn, read: CellValue, before: StatusValues): CellResult {
  if ('wrong' in read) return read;
  if (column === 'ForecastOn') return { values: forecastValues(read, before) };
  return 'month' in read ? { wrong: { kind: 'monthOnly' } } : { values: { [column]: read.value } };
}

/** A forecast by day or by month. A month that is stored as any of its days stays as it is. */
function forecastValues(read: Exclude<CellValue, { wrong: Wrong }>, before: StatusValues): StatusChange {
  const wasMonth = before.ForecastPrecision === 'Month';
  if ('month' in read) {
    const isSame = wasMonth && before.ForecastOn && endOfMonth(before.ForecastOn) === endOfMonth(read.month);
    return isSame ? {} : { ForecastOn: read.month, ForecastPrecision: 'Month' };
  }
  const ForecastOn = read.value as Day;
  return wasMonth || before.ForecastOn !== ForecastOn ? { ForecastOn, ForecastPrecision: 'Day' } : {};
}

/** The change, with the plan that a first date sets and the reason that the whole sheet gives for moved dates. */
function completed(before: StatusValues, change: StatusChange, wholeSheet: WholeSheet): StatusChange {
  const isFirst = change.ForecastOn && !before.PlannedOn && !change.PlannedOn;
  const PlannedOn = isFirst ? firstPlan(withChange(before, change)) : undefined;
  const planned = PlannedOn ? { ...change, PlannedOn } : change;
  const Reason = wholeSheet.Reason?.trim();
  if (!Reason || change.Reason || !forecastMoves(before, withChange(before, planned))) return planned;
  return { ...planned, ...differing(before, { Reason }) };
}

/** The values that are not in the list already. */
function differing(before: StatusValues, values: StatusChange): StatusChange {
  return Object.fromEntries(
    Object.entries(values).filter(([column, value]) => tidy(before[column as StatusColumn]) !== tidy(value)),
  );
}

/** SharePoint may change line ends. */
function tidy(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : value;
}
