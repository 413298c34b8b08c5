/** @seed bare */
import type { Locator, Page } from '@playwright/test';
import { as, loginOf } from '../contract/client';
import { accessibilityFaults, expect, type Intranet, test } from '../e2e/fixtures';

test.use({ seed: 'bare' });
test.afterEach(({ host }) => host.reset());

/** Fills the fields of a form, by their labels. */
async function fillIn(form: Locator, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(values)) await form.getByLabel(label, { exact: true }).fill(value);
}

async function fillDate(form: Locator, name: string, ...parts: readonly [string, string, string]): Promise<void> {
  const group = form.getByRole('group', { name });
  for (const [at, label] of ['Day', 'Month', 'Year'].entries()) await group.getByLabel(label).fill(parts[at]);
}

/** The owner sets up, and adds the services at its end; then nobody is offered people and sites that are invented. */
async function setUp(intranet: Intranet, page: Page): Promise<void> {
  await intranet.open('WhatToDoNow', 'owner');
  await expect(page.getByRole('heading', { name: 'Set up 15 lists on this site.' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Choose your site to see what to do now.' })).toBeHidden();
  await page.getByRole('button', { name: 'Set up' }).click();
  await expect(page.getByText('Fill with demonstration data').first()).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Add the 10 services' }).click();
  await expect(page.getByText('10 services are in the list Rollout services.')).toBeFocused();
  await expect(page.getByText('Fill with demonstration data')).toHaveCount(0);
  expect(await accessibilityFaults(page)).toEqual([]);
}

async function addService(intranet: Intranet, page: Page): Promise<void> {
  await intranet.open('Home', 'rollout', 'light', 'sites=service');
  await page.getByRole('button', { name: 'Add a service' }).click();
  const form = page.getByRole('form', { name: 'Add a service' });
  await fillIn(form, { Service: 'Fax', 'In a sentence': 'the fax' });
  await form.getByRole('radio', { name: /^Essential/ }).check({ force: true });
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved: Fax')).toBeVisible();
}

async function addSite(intranet: Intranet, page: Page, name: string, town: string, region: string): Promise<void> {
  await intranet.open('Home', 'rollout', 'light', 'sites=site');
  const form = page.getByRole('form', { name: 'Add a site' });
  await fillIn(form, { 'Site name': name, Town: town });
  await form.getByRole('radio', { name: region }).check({ force: true });
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(`Saved: ${name}`)).toBeVisible();
}

async function saysNotWorking(page: Page, service: string): Promise<void> {
  await page.getByRole('link', { name: 'See its page' }).click();
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByLabel('Where you know it from').fill('A call to the site');
  await page.getByRole('button', { name: `Change ${service}` }).click();
  const form = page.getByRole('form', { name: service });
  await form.getByRole('radio', { name: 'Not working' }).check({ force: true });
  await form.getByRole('button', { name: 'Save and confirm today' }).click();
  await expect(page.getByText(`${service}: saved.`)).toBeVisible();
  await page.waitForLoadState('networkidle');
}

/** Writes news for some of the sites. */
async function tell(
  intranet: Intranet,
  page: Page,
  title: string,
  whom: (form: Locator) => Promise<void>,
): Promise<void> {
  await intranet.open('Home', 'rollout', 'light', 'sites=news');
  await page.getByRole('button', { name: 'New news' }).click();
  const form = page.getByRole('form', { name: 'New news' });
  await form.getByLabel('The news in one sentence').fill(title);
  await form.getByRole('radio', { name: 'Some sites' }).check({ force: true });
  await whom(form);
  await form.getByRole('button', { name: /^Tell staff the news/ }).click();
  await expect(page.getByText(`News saved: ${title}`)).toBeVisible();
}

const works = 'The fax is moved to another line.';
const hub = 'The regional hub is open on Saturdays.';

/** Which of the two news staff at a site read. */
async function readsAt(intranet: Intranet, page: Page, site: string): Promise<readonly string[]> {
  await intranet.open('Home', 'staff', 'light', `site=${site}`);
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  const seen: string[] = [];
  for (const title of [works, hub]) if ((await page.getByText(title).count()) > 0) seen.push(title);
  return seen;
}

test('on lists that the owner has set up a site, a service, a status and news are made in the pages, and staff read what is for their site, as long as it is', async ({
  intranet,
  page,
  host,
}) => {
  test.setTimeout(120_000);
  intranet.expectFailedRequests();
  host.clock.set(new Date('2013-04-15T09:10:00+01:00'));
  await setUp(intranet, page);
  await as(host, 'owner').web.siteGroups.getByName('Corporate ICT rollout').users.add(loginOf('rollout'));
  await addService(intranet, page);
  await addSite(intranet, page, 'Canal Wharf', 'Leeds', 'North');
  await addSite(intranet, page, 'Mill Lane', 'London', 'London');
  await addSite(intranet, page, 'Old Depot', 'Derby', 'Midlands and East');
  await saysNotWorking(page, 'Fax');

  await tell(intranet, page, hub, async (form) => {
    await form.getByText('By region', { exact: true }).click();
    await form.getByRole('checkbox', { name: 'North' }).check({ force: true });
  });
  await tell(intranet, page, works, async (form) => {
    await form.getByText('By site', { exact: true }).click();
    for (const site of ['Canal Wharf, Leeds (CANAL-WHARF)', 'Old Depot, Derby (OLD-DEPOT)'])
      await form.getByLabel('Which sites').fill(site);
    await expect(form.getByText(/: 2\ssites\.$/)).toBeVisible();
    await form.getByRole('radio', { name: 'Planned work' }).check({ force: true });
    await form.getByLabel('What stops during the work').selectOption({ label: 'Fax' });
    await fillDate(form, 'The work begins on', '20', '4', '2013');
    await fillIn(form, { 'The work begins at': '7am', 'The work ends at': '8am' });
  });

  expect(await readsAt(intranet, page, 'OLD-DEPOT')).toEqual([works]);
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('The fax does not work');
  await expect(page.getByText(/^Saturday 20\sApril, 7am to 8am\.$/).last()).toBeVisible();
  expect(await readsAt(intranet, page, 'CANAL-WHARF')).toEqual([works, hub]);
  await expect(page.getByText(/^Fax stops on Saturday 20\sApril, 7am to 8am\.$/).last()).toBeVisible();
  expect(await readsAt(intranet, page, 'MILL-LANE')).toEqual([]);

  // During the work, and when it is over.
  host.clock.set(new Date('2013-04-20T07:30:00+01:00'));
  expect(await readsAt(intranet, page, 'OLD-DEPOT')).toEqual([works]);
  expect(await readsAt(intranet, page, 'MILL-LANE')).toEqual([]);
  host.clock.set(new Date('2013-04-20T08:01:00+01:00'));
  expect(await readsAt(intranet, page, 'OLD-DEPOT')).toEqual([]);
  expect(await readsAt(intranet, page, 'CANAL-WHARF')).toEqual([hub]);

  await intranet.open('Home', 'rollout', 'light', 'sites=news');
  await page.getByRole('button', { name: `End it: ${hub}` }).click();
  const ending = page.getByRole('form', { name: `End the news: ${hub}` });
  await fillDate(ending, 'Last day staff read it', '19', '4', '2013');
  await ending.getByRole('button', { name: 'End it', exact: true }).click();
  await expect(page.getByText(`Ends: ${hub}`)).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(await readsAt(intranet, page, 'CANAL-WHARF')).toEqual([]);
});
