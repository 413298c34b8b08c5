import type { Browser, Locator, Page } from '@playwright/test';
import type { Host } from '../../host/server';
import { expect, type Intranet, intranetOn, test, type Theme } from './fixtures';
import { guard } from './guards';

test.afterEach(({ host }) => host.reset());

/** What to do now at a site, as somebody. */
async function openSite(page: Page, host: Host, as: string, site = 'MILLGATE', theme: Theme = 'light'): Promise<void> {
  await page.context().addCookies([
    { name: 'host-persona', value: as, url: host.url },
    { name: 'host-theme', value: theme, url: host.url },
  ]);
  host.log.clear();
  await page.goto(`${host.site}/SitePages/WhatToDoNow.aspx?site=${site}`);
  await expect(page.getByRole('heading', { name: 'Help' })).toBeVisible();
}

async function openManage(page: Page, host: Host, as = 'rollout', theme: Theme = 'light'): Promise<void> {
  await openSite(page, host, as, 'MILLGATE', theme);
  await manageButton(page).click();
  await expect(page.getByRole('button', { name: /^To mend/ })).toBeVisible();
}

const manageButton = (page: Page): Locator =>
  page.getByRole('button', { name: 'Manage', exact: true }).filter({ visible: true });
const part = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const check = (form: Locator, name: string): Promise<void> =>
  form.getByRole('radio', { name, exact: true }).check({ force: true });

async function fillDate(form: Locator, name: string, ...parts: readonly [string, string, string]): Promise<void> {
  for (const [at, label] of ['Day', 'Month', 'Year'].entries())
    await form.getByRole('group', { name }).getByLabel(label).fill(parts[at]);
}

/** A second person on a page of their own. */
async function somebodyElse(
  browser: Browser,
  host: Host,
): Promise<{ page: Page; intranet: Intranet; close(): Promise<void> }> {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London' });
  const page = await context.newPage();
  return { page, intranet: intranetOn(page, host, await guard(page, host.url)), close: () => context.close() };
}

async function items(host: Host, list: string, columns: string): Promise<Record<string, string | null>[]> {
  const reply = await fetch(
    `${host.site}/_api/web/getList('/sites/openservice/Lists/${list}')/items?$select=${columns}&$top=5000`,
    { headers: { accept: 'application/json', 'X-Host-Persona': 'owner' } },
  );
  return ((await reply.json()) as { value: Record<string, string | null>[] }).value;
}

const vpnTitle = 'Use the trust’s token until ours come.';

/** Fills in a new instruction for Millgate House alone. */
async function writeForMillgate(page: Page): Promise<Locator> {
  await part(page, 'Instructions');
  await page.getByRole('button', { name: 'New instruction' }).click();
  const form = page.getByRole('form', { name: 'New instruction' });
  await check(form, 'Remote access (VPN)');
  await check(form, 'One site');
  await form.getByLabel('Site', { exact: true }).fill('Millgate House, Rotherham (MILLGATE)');
  await form.getByLabel('The instruction in one line').fill(vpnTitle);
  await form
    .getByLabel('Steps', { exact: true })
    .fill('Ask the trust’s desk for a token.\nSign in as the trust’s page says.');
  return form;
}

async function publish(form: Locator): Promise<void> {
  await check(form, 'Published');
  await fillDate(form, 'First day', '15', '4', '2013');
  await fillDate(form, 'Next review by', '29', '4', '2013');
  await form.getByLabel('Checked today by').fill('Jo Patel, corporate ICT');
  await form.getByRole('button', { name: 'Publish', exact: true }).click();
}

test('staff see no Manage, and its code is loaded when it is used', async ({ page, host, intranet }) => {
  expect(intranet.host).toBe(host);
  const chunks: string[] = [];
  page.on('request', (request) => {
    if (/chunk\.manage/.test(request.url())) chunks.push(request.url());
  });
  await openSite(page, host, 'staff');
  await expect(page.getByRole('button', { name: 'Manage', exact: true })).toHaveCount(0);
  await openSite(page, host, 'rollout');
  expect(chunks).toEqual([]);
  await manageButton(page).click();
  await expect(page.getByRole('heading', { name: 'What staff are told to do now' })).toBeFocused();
  expect(chunks).toHaveLength(1);
  await page.getByRole('button', { name: 'Stop managing' }).click();
  await expect(page.getByRole('heading', { name: 'Help' })).toBeVisible();
});

test.describe('an instruction', () => {
  test('is written, seen before as staff will, published for one site, and withdrawn', async ({
    page,
    host,
    browser,
  }) => {
    await openManage(page, host);
    const form = await writeForMillgate(page);
    await expect(form.getByText('Once it is published, staff at Millgate House, Rotherham read:')).toBeVisible();
    await expect(form.getByText('Ask the trust’s desk for a token.').last()).toBeVisible();
    await form.getByLabel('See it as staff at a site').fill('CASTLEWORKS');
    await expect(form.getByText(/^This is not for Castle Works, Sheffield\. Staff there read:$/)).toBeVisible();
    await check(form, 'Published');
    await form.getByRole('button', { name: 'Publish', exact: true }).click();
    const summary = form.getByRole('alert');
    await expect(summary).toBeFocused();
    await expect(summary).toContainText('Give the first day it holds');
    await summary.getByRole('link', { name: 'Say by when it is reviewed' }).click();
    await expect(form.getByRole('group', { name: 'Next review by' }).getByLabel('Day')).toBeFocused();
    await publish(form);
    await expect(page.getByText(`Published: ${vpnTitle}`)).toBeVisible();

    const other = await somebodyElse(browser, host);
    await openSite(other.page, host, 'staff');
    await expect(other.page.getByText('Ask the trust’s desk for a token.')).toHaveCount(1);
    await expect(other.page.getByText(vpnTitle).first()).toBeVisible();
    await openSite(other.page, host, 'staff', 'CASTLEWORKS');
    await expect(other.page.getByText(vpnTitle)).toHaveCount(0);

    await page.getByRole('button', { name: `Withdraw: ${vpnTitle}` }).click();
    await expect(page.getByText('Staff at Millgate House, Rotherham then read:')).toBeVisible();
    await page.getByRole('button', { name: 'Withdraw it' }).click();
    await expect(page.getByText(`Withdrawn: ${vpnTitle}`)).toBeVisible();
    await openSite(other.page, host, 'staff');
    await expect(other.page.getByText(vpnTitle)).toHaveCount(0);
    await other.close();
  });

  test('whose reply is lost after it was added is one row', async ({ page, host, intranet }) => {
    intranet.expectFailedRequests();
    await openManage(page, host);
    const form = await writeForMillgate(page);
    host.faults.add({ match: { path: '$batch' }, cut: 'after', times: 1 });
    host.faults.add({ match: { path: '$batch' }, cut: 'before' });
    await form.getByRole('button', { name: 'Save as a draft' }).click();
    await expect(page.getByText('It is not known whether this was saved.')).toBeVisible({ timeout: 15_000 });
    await expect(form.getByLabel('The instruction in one line')).toHaveValue(vpnTitle);
    host.faults.clear();
    // What happened is said beside the button, which still has the focus.
    await expect(page.getByText('It is not known whether this was saved.')).toBeInViewport();
    await expect(form.getByRole('button', { name: 'Save as a draft' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText(`Saved: ${vpnTitle}`)).toBeVisible();
    expect(
      (await items(host, 'ContingencyInstructions', 'Title')).filter(({ Title }) => Title === vpnTitle),
    ).toHaveLength(1);
  });

  test('that two people change is shown to the second in both versions', async ({ page, host, browser }) => {
    await openManage(page, host);
    await part(page, 'Instructions');
    await page.getByRole('button', { name: 'Change: ICT is exploring remote access.' }).click();
    const form = page.getByRole('form', { name: 'ICT is exploring remote access.' });
    await form.getByLabel('Meanwhile', { exact: true }).fill('Use webmail at home.');

    const other = await somebodyElse(browser, host);
    await openManage(other.page, host, 'owner');
    await part(other.page, 'Instructions');
    await other.page.getByRole('button', { name: 'Change: ICT is exploring remote access.' }).click();
    const theirs = other.page.getByRole('form', { name: 'ICT is exploring remote access.' });
    await theirs.getByLabel('Meanwhile', { exact: true }).fill('Come to the office.');
    await theirs.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(other.page.getByText(/^Saved: ICT is exploring/)).toBeVisible();
    await other.close();

    await form.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(
      page.getByRole('heading', { name: /somebody else changed this while you were working$/ }),
    ).toBeFocused();
    await expect(page.getByRole('row', { name: 'Meanwhile Use webmail at home. Come to the office.' })).toBeVisible();
    await page.getByRole('button', { name: 'Save yours over theirs' }).click();
    await expect(page.getByText(/^Saved: ICT is exploring/)).toBeVisible();
    const [row] = (await items(host, 'ContingencyInstructions', 'Title,Meanwhile')).filter(
      ({ Title }) => Title === 'ICT is exploring remote access.',
    );
    expect(row.Meanwhile).toBe('Use webmail at home.');
  });
});

test.describe('a place to work', () => {
  test('is offered to staff once it is agreed, and no more once that has ended', async ({ page, host, browser }) => {
    const other = await somebodyElse(browser, host);
    await openSite(other.page, host, 'staff');
    await expect(other.page.getByText('Riverside Library, study room')).toHaveCount(0);

    await openManage(page, host);
    await part(page, 'Places to work');
    await page.getByRole('button', { name: /^Agree: Riverside Library/ }).click();
    const form = page.getByRole('form', { name: /^Riverside Library/ });
    await fillDate(form, 'First day of the agreement', '', '', '');
    await form.getByRole('button', { name: 'Save' }).click();
    await expect(form.getByRole('alert')).toContainText('Give the first day of the agreement');
    await fillDate(form, 'First day of the agreement', '15', '4', '2013');
    await form.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Saved: Riverside Library, study room')).toBeVisible();
    await openSite(other.page, host, 'staff');
    await expect(other.page.getByText('Riverside Library, study room')).toBeVisible();

    await page.getByRole('button', { name: /^Change: Castle Works/ }).click();
    await page
      .getByRole('form', { name: /^Castle Works/ })
      .getByRole('button', { name: 'Cancel' })
      .click();
    await page.getByRole('button', { name: /^End: Castle Works/ }).click();
    await page.getByRole('button', { name: 'End the agreement' }).click();
    await expect(page.getByText(/^The agreement now ends: Castle Works/)).toBeVisible();
    await openSite(other.page, host, 'staff');
    await expect(other.page.getByText('Riverside Library, study room')).toBeVisible();
    await expect(other.page.getByText('Castle Works, Sheffield')).toHaveCount(0);
    await other.close();
  });
});

test.describe('managing is usable by everybody', () => {
  test('a review can be done from the keyboard, and the focus stays with the list', async ({ page, host }) => {
    await openManage(page, host);
    await page.getByRole('button', { name: /^Review: “Share one/ }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Checked today by')).toBeFocused();
    for (const key of ['29', '4', '2013']) {
      await page.keyboard.press('Tab');
      await page.keyboard.type(key);
    }
    await page.keyboard.press('Enter');
    await expect(page.getByText('Reviewed: Share one computer a floor for email.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'What to mend, most pressing first' })).toBeFocused();
  });
});
