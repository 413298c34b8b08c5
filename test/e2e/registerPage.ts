import type { Locator, Page } from '@playwright/test';
import { as } from '../contract/client';
import { expect, type Intranet, type Theme } from './fixtures';

// The register of BlackBerry users, as tests of several files open it.

export const registerList = '/sites/openservice/Lists/BlackBerryRegister';

export async function openRegister(intranet: Intranet, page: Page, theme: Theme = 'light'): Promise<void> {
  await intranet.open('Phones', 'triage', theme);
  await page.goto(`${page.url()}?phone=decide&step=blackberry`);
  await expect(page.getByRole('table', { name: 'Known BlackBerry users' })).toBeVisible();
}

export function rowOf(page: Page, name: string): Locator {
  return page.getByRole('table', { name: 'Known BlackBerry users' }).getByRole('row').filter({ hasText: name });
}

/** A known user as the list holds them. */
export async function stored({ host }: Intranet, email: string): Promise<Record<string, unknown>[]> {
  return as(host, 'owner').web.getList(registerList).items.filter(`UserEmail eq '${email}'`)();
}
