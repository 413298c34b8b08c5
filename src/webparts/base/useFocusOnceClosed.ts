import * as React from 'react';

/** Gives the focus to a button once the form has closed, since the button that was pressed in the form is gone. */
export function useFocusOnceClosed(open: boolean, button: React.RefObject<HTMLButtonElement>): void {
  const wasOpen = React.useRef(open);
  React.useEffect(() => {
    if (wasOpen.current && !open) button.current?.focus();
    wasOpen.current = open;
  }, [open]);
}
