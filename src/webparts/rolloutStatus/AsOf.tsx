import * as strings from 'RolloutStatusStrings';
import * as React from 'react';
import type { Freshness } from '../../ui/AsyncView';
import { moment } from '../../ui/dates';
import styles from './SiteView.module.scss';

export interface AsOfProps {
  readonly freshness: Freshness;
  readonly demonstration: boolean;
}

/** How old what is shown is, and what kind of data it is. */
export function AsOf({ freshness: { asOf, refreshing }, demonstration }: AsOfProps): React.ReactElement {
  const parts = [moment(asOf), demonstration && strings.Demonstration, refreshing && strings.CopyRefreshing];
  return <p className={styles.asOf}>{parts.filter(Boolean).join('. ')}</p>;
}
