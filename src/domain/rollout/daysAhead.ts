import { addDays, type Day, daysBetween, startOfMonth } from '../day';
import { textOrder } from '../order';
import { type Concern, concerns, inOrder } from './attention';
import { type Gap, gapOf } from './daysWithout';
import type { EveryStatusFacts, SiteOverview } from './everySite';
import type { Forecast } from './expected';
import type { ServiceFacts } from './facts';

/** How many weeks of days without are counted, from today on. */
export const weeksAhead = 8;

/** A service of a site that staff are without on days to come. */
export interface AheadConcern extends Concern {
  readonly gap: Gap<ServiceFacts, EveryStatusFacts>;
  /** Whole days without it, within the weeks ahead. */
  readonly days: number;
  /** Where only the month of the new service is known: there may be fewer. */
  readonly atMost: boolean;
  /** It is certain that there are days without it after these weeks too, or nobody knows their end. */
  readonly goesOn: boolean;
}

/** The days without that are to come. */
export interface DaysAhead {
  /** The most days first, then what ends first. */
  readonly rows: readonly AheadConcern[];
  /** The days of all rows together: two services without for one day are two. */
  readonly days: number;
  readonly sites: number;
  /** The last day that is counted. */
  readonly until: Day;
}

/**
 * The days without a service in the next weeks, today included: from the day after what staff have now ends to the day
 * before its replacement, as `gapOf` has them. Where no date can still be kept, each day counts.
 */
export function daysAhead(overviews: readonly SiteOverview[], today: Day, weeks = weeksAhead): DaysAhead {
  const until = addDays(today, weeks * 7 - 1);
  const found = concerns(overviews).flatMap((concern): AheadConcern[] => {
    const gap = gapOf(concern.service, concern.status, today);
    if (!gap) return [];
    const { endsOn, days: closed, forecast } = gap;
    const from = gap.existing === 'stopped' ? today : laterOf(addDays(endsOn, 1), today);
    const last = closed === undefined || !forecast ? until : earlierOf(addDays(forecast.lastDay, -1), until);
    const days = daysBetween(from, last) + 1;
    if (days <= 0) return [];
    const first = closed !== undefined && forecast ? firstDayOf(forecast) : undefined;
    const atMost = first !== undefined && first <= last;
    return [{ ...concern, gap, days, atMost, goesOn: first === undefined || addDays(first, -1) > until }];
  });
  return {
    rows: inOrder(found, (a, b) => b.days - a.days || textOrder(a.gap.endsOn, b.gap.endsOn)),
    days: found.reduce((sum, { days }) => sum + days, 0),
    sites: new Set(found.map(({ overview }) => overview)).size,
    until,
  };
}

/** The first day on which it can be kept. */
function firstDayOf({ on, precision }: Forecast): Day {
  return precision === 'Month' ? startOfMonth(on) : on;
}

function laterOf(one: Day, other: Day): Day {
  return one > other ? one : other;
}

function earlierOf(one: Day, other: Day): Day {
  return one < other ? one : other;
}
