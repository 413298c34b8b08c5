import * as React from 'react';

declare global {
  /** Of the Network Information API, which TypeScript does not know: https://wicg.github.io/netinfo/#savedata-attribute */
  interface Navigator {
    readonly connection?: { readonly saveData?: boolean };
  }
}

/** Milliseconds to wait in browsers that do not report when they are idle. */
const untilRest = 2000;

/**
 * Loads code that will be wanted when the network is gone: once the browser is idle, and again when the network comes
 * back. Not in a browser that saves data.
 *
 * @param ready whether the content the person came for is drawn.
 */
export function useLoadedWhenIdle(load: () => Promise<unknown>, ready: boolean): void {
  React.useEffect(() => {
    if (!ready || navigator.connection?.saveData) return undefined;
    // If loading fails, opening the view says so.
    const start = (): void => {
      load().catch(() => undefined);
    };
    const cancel = whenIdle(start);
    window.addEventListener('online', start);
    return () => {
      cancel();
      window.removeEventListener('online', start);
    };
  }, [load, ready]);
}

/** @returns a function that cancels it. */
function whenIdle(work: () => void): () => void {
  // Safari does not have it.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(work, untilRest);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(work);
  return () => cancelIdleCallback(asked);
}
