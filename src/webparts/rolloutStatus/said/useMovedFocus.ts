import * as React from 'react';

/**
 * Moves the focus to what takes the place of a button that was pressed, so that it is read out.
 *
 * @param changes what makes the one replace the other.
 */
export function useMovedFocus(changes: React.DependencyList): {
  /** The ref of both; only one is shown at a time. */
  target(element: HTMLElement | null): void;
  /** Moves the focus with the next change. */
  moveFocus(): void;
} {
  const shown = React.useRef<HTMLElement | null>(null);
  const isMoving = React.useRef(false);
  React.useEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    shown.current?.focus();
  }, changes);
  const target = React.useCallback((element: HTMLElement | null) => {
    shown.current = element;
  }, []);
  return {
    target,
    moveFocus() {
      isMoving.current = true;
    },
  };
}
