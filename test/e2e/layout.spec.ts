import type { Page } from '@playwright/test';
import { chooseSite, expect, holdRequests, sidewaysScroll, stickingOut, test } from './fixtures';

async function isInFirstWindow(page: Page, text: string | RegExp): Promise<void> {
  await expect(page.getByText(text).first()).toBeInViewport({ ratio: 1 });
}

for (const [width, height] of [
  [320, 640],
  [1280, 720],
] as const) {
  test.describe(`at ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    test('what one comes for is in view without scrolling, and nothing scrolls sideways', async ({
      intranet,
      page,
    }) => {
      await intranet.open();
      await test.step('the search for one’s site on a first visit, and its matches as soon as one types', async () => {
        await expect(page.getByRole('searchbox', { name: 'Find your site' })).toBeInViewport({ ratio: 1 });
        expect(await sidewaysScroll(page)).toBe(0);
        await page.getByRole('searchbox').pressSequentially('rotherham');
        await expect(page.getByRole('button', { name: /^Millgate House/ })).toBeInViewport({ ratio: 1 });
      });
      await chooseSite(page, 'millgate', /^Millgate House/);
      await test.step('site, answer and next action, later', async () => {
        await intranet.open();
        await isInFirstWindow(page, 'Millgate House, Rotherham');
        await isInFirstWindow(page, /^Email works\. Keep using your PCT’s phones\./);
        await isInFirstWindow(page, '0113 496 0000');
        expect(await page.evaluate(() => window.scrollY)).toBe(0);
      });
      await test.step('nothing scrolls sideways, folded or open, nor in what is known of one service', async () => {
        await page.locator('details').evaluateAll((folds) => folds.forEach((fold) => fold.setAttribute('open', '')));
        expect(await sidewaysScroll(page)).toBe(0);
        await page.getByRole('link', { name: 'Shared drive', exact: true }).first().click();
        await expect(page.getByRole('heading', { level: 2, name: 'Shared drive: not working' })).toBeVisible();
        expect(await sidewaysScroll(page)).toBe(0);
      });
    });
  });
}

test('in a one-third column the web part answers to its own width: rows, not a table, and nothing sticks out', async ({
  intranet,
  page,
}) => {
  await intranet.open('OneThird');
  await chooseSite(page, 'millgate', /^Millgate House/);
  const part = page.getByRole('region', { name: 'Rollout status' });
  expect(await stickingOut(part)).toEqual([]);
  expect((await part.boundingBox())?.width).toBeLessThan(480);
  await expect(part.getByRole('columnheader', { name: 'New service' })).not.toBeInViewport({ ratio: 1 });
  expect(await sidewaysScroll(page)).toBe(0);
});

test('the page does not jump when the national sentence arrives', async ({ intranet, page }) => {
  const release = await holdRequests(page, /RolloutStatuses/);
  await intranet.open();
  await page.getByRole('searchbox').fill('mill');
  await expect(page.getByRole('button', { name: /^Millgate House/ })).toBeVisible();
  const searchAt = await page.getByRole('searchbox').boundingBox();
  release();
  await expect(page.getByRole('heading', { level: 2, name: /^On 15\sApril 2013/ })).toBeVisible();
  expect(await page.getByRole('searchbox').boundingBox()).toEqual(searchAt);
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let total = 0;
        new PerformanceObserver((list) =>
          list.getEntries().forEach((entry) => (total += (entry as unknown as { value: number }).value)),
        ).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(total)));
      }),
  );
  // 0.1 is what Core Web Vitals call good: https://web.dev/articles/cls
  expect(shift).toBeLessThan(0.1);
});
