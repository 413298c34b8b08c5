import type { CDPSession } from '@playwright/test';

/** What a page requests, as its browser counts it. */
export interface Traffic {
  /** Bytes received, as sent, for addresses that fit. */
  bytes(fits: (url: string) => boolean): number;
  /**
   * Resolves once no request has been under way for this long, in milliseconds, and the page has nothing left to do.
   */
  rest(quiet?: number): Promise<void>;
}

/** If no request is under way for longer than this, the page is at rest. Milliseconds. */
const restFor = 250;

/** The longest wait for any page, in milliseconds: the caller names what has not come by then. */
const longest = 60_000;

/** Resolves once the page's main thread has nothing to do. */
async function idle(cdp: CDPSession): Promise<void> {
  await cdp.send('Runtime.evaluate', {
    expression: 'new Promise((resolve) => requestIdleCallback(() => resolve()))',
    awaitPromise: true,
  });
}

/** @param cdp with `Network.enable` sent, before the page is opened. */
export function watchTraffic(cdp: CDPSession): Traffic {
  const urls = new Map<string, string>();
  const received = new Map<string, number>();
  const underWay = new Set<string>();
  let quietSince = performance.now();
  const end = (requestId: string): void => {
    underWay.delete(requestId);
    quietSince = performance.now();
  };
  cdp.on('Network.requestWillBeSent', ({ requestId, request }) => {
    urls.set(requestId, request.url);
    underWay.add(requestId);
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    received.set(requestId, encodedDataLength);
    end(requestId);
  });
  cdp.on('Network.loadingFailed', ({ requestId }) => end(requestId));
  return {
    bytes: (fits) =>
      [...received].reduce((total, [id, bytes]) => (fits(urls.get(id) ?? '') ? total + bytes : total), 0),
    rest: async (quiet = restFor) => {
      const until = performance.now() + longest;
      let sent: number;
      do {
        // A copy is shown before the request that refreshes it is sent.
        quietSince = performance.now();
        while ((underWay.size > 0 || performance.now() - quietSince < quiet) && performance.now() < until)
          await new Promise((resolve) => setTimeout(resolve, 25));
        sent = urls.size;
        // A page that processes a long reply sends its next request only afterwards, which is late on a busy machine.
        await Promise.race([idle(cdp), new Promise((resolve) => setTimeout(resolve, longest).unref())]);
      } while (urls.size > sent && performance.now() < until);
    },
  };
}
