import * as strings from 'UiStrings';
import * as React from 'react';
import { inPhrases } from '../domain/sentences';
import styles from './Answer.module.scss';
import type { Freshness } from './AsyncView';
import { moment } from './dates';

export interface AsOfProps {
  readonly freshness: Freshness;
  readonly demonstration: boolean;
}

/** The age of the data shown, and whether it is demonstration data. */
export function AsOf(props: AsOfProps): React.ReactElement {
  return <p className={styles.asOf}>{asOfWords(props)}</p>;
}

export function asOfWords({ freshness: { asOf, refreshing }, demonstration }: AsOfProps): string {
  return inPhrases([
    moment(asOf),
    demonstration ? strings.Demonstration : undefined,
    refreshing ? strings.CopyRefreshing : undefined,
  ]);
}
