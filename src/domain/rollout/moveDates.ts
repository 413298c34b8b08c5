import { addDays, type Day, endOfMonth, startOfMonth } from '../day';
import type { Precision } from './choices';
import { type Forecast, forecastOf } from './expected';
import type { StatusChange, StatusValues } from './statusChange';

/**
 * How expected dates are moved.
 *
 * - `by`: each from its own date, by so many days; fewer than 0 bring it nearer
 * - `to`: all to one date; `firstToo` gives it also to those that have none
 */
export type DateMove =
  | { readonly kind: 'by'; readonly days: number }
  | { readonly kind: 'to'; readonly on: Day; readonly precision: Precision; readonly firstToo: boolean };

/** Dates move by at most so many days, which is two years: more is a slip of the finger. */
export const mostDays = 731;

/**
 * What a move does to one status: the columns that change, or why its date stays.
 *
 * - `connected`: there is nothing to expect any more
 * - `noDate`: there is no date to move
 *
 * A month without a day moves to the month in which its last day comes to lie: June by two weeks is July, and by two
 * weeks sooner is June still. The day first planned is never written: a first plan is not invented.
 */
export function movedDate(
  before: StatusValues,
  move: DateMove,
): { readonly change: StatusChange } | { readonly stays: 'connected' | 'noDate' } {
  if (before.Stage === 'Connected') return { stays: 'connected' };
  const forecast = forecastOf(before);
  if (move.kind === 'to') {
    if (!forecast && !move.firstToo) return { stays: 'noDate' };
    const dated = { ForecastOn: move.on, ForecastPrecision: move.precision } as const;
    return { change: before.Stage === 'No date' ? { ...dated, Stage: 'Planned' } : dated };
  }
  if (!forecast) return { stays: 'noDate' };
  return { change: { ForecastOn: movedBy(forecast, move.days), ForecastPrecision: forecast.precision } };
}

function movedBy({ on, precision, lastDay }: Forecast, days: number): Day {
  if (precision === 'Day') return addDays(on, days);
  const month = addDays(lastDay, days);
  // The day of the month is kept as it was, where that stays in its month: nothing has moved.
  return endOfMonth(month) === lastDay ? on : startOfMonth(month);
}
