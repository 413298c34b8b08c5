import * as strings from 'ContingencyAccessStrings';
import * as React from 'react';
import type { FallbackLocation } from '../../data/contingency';
import type { Day } from '../../domain/day';
import { piecesOf } from '../../domain/contingency/stepText';
import type { OfferedPlace, PlacesToWork } from '../../domain/contingency/places';
import type { MayUse } from '../../domain/contingency/words';
import { shortDay } from '../../ui/dates';
import { Fold } from '../../ui/Fold';
import { counted, figure, fill, listed } from '../../ui/words';
import styles from './WhatToDo.module.scss';

/** More than these are folded, and so are those farther away: nobody goes there for a day's work. */
const mostShown = 4;
const farAway = 40;

const whoWords: Readonly<Record<MayUse, string>> = { 'This site': strings.WhoSite, 'This area team': strings.WhoTeam, 'Any NHS England staff': strings.WhoAny };

export interface PlacesProps {
  readonly places: PlacesToWork<FallbackLocation>;
  readonly today: Day;
}

/** Places this person may work at, nearest first; where there is none, who is arranging one. */
export function Places({ places: { offered, arranging }, today }: PlacesProps): React.ReactElement {
  if (offered.length === 0) {
    return (
      <>
        <p>{strings.PlacesNone}</p>
        <p>{arranging.length > 0 ? fill(strings.PlacesArranging, { places: listed(arranging.map(({ Place }) => Place)) }) : strings.PlacesNobody}</p>
      </>
    );
  }
  const near = offered.filter(({ miles = 0 }, index) => index === 0 || miles <= farAway).slice(0, mostShown);
  const rest = offered.filter((offer) => !near.includes(offer));
  return (
    <>
      <PlaceList places={near} today={today} />
      {rest.length > 0 ? (
        <Fold summary={fill(strings.PlaceMore, { count: rest.length })}>
          <PlaceList places={rest} today={today} />
        </Fold>
      ) : null}
    </>
  );
}

function PlaceList({ places, today }: { readonly places: readonly OfferedPlace<FallbackLocation>[]; readonly today: Day }): React.ReactElement {
  return (
    <ul className={styles.places}>
      {places.map((offer) => (
        <li key={offer.place.Id}>
          <span className={styles.placeName}>{offer.place.Place}</span>
          <span className={styles.miles}>{distanceWords(offer)}</span>
          <p className={styles.small}>
            {placeWords(offer.place, today).join(' ')} <Contact text={offer.place.Contact} />
          </p>
        </li>
      ))}
    </ul>
  );
}

export function distanceWords({ own, miles }: OfferedPlace<FallbackLocation>): string {
  if (own) return strings.PlaceOwn;
  if (miles === undefined) return '';
  const whole = Math.round(miles);
  return whole === 0 ? strings.PlaceNear : whole === 1 ? strings.PlaceMile : fill(strings.PlaceMiles, { miles: figure(whole) });
}

/** Who may use it and until when, how many, and what works there. */
export function placeWords({ WhoMayUse, ValidUntil, Capacity, Services, Address, Postcode }: FallbackLocation, today: Day): string[] {
  const who = WhoMayUse ? whoWords[WhoMayUse] : strings.WhoAny;
  const desks = Capacity === undefined ? undefined : counted(Capacity, strings.DesksOne, strings.DesksMany);
  const has = desks && Services ? fill(strings.PlaceHas, { desks, services: Services }) : [desks ?? Services].filter(Boolean).map((words) => `${words}.`).join('');
  const address = [Address, Postcode].filter(Boolean).join(', ');
  return [ValidUntil ? fill(strings.PlaceUntil, { who, date: shortDay(ValidUntil, today) }) : fill(strings.PlaceOpen, { who }), has, address && `${address}.`].filter((words): words is string => Boolean(words));
}

function Contact({ text }: { readonly text?: string }): React.ReactElement | null {
  if (!text) return null;
  return (
    <>
      {piecesOf(text).map((piece, index) =>
        piece.kind === 'text' ? (
          <React.Fragment key={index}>{piece.text}</React.Fragment>
        ) : (
          <a key={index} href={piece.address}>
            {piece.text}
          </a>
        ),
      )}
      .
    </>
  );
}
