import { addDays, type Day, daysBetween, endOfMonth } from '../day';
import { claims } from './claims';
import type { SiteOverview } from './everySite';

/**
 * Sites connected by the end of a day: by the plan, in fact (until today), and by today's forecasts (from today on).
 */
export interface BurnUpPoint {
  readonly on: Day;
  readonly planned: number;
  readonly connected?: number;
  readonly forecast?: number;
}

/** Sites connected over time. A site is connected when all its essential services are. */
export interface BurnUp {
  readonly points: readonly BurnUpPoint[];
  /** The last day of any plan, forecast or public claim. */
  readonly lastDay: Day;
  readonly sites: number;
  /** By today: in fact, and by the plan. */
  readonly connected: number;
  readonly planned: number;
  /** How many sites today's forecasts end at, and when; undefined where no forecast can still be kept. */
  readonly outcome?: { readonly connected: number; readonly on: Day };
  /** Sites that are not connected and on no line: no date, a date that has gone by, or one too far away to show. */
  readonly noDate: number;
  readonly datePassed: number;
  readonly tooFar: number;
  /** Connected on a day that nobody gave: they are counted from today. */
  readonly connectedUndated: number;
  /** Sites the plan does not date. */
  readonly unplanned: number;
}

/** A date that is further from today than so many days is more likely a slip of the pen. */
const farthest = 730;
/** Over more weeks than these, there is a point for each month instead of each week. */
const mostWeeks = 60;

export function burnUp(overviews: readonly SiteOverview[], today: Day): BurnUp {
  const connections = overviews.map(({ connection }) => connection);
  const planned = dated(connections.map(({ plannedOn }) => plannedOn));
  const connectedOn = dated(connections.map((one) => one.connectedOn));
  const expected = dated(connections.map(({ forecast }) => forecast?.lastDay));
  const connected = connections.filter((one) => one.connected).length;
  const farthestDay = addDays(today, farthest);
  const kept = expected.filter((on) => on >= today && on <= farthestDay);
  const lastDay = latest(
    [...planned, ...kept, today, claims.notUntilOctober.lastDay].filter((on) => on <= farthestDay),
  );
  const points = pointsIn(firstDayOf([...planned, ...connectedOn], today), lastDay, today, kept).map(
    (on): BurnUpPoint => ({
      on,
      planned: upTo(planned, on),
      connected: on < today ? upTo(connectedOn, on) : on === today ? connected : undefined,
      forecast: on < today ? undefined : connected + upTo(kept, on),
    }),
  );
  return {
    points,
    lastDay,
    sites: overviews.length,
    connected,
    planned: upTo(planned, today),
    outcome: kept.length > 0 ? { connected: connected + kept.length, on: latest(kept) } : undefined,
    noDate: connections.filter((one) => !one.connected && !one.forecast).length,
    datePassed: expected.filter((on) => on < today).length,
    tooFar: expected.filter((on) => on > farthestDay).length,
    connectedUndated: connected - connectedOn.length,
    unplanned: overviews.length - planned.length,
  };
}

/** Every Monday, or every first of the month if those are too many, and each day on which something happens. */
function pointsIn(first: Day, last: Day, today: Day, kept: readonly Day[]): Day[] {
  const days = new Set<Day>([first, today, last, ...(kept.length > 0 ? [latest(kept)] : [])]);
  const { lastDay } = claims.upToSixMonths;
  if (lastDay > first && lastDay < last) days.add(lastDay);
  const byWeek = daysBetween(first, last) <= mostWeeks * 7;
  for (
    let on = byWeek ? mondayFrom(first) : first;
    on < last;
    on = byWeek ? addDays(on, 7) : addDays(endOfMonth(on), 1)
  )
    days.add(on);
  return [...days].sort();
}

/** The first of the month in which anything was planned or done. */
function firstDayOf(days: readonly Day[], today: Day): Day {
  const first = [...days, today].filter((on) => on >= addDays(today, -farthest)).sort()[0];
  return `${first.slice(0, 8)}01` as Day;
}

function mondayFrom(on: Day): Day {
  const weekday = new Date(`${on}T12:00:00Z`).getUTCDay();
  return addDays(on, (8 - weekday) % 7);
}

function dated(days: readonly (Day | undefined)[]): Day[] {
  return days.filter((on): on is Day => on !== undefined);
}

function latest(days: readonly Day[]): Day {
  return days.reduce((last, on) => (on > last ? on : last));
}

function upTo(days: readonly Day[], on: Day): number {
  return days.filter((other) => other <= on).length;
}
