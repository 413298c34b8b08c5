import * as React from 'react';
import { figure } from '../../../ui/text';
import styles from './Sheet.module.scss';

/** How many rows there are of each sort; nothing if no sort is given. */
export function Counts({
  counts,
}: {
  readonly counts: readonly { readonly words: string; readonly count: number }[];
}): React.ReactElement | null {
  if (counts.length === 0) return null;
  return (
    <dl className={styles.counts}>
      {counts.map(({ words, count }) => (
        <div key={words}>
          <dt>{words}</dt>
          <dd>{figure(count)}</dd>
        </div>
      ))}
    </dl>
  );
}
