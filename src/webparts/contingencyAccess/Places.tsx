import * as strings from 'ContingencyAccessStrings';
import * as React from 'react';
import * as uiStrings from 'UiStrings';
import type { ShownPlace } from '../../data/contingency';
import type { Day } from '../../domain/day';
import type { OfferedPlace, PlacesToWork } from '../../domain/contingency/places';
import { ended } from '../../domain/sentences';
import { Fold } from '../../ui/Fold';
import { LinkedText } from '../../ui/LinkedText';
import { fill } from '../../ui/words';
import { distanceWords, mostShown, nearPlaces, noPlaceWords, placeWords } from './placeWords';
import styles from './WhatToDo.module.scss';

export interface OwnPlacesProps {
  /** Of the places arranged for this very site, those that are offered. */
  readonly offered: readonly OfferedPlace<ShownPlace>[];
  readonly today: Day;
  /** The others are on their way. */
  readonly coming: boolean;
}

/** The places of one's own site while the others are not read; that there is none is not said from these. */
export function OwnPlaces({ offered, today, coming }: OwnPlacesProps): React.ReactElement {
  return (
    <>
      {offered.length > 0 ? <PlaceList places={offered.slice(0, mostShown)} today={today} /> : null}
      <p role="status" className={styles.small}>
        {coming ? strings.PlacesComing : uiStrings.OnlyPart}
      </p>
    </>
  );
}

export interface PlacesProps {
  readonly places: PlacesToWork<ShownPlace>;
  readonly today: Day;
}

/** Places this person may work at, nearest first; where there is none, who is arranging one. */
export function Places({ places, today }: PlacesProps): React.ReactElement {
  const { offered } = places;
  if (offered.length === 0) {
    return (
      <>
        {noPlaceWords(places).map((words) => (
          <p key={words}>{words}</p>
        ))}
      </>
    );
  }
  const near = nearPlaces(places).slice(0, mostShown);
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

function PlaceList({
  places,
  today,
}: {
  readonly places: readonly OfferedPlace<ShownPlace>[];
  readonly today: Day;
}): React.ReactElement {
  return (
    <ul className={styles.places}>
      {places.map((offer) => (
        <li key={offer.place.Id}>
          <span className={styles.placeName}>{offer.place.Place}</span>
          <span className={styles.miles}>{distanceWords(offer)}</span>
          <p className={styles.small}>
            {placeWords(offer.place, today).join(' ')} <LinkedText text={ended(offer.place.Contact ?? '')} />
          </p>
        </li>
      ))}
    </ul>
  );
}
