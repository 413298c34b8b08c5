import * as strings from 'ContingencyAccessStrings';
import * as React from 'react';
import type { BrowserStore } from '../../data/browserStore';
import { WithTelephone } from '../../ui/Telephone';
import type { Help } from '../base/help';
import styles from './WhatToDo.module.scss';

const kept = 'help-telephone';

/** Keeps the number to call for when nothing can be read. */
export function rememberTelephone(store: BrowserStore, telephone: string | undefined): void {
  if (telephone && store.get(kept) !== telephone) store.set(kept, telephone);
}

/** Whom to call when nothing else can be shown: as the page's owner says, else as the lists last said. */
export function CallForHelp({ help: { telephone: given, hours }, store }: { readonly help: Help; readonly store: BrowserStore }): React.ReactElement | null {
  const telephone = given ?? store.get(kept);
  if (!telephone) return null;
  return (
    <p className={styles.stuck}>
      <WithTelephone text={strings.StuckCall} telephone={telephone} />
      {hours ? <span className={styles.small}>{hours}</span> : null}
    </p>
  );
}
