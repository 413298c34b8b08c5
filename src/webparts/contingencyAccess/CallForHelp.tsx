import * as React from 'react';
import * as strings from 'UiStrings';
import { WithTelephone } from '../../ui/Telephone';
import { withRemembered } from '../base/help';
import { usePart } from '../base/PartContext';
import styles from './WhatToDo.module.scss';

/** Whom to call when nothing else can be shown. */
export function CallForHelp(): React.ReactElement | null {
  const { help, store } = usePart();
  const { telephone, hours } = withRemembered(help, store);
  if (!telephone) return null;
  return (
    <p className={styles.stuck}>
      <WithTelephone text={strings.StuckCall} telephone={telephone} hours={hours} />
    </p>
  );
}
