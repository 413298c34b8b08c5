import * as React from 'react';
import styles from './Fold.module.scss';

export interface FoldProps {
  readonly summary: string;
  readonly children: React.ReactNode;
}

/** Something folded away under its summary. */
export function Fold({ summary, children }: FoldProps): React.ReactElement {
  return (
    <details className={styles.fold}>
      <summary>
        <span className={styles.chevron} aria-hidden="true" />
        <span className={styles.text}>{summary}</span>
      </summary>
      <div className={styles.inner}>{children}</div>
    </details>
  );
}
