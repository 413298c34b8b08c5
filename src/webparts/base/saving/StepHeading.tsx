import * as React from 'react';
import { Heading } from '../../../ui/Heading';
import styles from './Saving.module.scss';

/**
 * The heading of a step. It takes the focus when the step opens, so that it is read out and what was left is not
 * searched for.
 */
export function StepHeading({ children }: { readonly children: React.ReactNode }): React.ReactElement {
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    // Steps are of different lengths: the next begins at its beginning.
    heading.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  return (
    <Heading ref={heading} tabIndex={-1} className={styles.heading}>
      {children}
    </Heading>
  );
}
