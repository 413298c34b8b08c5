import * as React from 'react';
import * as strings from 'UiStrings';
import { counted, fill } from '../../ui/words';
import styles from './Base.module.scss';

/** That something is being saved, and that SharePoint is busy where it is. */
export function BusyWords({ saving, seconds }: { readonly saving: boolean; readonly seconds?: number }): React.ReactElement {
  const words = seconds === undefined ? strings.Saving : fill(strings.Busy, { seconds: counted(seconds, strings.SecondsOne, strings.SecondsMany) });
  return (
    <span role="status" className={styles.busy}>
      {saving ? words : ''}
    </span>
  );
}
