import type { Locator, Page } from '@playwright/test';
import { as } from '../contract/client';
import { accessibilityFaults, expect, type Intranet, test, type Theme } from './fixtures';
import { pasteSheet, written } from './sheetPage';

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

async function paste(page: Page, text: string): Promise<void> {
  await pasteSheet(page, text);
  await page.getByRole('button', { name: 'Continue' }).click();
}

/** As many people as asked for whom nobody knows yet. */
function strangers(count: number): string {
  return [
    'Email,Name',
    ...Array.from({ length: count }, (_, at) => `stranger.${at}@example.invalid,Stranger ${at}`),
  ].join('\n');
}

test.describe('the BlackBerry register', () => {
  test.afterEach(({ host }) => host.reset());

  test('has a text to send and the addresses to send it to', async ({ intranet, page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openRegister(intranet, page);
    await page.getByText('Write to those not contacted').click();
    await page.getByRole('button', { name: 'Copy the text' }).click();
    await expect(page.getByText('The text is copied.')).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain(`${intranet.host.site}/SitePages/Phones.aspx?phone=ask`);
    expect(text).toContain('BlackBerry devices do not reach NHSmail.');
    await page.getByRole('button', { name: /^Copy the 9\saddresses$/ }).click();
    await expect(page.getByText('The addresses are copied.')).toBeVisible();
    const addresses = (await page.evaluate(() => navigator.clipboard.readText())).split('; ');
    expect(addresses).toHaveLength(9);
    expect(addresses).toContain('ian.fletcher@example.invalid');
    expect(addresses).not.toContain('ruth.mensah@example.invalid');
  });

  test('shows what it may not copy, to be copied by hand', async ({ intranet, page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await openRegister(intranet, page);
    await page.getByText('Write to those not contacted').click();
    await page.getByRole('button', { name: /^Copy the 9/ }).click();
    await expect(page.getByRole('textbox', { name: 'The addresses' })).toBeFocused();
    expect(await page.evaluate(() => window.getSelection()?.toString())).toContain('ian.fletcher@example.invalid; ');
  });

  test('begins with how to load the first known users', async ({ intranet, page }) => {
    const { items } = as(intranet.host, 'owner').web.getList(list);
    for (const { Id } of await items.select('Id').top(100)<{ Id: number }[]>()) await items.getById(Id).delete();
    await intranet.open('Phones', 'triage');
    await page.goto(`${page.url()}?phone=decide&step=blackberry`);
    await expect(page.getByRole('heading', { name: 'No BlackBerry users are known yet.' })).toBeVisible();
    await expect(page.getByRole('table')).toHaveCount(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    const chunks: string[] = [];
    page.on('request', (request) => chunks.push(request.url()));
    await page.getByRole('button', { name: 'Load known users' }).click();
    await paste(page, strangers(1));
    expect(chunks.filter((url) => /register-load/.test(url))).toHaveLength(1);
    await page.getByRole('button', { name: /^Save 1/ }).click();
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(
      page.getByRole('heading', { name: /^1\sof 1 known users still needs to hear from us\.$/ }),
    ).toBeFocused();
  });

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
