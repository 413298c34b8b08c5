import type { BrowserContext } from '@playwright/test';
import type { Host } from '../../host/server';
import { elementsIn } from './elements';
import { filesFetched } from './fetched';
import type { View } from './views';
import { watch } from './watching';

/** How many requests to SharePoint had been answered when the first content was painted. */
export interface RequestsBefore {
  readonly cold: number;
  /**
   * With the copy that the browser kept from the first visit; undefined if it keeps none, by design or because it is
   * too long.
   */
  readonly withCopy?: number;
  /** Elements in the web part, once everything is there. */
  readonly elements: number;
  /** The web part's own files that had come by then, on the first visit. */
  readonly files: readonly string[];
}

/** In milliseconds, longer than any page takes to paint what it has: a reply that it does not wait for comes later. */
const held = 1000;

/** Delays each of a SharePoint's replies while something is done. */
export async function heldBack<T>(host: Host, work: () => Promise<T>): Promise<T> {
  // A pattern `/_api/` would match each part of a batch too, and delay it again.
  for (const path of ['/_api/$batch', 'skiptoken', '/chunk.']) host.faults.add({ match: { path }, delayMs: held });
  try {
    return await work();
  } finally {
    host.faults.clear();
  }
}

/** Opens a view on a SharePoint that delays its replies; once more if it has kept a copy. */
export async function requestsBefore(context: BrowserContext, host: Host, view: View): Promise<RequestsBefore> {
  await context.addCookies([{ name: 'host-persona', value: view.as ?? 'staff', url: host.url }]);
  const { requests: cold, ...counted } = await answered(context, host, view);
  const { origins } = await context.storageState();
  const copyKept = origins.some(({ localStorage }) => localStorage.some(({ value }) => value.startsWith('{"schema"')));
  return { cold, ...counted, ...(copyKept && { withCopy: (await answered(context, host, view)).requests }) };
}

interface Answered extends Pick<RequestsBefore, 'files' | 'elements'> {
  readonly requests: number;
}

async function answered(context: BrowserContext, host: Host, view: View): Promise<Answered> {
  const page = await context.newPage();
  const told = await watch(page, view);
  let count = 0;
  page.on('requestfinished', (request) => {
    if (request.url().includes('/_api/')) count += 1;
  });
  await page.goto(`${host.site}/SitePages/${view.address}`, { waitUntil: 'commit' });
  await told.first;
  const requests = count;
  const files = await filesFetched(page);
  await told.whole;
  // The copy is written after the reply that refreshes it.
  await page.waitForLoadState('networkidle');
  const elements = await elementsIn(page, view);
  await page.close();
  return { requests, files, elements };
}
