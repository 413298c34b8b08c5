import * as strings from 'RolloutEditStrings';
import * as React from 'react';
import * as uiStrings from 'UiStrings';
import { counted, fill } from '../../../ui/words';
import styles from './Edit.module.scss';

/** That something is being saved, and that SharePoint is busy where it is; then what became of it. */
export function BusyWords({ saving, seconds, said = '' }: { readonly saving: boolean; readonly seconds?: number; readonly said?: string }): React.ReactElement {
  const words = seconds === undefined ? strings.Saving : fill(strings.Busy, { seconds: counted(seconds, uiStrings.SecondsOne, uiStrings.SecondsMany) });
  return (
    <span role="status" className={styles.quiet}>
      {saving ? words : said}
    </span>
  );
}
