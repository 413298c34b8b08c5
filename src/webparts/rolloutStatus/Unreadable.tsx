import * as strings from 'RolloutStatusStrings';
import * as React from 'react';
import type { UnreadableRow } from '../../data/rollout';
import { counted, fill, listed } from '../../ui/words';
import styles from './SiteView.module.scss';

/** More than these are counted, not named. */
const mostNamed = 3;

/** Says that rows were left out, and which, so that somebody can mend them. */
export function Unreadable({ rows }: { readonly rows: readonly UnreadableRow[] }): React.ReactElement | null {
  if (rows.length === 0) return null;
  return <p className={styles.asOf}>{unreadableWords(rows)}</p>;
}

export function unreadableWords(rows: readonly UnreadableRow[]): string {
  const where = listed(rows.slice(0, mostNamed).map(({ list, item, field }) => fill(strings.UnreadableWhere, { list, item, field })));
  return fill(counted(rows.length, strings.UnreadableOne, strings.UnreadableMany), { where });
}
