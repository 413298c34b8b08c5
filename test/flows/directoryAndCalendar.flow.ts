import type { Page } from '@playwright/test';
import { chooseSite, expect, type Intranet, test } from '../e2e/fixtures';

test.afterEach(({ host }) => host.reset());

async function openEditing(intranet: Intranet, page: Page): Promise<void> {
  await intranet.open('Home', 'rollout');
  await chooseSite(page, 'millgate', /^Millgate House/);
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
}

const confirmer = (page: Page): ReturnType<Page['getByRole']> =>
  page.getByRole('textbox', { name: 'Confirmed by', exact: true });
const openDirectory = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Find in the directory: Confirmed by' }).click();
const search = (page: Page): ReturnType<Page['getByRole']> =>
  page.getByRole('combobox', { name: 'Name or email address' });

test.describe('the directory beside a field for a person', () => {
  test('fills in name and role, which can then be changed, and gives the focus to the field', async ({
    intranet,
    page,
  }) => {
    await openEditing(intranet, page);
    await openDirectory(page);
    await expect(search(page)).toBeFocused();
    await search(page).fill('okaf');
    await page.getByRole('option', { name: /Sam Okafor/ }).click();
    await expect(confirmer(page)).toHaveValue('Sam Okafor, ICT device triage');
    await expect(confirmer(page)).toBeFocused();
    await expect(search(page)).toHaveCount(0);
    await confirmer(page).fill('Sam Okafor, night shift');
    await expect(confirmer(page)).toHaveValue('Sam Okafor, night shift');
  });

  test('shows the address beside each name, so that people of one name can be told apart', async ({
    intranet,
    page,
  }) => {
    await openEditing(intranet, page);
    await openDirectory(page);
    await search(page).fill('jo');
    await expect(page.getByRole('option', { name: /jo\.patel@/ })).toContainText('jo.patel@openservice.invalid');
  });

  test('never saves the form around it by Enter, and takes nobody from a list for other words', async ({
    intranet,
    page,
  }) => {
    await openEditing(intranet, page);
    await page.getByLabel('Where you know it from').fill('A call to the site');
    await openDirectory(page);
    await search(page).fill('okaf');
    await expect(page.getByRole('option', { name: /sam\.okafor@/ })).toBeVisible();
    await search(page).fill('zzzz');
    await search(page).press('Enter');
    await expect(confirmer(page)).toHaveValue('Jo Patel');
    await expect(search(page)).toBeVisible();
  });

  test('asks nobody’s directory for one letter', async ({ intranet, page }) => {
    await openEditing(intranet, page);
    await openDirectory(page);
    await intranet.forget();
    await search(page).fill('j');
    await expect(page.getByText('Type two letters or more.', { exact: true }).first()).toBeVisible();
    expect(intranet.requests().filter((request) => /peoplepicker/i.test(request))).toEqual([]);
  });

  test('says that it cannot be searched, and a typed name is as good', async ({ intranet, page }) => {
    intranet.host.faults.add({ match: { path: 'clientpeoplepickersearchuser' }, status: 500, times: 5 });
    intranet.expectFailedRequests();
    await openEditing(intranet, page);
    await openDirectory(page);
    await search(page).fill('okaf');
    await expect(
      page.getByText('The directory cannot be searched now. Type the name in the field above.').first(),
    ).toBeVisible();
    await confirmer(page).fill('Dee Zed, the supplier');
    await expect(confirmer(page)).toHaveValue('Dee Zed, the supplier');
  });

  test('closes by Escape without leaving the form, and its button has the focus', async ({ intranet, page }) => {
    await openEditing(intranet, page);
    await openDirectory(page);
    await search(page).press('Escape');
    await expect(search(page)).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Find in the directory: Confirmed by' })).toBeFocused();
    await expect(confirmer(page)).toBeVisible();
  });
});

test.describe('the calendar below a planned date', () => {
  test('fills in day, month and year of the day that is chosen', async ({ intranet, page }) => {
    await openEditing(intranet, page);
    await page.getByRole('button', { name: 'Change Shared drive' }).click();
    const expected = page.getByRole('group', { name: 'Expected', exact: true });
    await expected.getByRole('button', { name: 'Choose in a calendar' }).click();
    await page.getByRole('button', { name: /^18, June, 2013/ }).click();
    await expect(expected.getByLabel('Day')).toHaveValue('18');
    await expect(expected.getByLabel('Month')).toHaveValue('6');
    await expect(expected.getByLabel('Year')).toHaveValue('2013');
    await expect(expected.getByLabel('Day')).toBeFocused();
  });
});
