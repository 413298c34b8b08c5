import type { BrowserContext } from '@playwright/test';
import type { Host } from '../../host/server';
import { type Condition, throttling } from './load';
import { allSites, firstVisit, queue, type View } from './views';
import { inPage, watch } from './watching';

/** Something a person changes in a field of the web part, once the rows are loaded. */
export interface Interaction {
  readonly name: string;
  readonly label: string;
  readonly view: View;
  /** A fold that is opened first. */
  readonly fold?: string;
  /** The field's label. */
  readonly field: string;
  /** What is chosen or typed, one after the other, over and over. */
  readonly values: readonly string[];
}

/** The rows are those of the list; the label says what else each one works on. */
export const interactions: readonly Interaction[] = [
  {
    name: 'all-sites-filter',
    label: 'All sites: show one state',
    view: allSites,
    field: 'Show',
    values: ['Not known', 'Not working', 'Working', ''],
  },
  {
    name: 'all-sites-sort',
    label: 'All sites: order',
    view: allSites,
    field: 'Order',
    values: ['date', 'state', 'name'],
  },
  {
    name: 'all-sites-search',
    label: 'All sites: search',
    view: allSites,
    field: 'Find a site',
    values: ['r', 'ro', 'rollout sites 1', ''],
  },
  {
    name: 'queue-filter',
    label: 'Queue: narrow by region',
    view: queue,
    fold: 'Narrow the list',
    field: 'Region',
    values: ['North', 'London', 'South', ''],
  },
  {
    name: 'queue-age',
    label: 'Queue: narrow by age',
    view: queue,
    fold: 'Narrow the list',
    field: 'Asked at least',
    values: ['3', '7', ''],
  },
  {
    name: 'site-search',
    label: 'First visit: search',
    view: firstVisit,
    field: 'Find your site',
    values: ['r', 'ro', 'rollout sites 1', ''],
  },
];

/** How long each change took, in milliseconds. */
export interface Changes {
  /** Until the page's DOM was right: filtering, sorting and React's work, in one task. */
  readonly committed: readonly number[];
  /** Until that was painted. */
  readonly painted: readonly number[];
  /** The most elements that the web part had during the changes. */
  readonly elements: number;
}

/**
 * Makes every change of a view's fields this many times, and measures each.
 *
 * @returns changes by the names of the interactions.
 * @throws Error if the web part has no such field.
 */
export async function change(
  context: BrowserContext,
  host: Host,
  view: View,
  condition: Condition,
  times: number,
): Promise<Readonly<Record<string, Changes>>> {
  const page = await context.newPage();
  const told = await watch(page, view);
  await context.addCookies([{ name: 'host-persona', value: view.as ?? 'staff', url: host.url }]);
  await page.goto(`${host.site}/SitePages/${view.address}`, { waitUntil: 'commit' });
  await told.whole;
  await page.waitForLoadState('networkidle');
  if (condition === 'throttled')
    await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: throttling.cpu });
  const changes: Record<string, Changes> = {};
  for (const { name, fold, field, values } of interactions.filter((each) => each.view === view)) {
    if (fold) await page.locator('details:not([open]) > summary').filter({ hasText: fold }).first().click();
    // A fold draws its content when the browser reports that it is open, which a busy browser does late.
    await page.locator('[data-web-part] label').filter({ hasText: field }).first().waitFor();
    changes[name] = await page.evaluate<Changes>(inPage(makeChanges, { field, values, times }));
    if (fold) await page.locator('details[open] > summary').filter({ hasText: fold }).first().click();
  }
  await page.close();
  return changes;
}

/** Runs in the page, so everything it needs is inside it. */
async function makeChanges({
  field,
  values,
  times,
}: {
  readonly field: string;
  readonly values: readonly string[];
  readonly times: number;
}): Promise<Changes> {
  const label = [...document.querySelectorAll('[data-web-part] label')].find((each) =>
    each.textContent?.trim().startsWith(field),
  ) as HTMLLabelElement | undefined;
  const control = label?.control as HTMLInputElement | HTMLSelectElement | null | undefined;
  if (!control) throw new Error(`There is no field called ${field}.`);
  // React watches the value through a property of its own; a person changes the native one.
  const setValue = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control) as object, 'value')!.set!;
  const painting = (): Promise<void> =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(undefined);
      });
    });
  const committed: number[] = [];
  const painted: number[] = [];
  let elements = 0;
  for (let time = 0; time < times; time += 1) {
    for (const value of values) {
      await painting();
      setValue.call(control, value);
      const began = performance.now();
      // React 17 does its work before the event returns.
      control.dispatchEvent(new Event(control instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
      committed.push(performance.now() - began);
      await painting();
      painted.push(performance.now() - began);
      elements = Math.max(elements, control.closest('[data-web-part]')!.querySelectorAll('*').length);
      if (control.value !== value) throw new Error(`${field} does not take “${value}”.`);
    }
  }
  return { committed, painted, elements };
}
