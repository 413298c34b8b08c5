import type { Locator, Page } from '@playwright/test';
import { expect, type Intranet, sidewaysScroll, test, type Theme } from './fixtures';

async function openSite(
  intranet: Intranet,
  page: Page,
  code: string,
  query = '',
  theme: Theme = 'light',
): Promise<void> {
  await intranet.open('Home', 'staff', theme);
  await intranet.forget();
  await page.goto(`${intranet.host.site}/SitePages/WhatToDoNow.aspx?site=${code}${query}`);
  await expect(page.getByRole('heading', { level: 3, name: 'Places you can work' })).toBeVisible();
}

const subject = (page: Page, name: string): Locator =>
  page.locator('details', { has: page.getByRole('heading', { level: 3, name, exact: true }) });

/** Replaces one of the lists' texts with a long one. */
async function sayAtLength(page: Page, words: string): Promise<void> {
  await page.route('**/_api/$batch', async (route) => {
    const reply = await route.fetch();
    await route.fulfill({ response: reply, body: (await reply.text()).replaceAll(words, 'x'.repeat(250)) });
  });
}

test.describe('what to do now is for everyone', () => {
  test('the keyboard alone opens a subject, and the focus can be seen', async ({ intranet, page }) => {
    await openSite(intranet, page, 'MILLGATE');
    await page.getByRole('button', { name: 'Show all' }).focus();
    for (
      let tabs = 0;
      tabs < 20 && !(await page.locator('summary:focus', { hasText: 'Files and intranet' }).count());
      tabs += 1
    )
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(subject(page, 'Files and intranet')).toHaveAttribute('open', '');
    expect(await page.locator(':focus').evaluate((element) => getComputedStyle(element).boxShadow)).not.toBe('none');
  });

  test('nothing scrolls sideways, folded or open, however long it is what somebody has typed', async ({
    intranet,
    page,
  }) => {
    await sayAtLength(page, 'ICT is exploring remote access.');
    for (const width of [400, 320]) {
      await test.step(`at ${width} pixels`, async () => {
        await page.setViewportSize({ width, height: 640 });
        await openSite(intranet, page, 'MILLGATE');
        expect(await sidewaysScroll(page)).toBe(0);
        await page.getByRole('button', { name: 'Take it with you' }).click();
        await page.locator('details').evaluateAll((folds) => folds.forEach((fold) => fold.setAttribute('open', '')));
        await expect(page.getByRole('button', { name: 'Copy as text' })).toBeVisible();
        expect(await sidewaysScroll(page)).toBe(0);
      });
    }
  });
});
