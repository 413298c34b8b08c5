import * as strings from 'ContingencyAccessStrings';
import * as React from 'react';
import { Fold } from '../../ui/Fold';
import { onDemand } from '../../ui/onDemand';
import type { PackProps } from './pack/Pack';
import styles from './WhatToDo.module.scss';

const Pack = onDemand(async () => (await import(/* webpackChunkName: 'pack' */ './pack/Pack')).Pack);

/** What people can take with them for when there is no network, folded. */
export function PackFold(props: PackProps): React.ReactElement {
  return (
    <div className={styles.pack}>
      <Fold summary={strings.TakeIt} onceOpened>
        <Pack {...props} />
      </Fold>
    </div>
  );
}
