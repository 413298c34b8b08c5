import * as React from 'react';
import styles from './Fold.module.scss';

export interface FoldProps {
  readonly summary: string;
  /** What is inside is not made before somebody opens it; until then paper is without it. */
  readonly onceOpened?: boolean;
  /** It opens by itself once this is so; whoever reads may shut it. */
  readonly opens?: boolean;
  /** What is inside can only be used on a screen: paper is without it. */
  readonly offPaper?: boolean;
  readonly children: React.ReactNode;
}

/** Something folded away under its summary. */
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
