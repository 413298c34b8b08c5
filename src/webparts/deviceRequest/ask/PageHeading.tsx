import * as React from 'react';
import { Heading } from '../../../ui/Heading';
import styles from './PageHeading.module.scss';

/** The heading of a page of the form. It takes the focus when somebody comes to the page, so that it is announced. */
export function PageHeading({
  focus,
  children,
}: {
  readonly focus: boolean;
  readonly children: React.ReactNode;
}): React.ReactElement {
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => {
    if (focus) heading.current?.focus();
    // Once only: it must not take the focus from a field.
  }, []);
  return (
    <Heading ref={heading} tabIndex={-1} className={styles.title}>
      {children}
    </Heading>
  );
}
