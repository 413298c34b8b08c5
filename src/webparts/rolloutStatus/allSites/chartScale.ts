import { addDays, type Day, daysBetween, endOfMonth } from '../../../domain/day';
import type { BurnUp, BurnUpPoint } from '../../../domain/rollout/burnUp';
import { claims } from '../../../domain/rollout/claims';

/** Positions of days and counts in the drawing, in percent from its left and from its top. */
export interface ChartScale {
  x(on: Day): number;
  y(count: number): number;
  /** Whether a day is inside the drawing. */
  shows(on: Day): boolean;
  /** The first of each month, but for the last one's end. */
  readonly months: readonly Day[];
  readonly counts: readonly number[];
}

const steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000];
const mostSteps = 7;
/** Room for the words at the ends of the lines, in days for each hundred days of the drawing. */
const roomAtEnd = 7;

export function chartScale({ points, lastDay, sites }: Pick<BurnUp, 'points' | 'lastDay' | 'sites'>): ChartScale {
  const first = points[0].on;
  const last = endOfMonth(addDays(lastDay, Math.round((daysBetween(first, lastDay) * roomAtEnd) / 100)));
  const days = daysBetween(first, last) + 1;
  const step = steps.find((one) => Math.ceil(sites / one) <= mostSteps) ?? Math.ceil(sites / mostSteps);
  const most = Math.max(1, Math.ceil(sites / step)) * step;
  const months: Day[] = [];
  for (let month = first; month <= last; month = addDays(endOfMonth(month), 1)) months.push(month);
  return {
    x: (on) => rounded((daysBetween(first, on) / days) * 100),
    y: (count) => rounded(100 - (count / most) * 100),
    shows: (on) => on >= first && on <= last,
    months: thinned(months),
    counts: Array.from({ length: most / step + 1 }, (_, index) => index * step),
  };
}

/** The most months that can be written beside each other. */
function thinned(months: readonly Day[]): Day[] {
  const every = Math.ceil(months.length / 12);
  return months.filter((_, index) => index % every === 0);
}

/** Room for the words at today and before the first claim, in percent of the width. */
const roomAfterToday = 24;
const roomBeforeClaim = 8;

/**
 * The point at which plan and forecast are farthest apart and no other words are in the way: the best place for their
 * names.
 */
export function farthestApart(points: readonly BurnUpPoint[], asOf: Day, { x }: ChartScale): BurnUpPoint | undefined {
  const distance = ({ planned, forecast }: BurnUpPoint): number => Math.abs(planned - (forecast ?? planned));
  const end = Math.min(x(points[points.length - 1].on), x(claims.upToSixMonths.lastDay) - roomBeforeClaim);
  const clear = points.filter(
    ({ on, forecast }) => forecast !== undefined && x(on) > x(asOf) + roomAfterToday && x(on) < end,
  );
  return [...clear].sort((a, b) => distance(b) - distance(a))[0];
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
