import * as React from 'react';
import * as strings from 'UiStrings';
import styles from '../../ui/Answer.module.scss';
import { WithTelephone } from '../../ui/Telephone';

export interface CallLineProps {
  readonly telephone: string | undefined;
  /** Whether something does not work; else the number is for what is not as it is shown. */
  readonly needsAction: boolean;
}

/** Whom to call, under the largest words. */
export function CallLine({ telephone, needsAction }: CallLineProps): React.ReactElement | null {
  if (!telephone) return null;
  return (
    <p className={styles.next}>
      <span>
        <WithTelephone text={needsAction ? strings.StuckCall : strings.WrongCall} telephone={telephone} />
      </span>
    </p>
  );
}
