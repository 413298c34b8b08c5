import type { Page } from '@playwright/test';
import { accessibilityFaults, chooseSite, expect, type Intranet, test } from '../e2e/fixtures';

const answer =
  'Email works. Keep using your PCT’s phones. The shared drive does not work here. Nobody has confirmed internet access.';

async function openLink(intranet: Intranet, page: Page, query: string): Promise<void> {
  await intranet.open();
  await intranet.forget();
  await page.goto(`${intranet.host.site}/SitePages/Home.aspx?${query}`);
}

test.describe('a link', () => {
  test('to a site opens it from one request, its updates from another and what one has said of it from a third, for somebody who has chosen none; and they may make it theirs', async ({
    intranet,
    page,
  }) => {
    await openLink(intranet, page, 'site=millgate');
    await expect(page.getByRole('heading', { level: 2, name: answer })).toBeVisible();
    const asked = 'POST /sites/openservice/_api/$batch';
    await expect.poll(() => intranet.requests()).toEqual([asked, asked, asked]);
    await page.getByRole('button', { name: 'Make it my site' }).click();
    await expect(page.getByRole('button', { name: 'Make it my site' })).toHaveCount(0);
    expect(new URL(page.url()).search).toBe('?site=millgate');
    await page.reload();
    await expect(page.getByRole('heading', { level: 2, name: answer })).toBeVisible();
  });

  test('to another site does not change one’s own, and says whose it is', async ({ intranet, page }) => {
    await intranet.open();
    await chooseSite(page, 'castle works', /^Castle Works/);
    await page.goto(`${intranet.host.site}/SitePages/Home.aspx?site=MILLGATE`);
    await expect(page.getByText('This is not the site you chose as yours.')).toBeVisible();
    await expect(page.getByText('Millgate House, Rotherham')).toBeVisible();
    await page.getByRole('button', { name: 'Back to your site' }).click();
    await expect(page.getByText('Castle Works, Sheffield')).toBeVisible();
    await page.goBack();
    await expect(page.getByText('Millgate House, Rotherham')).toBeVisible();
  });

  test('to a service opens what is known of it, with its earlier dates, and can be copied', async ({
    intranet,
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openLink(intranet, page, 'site=MILLGATE&service=shared-drive');
    await expect(page.getByRole('heading', { level: 2, name: 'Shared drive: not working' })).toBeVisible();
    await expect(page.getByRole('table', { name: 'Shared drive at Millgate House' })).toContainText('June 2013');
    await expect(page.getByText(/^29\sApril 2013, given on /)).toBeVisible();
    await page.getByRole('button', { name: 'Copy a link' }).click();
    await expect(page.getByText('Link copied.')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(copied).search).toBe('?site=MILLGATE&service=shared-drive');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('leads from all sites to a site, and the back button back', async ({ intranet, page }) => {
    await openLink(intranet, page, 'sites=all');
    await page.getByRole('searchbox', { name: 'Find a site' }).fill('millgate');
    await page.getByRole('link', { name: 'Millgate House, Rotherham' }).first().click();
    await expect(page.getByRole('heading', { level: 2, name: answer })).toBeFocused();
    await page.goBack();
    await expect(page.getByRole('heading', { name: 'Area teams' })).toBeVisible();
  });

  test('to a place that there is not opens the site', async ({ intranet, page }) => {
    await openLink(intranet, page, 'site=millgate&sites=constructor');
    await expect(page.getByRole('heading', { level: 2, name: answer })).toBeVisible();
    expect(new URL(page.url()).search).toBe('?site=millgate');
  });

  test('leads from what does not work to what to do about it, open and in focus', async ({ intranet, page }) => {
    await openLink(intranet, page, 'site=millgate');
    await page.getByRole('link', { name: /^Use SharePoint for your files until .*: what to do$/ }).click();
    await expect(page).toHaveURL(/WhatToDoNow\.aspx\?site=MILLGATE&topic=file-store-and-intranet$/);
    await expect(page.locator('summary', { hasText: 'Files and intranet' })).toBeFocused();
    await expect(page.getByText('Choose your team’s name, then Documents.')).toBeVisible();
  });

  test('is followed by every web part on the page', async ({ intranet, page }) => {
    await intranet.open('TwoColumns');
    await chooseSite(page, 'millgate', /^Millgate House/);
    await page.getByRole('link', { name: 'Email', exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 2, name: 'Email: working' })).toHaveCount(2);
  });

  for (const [query, words] of [
    ['site=NOWHERE', 'The site in this link is not listed. Choose yours.'],
    [`site=${encodeURIComponent("x' or SiteCode ne '")}`, 'The site in this link is not listed. Choose yours.'],
    [
      'site=MILLGATE&service=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
      'There is no service with this name. It may have been renamed.',
    ],
  ]) {
    test(`to what is not there says so: ${query}`, async ({ intranet, page }) => {
      await openLink(intranet, page, query);
      await expect(page.getByText(words)).toBeVisible();
      await expect(page.locator('img[src=x]')).toHaveCount(0);
    });
  }
});
