import type { BrowserContext } from '@playwright/test';
import type { Host } from '../../host/server';
import type { View } from './views';
import { watch } from './watching';

/** How many requests to SharePoint had been answered when the first content was painted. */
export interface RequestsBefore {
  readonly cold: number;
  /** With what the browser has kept of the first visit. */
  readonly again: number;
  /** Whether it has kept a copy of what was read: one that is too long is not kept. */
  readonly copyKept: boolean;
}

/** Longer than any page takes to paint what it has, in milliseconds: so that a reply that is not waited for comes after. */
const held = 800;

/** Opens a view twice on a SharePoint that holds back each reply. */
export async function requestsBefore(context: BrowserContext, host: Host, view: View): Promise<RequestsBefore> {
  await context.addCookies([{ name: 'host-persona', value: view.as ?? 'staff', url: host.url }]);
  // What begins with `/_api/` would match each part of a batch too, and hold it back again.
  for (const path of ['/_api/$batch', 'skiptoken']) host.faults.add({ match: { path }, delayMs: held });
  try {
    const cold = await answered(context, host, view);
    const kept = await context.storageState();
    const copyKept = kept.origins.some(({ localStorage }) => localStorage.some(({ value }) => value.includes('"schema"')));
    return { cold, again: await answered(context, host, view), copyKept };
  } finally {
    host.faults.clear();
  }
}

async function answered(context: BrowserContext, host: Host, view: View): Promise<number> {
  const page = await context.newPage();
  const told = await watch(page, view);
  host.log.clear();
  await page.goto(`${host.site}/SitePages/${view.address}`, { waitUntil: 'commit' });
  await told.first;
  const count = host.log.all().filter(({ path, status }) => path.includes('/_api/') && status === 200).length;
  await told.whole;
  // The copy is written once the reply that refreshes it has come.
  await page.waitForLoadState('networkidle');
  await page.close();
  return count;
}
