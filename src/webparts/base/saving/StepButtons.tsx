import * as React from 'react';
import { Button } from '../../../ui/Button';
import { strings } from '../strings';
import styles from './Saving.module.scss';

export interface StepButtonsProps {
  /** The label of the button to continue; left out if there is none. */
  readonly go?: string;
  /** Left out: the button submits its form. */
  onGo?(): void;
  /** Left out at the first step. */
  onBack?(): void;
}

/** The foot of a step: continue, or back to the previous step. */
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
