import type { Browser, Page } from '@playwright/test';
import type { Host } from '../../host/server';
import { compared, mySite, type View } from './views';
import { watch } from './watching';
import { newContext } from './browsing';

/** What a web part says of a site: a line for each service, in the order of their names. */
export type Content = readonly string[];

/**
 * Asserts that all web parts compared say the same about a site, word for word.
 *
 * @throws Error that names the web part and the first line that differs.
 */
export async function assertSameContent(browser: Browser, host: Host): Promise<Content> {
  const [ours, ...theirs] = await Promise.all(
    compared.map(async (view) => ({ view, lines: await contentOf(browser, host, view) })),
  );
  for (const { view, lines } of theirs) {
    const at = Array.from({ length: Math.max(lines.length, ours.lines.length) }, (_, line) => line).find(
      (line) => lines[line] !== ours.lines[line],
    );
    if (at !== undefined)
      throw new Error(
        `“${view.label}” does not show the same content.\n  ours:   ${ours.lines[at] ?? '(nothing)'}\n  theirs: ${lines[at] ?? '(nothing)'}`,
      );
  }
  if (ours.lines.length === 0) throw new Error('The web parts compared show nothing.');
  return ours.lines;
}

/**
 * For how many services each web part compared says what ours says, for any site: fewer if the site is beyond the rows
 * that it reads.
 */
export async function servicesShown(
  browser: Browser,
  host: Host,
  siteCode: string,
): Promise<Readonly<Record<string, number>>> {
  const at = (view: View): View => ({ ...view, address: view.address.replace(/site=\w+/, `site=${siteCode}`) });
  const ours = await contentOf(browser, host, at(mySite));
  const counts: Record<string, number> = { [mySite.name]: ours.length };
  for (const view of compared.filter(({ peer }) => peer)) {
    const theirs = await contentOf(browser, host, at(view));
    counts[view.name] = ours.filter((line) => theirs.includes(line)).length;
  }
  return counts;
}

async function contentOf(browser: Browser, host: Host, view: View): Promise<Content> {
  // High enough for a list that draws only the rows in view.
  const context = await newContext(browser, { height: 3000 });
  const page = await context.newPage();
  const told = await watch(page, view);
  await page.goto(`${host.site}/SitePages/${view.address}`);
  await told.whole;
  await page.waitForLoadState('networkidle');
  const lines = [...(await rowsOfTables(page)), ...(await rowsOfGrids(page))];
  await context.close();
  return lines.map((cells) => cells.map((cell) => cell.replace(/\s+/g, ' ').trim()).join(' | ')).sort();
}

async function rowsOfTables(page: Page): Promise<string[][]> {
  // Our links to what to do come after first content, and the others have none.
  await page
    .locator('[data-web-part] td a[href*="WhatToDoNow"]')
    .evaluateAll((links) => links.forEach((link) => link.remove()));
  await page.locator('details').evaluateAll((folds) => folds.forEach((fold) => fold.setAttribute('open', '')));
  return page
    .locator('[data-web-part] tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText)));
}

async function rowsOfGrids(page: Page): Promise<string[][]> {
  return page
    .locator('[data-web-part] .ms-DetailsRow')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('[data-automation-key]')].map((cell) => (cell as HTMLElement).innerText),
      ),
    );
}
