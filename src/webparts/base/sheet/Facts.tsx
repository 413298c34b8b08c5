import * as React from 'react';
import { fill } from '../../../ui/text';
import styles from './Sheet.module.scss';
import { strings } from './strings';

/** The new and the old value of one column. */
export interface ChangeFact {
  readonly label: string;
  readonly from?: string;
  readonly to: string;
}

/** All changes of one row of a sheet; `added` says that the row is new, if it is. */
export function Facts({
  added,
  facts,
}: {
  readonly added?: string;
  readonly facts: readonly ChangeFact[];
}): React.ReactElement {
  return (
    <ul className={styles.facts}>
      {added ? <li>{added}</li> : null}
      {facts.map(({ label, from, to }) => (
        <li key={label}>
          {from
            ? fill(strings.ChangeWas, { label, to: to.replace(/\.$/, ''), from })
            : fill(strings.ChangeNow, { label, to })}
        </li>
      ))}
    </ul>
  );
}
