import { type Day, dayOf } from '../../domain/day';
import { lastDayOfWork } from '../../domain/rollout/lastDayOfWork';
import { phaseOf, type Work } from '../../domain/rollout/plannedWork';
import { timeTyped } from '../../domain/typedTime';
import { ukTime } from '../../domain/ukTime';
import { dayOfWeek } from '../dayOfWeek';
import { fill } from '../text';
import { strings } from './workStrings';

/**
 * When planned work is, in one sentence by clocks in the United Kingdom: “Email stops on Saturday 20 April, 7am to
 * 8am.”
 *
 * @param service what stops meanwhile, as a sentence begins with it. Undefined: nobody has said that something stops.
 * @param now in milliseconds since 1970.
 * @returns undefined once the work is over.
 */
export function workWords(work: Work, service: string | undefined, now: number): string | undefined {
  const today = dayOf(new Date(now));
  switch (phaseOf(work, now)) {
    case 'over':
      return undefined;
    case 'ahead':
      return aheadWords(work, service, today);
    case 'during':
      return duringWords(work, service, today);
  }
}

function aheadWords({ start, end }: Work, service: string | undefined, today: Day): string {
  const first = dayOf(new Date(start));
  if (end !== undefined && lastDayOfWork(end) !== first) {
    const both = { start: timeOn(start, first, today), end: timeOn(end, lastDayOfWork(end), today) };
    return service ? fill(strings.StopsFrom, { service, ...both }) : fill(strings.From, both);
  }
  const times = timesOf({ start, end });
  if (first === today) return service ? fill(strings.StopsToday, { service, times }) : fill(strings.Today, { times });
  const day = dayOfWeek(first, today);
  return service ? fill(strings.StopsOn, { service, day, times }) : fill(strings.On, { day, times });
}

/** When work on one day is: “7am to 8am”; “from 7am” where nobody has said when it ends. */
export function timesOf({ start, end }: Work): string {
  return end === undefined
    ? fill(strings.StartOnly, { start: timeAt(start) })
    : fill(strings.Times, { start: timeAt(start), end: timeAt(end) });
}

function duringWords({ end }: Work, service: string | undefined, today: Day): string {
  if (end === undefined) return service ? fill(strings.IsOff, { service }) : strings.Now;
  const last = lastDayOfWork(end);
  const until = last === today ? timeAt(end) : timeOn(end, last, today);
  return service ? fill(strings.IsOffUntil, { service, end: until }) : fill(strings.Until, { end: until });
}

function timeAt(instant: number): string {
  return timeTyped(ukTime(new Date(instant)));
}

function timeOn(instant: number, on: Day, today: Day): string {
  return fill(strings.TimeOn, { time: timeAt(instant), day: dayOfWeek(on, today) });
}
