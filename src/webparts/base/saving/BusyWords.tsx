import * as React from 'react';
import * as uiStrings from 'UiStrings';
import { counted, fill } from '../../../ui/text';
import styles from './Saving.module.scss';
import { strings } from './strings';

/** Says that something is being saved, and that SharePoint is busy if it is; then the outcome. */
export function BusyWords({
  saving,
  seconds,
  said = '',
}: {
  readonly saving: boolean;
  readonly seconds?: number;
  readonly said?: string;
}): React.ReactElement {
  return (
    <span role="status" className={styles.quiet}>
      {saving ? (seconds === undefined ? strings.Saving : busyWords(seconds)) : said}
    </span>
  );
}

/** Says that SharePoint is busy, and when it is tried again. */
export function busyWords(seconds: number): string {
  return fill(strings.Busy, { seconds: counted(seconds, uiStrings.Seconds) });
}
