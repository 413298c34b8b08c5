import * as React from 'react';
import * as strings from 'UiStrings';
import type { BrowserStore } from '../../data/browserStore';
import { WithTelephone } from '../../ui/Telephone';
import { type Help, withRemembered } from '../base/help';
import styles from './WhatToDo.module.scss';

/** Whom to call when nothing else can be shown. */
export function CallForHelp({
  help,
  store,
}: {
  readonly help: Help;
  readonly store: BrowserStore;
}): React.ReactElement | null {
  const { telephone, hours } = withRemembered(help, store);
  if (!telephone) return null;
  return (
    <p className={styles.stuck}>
      <WithTelephone text={strings.StuckCall} telephone={telephone} />
      {hours ? <span className={styles.small}>{hours}</span> : null}
    </p>
  );
}
