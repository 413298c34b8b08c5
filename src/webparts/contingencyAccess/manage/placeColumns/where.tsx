import * as React from 'react';
import { longestPlaceText } from '../../../../data/contingencyEditing';
import { text } from '../../../../domain/kinds';
import { postcodeIn } from '../../../../domain/postcode';
import { degreesWords } from '../../../../ui/degreesWords';
import { TextArea, TextField } from '../../../../ui/form/TextField';
import { strings as baseStrings } from '../../../base/strings';
import styles from '../../../base/entries/Entries.module.scss';
import type { PlaceFields, PlaceGroup } from '../placeGroup';
import { numberIn, numberTyped, written } from '../../../base/entries/typed';

export const strings = {
  Place: 'Building and room',
  PlaceHint: 'As staff would look for it',
  Address: 'Address',
  Latitude: 'Degrees north',
  LatitudeHint: 'Such as 53.43. Without it no distance is shown.',
  Longitude: 'Degrees east',
  LongitudeHint: 'West of Greenwich is negative, such as -1.36',
  FaultPlace: 'Give the building and room',
  FaultLatitude: 'Degrees north must be a number up to 90',
  FaultLatitudeNeeded: 'Give degrees north too, or leave both empty',
  FaultLongitude: 'Degrees east must be a number up to 180',
  FaultLongitudeNeeded: 'Give degrees east too, or leave both empty',
} as const;

interface WhereDraft {
  readonly place: string;
  readonly address: string;
  readonly postcode: string;
  readonly latitude: string;
  readonly longitude: string;
}

/** Where a place is. */
export const where: PlaceGroup<WhereDraft, 'Place' | 'Address' | 'Postcode' | 'Latitude' | 'Longitude'> = {
  draft: ({ Place, Address, Postcode, Latitude, Longitude }) => ({
    place: Place ?? '',
    address: Address ?? '',
    postcode: Postcode ?? '',
    latitude: numberTyped(Latitude),
    longitude: numberTyped(Longitude),
  }),
  kept: { place: text, address: text, postcode: text, latitude: text, longitude: text },
  values: ({ place, address, postcode, latitude, longitude }) => ({
    Place: written(place) ?? '',
    Address: written(address),
    Postcode: postcodeIn(postcode) ?? written(postcode.toUpperCase()),
    Latitude: numberIn(latitude),
    Longitude: numberIn(longitude),
  }),
  columns: {
    Place: { label: strings.Place, field: 'place', faults: { needed: strings.FaultPlace } },
    Address: { label: strings.Address },
    Postcode: { label: baseStrings.Postcode },
    Latitude: {
      label: strings.Latitude,
      field: 'latitude',
      faults: {
        wrong: strings.FaultLatitude,
        needed: strings.FaultLatitudeNeeded,
        swapped: degreesWords.swapped,
        outside: degreesWords.outside,
      },
    },
    Longitude: {
      label: strings.Longitude,
      field: 'longitude',
      faults: {
        wrong: strings.FaultLongitude,
        needed: strings.FaultLongitudeNeeded,
        signLost: degreesWords.signLost,
      },
    },
  },
};

export function WhereFields({ field }: PlaceFields<WhereDraft>): React.ReactElement {
  return (
    <>
      <TextField
        {...field('place')}
        label={strings.Place}
        hint={strings.PlaceHint}
        maxLength={longestPlaceText('Place')}
      />
      <TextArea {...field('address')} label={strings.Address} />
      <TextField
        {...field('postcode')}
        label={baseStrings.Postcode}
        width={160}
        maxLength={longestPlaceText('Postcode')}
      />
      <div className={styles.pair}>
        <TextField {...field('latitude')} label={strings.Latitude} hint={strings.LatitudeHint} width={160} />
        <TextField {...field('longitude')} label={strings.Longitude} hint={strings.LongitudeHint} width={160} />
      </div>
    </>
  );
}
