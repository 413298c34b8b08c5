import type { WorkPlace } from '../../domain/answer/nearPlaces';
import type { Day } from '../../domain/day';
import { shortDay } from '../dates';
import { counted, fill } from '../text';
import { strings } from './strings';

type Distance = Pick<WorkPlace, 'miles'> & Partial<Pick<WorkPlace, 'own' | 'here'>>;

/**
 * “16 miles”, “less than a mile”. Undefined: nobody has looked it up, or it is the site's own and so near that it may
 * be a room in the building.
 */
export function distanceWords(place: Distance): string | undefined {
  const { miles } = place;
  if (miles === undefined || isNextDoor(place)) return undefined;
  const whole = Math.round(miles);
  return whole === 0 ? strings.MilesNone : counted(whole, strings.Miles);
}

/** “from Avonbridge House, Chippenham, 16 miles, until 26 April”, “in your own building: Training room” */
export function whereWords(place: WorkPlace, today: Day): string {
  const until = place.until && fill(strings.Until, { date: shortDay(place.until, today) });
  const where = [place.name, distanceWords(place), until].filter(Boolean).join(', ');
  return fill(place.here ? strings.InYourBuilding : strings.FromPlace, { where });
}

/** Whether people can walk there: it is in the building, or the site's own and about next door. */
export function isNextDoor({ miles, own = false, here = false }: Distance): boolean {
  return here || (own && miles !== undefined && Math.round(miles) === 0);
}
