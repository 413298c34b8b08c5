import type { Locator, Page } from '@playwright/test';
import type { Host } from '../../host/server';
import { expect, type Theme } from './fixtures';

// Where requests for phones are decided, as tests see it.

export const list = (page: Page, name = 'Requests in the order of the rule'): Locator => page.getByRole('list', { name });
export const row = (page: Page, name: string): Locator => page.locator('[data-request]').filter({ hasText: name });
export const tab = (page: Page, name: RegExp): Locator => page.getByRole('navigation', { name: 'Parts of this page' }).getByRole('button', { name });
export const form = (page: Page, name: string | RegExp): Locator => page.getByRole('form', { name });
export const choose = (scope: Locator, name: string): Promise<void> => scope.getByRole('radio', { name, exact: true }).check({ force: true });

/** Where requests are decided, with every request read. */
export async function openTriage(page: Page, host: Host, { as = 'triage', theme = 'light' as Theme, step = '' } = {}): Promise<void> {
  await page.context().addCookies([
    { name: 'host-persona', value: as, url: host.url },
    { name: 'host-theme', value: theme, url: host.url },
  ]);
  host.log.clear();
  await page.goto(`${host.site}/SitePages/Phones.aspx?phone=decide${step && `&step=${step}`}`);
  await expect(tab(page, /^To reconcile \(/)).toBeVisible();
}
