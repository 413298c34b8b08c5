import * as React from 'react';

/** Something that tells when it has changed. */
export interface Changing {
  subscribe(listener: () => void): () => void;
}

/** Draws a view again whenever a source of it has changed. */
export function useRedrawOn(source: Changing): void {
  const [, redraw] = React.useReducer((count: number) => count + 1, 0);
  React.useEffect(() => {
    // It may have changed between drawing and subscribing.
    redraw();
    return source.subscribe(redraw);
  }, [source]);
}
