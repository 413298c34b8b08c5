import type { Locator, Page } from '@playwright/test';
import { chooseSite, expect, type Intranet } from './fixtures';

/** Opens all sites from Millgate House. */
export async function openAllSites(intranet: Intranet, page: Page): Promise<void> {
  await intranet.open();
  await chooseSite(page, 'millgate', /^Millgate House/);
  await page.getByRole('button', { name: 'All sites' }).click();
  await expect(page.getByRole('heading', { name: 'Area teams' })).toBeVisible();
}

export function fold(page: Page, name: RegExp): Locator {
  return page.locator('summary').filter({ hasText: name });
}

/** Opens every fold, however deep. */
export async function openEverything(page: Page): Promise<void> {
  for (let depth = 0; depth < 3; depth += 1) {
    await page.locator('details').evaluateAll((folds) => folds.forEach((one) => one.setAttribute('open', '')));
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  }
}

/** The text of a table's body, row by row. */
export async function cellsOf(table: Locator): Promise<string[][]> {
  // A fold draws its content only when it is opened.
  await expect(table.locator('tbody tr').first()).toBeVisible();
  return table
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText.trim())));
}
