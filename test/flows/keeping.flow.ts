/** @seed empty */
import type { Page } from '@playwright/test';
import { as } from '../contract/client';
import { expect, type Intranet, test } from '../e2e/fixtures';

test.use({ seed: 'empty' });
test.afterEach(({ host }) => host.reset());

/** Fills the fields of a form, by their labels. */
async function fillIn(page: Page, form: string, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(values))
    await page.getByRole('form', { name: form }).getByLabel(label, { exact: true }).fill(value);
}

async function addSite(intranet: Intranet, page: Page): Promise<void> {
  await intranet.open('Home', 'rollout', 'light', 'sites=site');
  await fillIn(page, 'Add a site', {
    'Site name': 'Old Depot',
    Town: 'Derby',
    Postcode: 'de12ab',
    'Area team': 'Derbyshire and Nottinghamshire',
    Staff: '12',
    Contact: 'Bob Jones',
    'Contact’s email': 'bob.jones@example.nhs.uk',
    'Contact’s telephone': '01134960100',
  });
  await expect(page.getByLabel('Site code')).toHaveValue('OLD-DEPOT');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('alert')).toContainText('Region: this is needed');
  await expect(page.getByRole('alert')).toContainText('Area team: no site has this one');
  await page.getByRole('radio', { name: 'Midlands and East' }).check({ force: true });
  await page.getByLabel('This is a new area team').check({ force: true });
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved: Old Depot')).toBeVisible();
}

async function addService(intranet: Intranet, page: Page): Promise<void> {
  await intranet.open('Home', 'rollout', 'light', 'sites=service');
  await page.getByRole('button', { name: 'Add a service' }).click();
  await fillIn(page, 'Add a service', { Service: 'Fax', 'In a sentence': 'the fax' });
  await page.getByRole('radio', { name: /^Essential/ }).check({ force: true });
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved: Fax')).toBeVisible();
  await expect(page.getByText('Essential, key fax')).toBeVisible();
}

async function seeSite(intranet: Intranet, name: 'Home' | 'WhatToDoNow' = 'Home'): Promise<void> {
  await intranet.open(name, 'staff', 'light', 'site=OLD-DEPOT');
}

test.describe('with nothing but empty lists', () => {
  test('a service and a site are made in the pages, a status is set there, and staff see it; then the site changes and closes', async ({
    intranet,
    page,
  }) => {
    await addService(intranet, page);
    await addSite(intranet, page);
    await page.getByRole('link', { name: 'See its page' }).click();
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await page.getByLabel('Where you know it from').fill('A call to the site');
    await page.getByRole('button', { name: 'Change Fax' }).click();
    const form = page.getByRole('form', { name: 'Fax' });
    await form.getByRole('radio', { name: 'Not working' }).check({ force: true });
    await form.getByRole('button', { name: 'Save and confirm today' }).click();
    await expect(page.getByText('Fax: saved.')).toBeVisible();
    await page.waitForLoadState('networkidle');

    await seeSite(intranet);
    await expect(page.getByRole('heading', { level: 2 })).toContainText('The fax does not work');
    // Nobody has set a number: the contact's own is not the help line.
    await expect(page.getByText('0113 496 0100')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'email Bob Jones' })).toBeVisible();

    // The contact left, the staff moved, and the site closes.
    await intranet.open('Home', 'rollout', 'light', 'site=OLD-DEPOT&sites=site');
    await fillIn(page, 'Old Depot, Derby', { Contact: 'Ann Smith', Staff: '30' });
    const closed = page.getByRole('group', { name: 'Open until' });
    await closed.getByLabel('Day').fill('12');
    await closed.getByLabel('Month').fill('4');
    await closed.getByLabel('Year').fill('2013');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Saved: Old Depot')).toBeVisible();
    await page.waitForLoadState('networkidle');

    for (const pageName of ['Home', 'WhatToDoNow'] as const) {
      await seeSite(intranet, pageName);
      await expect(page.getByText(/^This site has closed\. Its last day was 12\sApril 2013\./)).toBeVisible();
    }
    await intranet.open('Home', 'staff', 'light', 'sites=find');
    await page.getByRole('searchbox', { name: 'Find your site' }).fill('old depot');
    await expect(page.getByRole('button', { name: /^Old Depot/ })).toHaveCount(0);

    // Put back: it has not closed.
    await intranet.open('Home', 'rollout', 'light', 'site=OLD-DEPOT&sites=site');
    await closed.getByLabel('Day').fill('');
    await closed.getByLabel('Month').fill('');
    await closed.getByLabel('Year').fill('');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Put Old Depot, Derby back' }).click();
    await expect(page.getByText('Old Depot is as it was before')).toBeVisible();
    await seeSite(intranet);
    await expect(page.getByText(/^This site has closed\./)).toBeVisible();
  });

  test('a site that somebody changes meanwhile shows both versions, and a code is taken once', async ({
    intranet,
    page,
    host,
  }) => {
    await addSite(intranet, page);
    await intranet.open('Home', 'rollout', 'light', 'site=OLD-DEPOT&sites=site');
    await fillIn(page, 'Old Depot, Derby', { Staff: '30' });
    await as(host, 'owner')
      .web.getList('/sites/openservice/Lists/RolloutSites')
      .items.getById(1)
      .update({ Staff: 20, Wave: 3 });
    await page.getByRole('button', { name: 'Save' }).click();
    const both = page.getByRole('table');
    await expect(both).toContainText('Staff3020');
    await expect(both).toContainText('Wave–3');
    await page.getByRole('button', { name: 'Leave theirs' }).click();
    await page.getByRole('button', { name: 'Change the site’s details' }).click();
    await expect(page.getByLabel('Staff', { exact: true })).toHaveValue('20');

    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('link', { name: 'Add a site' }).click();
    await fillIn(page, 'Add a site', { 'Site name': 'Old depot', Town: 'derby', 'Site code': 'old-depot' });
    await page.getByRole('radio', { name: 'North' }).check({ force: true });
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('alert')).toContainText('Site name: this is listed already, as OLD-DEPOT');
    await expect(page.getByRole('alert')).toContainText('Site code: Old Depot has this one. Give another');
  });

  test('the help desk is set once, and every page says it in the same words', async ({ intranet, page }) => {
    await addSite(intranet, page);
    await intranet.open('Home', 'rollout', 'light', 'sites=settings');
    await page.getByRole('button', { name: 'Change the help desk’s number' }).click();
    await fillIn(page, 'The help desk’s number', { 'The help desk’s number': 'the desk' });
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('alert')).toContainText('The help desk’s number: this is not a telephone number');
    await fillIn(page, 'The help desk’s number', { 'The help desk’s number': '+44 113 496 0555' });
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Saved: The help desk’s number')).toBeVisible();
    await page.getByRole('button', { name: 'Change the help desk’s hours' }).click();
    await fillIn(page, 'The help desk’s hours', { 'The help desk’s hours': '8am to 6pm' });
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Saved: The help desk’s hours')).toBeVisible();
    await page.waitForLoadState('networkidle');

    const said = 'Stuck? Call the help desk on 0113 496 0555. 8am to 6pm.';
    await intranet.open('WhatToDoNow', 'staff', 'light', 'site=OLD-DEPOT');
    await expect(page.getByText(said)).toBeVisible();
    await intranet.open('Phones', 'staff');
    await expect(page.getByText(said)).toBeVisible();
    await intranet.open('Home', 'staff', 'light', 'sites=find');
    await expect(page.getByText('Site not listed? Call 0113 496 0555. 8am to 6pm.')).toBeVisible();
  });

  test('somebody who may not change the lists reads that', async ({ intranet, page }) => {
    for (const place of ['site', 'service', 'settings']) {
      await intranet.open('Home', 'staff', 'light', `sites=${place}`);
      await expect(page.getByText('Only the rollout team may change this.')).toBeVisible();
    }
  });
});
