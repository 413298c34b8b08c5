import type { Locator, Page } from '@playwright/test';
import { expect, type Intranet, test, type Theme } from './fixtures';

/** Opens a page of Millgate House in full, in the state in which the browser prints it. */
async function onPaper(intranet: Intranet, page: Page, name: 'Home' | 'WhatToDoNow', theme?: Theme): Promise<void> {
  await intranet.open(name, 'rollout', theme, 'site=MILLGATE');
  await expect(page.getByText('Take it with you')).toBeVisible();
  // What one has said is requested last.
  if (name === 'Home') await expect(page.getByRole('button', { name: /^Works for me/ }).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  await intranet.forget();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
}

const part = (page: Page): Locator => page.getByRole('region', { name: /^(?:What to do now|Rollout status)$/ });

test.describe('a page printed by the browser', () => {
  test('has what to do about everything, and nothing to press: what to do now', async ({ intranet, page }) => {
    await onPaper(intranet, page, 'WhatToDoNow');
    const words = await part(page).innerText();
    for (const expected of [
      'Open SharePoint: https://sharepoint.example.invalid.',
      'Use it as you did before',
      'Castle Works, Sheffield',
      'Places too far for a day',
      'Borough Yard, Southwark',
    ])
      expect(words).toContain(expected);
    for (const left of ['Show all', 'Make it my site', 'Take it with you', 'Change', 'Manage', 'Getting the latest'])
      expect(words).not.toContain(left);
    await expect(part(page).getByRole('button')).toHaveCount(0);
    expect(intranet.requests()).toEqual([]);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
    await expect(page.locator('details[open]')).toHaveCount(1);
  });

  test('has every service and the updates, and no heading of what is not read: what works', async ({
    intranet,
    page,
  }) => {
    await onPaper(intranet, page, 'Home');
    await expect(part(page).getByRole('row', { name: /^Archiving/ })).toBeVisible();
    const words = await part(page).innerText();
    expect(words).toMatch(/Problem: |Fixed: |Planned work: /);
    for (const left of ['Earlier dates and reasons', 'Where these answers come from', 'Make it my site', 'All sites'])
      expect(words).not.toContain(left);
    await expect(part(page).getByRole('button')).toHaveCount(0);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
    await expect(page.locator('details[open]')).toHaveCount(0);
    // Nothing that was not open is read for paper.
    expect(intranet.requests()).toEqual([]);
  });

  test('is black on white, whatever the theme, and shuts again once it is printed', async ({ intranet, page }) => {
    await onPaper(intranet, page, 'WhatToDoNow', 'dark');
    const colours = (): Promise<readonly string[]> =>
      part(page).evaluate((root) => [getComputedStyle(root).color, getComputedStyle(root).backgroundColor]);
    expect(await colours()).toEqual(['rgb(33, 43, 50)', 'rgb(255, 255, 255)']);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
    expect(await colours()).not.toContain('rgb(33, 43, 50)');
  });

  test('is told by the browser when it prints', async ({ intranet, page }) => {
    await intranet.open('WhatToDoNow', 'staff', 'light', 'site=MILLGATE');
    await expect(page.getByText('Take it with you')).toBeVisible();
    await page.evaluate(() => {
      window.addEventListener('beforeprint', () => {
        document.title = `${document.querySelectorAll('details:not([open])').length} shut`;
      });
    });
    await page.pdf();
    await expect(page).toHaveTitle('0 shut');
  });
});
