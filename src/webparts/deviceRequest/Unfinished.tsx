import * as strings from 'DeviceRequestStrings';
import * as React from 'react';
import * as uiStrings from 'UiStrings';
import { Button } from '../../ui/Button';
import type { Place } from '../../ui/place';
import { PlaceLink } from '../../ui/PlaceLink';
import styles from './MyRequests.module.scss';

/** Something begun in the form and not sent, with the way to go on with it. */
export function Unfinished({
  words,
  to,
  go,
  onDiscard,
}: {
  readonly words: string;
  readonly to: Place;
  go(place: Place): void;
  onDiscard(): void;
}): React.ReactElement {
  return (
    <div className={styles.draft}>
      <p>{words}</p>
      <p className={styles.actions}>
        <PlaceLink to={to} onGo={go}>
          {uiStrings.GoOn}
        </PlaceLink>
        <Button quiet onClick={onDiscard}>
          {strings.Discard}
        </Button>
      </p>
    </div>
  );
}
