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
  /** In a straight line; undefined where nobody has looked one of the two up. */
  readonly miles?: number;
  /** Arranged for this site. */
  readonly own: boolean;
  /** In the building that people are in. */
  readonly here: boolean;
  readonly who?: MayUse;
  /** Its last day; undefined: nobody has said until when. */
  readonly until?: Day;
  readonly desks?: number;
  /** What works there, in words. */
  readonly has?: string;
  readonly address?: string;
  /** For a map. */
  readonly postcode?: string;
  /** Whom to ask there before setting off, in words: a name and a number. */
  readonly contact?: string;
  /** It ends before the site has internet access. */
  readonly endsFirst?: PlaceGap;
}

/** The time from the end of a place to internet access at the site. */
export interface PlaceGap {
  readonly on: Day;
  /** Undefined: nobody has said when internet access comes, or the date has passed. */
  readonly forecast?: Forecast;
  /** Whole days between, exactly or at most; undefined without a date to count to. */
  readonly days?: number;
}

/** Where somebody from the site may work. */
export interface Places {
  /** This site's own first, then by distance; each within a day's reach. */
  readonly near: readonly WorkPlace[];
  /** Open to them; how far it is, nobody has looked up. */
  readonly unplaced: readonly WorkPlace[];
  /** Farther than anybody goes for a day. */
  readonly tooFar: readonly WorkPlace[];
  /** Not to be used yet: somebody is arranging them for this site or its area team. Nearest first. */
  readonly arranging: readonly { readonly name: string; readonly miles?: number }[];
}

/** Miles: nobody goes farther for a day's work. */
export const farthest = 40;

/** @param internet the site's internet access; places are for those who have none. */
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
