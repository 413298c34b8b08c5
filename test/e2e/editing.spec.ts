import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

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
  // Later tests must not find what these tests save.
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
    await test.step('which is not for staff', async () => {
      await expect(page.getByRole('searchbox')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Edit page' })).toHaveCount(0);
    });
  });
});
