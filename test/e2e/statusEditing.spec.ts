import type { Page } from '@playwright/test';
import { chooseSite, expect, type Intranet, sidewaysScroll, stickingOut, test, type Theme } from './fixtures';

test.afterEach(({ host }) => host.reset());

async function openEditing(intranet: Intranet, page: Page, as = 'rollout', theme: Theme = 'light'): Promise<void> {
  await intranet.open('Home', as, theme);
  await chooseSite(page, 'millgate', /^Millgate House/);
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Change Shared drive' })).toBeVisible();
}

test.describe('what somebody types', () => {
  test('is asked about before the back button takes it away, and another tab does not take it', async ({
    intranet,
    page,
    context,
    host,
  }) => {
    await intranet.open('Home', 'rollout');
    await chooseSite(page, 'millgate', /^Millgate House/);
    await page.getByRole('link', { name: 'Email', exact: true }).click();
    await page.getByRole('link', { name: 'All services at Millgate House' }).click();
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await page.getByRole('button', { name: 'Change Email' }).click();
    await page
      .getByRole('form', { name: 'Email' })
      .getByRole('radio', { name: 'Partly working' })
      .check({ force: true });
    const address = page.url();
    await page.evaluate(() => window.history.back());
    await expect(page.getByRole('alertdialog', { name: 'Leave without saving?' })).toBeVisible();
    await page.getByRole('button', { name: 'Stay here' }).click();
    await expect(page.getByRole('radio', { name: 'Partly working' })).toBeChecked();
    expect(page.url()).toBe(address);

    const other = await context.newPage();
    await other.goto(`${host.site}/SitePages/Home.aspx`);
    await other.getByRole('button', { name: 'Change site' }).click();
    await chooseSite(other, 'castle works', /^Castle Works/);
    await other.close();
    await expect(page.getByRole('radio', { name: 'Partly working' })).toBeChecked();

    await page.evaluate(() => window.history.back());
    await page.getByRole('button', { name: 'Leave without saving' }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'Email: working' })).toBeVisible();
  });
});

test.describe('editing is usable by everybody', () => {
  test('in a one-third column nothing sticks out', async ({ intranet, page }) => {
    await intranet.open('OneThird', 'rollout');
    await chooseSite(page, 'millgate', /^Millgate House/);
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await page.getByRole('button', { name: 'Change Shared drive' }).click();
    expect(await stickingOut(page.getByRole('region', { name: 'Rollout status' }), 8)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
  });

  test('Tab passes the directory’s list and chooses nobody; arrows and Enter choose', async ({ intranet, page }) => {
    await openEditing(intranet, page);
    const confirmer = page.getByRole('textbox', { name: 'Confirmed by', exact: true });
    await page.getByRole('button', { name: 'Find in the directory: Confirmed by' }).press('Enter');
    const search = page.getByRole('combobox', { name: 'Name or email address' });
    await search.fill('jo');
    await expect(page.getByRole('option', { name: /jo\.patel@/ })).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(confirmer).toHaveValue('Jo Patel');
    await expect(page.getByLabel('Where you know it from')).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(confirmer).toHaveValue(/^Joyce Tan/);
    await expect(confirmer).toBeFocused();
  });

  test('Enter in the directory saves nothing; the calendar has the focus on its day, and Escape gives it back', async ({
    intranet,
    page,
  }) => {
    await openEditing(intranet, page);
    await page.getByLabel('Where you know it from').fill('A call to the site');
    await page.getByRole('button', { name: 'Change Shared drive' }).click();
    await page.getByRole('button', { name: 'Find in the directory: Confirmed by' }).click();
    await expect(page.getByRole('combobox', { name: /^Name or email address/ })).toBeFocused();
    await page.keyboard.type('nobody of this name');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Nobody found.').first()).toBeVisible();
    await expect(page.getByRole('form', { name: 'Shared drive' })).toBeVisible();
    const expected = page.getByRole('group', { name: 'Expected', exact: true });
    await expected.getByLabel('Day').fill('15');
    const opens = expected.getByRole('button', { name: 'Choose in a calendar' });
    await opens.press('Enter');
    await expect(page.locator('td:focus')).toContainText('15');
    await page.keyboard.press('Escape');
    await expect(opens).toBeFocused();
    await opens.press('Enter');
    await expect(page.locator('td:focus')).toContainText('15');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(expected.getByLabel('Day')).toHaveValue('22');
    await expect(page.getByRole('form', { name: 'Shared drive' })).toBeVisible();
  });

  test('everything can be done from the keyboard', async ({ intranet, page }) => {
    await openEditing(intranet, page);
    await page.getByLabel('Where you know it from').focus();
    await page.keyboard.type('A call to the site');
    const change = page.getByRole('button', { name: 'Change Desk telephone' });
    for (
      let presses = 0;
      presses < 10 && !(await change.evaluate((button) => button === document.activeElement));
      presses += 1
    )
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('radio', { name: 'Keep using what you have' })).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('radio', { name: 'Working', exact: true })).toBeChecked();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Desk telephone: saved.')).toBeVisible();
    await expect(change).toBeFocused();
  });
});
