import * as strings from 'RolloutImportStrings';
import * as React from 'react';
import { Button } from '../../../ui/Button';
import styles from './Import.module.scss';

export interface ContinueOrBackProps {
  /** Left out at the first step. */
  onBack?(): void;
}

/** The foot of a step: the form it stands in is sent, or the step before is shown again. */
export function ContinueOrBack({ onBack }: ContinueOrBackProps): React.ReactElement {
  return (
    <div className={styles.buttons}>
      <Button primary type="submit">
        {strings.Continue}
      </Button>
      {onBack ? (
        <Button quiet onClick={onBack}>
          {strings.Back}
        </Button>
      ) : null}
    </div>
  );
}
