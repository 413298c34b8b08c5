import { type Day, daysBetween, endOfMonth } from '../day';
import { forecastOf } from './expected';
import type { StatusFacts } from './facts';
import type { BlockerOwner } from './choices';
import { nameIn, wordsIn } from '../legible';

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
  /** Who gave the expected date, when, and where it comes from; not who confirms what works now. */
  readonly DateGivenBy?: string;
  readonly DateGivenOn?: Day;
  readonly DateSource?: string;
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
  'DateGivenBy',
  'DateGivenOn',
  'DateSource',
] as const satisfies readonly StatusColumn[];

/** Columns and their new values; `undefined` empties a column. */
export type StatusChange = { readonly [C in StatusColumn]?: StatusValues[C] | undefined };

/** The values of a site × service without an entry. */
export const noStatus: StatusValues = { Now: 'Not known', Stage: 'No date' };

/** The columns that differ, with their new values. An empty text is the same as none. */
export function changedColumns(before: StatusValues, after: StatusValues): StatusChange {
  const tidy = (value: unknown): unknown => (typeof value === 'string' ? wordsIn(value) : value);
  return Object.fromEntries(
    statusColumns
      .filter((column) => before[column] !== after[column] && tidy(before[column]) !== tidy(after[column]))
      .map((column) => [column, tidy(after[column])]),
  );
}

export function withChange(before: StatusValues, change: StatusChange): StatusValues {
  return { ...before, ...change } as StatusValues;
}

/**
 * Whether a date that staff were given is replaced by another, or by none. A first forecast moves nothing; neither does
 * a connection.
 */
export function forecastMoves(before: StatusValues, after: StatusValues): boolean {
  const was = forecastOf(before);
  if (!was || after.Stage === 'Connected') return false;
  const now = forecastOf(after);
  // A forecast by month may be stored as any day of it, so the last days are compared.
  return !now || now.lastDay !== was.lastDay || now.precision !== was.precision;
}

/**
 * By how many days the forecast moves, from the last day of the old one to that of the new. Negative where it comes
 * sooner; undefined where it does not move or there is no new one.
 */
export function forecastMovesBy(before: StatusValues, after: StatusValues): number | undefined {
  const [was, now] = [forecastOf(before), forecastOf(after)];
  return was && now && forecastMoves(before, after) ? daysBetween(was.lastDay, now.lastDay) : undefined;
}

/** The first date given is kept as the plan; later dates are compared with it. */
export function firstPlan({
  ForecastOn,
  ForecastPrecision,
}: Pick<StatusValues, 'ForecastOn' | 'ForecastPrecision'>): Day | undefined {
  return ForecastOn && ForecastPrecision === 'Month' ? endOfMonth(ForecastOn) : ForecastOn;
}

/** The columns that say who gave the expected date. */
export const dateColumns = ['DateGivenBy', 'DateGivenOn', 'DateSource'] as const satisfies readonly StatusColumn[];

/** Who gave a date, on which day, and where it comes from. */
export interface DateGiven {
  readonly by: string;
  readonly on: Day;
  readonly source: string;
}

/** What becomes of the date that is expected. A service that becomes connected keeps it. */
export function becomesOfDate(before: StatusValues, after: StatusValues): 'stays' | 'new' | 'goes' {
  // The plan of a connected service is history. Whoever corrects it gives no date.
  const asDated = (values: StatusValues): StatusValues =>
    after.Stage === 'Connected' ? { ...values, Stage: 'No date' } : values;
  const [was, will] = [forecastOf(asDated(before)), forecastOf(asDated(after))];
  if (was?.lastDay === will?.lastDay && was?.precision === will?.precision) return 'stays';
  return will ? 'new' : 'goes';
}

/**
 * The columns that say who gave the expected date, if it changes: whoever gave the new one, or nobody where it goes.
 * A date that stays keeps the name beside it.
 */
export function dateGiven(before: StatusValues, after: StatusValues, given: DateGiven): StatusChange {
  switch (becomesOfDate(before, after)) {
    case 'stays':
      return {};
    case 'new':
      return { DateGivenBy: nameIn(given.by) ?? '', DateGivenOn: given.on, DateSource: wordsIn(given.source) ?? '' };
    case 'goes':
      return { DateGivenBy: undefined, DateGivenOn: undefined, DateSource: undefined };
  }
}

/** Confirms that a status still holds: who says so, on which day, and where they know it from. */
export function stillSo(by: string, source: string, today: Day): StatusChange {
  return { ConfirmedOn: today, ConfirmedBy: by, Source: source };
}
