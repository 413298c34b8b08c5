import * as strings from 'DeviceRequestStrings';
import * as React from 'react';
import * as uiStrings from 'UiStrings';
import { Button } from '../../ui/Button';
import type { Route } from '../../ui/route';
import { RouteLink } from '../../ui/RouteLink';
import { usePart } from '../base/PartContext';
import styles from './MyRequests.module.scss';

/** A form that was begun and not sent, with the way back to it. */
export function Unfinished({
  words,
  to,
  onDiscard,
}: {
  readonly words: string;
  readonly to: Route;
  onDiscard(): void;
}): React.ReactElement {
  const { go } = usePart();
  return (
    <div className={styles.draft}>
      <p>{words}</p>
      <p className={styles.actions}>
        <RouteLink to={to} onGo={go}>
          {uiStrings.GoOn}
        </RouteLink>
        <Button quiet onClick={onDiscard}>
          {strings.Discard}
        </Button>
      </p>
    </div>
  );
}
