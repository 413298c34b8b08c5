import type { Day } from '../day';
import { type Coordinates, degreesFault } from '../degrees';
import { folded } from '../folded';
import { nameOrder } from '../order';
import { samePostcode } from '../postcode';
import { keyOf } from '../key';
import { milesBetween } from './distance';
import { inDate } from './instructions';
import type { AgreementState, MayUse } from './choices';

/** What the rules read of a place to work; a row of FallbackLocations fits. */
export interface PlaceFacts extends Coordinates {
  readonly Id: number;
  readonly Place: string;
  readonly Postcode?: string;
  readonly ForSiteCode?: string;
  readonly ForAreaTeam?: string;
  readonly AgreementState: AgreementState;
  readonly WhoMayUse?: MayUse;
  readonly ValidFrom?: Day;
  readonly ValidUntil?: Day;
}

/** The site whose staff need a place to work. */
export interface Visitor extends Coordinates {
  readonly SiteCode: string;
  readonly AreaTeam?: string;
  readonly Postcode?: string;
}

/** A place this person may work at today. */
export interface OfferedPlace<P extends PlaceFacts> {
  readonly place: P;
  /** Arranged for this person's own site. */
  readonly own: boolean;
  /** Miles as the crow flies. Undefined: one of the two has no coordinates, or impossible ones. */
  readonly miles?: number;
}

export interface PlacesToWork<P extends PlaceFacts> {
  /** This site's own first, then by distance. Those without a distance come last. */
  readonly offered: readonly OfferedPlace<P>[];
  /** Not agreed yet: somebody is arranging them for this site or its area team. Nearest first. */
  readonly arranging: readonly OfferedPlace<P>[];
}

/** Places that are agreed, in date and open to this person. */
export function placesToWork<P extends PlaceFacts>(
  places: readonly P[],
  visitor: Visitor,
  today: Day,
): PlacesToWork<P> {
  const sameSite = ({ ForSiteCode }: P): boolean =>
    ForSiteCode !== undefined && keyOf(ForSiteCode) === keyOf(visitor.SiteCode);
  const sameTeam = ({ ForAreaTeam }: P): boolean =>
    ForAreaTeam !== undefined && visitor.AreaTeam !== undefined && folded(ForAreaTeam) === folded(visitor.AreaTeam);
  const open = (place: P): boolean => {
    switch (place.WhoMayUse) {
      case 'This site':
        return sameSite(place);
      case 'This area team':
        return sameSite(place) || sameTeam(place);
      case 'Any NHS England staff':
        return true;
      case undefined:
        return false;
    }
  };
  // People are not sent to the building they are in, unless a room there is arranged for them.
  const isHere = ({ Postcode }: P): boolean => samePostcode(Postcode, visitor.Postcode);
  const elsewhere = places
    .map((place): OfferedPlace<P> => ({ place, own: sameSite(place), miles: milesAway(visitor, place) }))
    .filter(({ place, own }) => own || !isHere(place))
    .sort((a, b) => (a.miles ?? Infinity) - (b.miles ?? Infinity) || nameOrder(a.place.Place, b.place.Place));
  return {
    offered: elsewhere
      .filter(({ place }) => place.AgreementState === 'Agreed' && inDate(place, today) && open(place))
      .sort((a, b) => Number(b.own) - Number(a.own)),
    arranging: elsewhere.filter(({ place, own }) => place.AgreementState !== 'Agreed' && (own || sameTeam(place))),
  };
}

/**
 * Miles as the crow flies. Undefined: one of the two has no coordinates, or they are swapped or have lost their sign,
 * which would give a distance across the sea.
 */
function milesAway(visitor: Coordinates, place: Coordinates): number | undefined {
  return degreesFault(visitor) || degreesFault(place) ? undefined : milesBetween(visitor, place);
}
