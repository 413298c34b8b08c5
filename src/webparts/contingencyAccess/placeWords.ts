import * as strings from 'ContingencyAccessStrings';
import type { ShownPlace } from '../../data/contingency';
import type { Day } from '../../domain/day';
import { isNear, type OfferedPlace, type PlacesToWork } from '../../domain/contingency/places';
import type { MayUse } from '../../domain/contingency/words';
import { ended } from '../../domain/sentences';
import { shortDay } from '../../ui/dates';
import { counted, fill, listed } from '../../ui/words';

const whoWords: Readonly<Record<MayUse, string>> = {
  'This site': strings.WhoSite,
  'This area team': strings.WhoTeam,
  'Any NHS England staff': strings.WhoAny,
};

/** More than these are folded in the page. */
export const mostShown = 4;

/** Those near enough; where none is, the nearest. */
export function nearPlaces({ offered }: PlacesToWork<ShownPlace>): readonly OfferedPlace<ShownPlace>[] {
  return offered.filter((offer, index) => index === 0 || isNear(offer));
}

/** That there is no place, and who is arranging one. */
export function noPlaceWords({ arranging }: PlacesToWork<ShownPlace>): string[] {
  return [
    strings.PlacesNone,
    arranging.length > 0
      ? fill(strings.PlacesArranging, { places: listed(arranging.map(({ Place }) => Place)) })
      : strings.PlacesNobody,
  ];
}

export function distanceWords({ own, miles }: OfferedPlace<ShownPlace>): string {
  const whole = miles === undefined ? undefined : Math.round(miles);
  // Arranged for one's own site: which may be a room in it, or a building in the next town.
  if (own)
    return whole
      ? fill(strings.PlaceOwnMiles, {
          distance: counted(whole, strings.PlaceMiles),
        })
      : strings.PlaceOwn;
  if (whole === undefined) return '';
  return whole === 0 ? strings.PlaceNear : counted(whole, strings.PlaceMiles);
}

/** Who may use it and until when, how many, and what works there. */
export function placeWords(
  { WhoMayUse, ValidUntil, Capacity, Services, Address, Postcode }: ShownPlace,
  today: Day,
): string[] {
  const who = WhoMayUse ? whoWords[WhoMayUse] : strings.WhoAny;
  const desks = Capacity === undefined ? undefined : counted(Capacity, strings.Desks);
  const has =
    desks && Services ? fill(strings.PlaceHas, { desks, services: Services }) : ended(desks ?? Services ?? '');
  const address = [Address, Postcode?.replace(/ /g, '\u00a0')].filter(Boolean).join(', ');
  return [
    ValidUntil
      ? fill(strings.PlaceUntil, { who, date: shortDay(ValidUntil, today) })
      : fill(strings.PlaceOpen, { who }),
    has,
    ended(address),
  ].filter(Boolean);
}
