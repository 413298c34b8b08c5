import type { Locator, Page } from '@playwright/test';
import { expect, type Intranet, test } from '../e2e/fixtures';

test.afterEach(({ host }) => host.reset());

async function openNews(intranet: Intranet, page: Page): Promise<void> {
  await intranet.open('Home', 'rollout', 'light', 'sites=news');
  await expect(page.getByRole('heading', { name: 'Staff read it now' })).toBeVisible();
}

async function fillDate(form: Locator, name: string, ...parts: readonly [string, string, string]): Promise<void> {
  for (const [at, label] of ['Day', 'Month', 'Year'].entries())
    await form.getByRole('group', { name }).getByLabel(label).fill(parts[at]);
}

async function write(page: Page, title: string): Promise<Locator> {
  await page.getByRole('button', { name: 'New news' }).click();
  const form = page.getByRole('form', { name: 'New news' });
  await form.getByLabel('The news in one sentence').fill(title);
  return form;
}

const title = 'The mail servers move to the new hall.';

test('news is written without a key, seen at the sites it names and at no other, and ended', async ({
  intranet,
  page,
}) => {
  await openNews(intranet, page);
  const form = await write(page, '');
  await form.getByRole('button', { name: 'Tell staff the news' }).click();
  await expect(form.getByRole('alert')).toContainText('Say the news in one sentence');
  await form.getByLabel('The news in one sentence').fill(title);

  // A mistyped site is refused: before, such news showed nowhere.
  await form.getByRole('radio', { name: 'Some sites' }).check({ force: true });
  await form.getByText('By site', { exact: true }).click();
  await form.getByLabel('Which sites').fill('Milgate Hose');
  await form.getByRole('button', { name: 'Tell staff the news' }).click();
  await expect(form.getByRole('alert')).toContainText('Choose a site that is listed');
  await form.getByLabel('Which sites').fill('Millgate House, Rotherham (MILLGATE)');
  await form.getByText('By wave', { exact: true }).click();
  await form.getByRole('checkbox', { name: 'Wave 5' }).check({ force: true });
  await expect(form.getByText(/^Wave 5 and Millgate House, Rotherham: \d+\ssites\.$/)).toBeVisible();

  // Planned work, with its own day and times.
  await form.getByRole('radio', { name: 'Planned work' }).check({ force: true });
  await form.getByLabel('What stops during the work').selectOption({ label: 'Email' });
  await fillDate(form, 'The work begins on', '20', '4', '2013');
  await form.getByLabel('The work begins at').fill('7am');
  await form.getByLabel('The work ends at').fill('6am');
  await form.getByRole('button', { name: 'Tell staff the news' }).click();
  await expect(form.getByRole('alert')).toContainText('The work ends before it begins');
  await form.getByLabel('The work ends at').fill('8am');

  // Seen as staff, before it is saved.
  const preview = form.getByLabel('See the news as staff at a site');
  await preview.fill('Millgate House, Rotherham (MILLGATE)');
  await expect(form.getByText(/^Staff at Millgate House, Rotherham read this news:$/)).toBeVisible();
  await expect(form.getByText(/^Email stops on Saturday 20\sApril, 7am to 8am\.$/)).toBeVisible();
  await preview.fill('Bridgewater House, Warrington (BRIDGEWATER)');
  await expect(form.getByText(/do not see it\.$/)).toBeVisible();
  await form.getByRole('button', { name: 'Tell staff the news' }).click();
  await expect(page.getByText(`News saved: ${title}`)).toBeVisible();

  const when = page.getByText(/^Email stops on Saturday 20\sApril, 7am to 8am\.$/);
  const named = page.getByText(`Planned work: ${title}`);
  await intranet.open('Home', 'staff', 'light', 'site=EASTGATE');
  await expect(named.last()).toBeVisible();
  await intranet.open('Home', 'staff', 'light', 'site=MILLGATE');
  await expect(named.last()).toBeVisible();
  await expect(when.last()).toBeVisible();
  await intranet.open('WhatToDoNow', 'staff', 'light', 'site=MILLGATE');
  await expect(when).toBeVisible();
  await intranet.open('WhatToDoNow', 'staff', 'light', 'site=BRIDGEWATER');
  await expect(page.getByRole('heading', { name: 'Places you can work' })).toBeVisible();
  await expect(when).toHaveCount(0);
  await intranet.open('Home', 'staff', 'light', 'site=BRIDGEWATER');
  await expect(page.getByRole('heading', { name: 'Updates' })).toBeVisible();
  await expect(named).toHaveCount(0);

  await openNews(intranet, page);
  await page.getByRole('button', { name: `End it: ${title}` }).click();
  const ending = page.getByRole('form', { name: `End the news: ${title}` });
  await ending.getByRole('button', { name: 'End it', exact: true }).click();
  await expect(page.getByText(`Ends: ${title}`)).toBeVisible();
  const row = page.getByRole('listitem').filter({ hasText: title });
  await expect(row).toContainText('Ends today.');
  await row.getByRole('button', { name: `Put the news back: ${title}` }).click();
  await page
    .getByRole('form', { name: `Show again: ${title}` })
    .getByRole('button', { name: 'Put the news back' })
    .click();
  await expect(page.getByText(`Staff read it again: ${title}`)).toBeVisible();
  await expect(row).toContainText(/Shown until 20\sApril 2013\./);
});

test('earlier news is copied with its words and whom it is for, and without its days', async ({ intranet, page }) => {
  await openNews(intranet, page);
  await page.getByRole('button', { name: /^Copy: Email is connected for all 64 staff\./ }).click();
  const form = page.getByRole('form', { name: 'New news' });
  await expect(form.getByLabel('The news in one sentence')).toHaveValue('Email is connected for all 64 staff.');
  await expect(form.getByText('Millgate House, Rotherham: 1\u00a0site.')).toBeVisible();
  await form.getByRole('button', { name: 'Tell staff the news' }).click();
  await expect(page.getByText('News saved: Email is connected for all 64 staff.')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Email is connected for all 64 staff.' })).toHaveCount(2);
});
