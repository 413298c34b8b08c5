import type { Day } from '../../day';
import { hasWords } from '../../hasWords';
import {
  firstPlan,
  forecastMoves,
  type StatusChange,
  type StatusColumn,
  type StatusValues,
  withChange,
} from '../statusChange';
import { checkStatus, type StatusFault } from '../statusFaults';
import type { GivenValue, Wrong } from './problems';
import type { MatchedRow } from './sheetCells';
import type { CellTarget, ReadCells } from './statusCells';
import { valueOf } from './statusDates';
import { changeOf, differing, type Part } from './statusParts';
import type { StatusTarget } from './statusTargets';

/** Something wrong at a cell, and the cells that are not saved because of it. */
export interface Loss {
  readonly at: StatusTarget;
  readonly wrong: Wrong;
  readonly targets: readonly CellTarget[];
}

export interface RowInQuestion {
  readonly row: MatchedRow<StatusTarget>;
  readonly cells: ReadCells;
  readonly before: StatusValues;
  readonly today: Day;
  readonly staff: number | undefined;
  /** The reason for moved dates that the whole sheet gives. */
  readonly reason: string | undefined;
  /** The row is of our own table, so its reason may be that of an earlier move. */
  readonly isOwn: boolean;
}

/**
 * Takes out the parts whose values make no sense with the others or with the list. Faults of the list alone are ignored
 * where the sheet does not touch them.
 */
export function withoutFaults(
  right: readonly Part[],
  about: RowInQuestion,
): { readonly parts: readonly Part[]; readonly change: StatusChange; readonly losses: readonly Loss[] } {
  const { before, today, staff } = about;
  const isReasonGiven = givesReason(about);
  const losses: Loss[] = [];
  let parts = right;
  const listed = new Set(checkStatus(before, before, { today, staff }).map(keyOf));
  for (;;) {
    const change = completed(parts, about);
    const after = withChange(before, change);
    const all = checkStatus(before, after, { today, staff, isReasonGiven }).flatMap((fault) => {
      const part = culprit(fault, parts, about);
      return part ? [{ fault, part }] : [];
    });
    // Faults that the list has already are named only if there are no others.
    const made = all.filter(({ fault }) => !listed.has(keyOf(fault)));
    const faults = made.length > 0 ? made : all;
    if (faults.length === 0) return { parts, change, losses };
    // One sentence asks for both what it waits for and who can end it.
    const isSaid = faults.some(({ fault }) => fault.column === 'WaitingFor');
    losses.push(
      ...faults
        .filter(({ fault }) => !(isSaid && fault.column === 'WaitingForOwner'))
        .map(({ fault, part }) => lossOf(fault, part, after, about)),
    );
    const culprits = new Set(faults.map(({ part }) => part));
    parts = parts.filter((part) => !culprits.has(part));
  }
}

/** Whether the row or the whole sheet gives a reason for a move. That of our own table may be of an earlier move. */
export function givesReason({ cells: { Reason }, reason, isOwn }: Omit<RowInQuestion, 'row'>): boolean {
  return hasWords(reason) || (valueOf(Reason) !== undefined && !(isOwn && Reason?.asStored));
}

function keyOf({ column, kind }: StatusFault): string {
  return `${column} ${kind}`;
}

/**
 * The change, with the plan that a first date sets and the reason that the whole sheet gives for moved dates. A planned
 * date that is in the sheet and cannot be read is not replaced by the first date.
 */
function completed(parts: readonly Part[], { cells, before, reason }: RowInQuestion): StatusChange {
  const change = changeOf(before, parts);
  const isPlanUnread = 'wrong' in (cells.PlannedOn ?? {});
  const isFirst = change.ForecastOn && !before.ForecastOn && !before.PlannedOn && !change.PlannedOn && !isPlanUnread;
  const planned = isFirst ? { ...change, PlannedOn: firstPlan(withChange(before, change)) } : change;
  const Reason = reason?.trim();
  if (!Reason || change.Reason || !forecastMoves(before, withChange(before, planned))) return planned;
  return { ...planned, ...differing(before, { Reason }) };
}

/** The part that is put right to mend a fault, unless it changes nothing. */
function culprit({ column }: StatusFault, parts: readonly Part[], { cells, before }: RowInQuestion): Part | undefined {
  const answer = parts.find(({ isAnswer }) => isAnswer);
  const owner = parts.find(
    ({ targets, isAnswer }) => !isAnswer && (targets as readonly StatusColumn[]).includes(column),
  );
  const isOfDates = column === 'WaitingFor' || column === 'WaitingForOwner' || column === 'ForecastPrecision';
  const dates = parts.find(({ targets }) => targets.includes('ForecastOn'));
  if (isOfDates) return dates && isChanged(dates, before) ? dates : undefined;
  const isOfAnswer = !owner || column === 'ExistingProvider' || column === 'ExistingState';
  if (isOfAnswer && answer && (cells.Now || isChanged(answer, before))) return answer;
  return owner && isChanged(owner, before) ? owner : undefined;
}

function isChanged(part: Part, before: StatusValues): boolean {
  return Object.keys(changeOf(before, [part])).length > 0;
}

/** The columns whose values call for a fault, besides its own. */
const causes: { readonly [C in StatusColumn]?: readonly StatusColumn[] } = {
  DoesNotWork: ['Now'],
  ExistingProvider: ['Now'],
  ConnectedOn: ['Stage'],
  ForecastOn: ['Stage'],
  WaitingFor: ['ForecastOn', 'PlannedOn'],
  WaitingForOwner: ['ForecastOn', 'PlannedOn'],
  Reason: ['ForecastOn', 'PlannedOn', 'Stage'],
};

function lossOf(fault: StatusFault, part: Part, after: StatusValues, { row, before }: RowInQuestion): Loss {
  const isMoved = fault.kind === 'reasonNeeded';
  const columns = [
    ...(isMoved ? [] : [fault.column]),
    ...(fault.kind === 'contradicts' ? [fault.with] : (causes[fault.column] ?? [])),
  ];
  const cellOf = (column: StatusColumn): StatusTarget => part.from[column] ?? (column as StatusTarget);
  const given = columns.flatMap((column): GivenValue[] => {
    const { heading, value } = row.at(cellOf(column));
    return value && heading ? [{ column, value, heading }] : listedValue(after, column);
  });
  const moved = isMoved ? listedValue(before, before.ForecastOn ? 'ForecastOn' : 'PlannedOn') : [];
  const cells = columns.map(cellOf);
  // A problem is shown at a cell of the sheet, if possible at one that is not empty.
  const at =
    cells.find((target) => row.text(target)) ?? cells.find((target) => row.has(target)) ?? sayingCell(row, part);
  const wrong: Wrong = { kind: 'fault', fault, given: isMoved ? [...given.slice(0, 1), ...moved] : given };
  return { at, wrong, targets: part.targets };
}

function listedValue(values: StatusValues, column: StatusColumn): GivenValue[] {
  const value = values[column];
  if (value === undefined || value === '') return [];
  const isMonth = column === 'ForecastOn' && values.ForecastPrecision === 'Month';
  return [{ column, value, ...(isMonth ? { isMonth } : {}) }];
}

function sayingCell(row: MatchedRow<StatusTarget>, { targets }: Part): StatusTarget {
  return targets.find((target) => row.text(target)) ?? targets[0];
}
