import type { Page } from '@playwright/test';
import { allSites, firstVisit, mySite, queue, type Sight, type View, whatToDo } from './views';

/** How to leave a view for another in the same page, so that the back button leads to it again. */
const ways = new Map<View, (page: Page) => Promise<void>>([
  [mySite, backToSearch],
  [whatToDo, backToSearch],
  [allSites, backToSearch],
  [firstVisit, (page) => page.getByRole('button', { name: 'See all sites' }).click()],
  [queue, (page) => page.getByRole('link', { name: 'Back to my requests' }).click()],
]);

async function backToSearch(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Find your site' }).first().click();
}

/** Leaves a view for another in the same page. */
export async function leave(page: Page, view: View): Promise<void> {
  const way = ways.get(view);
  if (!way) throw new Error(`“${view.label}” is not left for another view.`);
  await way(page);
}

/** Goes back to a view by the browser's button, until all of it is there. */
export async function comeBack(page: Page, view: View): Promise<void> {
  await page.goBack();
  await sighted(page, view, view.whole ?? view.first);
}

/**
 * Waits until a view has checked everything that it checks in the background. In milliseconds, for 10,000 rows: 2
 * minutes.
 */
export async function allChecked(page: Page, view: View): Promise<void> {
  await sighted(page, view, view.checked ?? view.first, 120_000);
}

async function sighted(page: Page, { alias }: View, { selector, text }: Sight, timeout?: number): Promise<void> {
  await page
    .locator(`[data-web-part="${alias}"] ${selector}`)
    // eslint-disable-next-line @rushstack/security/no-unsafe-regexp -- the benchmark's own, from views.ts
    .filter({ hasText: new RegExp(text ?? '') })
    .first()
    .waitFor({ timeout });
}

/** Declines the first request of the queue. */
export async function decideOne(page: Page): Promise<void> {
  const form = page.getByRole('form', { name: /^Decision: / });
  await form.getByRole('radio', { name: 'No handset' }).check({ force: true });
  await form.getByLabel('Reason').fill('Office work needs no phone.');
  await form.getByLabel('What to use instead').fill('Use your desk phone and webmail.');
  await form.getByRole('button', { name: 'Record decision' }).click();
  await page.getByRole('heading', { name: /^Recorded: / }).waitFor();
}
