import type { CDPSession } from '@playwright/test';

/** What a page asks for, as its browser counts it. */
export interface Traffic {
  /** Bytes received, as they travelled, for addresses that fit. */
  bytes(fits: (url: string) => boolean): number;
  /** Resolves once nothing has been under way for a while, in milliseconds. */
  rest(quiet?: number): Promise<void>;
}

/** Longer than this without a request under way, and the page has come to rest. Milliseconds. */
const restFor = 250;

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
      // A copy is on the screen before its refresh is sent.
      quietSince = performance.now();
      while (underWay.size > 0 || performance.now() - quietSince < quiet)
        await new Promise((resolve) => setTimeout(resolve, 25));
    },
  };
}
