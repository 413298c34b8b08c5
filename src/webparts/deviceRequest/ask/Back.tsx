import * as React from 'react';
import type { Place } from '../../../ui/place';
import { PlaceLink } from '../../../ui/PlaceLink';
import { strings } from '../../base/strings';
import styles from './Ask.module.scss';

/** The way to the page before. */
export function Back({ to, go }: { readonly to: Place; go(place: Place): void }): React.ReactElement {
  return (
    <p className={styles.back}>
      <span className={styles.chevron} aria-hidden="true" />
      <PlaceLink to={to} onGo={go}>
        {strings.Back}
      </PlaceLink>
    </p>
  );
}
