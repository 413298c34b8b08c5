import { type Day, endOfMonth } from '../day';
import type { ServiceFacts, StatusFacts } from './facts';
import type { Precision } from './choices';

/**
 * When a site gets the new service.
 *
 * - `connected`: it has it
 * - `forecast`: expected on a day or within a month; `slippedFrom` is the day first planned, if that was earlier;
 *   `past` means that the date has gone by without a connection
 * - `promised`: no forecast for this site, but a promise made for everywhere
 * - `noDate`: nobody has said
 */
export type Expected =
  | { readonly kind: 'connected'; readonly on?: Day }
  | {
      readonly kind: 'forecast';
      readonly on: Day;
      readonly precision: Precision;
      readonly slippedFrom?: Day;
      readonly past: boolean;
    }
  | { readonly kind: 'promised'; readonly on: Day; readonly past: boolean }
  | { readonly kind: 'noDate' };

export function expected(service: ServiceFacts, status: StatusFacts | undefined, today: Day): Expected {
  if (status?.Stage === 'Connected') return { kind: 'connected', on: status.ConnectedOn };
  const forecast = status && forecastOf(status);
  if (forecast) {
    const { on, precision, lastDay } = forecast;
    const planned = status.PlannedOn;
    const slipped = planned !== undefined && lastDay > lastDayOf(planned, precision);
    return { kind: 'forecast', on, precision, slippedFrom: slipped ? planned : undefined, past: lastDay < today };
  }
  if (service.PromisedOn) return { kind: 'promised', on: service.PromisedOn, past: service.PromisedOn < today };
  return { kind: 'noDate' };
}

/** The date on which the new service is expected: the planned date, until somebody forecasts another. */
export interface Forecast {
  readonly on: Day;
  readonly precision: Precision;
  /** The last day on which it can be kept. */
  readonly lastDay: Day;
}

export function forecastOf(
  status: Pick<StatusFacts, 'Stage' | 'PlannedOn' | 'ForecastOn' | 'ForecastPrecision'>,
): Forecast | undefined {
  // “No date” means that the planned date was given up.
  const on = status.ForecastOn ?? (status.Stage === 'No date' ? undefined : status.PlannedOn);
  if (!on) return undefined;
  const precision = (status.ForecastOn && status.ForecastPrecision) ?? 'Day';
  return { on, precision, lastDay: lastDayOf(on, precision) };
}

export function lastDayOf(on: Day, precision: Precision): Day {
  return precision === 'Month' ? endOfMonth(on) : on;
}
