import * as React from 'react';

/** Whether the view has gone: work that ends after that must not set its state. */
export function useIsGone(): () => boolean {
  const isGone = React.useRef(false);
  React.useEffect(
    () => () => {
      isGone.current = true;
    },
    [],
  );
  return React.useCallback(() => isGone.current, []);
}
