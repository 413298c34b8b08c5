import * as React from 'react';
import { Button } from '../../../ui/Button';
import { useUnsaved } from '../saving/waiting';
import styles from './Sheet.module.scss';

/** `save` follows `check` on the same page, and has no way back. */
type SheetStep = 'choose' | 'match' | 'check' | 'save';

export interface SheetStepsProps {
  /** Where one is. */
  readonly place: string;
  readonly leave: string;
  onLeave(): void;
  children(step: SheetStep, go: (step: SheetStep) => void): React.ReactNode;
}

/** The way a sheet takes into a list, one question a page. Whoever closes the page on the way is asked first. */
export function SheetSteps({ place, leave, onLeave, children }: SheetStepsProps): React.ReactElement {
  const [step, go] = React.useState<SheetStep>('choose');
  useUnsaved(step === 'match' || step === 'check');
  return (
    <>
      <p className={styles.head}>
        <span className={styles.place}>{place}</span>
        {step === 'save' ? null : (
          <Button quiet onClick={onLeave}>
            {leave}
          </Button>
        )}
      </p>
      {children(step, go)}
    </>
  );
}
