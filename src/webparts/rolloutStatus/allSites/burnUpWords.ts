import type { Day } from '../../../domain/day';
import type { BurnUp } from '../../../domain/rollout/burnUp';
import { shortDay } from '../../../ui/dates';
import { type Counted, counted, figure, fill, plural } from '../../../ui/text';
import { strings } from './strings';

/** Where the forecasts end, and the sites that are on no line. */
export function outcomeWords(
  { outcome, sites, noDate, datePassed, tooFar, connectedUndated, unplanned }: BurnUp,
  asOf: Day,
): string {
  const apart: readonly (readonly [number, Counted<`{count} ${string}`>])[] = [
    [noDate, strings.BurnUpNoDate],
    [datePassed, strings.BurnUpPassed],
    [tooFar, strings.BurnUpTooFar],
    [connectedUndated, strings.BurnUpUndated],
    [unplanned, strings.BurnUpUnplanned],
  ];
  return [
    outcome
      ? fill(plural(outcome.connected, strings.BurnUpOutcome), {
          connected: figure(outcome.connected),
          sites: figure(sites),
          date: shortDay(outcome.on, asOf),
        })
      : strings.BurnUpNoOutcome,
    ...apart.filter(([count]) => count > 0).map(([count, forms]) => counted(count, forms)),
  ].join(' ');
}
