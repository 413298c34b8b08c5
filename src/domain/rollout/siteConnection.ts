import type { Day } from '../day';
import { type Forecast, forecastOf } from './expected';
import type { StatusFacts } from './facts';

/** When a site has every essential service. It is connected when the last of them is. */
export interface SiteConnection {
  readonly connected: boolean;
  /** Undefined also where a connected service has no date, or one in the future. */
  readonly connectedOn?: Day;
  /** Undefined where the plan leaves out a service. */
  readonly plannedOn?: Day;
  /** For a site that is not connected yet; undefined where one of the services it lacks has no date. */
  readonly forecast?: Forecast;
}

/** @param statuses those of its essential services; undefined for a service without an entry. */
export function siteConnection(statuses: readonly (StatusFacts | undefined)[], today: Day): SiteConnection {
  const plannedOn = lastOf(statuses.map((status) => status?.PlannedOn));
  const missing = statuses.filter((status) => status?.Stage !== 'Connected');
  if (statuses.length === 0 || missing.length > 0) {
    const forecasts = missing.map((status) => status && forecastOf(status));
    const forecast = forecasts.includes(undefined)
      ? undefined
      : (forecasts as Forecast[]).sort((a, b) => (a.lastDay < b.lastDay ? 1 : -1))[0];
    return { connected: false, plannedOn, forecast };
  }
  const connectedOn = lastOf(statuses.map((status) => status?.ConnectedOn));
  return { connected: true, connectedOn: connectedOn && connectedOn <= today ? connectedOn : undefined, plannedOn };
}

/** The last of the days; undefined where one is missing. */
function lastOf(days: readonly (Day | undefined)[]): Day | undefined {
  return days.includes(undefined) ? undefined : [...(days as readonly Day[])].sort().pop();
}
