import * as React from 'react';
import { Button } from '../../../ui/Button';
import { useLeave } from '../held/holding';
import styles from './Sheet.module.scss';

/** `save` follows `check` on the same page, and has no way back. */
type SheetStep = 'choose' | 'match' | 'check' | 'save';

export interface SheetStepsProps {
  /** The name of the view. */
  readonly place: string;
  /** The label of the button to leave. */
  readonly out: string;
  onLeave(): void;
  children(step: SheetStep, go: (step: SheetStep) => void): React.ReactNode;
}

/**
 * The steps from a sheet to a list, one question per page. Each step holds what leaving it would lose. The sheet is
 * not kept in the browser: it may name thousands of people, and its owner still has it.
 */
export function SheetSteps({ place, out, onLeave, children }: SheetStepsProps): React.ReactElement {
  const [step, go] = React.useState<SheetStep>('choose');
  const leave = useLeave();
  return (
    <>
      <p className={styles.head}>
        <span className={styles.place}>{place}</span>
        {step === 'save' ? null : (
          <Button quiet onClick={() => leave(onLeave)}>
            {out}
          </Button>
        )}
      </p>
      {children(step, go)}
    </>
  );
}
