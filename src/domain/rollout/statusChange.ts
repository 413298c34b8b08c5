import { type Day, daysBetween, endOfMonth } from '../day';
import { expected, forecastOf } from './expected';
import type { ServiceFacts, StatusFacts } from './facts';
import { isLent, states } from './states';
import type { BlockerOwner } from './choices';

/** What the rollout team keeps of a site × service: the columns of RolloutStatuses that are not its keys. */
export interface StatusValues extends Pick<
  StatusFacts,
  | 'Now'
  | 'Stage'
  | 'ExistingProvider'
  | 'ExistingState'
  | 'ExistingEndsOn'
  | 'PlannedOn'
  | 'ForecastOn'
  | 'ForecastPrecision'
  | 'ConnectedOn'
  | 'ConfirmedOn'
> {
  readonly DoesNotWork?: string;
  readonly StaffConnected?: number;
  readonly WaitingFor?: string;
  readonly WaitingForOwner?: BlockerOwner;
  readonly Reason?: string;
  readonly Source?: string;
  readonly ConfirmedBy?: string;
}

export type StatusColumn = keyof StatusValues;

export const statusColumns = [
  'Now',
  'DoesNotWork',
  'Stage',
  'ConnectedOn',
  'PlannedOn',
  'ForecastOn',
  'ForecastPrecision',
  'WaitingFor',
  'WaitingForOwner',
  'Reason',
  'ExistingProvider',
  'ExistingState',
  'ExistingEndsOn',
  'StaffConnected',
  'Source',
  'ConfirmedOn',
  'ConfirmedBy',
] as const satisfies readonly StatusColumn[];

/** Columns and their new values; one that is there with `undefined` is to be emptied. */
export type StatusChange = { readonly [C in StatusColumn]?: StatusValues[C] | undefined };

/**
 * Why values make no sense together, each at the column where it is mended.
 *
 * - `needed`: the other values call for one here
 * - `reasonNeeded`: the forecast moves, and nobody says why
 * - `future`: a day that has not come yet
 * - `contradicts`: not together with what stands in `with`
 * - `tooMany`: more staff than the site has
 * - `notWhole`: not a whole number from 0 on
 */
export type StatusFault =
  | { readonly column: StatusColumn; readonly kind: 'needed' | 'reasonNeeded' | 'future' | 'tooMany' | 'notWhole' }
  | { readonly column: StatusColumn; readonly kind: 'contradicts'; readonly with: StatusColumn };

/** The values of a site × service nobody has told of. */
export const noStatus: StatusValues = { Now: 'Not known', Stage: 'No date' };

/** What is different, by column. Empty texts count as none. */
export function changedColumns(before: StatusValues, after: StatusValues): StatusChange {
  const tidy = (value: unknown): unknown => (typeof value === 'string' ? value.trim() || undefined : value);
  return Object.fromEntries(
    statusColumns
      .filter((column) => tidy(before[column]) !== tidy(after[column]))
      .map((column) => [column, tidy(after[column])]),
  );
}

export function withChange(before: StatusValues, change: StatusChange): StatusValues {
  return { ...before, ...change } as StatusValues;
}

/**
 * Whether a date that was given is given up for another, or for none. A first forecast moves nothing, nor does being
 * connected.
 */
export function forecastMoves(before: StatusValues, after: StatusValues): boolean {
  const was = forecastOf(before);
  if (!was || after.Stage === 'Connected') return false;
  const now = forecastOf(after);
  // Any day of a month is that month.
  return !now || now.lastDay !== was.lastDay || now.precision !== was.precision;
}

/**
 * By how many days the forecast moves: from the last day on which the one before would have been kept to that of the
 * new one. Negative where it comes sooner; undefined where it does not move or there is no new one.
 */
export function forecastMovesBy(before: StatusValues, after: StatusValues): number | undefined {
  const [was, now] = [forecastOf(before), forecastOf(after)];
  return was && now && forecastMoves(before, after) ? daysBetween(was.lastDay, now.lastDay) : undefined;
}

/** Whether the new service is later than planned, or its date has gone by. */
function isLate(values: StatusValues, today: Day): boolean {
  const answer = expected({} as ServiceFacts, values as StatusFacts, today);
  return answer.kind === 'forecast' && (answer.slippedFrom !== undefined || answer.past);
}

/**
 * What does not make sense in the values to be saved.
 *
 * @param before the values they replace.
 * @param staff how many work at the site, where that is known.
 */
export function checkStatus(
  before: StatusValues,
  after: StatusValues,
  { today, staff }: { readonly today: Day; readonly staff?: number },
): StatusFault[] {
  const faults: StatusFault[] = [];
  const needed = (column: StatusColumn): void => {
    if (!filled(after[column])) faults.push({ column, kind: 'needed' });
  };
  const notInFuture = (column: 'ConnectedOn' | 'ConfirmedOn'): void => {
    if (after[column]! > today) faults.push({ column, kind: 'future' });
  };

  if (states[after.Now].limitation === 'must') needed('DoesNotWork');
  if (isLent(after.Now)) {
    needed('ExistingProvider');
    if (after.ExistingState === 'Stopped') faults.push({ column: 'ExistingState', kind: 'contradicts', with: 'Now' });
  }
  if (after.Stage === 'Connected') needed('ConnectedOn');
  else if (after.ConnectedOn) faults.push({ column: 'ConnectedOn', kind: 'contradicts', with: 'Stage' });
  notInFuture('ConnectedOn');
  notInFuture('ConfirmedOn');
  if (after.Stage === 'Planned' && !after.PlannedOn) needed('ForecastOn');
  if (after.Stage === 'No date' && after.ForecastOn)
    faults.push({ column: 'Stage', kind: 'contradicts', with: 'ForecastOn' });
  if (isLate(after, today)) {
    needed('WaitingFor');
    needed('WaitingForOwner');
  }
  if (forecastMoves(before, after) && (!filled(after.Reason) || after.Reason!.trim() === before.Reason?.trim()))
    faults.push({ column: 'Reason', kind: 'reasonNeeded' });
  if (after.StaffConnected !== undefined) {
    if (!Number.isInteger(after.StaffConnected) || after.StaffConnected < 0)
      faults.push({ column: 'StaffConnected', kind: 'notWhole' });
    else if (staff !== undefined && after.StaffConnected > staff)
      faults.push({ column: 'StaffConnected', kind: 'tooMany' });
  }
  return faults;
}

function filled(value: unknown): boolean {
  return typeof value === 'string' ? value.trim() !== '' : value !== undefined;
}

/** The first date anybody gives is the plan that later ones are held against. */
export function firstPlan({
  ForecastOn,
  ForecastPrecision,
}: Pick<StatusValues, 'ForecastOn' | 'ForecastPrecision'>): Day | undefined {
  return ForecastOn && ForecastPrecision === 'Month' ? endOfMonth(ForecastOn) : ForecastOn;
}

/** The change that says a status still holds: who says so, on which day, and from what. */
export function stillSo(by: string, source: string, today: Day): StatusChange {
  return { ConfirmedOn: today, ConfirmedBy: by, Source: source };
}
