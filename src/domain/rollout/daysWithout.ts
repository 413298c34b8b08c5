import { addDays, type Day, daysBetween } from '../day';
import { hasWorkingDay } from '../workingDays';
import { type Forecast, forecastOf } from './expected';
import type { ServiceFacts, StatusFacts } from './facts';
import { isLent, isWorking } from './states';
import { whatWorksNow } from './whatWorksNow';

/** A time in which staff have neither what they had before nor the new service. */
export interface Gap<V extends ServiceFacts, S extends StatusFacts> {
  readonly service: V;
  readonly status: S;
  readonly endsOn: Day;
  /** Whether what they had is still there, should have ended by now, or is known to have stopped. */
  readonly existing: 'there' | 'due' | 'stopped';
  /** When the new service is expected; undefined while it has no date. */
  readonly forecast?: Forecast;
  /** Whether that date has gone by. */
  readonly forecastPassed: boolean;
  /**
   * The whole days on which neither works; the most there can be, where only the month is known. Undefined where there
   * is no date that can still be kept.
   */
  readonly days?: number;
}

/**
 * The days without a service at a site, from the last day of what staff have now to the forecast of its replacement.
 * Undefined where no end date is given: empty means not known.
 */
export function gapOf<V extends ServiceFacts, S extends StatusFacts>(
  service: V,
  status: S | undefined,
  today: Day,
): Gap<V, S> | undefined {
  if (!status?.ExistingEndsOn || status.Stage === 'Connected') return undefined;
  const endsOn = status.ExistingEndsOn;
  const now = whatWorksNow(service, status, today);
  // What works needs no warning. What was confirmed after its end date goes on, and nobody knows until when.
  if (isWorking(now.state) || (isLent(now.state) && endsOn < today)) return undefined;
  const existing = status.ExistingState === 'Stopped' ? 'stopped' : endsOn < today ? 'due' : 'there';
  const forecast = forecastOf(status);
  const forecastPassed = forecast !== undefined && forecast.lastDay < today;
  const gap = { service, status, endsOn, existing, forecast, forecastPassed } as const;
  if (!forecast || forecastPassed) return gap;
  const days = daysWithout(endsOn, forecast.lastDay);
  return days > 0 ? { ...gap, days } : undefined;
}

/**
 * The whole days on which there is nothing, between the last day of the old service and the first of the new. None
 * where all of them are days on which nobody works.
 */
export function daysWithout(last: Day, first: Day): number {
  const between = Math.max(0, daysBetween(last, first) - 1);
  return hasWorkingDay(addDays(last, 1), addDays(first, -1)) ? between : 0;
}
