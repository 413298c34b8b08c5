import * as React from 'react';
import * as uiStrings from 'UiStrings';
import type { NationalFigures } from '../../../domain/rollout/national';
import { fill } from '../../../ui/text';
import styles from './Bar.module.scss';
import { strings } from './strings';

/**
 * Shares of sites as a bar: confirmed working is filled, not known is hatched, the rest is empty. The figures are
 * beside it.
 */
export function Bar({
  figures: { working, notKnown, sites },
}: {
  readonly figures: NationalFigures;
}): React.ReactElement {
  const percent = (count: number): number => (sites > 0 ? Math.round((count / sites) * 1000) / 10 : 0);
  return (
    <>
      <span className={styles.bar} aria-hidden="true">
        <i className={styles.good} style={{ width: `${percent(working)}%` }} />
        <i className={styles.dim} style={{ left: `${percent(working)}%`, width: `${percent(notKnown)}%` }} />
      </span>
      <span className={styles.unseen}>{fill(strings.ShareWords, { percent: Math.round(percent(working)) })}</span>
    </>
  );
}

export function BarKey(): React.ReactElement {
  return (
    <p className={styles.key}>
      <span>
        <span className={styles.bar} aria-hidden="true">
          <i className={styles.good} style={{ width: '100%' }} />
        </span>
        {strings.KeyWorking}
      </span>
      <span>
        <span className={styles.bar} aria-hidden="true">
          <i className={styles.dim} style={{ width: '100%' }} />
        </span>
        {uiStrings.StatusUnknown}
      </span>
      <span>
        <span className={styles.bar} aria-hidden="true" />
        {strings.KeyOther}
      </span>
    </p>
  );
}
