import * as React from 'react';
import { Heading } from '../../../../ui/Heading';
import styles from '../Edit.module.scss';
import manyStyles from './Many.module.scss';

export interface AskedApartProps {
  readonly title: string;
  readonly hint: string;
  readonly children: React.ReactNode;
}

/** What is asked by itself, before anything is saved. */
export function AskedApart({ title, hint, children }: AskedApartProps): React.ReactElement {
  return (
    <div className={manyStyles.apart}>
      <Heading below={1} className={manyStyles.partTitle}>
        {title}
      </Heading>
      <p className={styles.quiet}>{hint}</p>
      {children}
    </div>
  );
}
