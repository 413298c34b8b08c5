import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from './steps';

// What a person has done before a picture in docs/screenshots is taken.

export async function chooseMillgate(page: Page): Promise<void> {
  await page.getByRole('searchbox').fill('mill');
  await page.getByRole('button', { name: /^Millgate House/ }).click();
  await page.getByRole('table').first().waitFor();
  await page.evaluate(() => window.scrollTo(0, 0));
}

export const search = async (page: Page): Promise<void> => page.getByRole('searchbox').fill('mil');

async function seeAllSites(page: Page): Promise<void> {
  await chooseMillgate(page);
  await page.getByRole('button', { name: 'All sites' }).click();
  await page.getByRole('heading', { name: 'Area teams' }).waitFor();
}

export async function openAllSites(page: Page): Promise<void> {
  await seeAllSites(page);
  for (const name of [/^North/, /^South Yorkshire/, /^Late/])
    await page.locator('summary').filter({ hasText: name }).click();
  await page.evaluate(() => window.scrollTo(0, 0));
}

export async function openToday(page: Page): Promise<void> {
  await page.goto(`${page.url().split('?')[0]}?sites=today`);
  await page.getByRole('heading', { name: 'The week ahead' }).waitFor();
  await page.getByText('Forecast due').first().waitFor();
}

export async function openWaiting(page: Page): Promise<void> {
  await seeAllSites(page);
  const fold = page.locator('summary').filter({ hasText: /^Waiting for somebody/ });
  await fold.click();
  await fold.evaluate((element) => element.scrollIntoView());
}

export async function openBoard(page: Page): Promise<void> {
  await seeAllSites(page);
  const fold = page.locator('summary').filter({ hasText: /^For the board/ });
  await fold.click();
  await page.getByRole('heading', { name: 'Since last week', exact: true }).waitFor();
  await fold.evaluate((element) => element.scrollIntoView());
}

export async function openWaves(page: Page): Promise<void> {
  await seeAllSites(page);
  const fold = page.locator('summary').filter({ hasText: /^Pause a wave/ });
  await fold.click();
  await page.getByRole('button', { name: 'Pause wave 5' }).click();
  await page.getByLabel('Why it is paused').fill('The supplier needs its engineers for wave 4.');
  await page.getByRole('heading', { name: 'Wave 4' }).evaluate((element) => element.scrollIntoView());
}

export async function openChanges(page: Page): Promise<void> {
  await page.goto(`${page.url()}?sites=changes`);
  await page.getByRole('heading', { name: /changes since yesterday/ }).waitFor();
  await page.locator('summary').filter({ hasText: 'See the 4' }).click();
}

export async function keepSite(page: Page): Promise<void> {
  await chooseMillgate(page);
  await page.getByRole('link', { name: 'Change the site’s details' }).first().click();
  await page.getByLabel('Other names').waitFor();
  await page.evaluate(() => window.scrollTo(0, 0));
}

export async function openForm(page: Page): Promise<void> {
  await chooseMillgate(page);
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByLabel('Where you know it from').fill('A call to the site');
  await page.getByRole('button', { name: 'Change Shared drive' }).click();
  const date = page.getByRole('group', { name: 'Expected' });
  await date.getByLabel('Day').fill('15');
  await date.getByLabel('Month').fill('7');
  await page.evaluate(() => window.scrollTo(0, 0));
}

export async function changeMany(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'See all sites' }).click();
  await page.getByRole('button', { name: 'Change several sites at once' }).click();
  await page.getByLabel('Wave').selectOption('5');
  await page.getByLabel('Move each date by').fill('2');
  await page.getByLabel('Why the dates move').fill('The supplier needs its engineers for wave 4.');
  await page.getByRole('textbox', { name: 'Who gave the new dates' }).fill('Kim Doyle, the supplier');
  await page.getByLabel('Where the dates come from').fill('A call of 15 April');
  await page.evaluate(() => window.scrollTo(0, 0));
}

/** What many changes would do, with answers that would become known. */
export async function checkMany(page: Page): Promise<void> {
  await changeMany(page);
  await page.getByLabel('Wave').selectOption('');
  await page.getByLabel('Region or area team').selectOption('London');
  await page.getByRole('checkbox', { name: 'Yes, it is as staff read it now' }).check({ force: true });
  await page.getByLabel('Where you know it from').fill('A call to each site');
  await page.getByRole('button', { name: 'See what would change' }).click();
  await page.getByRole('heading', { name: /would change$/ }).waitFor();
  await page.evaluate(() => window.scrollTo(0, 0));
}

export async function openService(page: Page): Promise<void> {
  await chooseMillgate(page);
  await page.getByRole('link', { name: 'Shared drive', exact: true }).click();
  await page
    .getByText(/given on/)
    .first()
    .waitFor();
}

export async function openTakeAway(page: Page): Promise<void> {
  await chooseMillgate(page);
  await page.getByText('Take it with you').click();
  await page.getByRole('button', { name: 'Copy as text' }).waitFor();
}

export async function showAll(page: Page): Promise<void> {
  await page.getByRole('searchbox').fill('mill');
  await page.getByRole('button', { name: /^Millgate House/ }).click();
  await page.getByRole('button', { name: 'Show all' }).click();
  await page.evaluate(() => window.scrollTo(0, 0));
}

export async function manage(page: Page): Promise<void> {
  await page.getByRole('searchbox').fill('mill');
  await page.getByRole('button', { name: /^Millgate House/ }).click();
  await page.getByRole('button', { name: 'Manage' }).click();
  await page.getByRole('heading', { level: 2 }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => window.scrollTo(0, 0));
}

/** A supplier’s sheet as it comes, on the step that says what its columns hold. */
export async function matchColumns(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'See all sites' }).click();
  await page.getByRole('button', { name: 'Import from a spreadsheet' }).click();
  await page
    .getByRole('textbox', { name: 'Paste the cells here' })
    .fill(readFileSync(join(root, 'test/sheets/found/m1b-supplier-long-padded.tsv'), 'utf8'));
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Date of the sheet').waitFor();
  await page.evaluate(() => window.scrollTo(0, 0));
}

export async function matchNames(page: Page): Promise<void> {
  await matchColumns(page);
  for (const [name, value] of [
    ['Date of the sheet', '12 April 2013'],
    ['Who confirmed it', 'Atos deployment'],
    ['Source', 'The supplier’s tracker'],
    ['Reason for moved dates (if any)', 'The supplier moved it'],
  ])
    await page.getByRole('textbox', { name }).fill(value);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('heading', { name: /not known here$/ }).waitFor();
  await page.evaluate(() => window.scrollTo(0, 0));
}

export async function sumUp(page: Page): Promise<void> {
  await matchNames(page);
  await page.getByRole('button', { name: /^Use the \d suggestions$/ }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('heading', { name: 'In short' }).waitFor();
  await page.evaluate(() => window.scrollTo(0, 0));
}

/** A view of the phones, by its address. */
export function phones(
  query: string,
  ready: (page: Page) => ReturnType<Page['locator']>,
): (page: Page) => Promise<void> {
  return async (page) => {
    await page.goto(`${page.url()}?${query}`);
    await ready(page).waitFor();
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => window.scrollTo(0, 0));
  };
}
