import * as React from 'react';

/** Tells whether the view has gone: what ends after that sets nothing in it. */
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
