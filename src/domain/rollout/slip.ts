import type { Day } from '../day';
import { type Forecast, forecastOf } from './expected';
import type { StatusFacts } from './facts';

/** One version of a status row, as the rules read it. */
export type StatusVersion = Pick<StatusFacts, 'Stage' | 'PlannedOn' | 'ForecastOn' | 'ForecastPrecision'> & {
  /** The day it was written. */
  readonly writtenOn: Day;
  readonly Reason?: string;
  readonly DateGivenBy?: string;
  readonly DateGivenOn?: Day;
};

/** A forecast somebody gave. */
export interface GivenForecast extends Forecast {
  /** The day that is written beside the name of whoever gave it; else the day of the version. */
  readonly givenOn: Day;
  /** Undefined if nobody is named. */
  readonly givenBy?: string;
  /** Why it replaced the forecast before it; undefined for the first. */
  readonly reason?: string;
}

/**
 * Every forecast that a service has had at a site, newest first. Versions without a forecast are left out, and so are
 * versions that did not change it.
 *
 * @param versions in any order.
 */
export function forecastsGiven(versions: readonly StatusVersion[]): GivenForecast[] {
  const given: GivenForecast[] = [];
  for (const version of [...versions].sort((a, b) =>
    a.writtenOn < b.writtenOn ? -1 : a.writtenOn > b.writtenOn ? 1 : 0,
  )) {
    const forecast = forecastOf(version);
    const last = given[given.length - 1];
    if (!forecast || (last && last.on === forecast.on && last.precision === forecast.precision)) continue;
    const { DateGivenBy: givenBy, DateGivenOn, writtenOn } = version;
    const givenOn = givenBy && DateGivenOn ? DateGivenOn : writtenOn;
    given.push({ ...forecast, givenOn, givenBy, reason: last && version.Reason });
  }
  return given.reverse();
}
