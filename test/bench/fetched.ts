import type { Browser, Page } from '@playwright/test';
import type { Host } from '../../host/server';
import { type Action, actions } from './actions';
import { newContext } from './browsing';
import { emptyHost } from './hosts';
import { assertWeighed, type Weight } from './sizes';
import { watchTraffic } from './traffic';

/** The files that the page has asked a package for, by name, since a time on the page's own clock. */
export async function filesFetched(page: Page, since = 0): Promise<readonly string[]> {
  const addresses = await page.evaluate(
    (from) =>
      performance
        .getEntriesByType('resource')
        .filter(({ startTime }) => startTime >= from)
        .map(({ name }) => name),
    since,
  );
  return addresses.flatMap(
    (address) => /\/ClientSideAssets\/[^/]+\/(.+)$/.exec(decodeURIComponent(address))?.[1] ?? [],
  );
}

/** Longer than a busy machine takes to open anything, in milliseconds. */
const longEnough = 60_000;

/** Waits for files, since a page that is computing for a moment looks finished. */
async function fetchedAll(page: Page, names: readonly string[]): Promise<void> {
  const until = performance.now() + longEnough;
  const isThere = async (): Promise<boolean> => {
    const fetched = await filesFetched(page);
    return names.every((name) => fetched.includes(name));
  };
  // The caller compares, and names what has not come by then.
  while (!(await isThere()) && performance.now() < until) await page.waitForTimeout(50);
}

/** How many pages at once: most machines have processors for these. */
const atOnce = 2;

/**
 * Opens everything that a web part loads on demand, and compares what the browser fetches for it with what was weighed.
 * The browser saves data meanwhile; what a page loads when it is idle is checked in a browser that does not.
 *
 * @throws Error that names the action, and what differs.
 */
export async function assertFilesOfActions(browser: Browser, host: Host, weights: readonly Weight[]): Promise<void> {
  const left = actions.values();
  const empty = await emptyHost();
  try {
    await Promise.all(
      Array.from({ length: atOnce }, async () => {
        for (const action of left) await assertFiles(browser, action.onEmptyLists ? empty : host, action, weights);
      }),
    );
  } finally {
    await empty.close();
  }
}

async function assertFiles(
  browser: Browser,
  host: Host,
  { alias, name, as, address, before, whenIdle, beside = [], open }: Action,
  weights: readonly Weight[],
): Promise<void> {
  // Otherwise what a page loads when it is idle would be there before anybody asks for it.
  const context = await newContext(browser, { savesData: !whenIdle });
  await context.addCookies([{ name: 'host-persona', value: as, url: host.url }]);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  const traffic = watchTraffic(cdp);
  await page.goto(`${host.site}/SitePages/${address}`);
  await before?.(page);
  await traffic.rest();
  const since = open ? await page.evaluate(() => performance.now()) : 0;
  // A file that two actions share is already there, if the page itself did the other one.
  const there = since > 0 ? await filesFetched(page) : [];
  await open?.(page);
  const { first, actions: weighed } = weights.find((each) => each.alias === alias)!;
  const expected = [name, ...beside]
    .flatMap((each) => weighed[each] ?? [])
    .filter((file) => !there.includes(file.name));
  await fetchedAll(
    page,
    expected.map((file) => file.name),
  );
  await traffic.rest();
  const fetched = (await filesFetched(page, since)).filter((file) => !first.some((each) => each.name === file));
  assertWeighed(`${alias}: ${name}${whenIdle ? ', when idle' : ''}`, expected, fetched);
  await context.close();
}
