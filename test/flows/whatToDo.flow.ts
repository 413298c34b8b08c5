import type { Locator, Page } from '@playwright/test';
import { chooseSite, chooseSiteToDo, expect, type Intranet, test, type Theme } from '../e2e/fixtures';

const millgateAnswer = 'Use SharePoint for your files until your shared drive works. Try the internet first.';

async function openSite(
  intranet: Intranet,
  page: Page,
  code: string,
  query = '',
  theme: Theme = 'light',
): Promise<void> {
  await intranet.open('Home', 'staff', theme);
  await intranet.forget();
  await page.goto(`${intranet.host.site}/SitePages/WhatToDoNow.aspx?site=${code}${query}`);
  await expect(page.getByRole('heading', { level: 3, name: 'Places you can work' })).toBeVisible();
}

const subject = (page: Page, name: string): Locator =>
  page.locator('details', { has: page.getByRole('heading', { level: 3, name, exact: true }) });

/** Opens a subject, and gives it. */
async function opened(page: Page, name: string): Promise<Locator> {
  const found = subject(page, name);
  if ((await found.getAttribute('open')) === null) await found.locator('summary').click();
  return found;
}

test.describe('what to do now', () => {
  test('begins with what to do, from one request; what needs action first, the first one open', async ({
    intranet,
    page,
  }) => {
    await openSite(intranet, page, 'MILLGATE');
    await expect(page.getByRole('heading', { level: 2, name: millgateAnswer })).toBeVisible();
    expect(intranet.requests()).toEqual(['POST /sites/openservice/_api/$batch']);
    await expect(page.getByRole('heading', { level: 3 })).toHaveText([
      'Files and intranet',
      'Internet access',
      'Remote access (VPN)',
      'Desk telephone',
      'Help',
      'Places you can work',
    ]);
    const files = subject(page, 'Files and intranet');
    await expect(files).toHaveAttribute('open', '');
    await expect(files).toContainText('Not working');
    await expect(files).toContainText(/Your PCT drive stopped on 31\sMarch\./);
    await expect(files.getByRole('listitem').filter({ hasText: /^Do not / })).toHaveText([
      'Do not put work files on a memory stick.',
      'Do not send work files to a personal email address.',
      'Do not ask the PCT’s old IT desk. It has closed.',
    ]);
    await expect(files.locator('ol > li')).toHaveCount(3);
    await expect(files).toContainText('This needs internet access, which is not known at your site.');
    await expect(files.getByRole('link', { name: '0113 496 0000' })).toHaveAttribute('href', 'tel:01134960000');
    await expect(files).toContainText(
      /Next news by 22\sApril\. Valid from 8\sApril 2013\. Reviewed by Jo Patel, corporate ICT, 11\sApril 2013\. Next review by 25\sApril 2013\./,
    );
    await expect(subject(page, 'Internet access')).not.toHaveAttribute('open', '');
  });

  test('is the instruction for the site, for its region, or for everyone', async ({ intranet, page }) => {
    await openSite(intranet, page, 'QUAYCOURT');
    const own = await opened(page, 'Internet access');
    await expect(own).toContainText('Work in the room the landlord has lent us until the line is in.');
    await expect(own).toContainText('For: Staff at Quay Court');
    await expect(own).toContainText(/Valid from 9\sApril 2013 until 10\sMay 2013\./);
    await openSite(intranet, page, 'MILLGATE');
    await expect(await opened(page, 'Internet access')).toContainText('Open a website you have not opened today.');
  });

  test('is honest where there is nothing to use yet: that it is explored, what to use meanwhile, whom to call, when there is news', async ({
    intranet,
    page,
  }) => {
    await openSite(intranet, page, 'MILLGATE');
    const vpn = await opened(page, 'Remote access (VPN)');
    await expect(vpn.locator('summary')).toContainText(
      /Nothing to use yet.*ICT is exploring remote access\. Use webmail\. Next news by 22\sApril\./s,
    );
    await expect(vpn).toContainText('Meanwhile: Use webmail.');
    await expect(vpn).toContainText('Stuck? Call 0113 496 0000.');
    await expect(vpn.locator('ol')).toHaveCount(0);
  });

  test('says what to keep using and until when, and folds what works into one line', async ({ intranet, page }) => {
    await openSite(intranet, page, 'MILLGATE');
    await expect(subject(page, 'Desk telephone').locator('summary')).toContainText(
      /Keep using what you have.*Use your PCT’s phones until 30\sJune\./s,
    );
    const working = page.locator('details').filter({ hasText: 'Working: Email' });
    await expect(working).not.toHaveAttribute('open', '');
    await working.locator('summary').click();
    await expect(working).toContainText(/Email: confirmed 12\sApril\..*Something not working\? Call 0113 496 0000\./s);
  });

  test('offers places by distance to those who may use them, and says until when and whom to ring', async ({
    intranet,
    page,
  }) => {
    await openSite(intranet, page, 'MILLGATE');
    const places = page
      .getByRole('listitem')
      .filter({ hasText: /\d miles?/ })
      .locator('visible=true');
    await expect(places).toHaveCount(2);
    await expect(places.nth(0)).toContainText(
      /Castle Works, Sheffield\s*6 miles\s*Any NHS England staff, until 28\sJune\. 12\sdesks; internet access and printing\. S3\s8LW\./,
    );
    await expect(places.nth(1)).toContainText(
      /Waterdale Court, Doncaster\s*11 miles\s*Your area team, until 31\sMay\. 4\sdesks/,
    );
    await expect(places.nth(1).getByRole('link', { name: '0113 496 0112' })).toHaveAttribute('href', 'tel:01134960112');
    await expect(page.getByText('Riverside Library')).toHaveCount(0);
    await page.getByText(/^More places: \d/).click();
    await expect(
      page
        .getByText(/^\d{2,3} miles$/)
        .locator('visible=true')
        .nth(2),
    ).toBeVisible();
    await openSite(intranet, page, 'QUAYCOURT');
    await expect(page.getByRole('listitem').filter({ hasText: /^Ground-floor training room/ })).toContainText(
      'For your site',
    );
  });

  test('shows and hides all', async ({ intranet, page }) => {
    await openSite(intranet, page, 'MILLGATE');
    await page.getByRole('button', { name: 'Show all' }).click();
    for (const name of ['Files and intranet', 'Internet access', 'Remote access (VPN)', 'Desk telephone'])
      await expect(subject(page, name)).toHaveAttribute('open', '');
    await page.getByRole('button', { name: 'Hide all' }).click();
    await expect(subject(page, 'Files and intranet')).not.toHaveAttribute('open', '');
    await expect(page.getByRole('button', { name: 'Show all' })).toBeFocused();
  });

  test('can be linked to by subject: it is open and has the focus', async ({ intranet, page }) => {
    await openSite(intranet, page, 'MILLGATE', '&topic=remote-access-vpn');
    await expect(subject(page, 'Remote access (VPN)')).toHaveAttribute('open', '');
    await expect(subject(page, 'Remote access (VPN)').locator('summary')).toBeFocused();
    await openSite(intranet, page, 'MILLGATE', '&topic=email');
    const working = page.locator('details').filter({ hasText: 'Working: Email' });
    await expect(working).toHaveAttribute('open', '');
    await expect(working.locator('summary')).toBeFocused();
    await openSite(intranet, page, 'MILLGATE', '&topic=%3Cscript%3E');
    await expect(page.getByRole('heading', { level: 2, name: millgateAnswer })).toBeVisible();
  });

  test('is about the site one has chosen on any page', async ({ intranet, page }) => {
    await intranet.open();
    await chooseSite(page, 'millgate', /^Millgate House/);
    await intranet.open('WhatToDoNow');
    await expect(page.getByRole('heading', { level: 2, name: millgateAnswer })).toBeVisible();
    await page.getByRole('button', { name: 'Change site' }).click();
    await chooseSiteToDo(page, 'quay court', /^Quay Court/);
    await intranet.open();
    await expect(page.getByText('Quay Court, Southampton').first()).toBeVisible();
  });
});

test.describe('with the lists out of reach from the first call', () => {
  test('without a copy says so, and leaves a way to try again and to another site', async ({
    intranet,
    page,
    host,
  }) => {
    intranet.expectFailedRequests();
    host.faults.add({ match: { path: '$batch' }, cut: 'before' });
    await intranet.open();
    await page.goto(`${intranet.host.site}/SitePages/WhatToDoNow.aspx?site=MILLGATE`);
    await expect(page.getByRole('alert')).toContainText('SharePoint could not be reached. Nothing is lost.');
    await expect(page.getByRole('button', { name: 'Change site' })).toBeVisible();
    host.faults.clear();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { level: 2, name: millgateAnswer })).toBeVisible();
  });

  test('keeps nothing about a person in the copy', async ({ intranet, page }) => {
    await openSite(intranet, page, 'RAILSHED');
    await expect(page.getByText('Rosemary Frayne', { exact: false }).first()).toBeVisible();
    const copies = await page.evaluate(() =>
      Object.entries(localStorage)
        .filter(([name]) => name.includes('what-to-do'))
        .map(([, value]) => value),
    );
    expect(copies).toHaveLength(1);
    expect(copies[0]).toContain('01632 960246');
    expect(copies[0]).not.toMatch(/ContactName|ContactEmail|Ada Bell|ada\.bell|Frayne|Jo Patel|Bamber/i);
  });
});
