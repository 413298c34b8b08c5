import * as React from 'react';
import { Heading } from '../../../ui/Heading';
import styles from './Saving.module.scss';

/** The heading of a step. It takes the focus when the step opens, so that it is read out and the focus is not lost. */
export function StepHeading({ children }: { readonly children: React.ReactNode }): React.ReactElement {
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    // Steps have different lengths: scroll to the beginning of the next.
    heading.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  return (
    <Heading ref={heading} tabIndex={-1} className={styles.heading}>
      {children}
    </Heading>
  );
}
