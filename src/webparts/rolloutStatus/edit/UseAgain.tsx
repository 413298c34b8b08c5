import * as React from 'react';
import { Button } from '../../../ui/Button';
import { fill } from '../../../ui/text';
import styles from './Edit.module.scss';
import { strings } from './strings';

export interface UseAgainProps {
  readonly fieldId: string;
  /** What the last job said in the field; undefined: nothing is offered. */
  readonly last: string | undefined;
  onUse(last: string): void;
}

/** Below a field: what the last job said there, to be taken with one press, so that nobody takes it over unseen. */
export function UseAgain({ fieldId, last, onUse }: UseAgainProps): React.ReactElement | null {
  if (last === undefined) return null;
  return (
    <p className={styles.again}>
      <Button
        quiet
        onClick={() => {
          onUse(last);
          // The button disappears when pressed.
          document.getElementById(fieldId)?.focus();
        }}
      >
        {fill(strings.UseAgain, { words: last })}
      </Button>
    </p>
  );
}
