import * as React from 'react';
import * as uiStrings from 'UiStrings';
import type { Summary } from '../../domain/answer/summary';
import { strings as answerStrings } from '../../ui/answer/contentStrings';
import { helpOf } from '../../ui/answer/headlineWords';
import { mapLink } from '../../ui/answer/mapLink';
import { placesWords, type PlaceWords } from '../../ui/answer/workPlaceWords';
import { Fold } from '../../ui/Fold';
import { LinkedText } from '../../ui/LinkedText';
import { WithTelephone } from '../../ui/Telephone';
import { MapLink } from './Numbers';
import { strings } from './contentStrings';
import styles from './Content.module.scss';

export interface PlacesProps {
  readonly summary: Summary;
  /** Only those of the site itself are read so far: it cannot be said that there are none. */
  readonly part: boolean;
  /** The others are being read. */
  readonly coming: boolean;
}

/** More than these are folded in the page. */
const mostShown = 4;

/** Places this person may work at, nearest first. If none is near, who is arranging one. */
export function PlacesHere({ summary, part, coming }: PlacesProps): React.ReactElement {
  const { places, today, numbers } = summary;
  const { near, none, unplaced, tooFar } = placesWords(places, today, helpOf(numbers));
  if (part) {
    return (
      <>
        <PlaceList places={near.slice(0, mostShown)} />
        <p role="status" className={styles.small}>
          {coming ? strings.PlacesComing : uiStrings.OnlyPart}
        </p>
      </>
    );
  }
  return (
    <>
      <PlaceList places={near.slice(0, mostShown)} />
      {none.map((words) => (
        <p key={words}>{words}</p>
      ))}
      <FoldedPlaces summary={strings.PlacesMore} places={near.slice(mostShown)} />
      <FoldedPlaces summary={answerStrings.DistanceUnknown} places={unplaced} />
      <FoldedPlaces summary={answerStrings.TooFar} places={tooFar} />
    </>
  );
}

function FoldedPlaces({
  summary,
  places,
}: {
  readonly summary: string;
  readonly places: readonly PlaceWords[];
}): React.ReactElement | null {
  return places.length > 0 ? (
    <Fold summary={summary}>
      <PlaceList places={places} />
    </Fold>
  ) : null;
}

function PlaceList({ places }: { readonly places: readonly PlaceWords[] }): React.ReactElement | null {
  if (places.length === 0) return null;
  return (
    <ul className={styles.places}>
      {places.map(({ id, name, distance, about, contact, call, postcode }) => {
        const map = mapLink(postcode);
        return (
          <li key={id}>
            <span className={styles.placeName}>{name}</span>
            <span className={styles.miles}>{distance}</span>
            <p className={styles.small}>{about.join(' ')}</p>
            {contact ? (
              <p className={styles.small}>
                <LinkedText text={contact} />
              </p>
            ) : call ? (
              <p className={styles.small}>
                <WithTelephone text={answerStrings.GoAsk} telephone={call} />
              </p>
            ) : null}
            {map ? (
              <p className={styles.small}>
                <MapLink address={map} postcode={postcode} />
              </p>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
