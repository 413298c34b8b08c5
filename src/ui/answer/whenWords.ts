import type { Day } from '../../domain/day';
import type { Precision } from '../../domain/rollout/choices';
import { shortDay, shortMonth } from '../dates';
import { fill } from '../text';
import { strings } from './standStrings';

interface Dated {
  readonly on: Day;
  readonly precision: Precision;
}

/** “on 20 August”, or “in June” if only the month is known. */
export function onDate({ on, precision }: Dated, today: Day): string {
  return precision === 'Month'
    ? fill(strings.InMonth, { month: shortMonth(on, today) })
    : fill(strings.OnDay, { date: shortDay(on, today) });
}

/** “20 August” or “June”. */
export function dateOf({ on, precision }: Dated, today: Day): string {
  return precision === 'Month' ? shortMonth(on, today) : shortDay(on, today);
}
