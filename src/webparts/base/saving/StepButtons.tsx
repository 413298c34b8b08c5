import * as React from 'react';
import { Button } from '../../../ui/Button';
import { strings } from '../strings';
import styles from './Saving.module.scss';

export interface StepButtonsProps {
  /** The way on, in words; left out where there is none. */
  readonly go?: string;
  /** Without it, the form that the buttons stand in is sent. */
  onGo?(): void;
  /** Left out at the first step. */
  onBack?(): void;
}

/** The foot of a step: on, or back to the step before. */
export function StepButtons({ go, onGo, onBack }: StepButtonsProps): React.ReactElement {
  return (
    <div className={styles.buttons}>
      {go ? (
        <Button primary type={onGo ? 'button' : 'submit'} onClick={onGo}>
          {go}
        </Button>
      ) : null}
      {onBack ? (
        <Button quiet onClick={onBack}>
          {strings.Back}
        </Button>
      ) : null}
    </div>
  );
}
