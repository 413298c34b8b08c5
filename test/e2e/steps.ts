import { expect, type Page } from '@playwright/test';
import type { Host } from '../../host/host';
import { as } from '../contract/client';

// What a person does first on many pages.

/** Finds one's site on the first visit, and waits for the answer. */
export async function chooseSite(page: Page, query: string, name: RegExp): Promise<void> {
  await page.getByRole('searchbox', { name: 'Find your site' }).first().fill(query);
  await page.getByRole('button', { name }).first().click();
  await expect(page.getByRole('table').first()).toBeVisible();
}

/**
 * Changes a status as the site's owner, whatever its current version: what somebody else does while the page is open.
 */
export async function changeStatus(host: Host, statusKey: string, values: Record<string, string>): Promise<void> {
  const { items } = as(host, 'owner').web.getList('/sites/openservice/Lists/RolloutStatuses');
  const [{ Id }] = await items.filter(`StatusKey eq '${statusKey}'`).select('Id')<{ Id: number }[]>();
  await items.getById(Id).update(values);
}

/** Finds one's site on the page that says what to do now, and waits for the answer. */
export async function chooseSiteToDo(page: Page, query: string, name: RegExp): Promise<void> {
  await page.getByRole('searchbox', { name: 'Find your site' }).fill(query);
  await page.getByRole('button', { name }).first().click();
  await expect(page.getByRole('heading', { level: 3, name: 'Places you can work' })).toBeVisible();
}

/**
 * Holds the page's requests to an address, so that the page can be checked meanwhile.
 *
 * @param said text that the request must contain.
 * @returns a function that releases them.
 */
export async function holdRequests(page: Page, address: string | RegExp, said = ''): Promise<() => void> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(address, async (route) => {
    if (route.request().postData()?.includes(said) ?? said === '') await held;
    await route.continue();
  });
  return () => release();
}
