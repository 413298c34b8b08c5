import * as React from 'react';
import type { NumberToCall } from '../../domain/answer/numbers';
import styles from '../../ui/Answer.module.scss';
import { WithTelephone } from '../../ui/Telephone';
import { callText } from './callText';

export interface CallLineProps {
  readonly number: NumberToCall | undefined;
  /** Whether something does not work. Otherwise the number is for reporting that the page is wrong. */
  readonly needsAction: boolean;
}

/** Whom to call, or whom to ask, under the largest words. */
export function CallLine({ number, needsAction }: CallLineProps): React.ReactElement | null {
  const text = callText(number, needsAction);
  return text ? (
    <p className={styles.next}>
      <span>{number ? <WithTelephone text={text} {...number} /> : text}</span>
    </p>
  ) : null;
}
