import type { BrowserContext, CDPSession } from '@playwright/test';
import type { Host } from '../../host/server';
import { elementsIn } from './elements';
import { watchTraffic } from './traffic';
import { watch } from './watching';
import type { View } from './views';

export type Condition = 'unthrottled' | 'throttled';

/** One load of a page, measured. Times in milliseconds, sizes in bytes. */
export interface Load {
  /** From the web part's element on the page until its first content is painted: its code, its requests, its work. */
  readonly first: number;
  /** The same from the start of the navigation, including SharePoint's own page and runtime. */
  readonly sinceNavigation: number;
  /** From the web part's element until everything it reads is shown. */
  readonly whole: number;
  /**
   * Requests to SharePoint's REST service until the page was quiet, as the host counted them. A batch is one request.
   */
  readonly requests: number;
  /** The REST service's replies, in bytes as sent: the host compresses nothing. */
  readonly replyBytes: number;
  /** The web part's scripts, likewise; 0 if the browser had them. */
  readonly codeBytes: number;
  /** Scripting of the whole page, as Chromium counts it: work after a promise is only in `mainThread`. */
  readonly script: number;
  /** Everything that kept the page's main thread busy: scripting, promises, styles, layout, painting. */
  readonly mainThread: number;
  /** Elements in the web part. */
  readonly elements: number;
  /** DOM nodes of the page, texts and comments among them. */
  readonly nodes: number;
  /** JavaScript heap of the page after a collection. */
  readonly heap: number;
}

export interface LoadOptions {
  readonly context: BrowserContext;
  readonly host: Host;
  readonly view: View;
  readonly condition: Condition;
}

/** “Throttled”: a laptop of 2013 on a slow line. */
export const throttling = { cpu: 4, latency: 100 };

/**
 * Opens a page and measures until it is at rest.
 *
 * @throws Error if it never shows what is waited for.
 */
export async function load({ context, host, view, condition }: LoadOptions): Promise<Load> {
  const page = await context.newPage();
  try {
    const told = await watch(page, view);
    const cdp = await context.newCDPSession(page);
    await cdp.send('Performance.enable');
    await cdp.send('Network.enable');
    if (condition === 'throttled') {
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttling.cpu });
      await cdp.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: throttling.latency,
        downloadThroughput: -1,
        uploadThroughput: -1,
      });
    }
    const traffic = watchTraffic(cdp);
    await context.addCookies([{ name: 'host-persona', value: view.as ?? 'staff', url: host.url }]);
    host.log.clear();
    const before = await metrics(cdp);
    await page.goto(`${host.site}/SitePages/${view.address}`, { waitUntil: 'commit' });
    const times = await told.whole;
    await traffic.rest();
    const done = await metrics(cdp);
    const elements = await elementsIn(page, view);
    await cdp.send('HeapProfiler.collectGarbage');
    const after = await metrics(cdp);
    return {
      first: times.first - times.part,
      sinceNavigation: times.first,
      whole: times.whole - times.part,
      requests: host.log.all().filter(({ path }) => path.includes('/_api/')).length,
      replyBytes: traffic.bytes((url) => url.includes('/_api/')),
      codeBytes: traffic.bytes((url) => url.includes('/ClientSideAssets/')),
      script: (done.ScriptDuration - before.ScriptDuration) * 1000,
      mainThread: (done.TaskDuration - before.TaskDuration) * 1000,
      elements,
      nodes: after.Nodes,
      heap: after.JSHeapUsedSize,
    };
  } finally {
    await page.close();
  }
}

async function metrics(cdp: CDPSession): Promise<Record<string, number>> {
  const { metrics: named } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(named.map(({ name, value }) => [name, value]));
}
