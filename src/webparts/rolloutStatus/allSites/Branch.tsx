import * as React from 'react';
import type { NationalFigures } from '../../../domain/rollout/national';
import { figure } from '../../../ui/text';
import styles from './AreaTeams.module.scss';
import { part } from './ProgressSection';
import { strings } from './strings';

export interface BranchProps {
  readonly name: string;
  readonly figures: NationalFigures;
  /** Whether it is open at first. */
  readonly open: boolean;
  /** It is inside another. */
  readonly inner?: boolean;
  /** What is inside, rendered only while it is open. */
  children(): React.ReactNode;
}

/** A group of sites with its figures, which can be opened. */
export function Branch({
  name,
  figures: { working, sites, notKnown },
  open: atFirst,
  inner = false,
  children,
}: BranchProps): React.ReactElement {
  const [open, setOpen] = React.useState(atFirst);
  return (
    <details
      className={inner ? styles.team : styles.region}
      open={open}
      onToggle={(event) => event.target === event.currentTarget && setOpen(event.currentTarget.open)}
    >
      <summary>
        <span className={styles.chevron} aria-hidden="true" />
        <span className={styles.name}>{name}</span>
        <span className={styles.figures}>
          {part(working, sites)}
          <span className={styles.word}> {strings.WordWorking}</span>
        </span>
        <span className={styles.figures}>
          {figure(notKnown)}
          <span className={styles.word}> {strings.WordUnknown}</span>
        </span>
      </summary>
      <div className={styles.inner}>{open ? children() : null}</div>
    </details>
  );
}
