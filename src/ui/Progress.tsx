import * as React from 'react';
import styles from './Progress.module.scss';

export interface ProgressProps {
  readonly label: string;
  readonly done: number;
  readonly total: number;
}

/** A progress bar. */
export function Progress({ label, done, total }: ProgressProps): React.ReactElement {
  return (
    <div
      className={styles.bar}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={total}
      aria-valuenow={done}
      aria-valuetext={label}
    >
      <i style={{ width: `${total > 0 ? (done / total) * 100 : 0}%` }} />
    </div>
  );
}
