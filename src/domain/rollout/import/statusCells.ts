import type { Day } from '../../day';
import type { DateSystem } from '../../sheet/serialDates';
import type { DayOrder } from '../../sheet/ukDate';
import { folded } from '../../folded';
import type { StatusValues } from '../statusChange';
import { type CellColumn, isAsStored } from './asStored';
import type { CellRules, CellValue } from './cellRule';
import { readCell } from './cells';
import { wrongByMark } from './plainCells';
import type { MatchedRow } from './sheetCells';
import { statusTargets, type StatusTarget } from './statusTargets';

/** What a cell of a row says; the other targets name the site and the service. */
export type CellTarget = Exclude<
  StatusTarget,
  'SiteCode' | 'SiteName' | 'Town' | 'ServiceKey' | 'ServiceName' | 'ForecastPrecision'
>;

/** What a cell says, and where it comes from. */
export type ReadValue = CellValue & {
  /** The cell that says it, where it is another one. */
  readonly from?: StatusTarget;
  /** The list says so already, as a downloaded table writes it. Today's rules may refuse it. */
  readonly asStored?: true;
};

/** What the cells of a row say that are not blank. */
export type ReadCells = { readonly [T in CellTarget]?: ReadValue | undefined };

/** What every row is read with. */
export interface CellReading {
  readonly rules: CellRules<CellColumn>;
  readonly orderOf: (target: StatusTarget) => DayOrder;
  /** What the spreadsheet’s own numbers for dates count from. */
  readonly system: DateSystem | undefined;
  /** The date of a row, else of the sheet. */
  readonly nearOf: (row: MatchedRow<StatusTarget>) => Day | undefined;
}

/** What names the row, and what is read with another cell. */
const keys: readonly StatusTarget[] = [
  'SiteCode',
  'SiteName',
  'Town',
  'ServiceKey',
  'ServiceName',
  'ForecastPrecision',
];
export const cellTargets = statusTargets
  .map(({ name }) => name)
  .filter((name): name is CellTarget => !keys.includes(name));

/** A forecast lies ahead of the date of its sheet; what has happened, behind it. */
const looks: { readonly [T in CellTarget]?: 'ahead' | 'behind' } = {
  ForecastOn: 'ahead',
  ConnectedOn: 'behind',
  ConfirmedOn: 'behind',
  DateGivenOn: 'behind',
};

export function readCells(row: MatchedRow<StatusTarget>, before: StatusValues, reading: CellReading): ReadCells {
  const cells = cellTargets.flatMap((target) => {
    const cell = storedOne(row, target, before) ?? byPrecision(readOne(row, target, reading), target, row);
    if (!cell) return [];
    const from = row.saidBy?.(target);
    return [[target, from ? { ...cell, from } : cell] as const];
  });
  return Object.fromEntries(cells);
}

/** The value of the list, where the cell says the same as a downloaded table would. */
function storedOne(row: MatchedRow<StatusTarget>, target: CellTarget, before: StatusValues): ReadValue | undefined {
  const text = row.text(target);
  if (!text || target === 'EitherDate' || !isAsStored(target, text, before)) return undefined;
  const isMonth = target === 'ForecastOn' && before.ForecastPrecision === 'Month';
  return isMonth ? { month: before.ForecastOn!, asStored: true } : { value: before[target]!, asStored: true };
}

/** A forecast by the precision beside it: a day of which only the month is meant is that month. */
function byPrecision(
  cell: CellValue | undefined,
  target: CellTarget,
  row: MatchedRow<StatusTarget>,
): CellValue | undefined {
  if (target !== 'ForecastOn' || !cell || !('value' in cell)) return cell;
  return folded(row.text('ForecastPrecision')) === 'month' ? { month: cell.value as Day } : cell;
}

/** @returns undefined for a blank cell. */
export function readOne(
  row: MatchedRow<StatusTarget>,
  target: CellTarget,
  { rules, orderOf, system, nearOf }: CellReading,
): CellValue | undefined {
  const [text, mark] = [row.text(target), row.mark(target)];
  const rule = target === 'EitherDate' ? rules.ConnectedOn : rules[target];
  if (text) return readCell(text, rule, orderOf(target), { mark, near: nearOf(row), looks: looks[target], system });
  const wrong = wrongByMark(mark, rule.kind);
  return wrong && { wrong };
}
