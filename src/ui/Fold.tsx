import * as React from 'react';
import styles from './Fold.module.scss';

export interface FoldProps {
  readonly summary: string;
  /** What is inside is not made before somebody opens it. */
  readonly onceOpened?: boolean;
  readonly children: React.ReactNode;
}

/** Something folded away under its summary. */
export function Fold({ summary, onceOpened = false, children }: FoldProps): React.ReactElement {
  const [opened, setOpened] = React.useState(!onceOpened);
  return (
    <details className={styles.fold} onToggle={() => setOpened(true)}>
      <summary>
        <span className={styles.chevron} aria-hidden="true" />
        <span className={styles.text}>{summary}</span>
      </summary>
      <div className={styles.inner}>{opened ? children : null}</div>
    </details>
  );
}
