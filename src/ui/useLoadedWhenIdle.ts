import * as React from 'react';

declare global {
  /** Of the Network Information API, which TypeScript does not know: https://wicg.github.io/netinfo/#savedata-attribute */
  interface Navigator {
    readonly connection?: { readonly saveData?: boolean };
  }
}

/** How long a page takes to come to rest, for browsers that do not say when they are idle. Milliseconds. */
const untilRest = 2000;

/**
 * Loads code that is wanted when there is no network any more: once the browser has nothing else to do, and again when
 * the network comes back. Not in a browser that saves data.
 *
 * @param ready whether all is drawn that somebody came for.
 */
export function useLoadedWhenIdle(load: () => Promise<unknown>, ready: boolean): void {
  React.useEffect(() => {
    if (!ready || navigator.connection?.saveData) return undefined;
    // Whoever opens it is told where it could not be loaded.
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

/** @returns how to call it off. */
function whenIdle(work: () => void): () => void {
  // Safari has none.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(work, untilRest);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(work);
  return () => cancelIdleCallback(asked);
}
