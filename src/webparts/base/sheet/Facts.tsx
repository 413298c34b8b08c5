import * as React from 'react';
import { fill } from '../../../ui/text';
import styles from './Sheet.module.scss';
import { strings } from './strings';

/** What one column becomes, and what it was. */
export interface ChangeFact {
  readonly label: string;
  readonly from?: string;
  readonly to: string;
}

/** All that a row of a sheet changes; `added` says that it is new, where it is. */
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
