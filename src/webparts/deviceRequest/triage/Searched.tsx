import * as strings from 'DeviceTriageStrings';
import * as React from 'react';
import type { TriageReport } from '../../../data/deviceTriage';
import { counted, fill, listed } from '../../../ui/words';
import styles from './Triage.module.scss';

/** What was looked through, so that nobody takes a queue for whole that is not. */
export function Searched({ report, refreshing }: { readonly report: TriageReport; readonly refreshing: boolean }): React.ReactElement {
  const { open, answered, decisions } = report;
  const what = [
    counted(open.length, strings.SearchedOpenOne, strings.SearchedOpenMany),
    ...(answered ? [counted(answered.length, strings.SearchedAnsweredOne, strings.SearchedAnsweredMany)] : []),
    counted(decisions.length, strings.SearchedDecisionsOne, strings.SearchedDecisionsMany),
  ];
  return (
    <p role="status" className={styles.quiet}>
      {fill(strings.Searched, { what: listed(what) })} {answered ? (refreshing ? strings.Rereading : '') : strings.Searching}
    </p>
  );
}
