import type { Locator, Page } from '@playwright/test';
import type { Host } from '../../host/server';
import { expect, test, type Theme } from './fixtures';

test.afterEach(({ host }) => host.reset());

/** What to do now at a site, as somebody. */
async function openSite(page: Page, host: Host, as: string, site = 'MILLGATE', theme: Theme = 'light'): Promise<void> {
  await page.context().addCookies([
    { name: 'host-persona', value: as, url: host.url },
    { name: 'host-theme', value: theme, url: host.url },
  ]);
  host.log.clear();
  await page.goto(`${host.site}/SitePages/WhatToDoNow.aspx?site=${site}`);
  await expect(page.getByRole('heading', { name: 'Places you can work' })).toBeVisible();
}

async function openManage(page: Page, host: Host, as = 'rollout', theme: Theme = 'light'): Promise<void> {
  await openSite(page, host, as, 'MILLGATE', theme);
  await manageButton(page).click();
  await expect(page.getByRole('button', { name: /^To mend/ })).toBeVisible();
}

const manageButton = (page: Page): Locator =>
  page.getByRole('button', { name: 'Manage', exact: true }).filter({ visible: true });
test.describe('managing is usable by everybody', () => {
  test('a review can be done from the keyboard, and the focus stays with the list', async ({ page, host }) => {
    await openManage(page, host);
    await page.getByRole('button', { name: /^Review: “Share one/ }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Checked today by', exact: true })).toBeFocused();
    // The directory's button is between them.
    await page.keyboard.press('Tab');
    for (const key of ['29', '4', '2013']) {
      await page.keyboard.press('Tab');
      await page.keyboard.type(key);
    }
    await page.keyboard.press('Enter');
    await expect(page.getByText('Reviewed: Share one computer a floor for email.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'What to mend, most pressing first' })).toBeFocused();
  });
});
