import * as React from 'react';
import { Heading } from '../../../ui/Heading';
import styles from './Today.module.scss';

export interface GroupProps {
  readonly title: string;
  /** How many there are. */
  readonly number: string;
  /** What it holds, in a line. */
  readonly summary: string;
  /** Whether it is open at first. */
  readonly open: boolean;
  readonly children: React.ReactNode;
}

/** What needs the same kind of hand, under its number. Its lines are drawn once it is opened. */
export function Group({ title, number, summary, open: atFirst, children }: GroupProps): React.ReactElement {
  const [open, setOpen] = React.useState(atFirst);
  return (
    <details
      className={styles.group}
      open={open}
      onToggle={(event) => event.target === event.currentTarget && setOpen(event.currentTarget.open)}
    >
      <summary>
        <span className={styles.chevron} aria-hidden="true" />
        <Heading below={1} className={styles.title}>
          {title}
        </Heading>
        <span className={styles.number}>{number}</span>
        <span className={styles.summary}>{summary}</span>
      </summary>
      <div className={styles.inner}>{open ? children : null}</div>
    </details>
  );
}
