import type { Locator, Page } from '@playwright/test';
import { as } from '../contract/client';
import { expect, type Intranet, test, type Theme } from './fixtures';
import { written } from './sheetPage';

const list = '/sites/openservice/Lists/BlackBerryRegister';

async function openRegister(intranet: Intranet, page: Page, theme: Theme = 'light'): Promise<void> {
  await intranet.open('Phones', 'triage', theme);
  await page.goto(`${page.url()}?phone=decide&step=blackberry`);
  await expect(page.getByRole('table', { name: 'Known BlackBerry users' })).toBeVisible();
}

function rowOf(page: Page, name: string): Locator {
  return page.getByRole('table', { name: 'Known BlackBerry users' }).getByRole('row').filter({ hasText: name });
}

/** A known user as the list holds them. */
async function stored({ host }: Intranet, email: string): Promise<Record<string, unknown>[]> {
  return as(host, 'owner').web.getList(list).items.filter(`UserEmail eq '${email}'`)();
}

test.describe('the BlackBerry register', () => {
  test.afterEach(({ host }) => host.reset());

  test('marks one as contacted today, with the keyboard alone', async ({ intranet, page }) => {
    await openRegister(intranet, page);
    await intranet.forget();
    await rowOf(page, 'Ian Fletcher').getByRole('button', { name: 'Ian Fletcher: mark as contacted' }).press('Enter');
    await expect(page.getByRole('heading', { name: /^1\schange saved$/ })).toBeFocused();
    expect(written(intranet)).toHaveLength(1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: /^\d\sof 31 known users/ })).toBeFocused();
    await expect(
      page.getByRole('heading', { name: /^8\sof 31 known users still need to hear from us\.$/ }),
    ).toBeFocused();
    await expect(rowOf(page, 'Ian Fletcher')).toHaveText(/Contacted, no request yet.*15\sApril$/s);
    expect(await stored(intranet, 'ian.fletcher@example.invalid')).toMatchObject([
      { ContactedOn: '2013-04-14T23:00:00Z', Number: '0113 496 0141' },
    ]);
  });
});
