import * as React from 'react';
import * as strings from 'UiStrings';
import { Button } from '../../ui/Button';
import { fill } from '../../ui/words';
import styles from './Base.module.scss';

/** The way back to the site one comes from. */
export function KeepSite({ from, onKeep }: { readonly from?: string; onKeep?(): void }): React.ReactElement | null {
  if (!from) return null;
  return (
    <p className={styles.keep}>
      <Button quiet onClick={onKeep}>
        {fill(strings.KeepSite, { site: from })}
      </Button>
    </p>
  );
}
