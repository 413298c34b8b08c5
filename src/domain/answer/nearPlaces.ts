import { type OfferedPlace, placesToWork } from '../contingency/places';
import type { MayUse } from '../contingency/choices';
import type { Day } from '../day';
import { samePostcode } from '../postcode';
import { daysWithout } from '../rollout/daysWithout';
import { type Forecast, lastDayOf } from '../rollout/expected';
import type { AnswerPlace, AnswerSite } from './facts';
import type { ServiceLine } from './serviceLines';

/** A place somebody from this site may work at today, in plain data. */
export interface WorkPlace {
  readonly id: number;
  readonly name: string;
  /** In a straight line. Undefined: nobody has looked up where one of the two is. */
  readonly miles?: number;
  /** Arranged for this site. */
  readonly own: boolean;
  /** In the building that people are already in. */
  readonly here: boolean;
  readonly who?: MayUse;
  /** Its last day. Undefined: nobody has given one. */
  readonly until?: Day;
  readonly desks?: number;
  /** What works there, as the list says it. */
  readonly has?: string;
  readonly address?: string;
  /** For a link to a map. */
  readonly postcode?: string;
  /** Whom to ask there before setting off: a name and a number, as the list says it. */
  readonly contact?: string;
  /** It ends before the site has internet access. */
  readonly endsFirst?: PlaceGap;
}

/** The time from the end of a place to internet access at the site. */
export interface PlaceGap {
  readonly on: Day;
  /** Undefined: nobody has said when internet access comes, or the date has passed. */
  readonly forecast?: Forecast;
  /** Whole days between, exactly or at most. Undefined: there is no date to count to. */
  readonly days?: number;
}

/** Where somebody from the site may work. */
export interface Places {
  /** This site's own first, then by distance; each within a day's reach. */
  readonly near: readonly WorkPlace[];
  /** Open to them, but nobody has looked up how far away they are. */
  readonly unplaced: readonly WorkPlace[];
  /** Too far for a day's work. */
  readonly tooFar: readonly WorkPlace[];
  /** Not to be used yet: somebody is arranging them for this site or its area team. Nearest first. */
  readonly arranging: readonly { readonly name: string; readonly miles?: number }[];
}

/** Miles: nobody goes farther for a day's work. */
export const farthest = 40;

/** @param internet the site's internet access: a gap is the time without it. */
export function nearPlaces(
  places: readonly AnswerPlace[],
  site: AnswerSite,
  internet: readonly ServiceLine[],
  today: Day,
): Places {
  const { offered, arranging } = placesToWork(places, site, today);
  const all = offered.map((offer) => workPlace(offer, site, internet));
  const isFar = ({ miles = 0 }: WorkPlace): boolean => miles > farthest;
  return {
    near: all.filter((place) => !isFar(place) && (place.own || place.miles !== undefined)),
    unplaced: all.filter(({ own, miles }) => !own && miles === undefined),
    tooFar: all.filter(isFar),
    arranging: arranging.map(({ place, miles }) => ({ name: place.Place, miles })),
  };
}

function workPlace(
  { place, own, miles }: OfferedPlace<AnswerPlace>,
  site: AnswerSite,
  internet: readonly ServiceLine[],
): WorkPlace {
  const { Id, Place, WhoMayUse, ValidUntil, Capacity, Services, Address, Postcode, Contact } = place;
  return {
    id: Id,
    name: Place,
    miles,
    own,
    here: samePostcode(Postcode, site.Postcode),
    who: WhoMayUse,
    until: ValidUntil,
    desks: Capacity,
    has: Services,
    address: Address,
    postcode: Postcode,
    contact: Contact,
    endsFirst: ValidUntil && gapAfter(ValidUntil, internet),
  };
}

function gapAfter(on: Day, internet: readonly ServiceLine[]): PlaceGap | undefined {
  const missing = internet.find(({ stands }) => stands.use === 'nothing');
  if (!missing) return undefined;
  const { expected } = missing;
  if (expected.kind !== 'forecast' || expected.past) return { on };
  const forecast = { ...expected, lastDay: lastDayOf(expected.on, expected.precision) };
  const days = daysWithout(on, forecast.lastDay);
  return days > 0 ? { on, forecast, days } : undefined;
}
