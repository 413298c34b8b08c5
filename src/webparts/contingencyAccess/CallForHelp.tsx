import * as strings from 'ContingencyAccessStrings';
import * as React from 'react';
import { WithTelephone } from '../../ui/Telephone';
import type { Help } from './help';
import styles from './WhatToDo.module.scss';

/** Whom to call when nothing else can be shown. */
export function CallForHelp({ help: { telephone, hours } }: { readonly help: Help }): React.ReactElement | null {
  if (!telephone) return null;
  return (
    <p className={styles.stuck}>
      <WithTelephone text={strings.StuckCall} telephone={telephone} />
      {hours ? <span className={styles.small}>{hours}</span> : null}
    </p>
  );
}
