import type { Page } from '@playwright/test';
import { accessibilityFaults, expect, type Intranet, test } from '../e2e/fixtures';

async function openPack(intranet: Intranet, page: Page, code = 'MILLGATE'): Promise<void> {
  await intranet.open();
  await page.goto(`${intranet.host.site}/SitePages/WhatToDoNow.aspx?site=${code}`);
  await page.getByText('Take it with you').click();
  await expect(page.getByRole('button', { name: 'Copy as text' })).toBeVisible();
}

test.describe('what to do now, taken along', () => {
  test('can be copied as text, also where nothing can be downloaded; and the text is shown where copying is not allowed', async ({
    intranet,
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openPack(intranet, page);
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/^What to do now at Millgate House, Rotherham\r?\n/);
    expect(text).toContain('Look for newer after 17 April 2013. Each line says how long it holds.');
    expect(text).toContain('Your PCT’s phones, until 30 June.');
    expect(text).toMatch(/1\. Open SharePoint: https:\/\/sharepoint\.example\.invalid\./);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await expect(page.getByRole('textbox', { name: 'What to do now, as text' })).toBeFocused();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('can be sent by email, to whom one likes', async ({ intranet, page }) => {
    await openPack(intranet, page);
    const email = new URL((await page.getByRole('link', { name: 'Email it' }).getAttribute('href'))!);
    expect(email.protocol).toBe('mailto:');
    expect(email.pathname).toBe('');
    expect(email.searchParams.get('subject')).toBe('What to do now at Millgate House, Rotherham');
    expect(email.searchParams.get('body')).toContain('Help: 0113 496 0000');
    expect(email.searchParams.get('body')).toContain('/SitePages/WhatToDoNow.aspx?site=MILLGATE');
  });
});
