import * as strings from 'DeviceAskStrings';
import * as React from 'react';
import { Notice } from '../../../ui/Notice';
import type { Place } from '../../../ui/place';
import { PlaceLink } from '../../../ui/PlaceLink';
import { home, lookingAt } from '../places';
import styles from './Ask.module.scss';

/** Why a request cannot be changed here, with the way back. */
export function Closed({ why, itemId, go }: { readonly why: string; readonly itemId?: number; go(place: Place): void }): React.ReactElement {
  return (
    <Notice role="alert">
      <p>{why}</p>
      <p className={styles.hint}>
        <PlaceLink to={itemId === undefined ? home : lookingAt(itemId)} onGo={go}>
          {itemId === undefined ? strings.ToAll : strings.LookAgain}
        </PlaceLink>
      </p>
    </Notice>
  );
}
