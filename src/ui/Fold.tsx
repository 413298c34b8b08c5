import * as React from 'react';
import styles from './Fold.module.scss';

export interface FoldProps {
  readonly summary: string;
  /** The content is made only when somebody opens the fold; until then it is not printed. */
  readonly onceOpened?: boolean;
  /** Opens the fold when it becomes true; the reader may close it again. */
  readonly opens?: boolean;
  /** The content is for screens only and is not printed. */
  readonly offPaper?: boolean;
  readonly children: React.ReactNode;
}

/** Content folded away under a summary. */
export function Fold({
  summary,
  onceOpened = false,
  opens = false,
  offPaper = false,
  children,
}: FoldProps): React.ReactElement {
  const [opened, setOpened] = React.useState(!onceOpened);
  const root = React.useRef<HTMLDetailsElement>(null);

  React.useEffect(() => {
    if (opens && root.current) root.current.open = true;
  }, [opens]);

  return (
    <details
      ref={root}
      className={styles.fold}
      data-off-paper={offPaper || !opened ? '' : undefined}
      onToggle={() => setOpened(true)}
    >
      <summary>
        <span className={styles.chevron} aria-hidden="true" />
        <span className={styles.text}>{summary}</span>
      </summary>
      <div className={styles.inner}>{opened ? children : null}</div>
    </details>
  );
}
