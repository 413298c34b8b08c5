import { type Day, endOfMonth } from '../../day';
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
import { type CellRules, type CellValue, readCell } from './cells';
import type { CellProblem, Wrong } from './problems';
import type { MatchedRow, matchedRows } from './sheetCells';
import type { StatusTarget } from './statusTargets';

export type StatusProblem = CellProblem<StatusTarget | StatusColumn>;

/** The precision of a forecast has no cell of its own. */
type CellColumn = Exclude<StatusColumn, 'ForecastPrecision'>;

/** What holds for every row that does not say it itself. */
export interface WholeSheet {
  readonly ConfirmedOn?: Day;
  readonly ConfirmedBy?: string;
  readonly Source?: string;
  /** Why dates have moved. */
  readonly Reason?: string;
}

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
}

/** What one row changes, and what is wrong with it. */
interface RowChange {
  readonly change: StatusChange;
  readonly problems: readonly StatusProblem[];
}

/** What one cell comes to. */
type CellResult = { readonly values: StatusChange } | { readonly wrong: Wrong };

const provenance = ['ConfirmedOn', 'ConfirmedBy', 'Source'] as const;
type Provenance = (typeof provenance)[number];

/** The columns that say something of the service; the others say who confirms it. */
const stated = statusColumns.filter(
  (column): column is Exclude<CellColumn, Provenance> =>
    column !== 'ForecastPrecision' && !(provenance as readonly StatusColumn[]).includes(column),
);

export function readStatusRow(row: MatchedRow<StatusTarget>, entry: RowEntry, reading: RowReading): RowChange {
  const before = entry.status ?? noStatus;
  const cells = cellsOf(row, before, reading);
  const problemAt = (column: StatusColumn, wrong: Wrong): StatusProblem => row.problem(column as StatusTarget, wrong);
  const wrongCells = cells.flatMap(([column, cell]) => ('wrong' in cell ? [problemAt(column, cell.wrong)] : []));
  const change = Object.assign(
    {},
    ...cells.map(([, cell]) => ('values' in cell ? differing(before, cell.values) : {})),
  ) as StatusChange;
  // Values are compared with each other only where each of them is right.
  if (wrongCells.length > 0 || !entry.isKnown || Object.keys(change).length === 0)
    return { change, problems: wrongCells };

  const whole = completed(before, change, row, reading.wholeSheet);
  const faults = checkStatus(before, withChange(before, whole), { today: reading.today, staff: entry.staff });
  return { change: whole, problems: faults.map((fault) => problemAt(fault.column, { kind: 'fault', fault })) };
}

/** Every cell that says something, and for a row that does, who confirms it. */
function cellsOf(
  row: MatchedRow<StatusTarget>,
  before: StatusValues,
  { rules, wholeSheet, today, orderOf }: RowReading,
): (readonly [StatusColumn, CellResult])[] {
  const read = (column: CellColumn): CellValue | undefined => {
    const text = row.text(column);
    return text ? readCell(text, rules[column], orderOf(column)) : undefined;
  };
  const said = stated.flatMap((column) => {
    const value = read(column);
    return value ? [[column, statedResult(column, value, before)] as const] : [];
  });
  const confirmation = provenance.map((column) => {
    const value = read(column) ?? { value: wholeSheet[column]?.trim() ?? '' };
    return [column, provenanceResult(column, value, { before, today, isNeeded: said.length > 0 })] as const;
  });
  return [...said, ...confirmation];
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

/** @param isNeeded whether the row says anything that must be confirmed. */
function provenanceResult(
  column: Provenance,
  read: CellValue,
  { before, today, isNeeded }: { readonly before: StatusValues; readonly today: Day; readonly isNeeded: boolean },
): CellResult {
  if ('wrong' in read) return read;
  if ('month' in read) return { wrong: { kind: 'monthOnly' } };
  if (!isNeeded) return { values: {} };
  const { value } = read;
  if (!value) return { wrong: { kind: 'needed' } };
  if (column === 'ConfirmedOn') {
    if (value > today) return { wrong: { kind: 'future' } };
    const last = before.ConfirmedOn;
    if (last && last > value) return { wrong: { kind: 'confirmedLater', on: last } };
  }
  return { values: { [column]: value } };
}

/** The change, with the plan that a first date sets and the reason that the whole sheet gives for moved dates. */
function completed(
  before: StatusValues,
  change: StatusChange,
  row: MatchedRow<StatusTarget>,
  wholeSheet: WholeSheet,
): StatusChange {
  const PlannedOn = before.PlannedOn || change.PlannedOn ? undefined : firstPlan(withChange(before, change));
  const planned = PlannedOn ? { ...change, PlannedOn } : change;
  const Reason = wholeSheet.Reason?.trim();
  if (!Reason || row.text('Reason') || !forecastMoves(before, withChange(before, planned))) return planned;
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
