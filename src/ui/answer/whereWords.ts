import type { WorkPlace } from '../../domain/answer/nearPlaces';
import type { Day } from '../../domain/day';
import { shortDay } from '../dates';
import { counted, fill } from '../words';
import { strings } from './strings';

type Distance = Pick<WorkPlace, 'miles'> & Partial<Pick<WorkPlace, 'own'>>;

/**
 * “16 miles”, “less than a mile”; undefined where nobody has looked it up, and for one's own place so near, which
 * may be a room in the building.
 */
export function distanceWords({ miles, own }: Distance): string | undefined {
  if (miles === undefined || isInTheBuilding({ miles, own })) return undefined;
  const whole = Math.round(miles);
  return whole === 0 ? strings.MilesNone : counted(whole, strings.Miles);
}

/** “Avonbridge House, Chippenham, 16 miles, until 26 April” */
export function whereWords(place: WorkPlace, today: Day): string {
  const distance = distanceWords(place);
  const until = place.until && fill(strings.Until, { date: shortDay(place.until, today) });
  return [place.name, distance, until].filter(Boolean).join(', ');
}

/** Whether nobody has to travel there: it is the site's own, and as good as next door. */
export function isInTheBuilding({ miles, own = false }: Distance): boolean {
  return own && miles !== undefined && Math.round(miles) === 0;
}
