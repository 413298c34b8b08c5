import type { Page } from '@playwright/test';
import { fold, openEverything } from './allSites';
import { expect, sidewaysScroll, test } from './fixtures';

test.use({ seed: 6000 });

const nodes = (page: Page): Promise<number> =>
  page.getByRole('region', { name: 'Rollout status' }).evaluate((root) => root.querySelectorAll('*').length);

test.describe('all sites, with 500 sites and 12 services', { tag: '@long' }, () => {
  test('are read whole, page by page, with progress meanwhile and no threshold met; and stay small', async ({
    intranet,
    page,
  }) => {
    await intranet.open();
    await expect(page.getByRole('heading', { level: 2, name: / of 500\ssites/ })).toBeVisible();
    const first = await page.getByRole('heading', { level: 2 }).innerText();
    await intranet.forget();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(/RolloutStatuses.*skiptoken/i, async (route) => {
      await held;
      await route.continue();
    });
    await page.getByRole('button', { name: 'See all sites' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Reading all sites: 5,500 entries so far' })).toBeVisible();
    release();
    await expect(page.getByRole('heading', { level: 2, name: first })).toBeVisible();
    expect(intranet.requests()).toHaveLength(2);
    expect(intranet.host.log.all().filter(({ status }) => status >= 400)).toEqual([]);

    expect(await nodes(page)).toBeLessThan(800);
    await fold(page, /^North\d/).click();
    await page.locator('details details > summary').first().click();
    await expect(page.getByRole('table', { name: /^Sites of / })).toBeVisible();
    await fold(page, /^Late/).click();
    await expect(page.getByRole('table', { name: /^Late/ })).toBeVisible();
    expect(await nodes(page)).toBeLessThanOrEqual(1200);
    expect(await sidewaysScroll(page)).toBe(0);
  });

  test('ask for nothing more once one has left', async ({ intranet, page }) => {
    await intranet.open();
    await expect(page.getByRole('heading', { level: 2, name: / of 500\ssites/ })).toBeVisible();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    let asked = 0;
    await page.route('**/_api/$batch', async (route) => {
      asked += 1;
      // Only the first, which reads all sites.
      if (asked === 1) await held;
      await route.continue();
    });
    await page.getByRole('button', { name: 'See all sites' }).click();
    await expect.poll(() => asked).toBe(1);
    await page.getByRole('button', { name: 'Find your site' }).click();
    await expect(page.getByRole('heading', { level: 2, name: / of 500\ssites/ })).toBeVisible();
    await expect(page.getByRole('button', { name: 'See all sites' })).toBeFocused();
    // One request is still held back.
    intranet.host.log.clear();
    const answered = page.waitForResponse('**/_api/$batch');
    release();
    await (await answered).finished();
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(intranet.requests()).toEqual(['POST /sites/openservice/_api/$batch']);
  });

  test('answer a filter at once, whatever opens', async ({ intranet, page }) => {
    await intranet.open();
    await page.getByRole('button', { name: 'See all sites' }).click();
    await page.getByRole('combobox', { name: 'Show' }).selectOption('Not known');
    await expect(page.getByText(/^\d+\ssites fit\./)).toBeVisible();
    await openEverything(page);
    // Everything open at once: at most twenty rows for each team, however many sites there are.
    expect(
      await page.locator('tbody').evaluateAll((bodies) => Math.max(...bodies.map((body) => body.children.length))),
    ).toBeLessThanOrEqual(60);
  });
});
