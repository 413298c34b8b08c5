import * as strings from 'UiStrings';
import * as React from 'react';
import styles from './Answer.module.scss';
import { counted, fill, listed } from './text';

/** A row that could not be read, with the column to mend. */
export interface LeftOut {
  readonly list: string;
  readonly item: number;
  readonly field: string;
}

/** The most rows that are named; the rest are counted. */
const mostNamed = 3;

/** Says which rows were left out, so that somebody can mend them. */
export function Unreadable({ rows }: { readonly rows: readonly LeftOut[] }): React.ReactElement | null {
  if (rows.length === 0) return null;
  return <p className={styles.asOf}>{unreadableWords(rows)}</p>;
}

export function unreadableWords(rows: readonly LeftOut[]): string {
  const where = listed(
    rows.slice(0, mostNamed).map(({ list, item, field }) => fill(strings.UnreadableWhere, { list, item, field })),
  );
  return counted(rows.length, strings.Unreadable, { where });
}
