import type { Locator, Page } from '@playwright/test';
import { accessibilityFaults, chooseSite, expect, type Intranet, sidewaysScroll, test } from './fixtures';
import { openTab } from './teamsFrame';

test.afterEach(({ host }) => host.reset());

const question = (page: Page): Locator => page.getByRole('alertdialog', { name: 'Leave without saving?' });
const found = (page: Page): Locator => page.getByRole('group', { name: 'Text that is not saved' });
const navigation = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name });
const typed = 'the core network';

/** Opens the form of a status, for a site chosen before. */
async function openForm(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByRole('button', { name: 'Change Shared drive' }).click();
  return page.getByRole('form', { name: 'Shared drive' });
}

/** A half-typed status. */
async function halfTyped(intranet: Intranet, page: Page): Promise<Locator> {
  await intranet.open('Home', 'rollout');
  await chooseSite(page, 'millgate', /^Millgate House/);
  const shown = await openForm(page);
  await shown.getByLabel('Waiting for').fill(typed);
  return shown;
}

test('a link of the site is asked about in the page, by keyboard too, before the router follows it', async ({
  intranet,
  page,
}) => {
  const shown = await halfTyped(intranet, page);
  await page.evaluate(() => document.body.setAttribute('data-marked', ''));
  await navigation(page, 'Phones').click();
  await expect(question(page)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Stay here' })).toBeFocused();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(question(page)).toHaveCount(0);
  await expect(navigation(page, 'Phones')).toBeFocused();
  await expect(shown.getByLabel('Waiting for')).toHaveValue(typed);

  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Leave without saving' })).toBeFocused();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await sidewaysScroll(page)).toBe(0);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Phones' })).toBeVisible();
  expect(await page.evaluate(() => document.body.hasAttribute('data-marked'))).toBe(true);
  await navigation(page, 'IT at my site').click();
  await expect((await openForm(page)).getByLabel('Waiting for')).not.toHaveValue(typed);
  await expect(found(page)).toHaveCount(0);
});

test('what was typed stands again where the back button had the router turn the page, and after a reload', async ({
  intranet,
  page,
}) => {
  await intranet.open('Home', 'rollout');
  await chooseSite(page, 'millgate', /^Millgate House/);
  await intranet.open('Phones', 'rollout');
  await expect(page.getByRole('heading', { level: 1, name: 'Phones' })).toBeVisible();
  await navigation(page, 'IT at my site').click();
  await (await openForm(page)).getByLabel('Waiting for').fill(typed);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Phones' })).toBeVisible();
  await expect(page).toHaveURL(/\/Phones\.aspx$/);

  await navigation(page, 'IT at my site').click();
  const shown = await openForm(page);
  await expect(found(page)).toBeFocused();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Go on with it' }).click();
  await expect(shown.getByLabel('Waiting for')).toHaveValue(typed);

  const asked = page.waitForEvent('dialog').then(async (dialog) => {
    await dialog.accept();
    return dialog.type();
  });
  await page.reload();
  expect(await asked).toBe('beforeunload');
  await openForm(page);
  await page.getByRole('button', { name: 'Go on with it' }).click();
  await expect(shown.getByLabel('Waiting for')).toHaveValue(typed);
});

test('in Teams, which shows no dialog of the browser’s, it is asked in the page', async ({ page, host }) => {
  const tab = await openTab(page, host, 'RolloutStatus', { kind: 'channel', manner: 'strict', persona: 'rollout' });
  const { content } = tab;
  await content.getByRole('searchbox', { name: 'Find your site' }).fill('millgate');
  await content.getByRole('button', { name: /^Millgate House/ }).click();
  await content.getByRole('button', { name: 'Edit', exact: true }).click();
  await content.getByRole('button', { name: 'Change Shared drive' }).click();
  const shown = content.getByRole('form', { name: 'Shared drive' });
  await shown.getByLabel('Waiting for').fill(typed);
  await content.getByRole('button', { name: 'Stop editing' }).click();
  await content.getByRole('button', { name: 'Stay here' }).click();
  await expect(shown.getByLabel('Waiting for')).toHaveValue(typed);
  await content.getByRole('button', { name: 'Stop editing' }).click();
  await content.getByRole('button', { name: 'Leave without saving' }).click();
  await expect(content.getByRole('table').first()).toBeVisible();
});
