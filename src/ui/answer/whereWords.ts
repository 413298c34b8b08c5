import type { WorkPlace } from '../../domain/answer/nearPlaces';
import type { Day } from '../../domain/day';
import { shortDay } from '../dates';
import { counted, fill } from '../words';
import { strings } from './strings';

/** “16 miles”, “less than a mile”; undefined where nobody has looked it up. */
export function distanceWords({ miles }: Pick<WorkPlace, 'miles'>): string | undefined {
  if (miles === undefined) return undefined;
  const whole = Math.round(miles);
  return whole === 0 ? strings.MilesNone : counted(whole, strings.Miles);
}

/** “Avonbridge House, Chippenham, 16 miles, until 26 April” */
export function whereWords(place: WorkPlace, today: Day): string {
  // Less than a mile is no distance to one's own place, which may be a room in the building.
  const distance = place.own && Math.round(place.miles ?? 1) === 0 ? undefined : distanceWords(place);
  const until = place.until && fill(strings.Until, { date: shortDay(place.until, today) });
  return [place.name, distance, until].filter(Boolean).join(', ');
}
