import * as React from 'react';

/**
 * An entry that is saved, or that somebody else has deleted, may leave the list, and the control with the focus goes
 * with it. The heading takes the focus then.
 *
 * @returns to be called when the entries are about to be read again.
 */
export function useFocusOnceRead(report: unknown, heading: React.RefObject<HTMLElement>): () => void {
  const isRead = React.useRef(false);
  React.useEffect(() => {
    if (isRead.current && (!document.activeElement || document.activeElement === document.body))
      heading.current?.focus();
    isRead.current = false;
  }, [report]);
  return () => {
    isRead.current = true;
  };
}
