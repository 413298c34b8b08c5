import { farthest, type PlaceGap, type Places, type WorkPlace } from '../../domain/answer/nearPlaces';
import type { MayUse } from '../../domain/contingency/choices';
import type { Day } from '../../domain/day';
import { ended, inSentences } from '../../domain/sentences';
import { shortDay } from '../dates';
import { counted, fill, sentence } from '../text';
import { strings } from './contentStrings';
import { strings as answerStrings } from './strings';
import { distanceWords } from './whereWords';

const whoWords: Readonly<Record<MayUse, string>> = {
  'This site': strings.WhoSite,
  'This area team': strings.WhoTeam,
  'Any NHS England staff': strings.WhoAny,
};

/** A place to work, as a list shows it. */
export interface PlaceWords {
  readonly id: number;
  readonly name: string;
  readonly distance?: string;
  /** Who may use it and until when, and what is there. */
  readonly about: readonly string[];
  /** Whom to ring there, as the list says it. */
  readonly contact?: string;
  /** The help desk’s number, if the place has none of its own. */
  readonly call?: string;
  /** For a link to a map. */
  readonly postcode?: string;
}

/** Where people may work, in groups. */
export interface PlacesWords {
  readonly near: readonly PlaceWords[];
  /** If none is near: sentences that say so, and who is arranging one. */
  readonly none: readonly string[];
  readonly unplaced: readonly PlaceWords[];
  readonly tooFar: readonly PlaceWords[];
}

export function placesWords(places: Places, today: Day, help: string | undefined): PlacesWords {
  const words = (place: WorkPlace): PlaceWords => placeWords(place, today, help);
  return {
    near: places.near.map(words),
    none: places.near.length > 0 ? [] : noPlaceWords(places),
    unplaced: places.unplaced.map(words),
    tooFar: places.tooFar.map(words),
  };
}

function placeWords(place: WorkPlace, today: Day, help: string | undefined): PlaceWords {
  const { id, name, own, here, who: mayUse, until, desks, has, address, postcode, contact, endsFirst } = place;
  const who = mayUse ? whoWords[mayUse] : strings.WhoAny;
  return {
    id,
    name,
    distance:
      [here ? strings.InBuilding : own ? strings.OwnPlace : undefined, distanceWords(place)]
        .filter(Boolean)
        .join(', ') || undefined,
    about: [
      until ? fill(strings.PlaceUntil, { who, date: shortDay(until, today) }) : fill(strings.PlaceOpen, { who }),
      // `until` before it has said the day.
      endsFirst && (endsFirst.forecast ? strings.AfterThat : answerStrings.InternetNoDate),
      place.miles === undefined && !here ? strings.FarUnknown : undefined,
      ended(
        sentence([desks === undefined ? undefined : counted(desks, strings.Desks), has].filter(Boolean).join('; ')),
      ),
      ended([address, postcode?.replace(/ /g, '\u00a0')].filter(Boolean).join(', ')),
    ].filter((each): each is string => Boolean(each)),
    contact: contact && ended(contact),
    call: contact ? undefined : help,
    postcode: here ? undefined : postcode,
  };
}

function noPlaceWords({ arranging, unplaced, tooFar }: Places): string[] {
  return [
    unplaced.length > 0 ? strings.NoPlaceKnown : strings.NoPlace,
    ...(tooFar.length > 0 && unplaced.length === 0 ? [fill(strings.NoPlaceNear, { miles: farthest })] : []),
    arranging.length > 0
      ? fill(strings.Arranging, {
          places: arranging.map((place) => [place.name, distanceWords(place)].filter(Boolean).join(', ')).join('; '),
        })
      : strings.NobodyArranges,
  ];
}

/** What to do before setting off to work somewhere else. */
export function goingSteps(place: WorkPlace, help: string | undefined): string[] {
  const { name, address, postcode, contact, has } = place;
  const there = [name, address, postcode].filter(Boolean).join(', ');
  return [
    contact ? ringWords(contact) : help && fill(strings.GoAsk, { telephone: help }),
    inSentences([fill(strings.GoThere, { place: there }), has && fill(strings.GoHas, { has })]),
  ].filter((step): step is string => Boolean(step));
}

/** Whom to ask before setting off. The author may have typed “Ring first: …” themselves. */
function ringWords(contact: string): string {
  return /^(?:ring|call|phone|telephone|ask|tell|email|text)\b/i.test(contact)
    ? ended(contact)
    : fill(strings.GoRing, { contact });
}

/** A place ends before the internet comes, with the date of that if anybody has given one. */
export function endsWords({ on, forecast }: PlaceGap, today: Day): string {
  return fill(forecast ? strings.EndsBefore : strings.EndsOpen, { date: shortDay(on, today) });
}
