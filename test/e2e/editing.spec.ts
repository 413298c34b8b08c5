import type { Page } from '@playwright/test';
import { chooseSite, expect, test } from './fixtures';

async function openPane(page: Page): Promise<ReturnType<Page['locator']>> {
  await page.getByRole('button', { name: 'Edit page' }).click();
  await page.getByRole('button', { name: 'Edit web part Rollout status' }).first().click();
  const pane = page.locator('#spPropertyPaneContainer');
  await expect(pane.getByLabel('Title')).toBeVisible();
  return pane;
}

async function republish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Republish' }).click();
  await expect(page.getByText('Page saved.')).toBeVisible();
}

test.describe('the property pane', () => {
  test.describe.configure({ mode: 'serial' });
  // What these tests save on the pages is not for the tests that come after them.
  test.afterEach(({ host }) => host.reset());

  test('gives the web part a title and a default region, at once, and the page keeps them', async ({
    intranet,
    page,
  }) => {
    await intranet.open('Home', 'owner');
    const pane = await openPane(page);
    await pane.getByLabel('Title').fill('What works where I work');
    await expect(page.getByRole('heading', { level: 2, name: 'What works where I work' })).toBeVisible();
    await pane.getByRole('combobox', { name: 'Default region' }).click();
    await page.getByRole('option', { name: 'London' }).click();
    await expect(page.getByText('Sites in the region London')).toBeVisible();
    await republish(page);

    await intranet.open('Home', 'staff');
    await expect(page.getByRole('heading', { level: 2, name: 'What works where I work' })).toBeVisible();
    await page.getByText('Sites in the region London').click();
    expect(
      await page
        .getByRole('listitem')
        .filter({ has: page.getByRole('button') })
        .count(),
    ).toBeGreaterThan(3);
    await expect(page.getByRole('heading', { level: 3, name: /^On 15/ })).toBeVisible();
  });

  test('takes the address of the site that holds the lists, refuses what is none, says where there is no site, and offers to set up the lists where they are not there', async ({
    intranet,
    page,
    host,
  }) => {
    intranet.expectFailedRequests();
    await intranet.open('Home', 'owner');
    const pane = await openPane(page);
    const site = pane.getByLabel('Site that holds the lists');
    await expect(pane.getByText(`Found: the lists are at ${host.site}.`)).toBeVisible();
    await site.fill('javascript:alert(1)');
    await expect(pane.getByText(/This is not the address of a site on this SharePoint/)).toBeVisible();
    await site.fill('/sites/hr');
    await expect(page.getByRole('heading', { name: 'Set up 12 lists on this site.' })).toBeVisible();
    await expect(pane.getByText(/^There are no lists at .*\/sites\/hr\. Its owner can set them up/)).toBeVisible();
    await site.fill('/sites/nowhere');
    await expect(pane.getByText(/^There is no site at .*\/sites\/nowhere\. Check the address\.$/)).toBeVisible();
    await expect(
      page.getByText('The site that holds the lists for this page is not there. Tell the owner of this page.'),
    ).toBeVisible();
    await site.fill('/sites/openservice/');
    await expect(pane.getByText(`Found: the lists are at ${host.site}.`)).toBeVisible();
    await expect(page.getByRole('searchbox', { name: 'Find your site' })).toBeVisible();
    await page.getByRole('button', { name: 'Discard changes' }).click();
  });

  test('links to the page that says what to do now, for one’s own site', async ({ intranet, page, host }) => {
    await intranet.open('Home', 'owner');
    await chooseSite(page, 'millgate', /^Millgate House/);
    const pane = await openPane(page);
    await pane.getByLabel('Page that says what to do now').fill('/sites/openservice/SitePages/OneThird.aspx');
    const link = page.getByRole('region', { name: 'Rollout status' }).getByRole('link', { name: 'What to do now' });
    await expect(link).toHaveAttribute('href', `${host.site}/SitePages/OneThird.aspx?site=MILLGATE`);
    await page.getByRole('button', { name: 'Discard changes' }).click();
  });

  test('is not for staff', async ({ intranet, page }) => {
    await intranet.open('Home', 'staff');
    await expect(page.getByRole('searchbox')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Edit page' })).toHaveCount(0);
  });
});
