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
   * With the copy that the browser kept of the first visit; undefined where none is kept, by design or since it is too
   * long.
   */
  readonly withCopy?: number;
  /** Elements in the web part, once all of it is there. */
  readonly elements: number;
  /** The web part's own files that had come by then, on the first visit. */
  readonly files: readonly string[];
}

/**
 * Longer than any page takes to paint what it has, in milliseconds: so that a reply that is not waited for comes after.
 */
const held = 1000;

/** Has a SharePoint hold back each reply while something is done. */
export async function heldBack<T>(host: Host, work: () => Promise<T>): Promise<T> {
  // What begins with `/_api/` would match each part of a batch too, and hold it back again.
  for (const path of ['/_api/$batch', 'skiptoken', '/chunk.']) host.faults.add({ match: { path }, delayMs: held });
  try {
    return await work();
  } finally {
    host.faults.clear();
  }
}

/** Opens a view, on a SharePoint that holds back its replies, and where it has kept a copy once more. */
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
  // The copy is written once the reply that refreshes it has come.
  await page.waitForLoadState('networkidle');
  const elements = await elementsIn(page, view);
  await page.close();
  return { requests, files, elements };
}
