import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readCsv } from '../csvReader';
import { accessibilityFaults, expect, type Intranet, test } from '../e2e/fixtures';
import { written } from '../e2e/sheetPage';

async function openAllSites(intranet: Intranet, page: Page): Promise<void> {
  await intranet.open('Home', 'rollout');
  await page.getByRole('button', { name: /^(See a|A)ll sites$/ }).click();
}

async function openImport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Import from a spreadsheet' }).click();
  await page.getByText('Download a table to fill in').click();
}

/** Presses a button that downloads, and gives the file's name and text. */
async function downloaded(page: Page, button: string): Promise<{ readonly name: string; readonly text: string }> {
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await started;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

async function choose(page: Page, { name, text }: { readonly name: string; readonly text: string }): Promise<void> {
  await page
    .getByLabel('Or choose a file')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text, 'utf8') });
  await expect(page.getByText(`${name}:`)).toBeVisible();
  await page.getByRole('button', { name: 'Continue' }).click();
}

async function sayAbout(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Date of the sheet, for rows without a date' }).fill('15/4/2013');
  await page.getByRole('textbox', { name: 'Who confirmed it, for rows that do not say' }).fill('Jo Patel');
  await page.getByRole('textbox', { name: 'Source, for rows that do not say' }).fill('A call');
  await page.getByRole('textbox', { name: 'Reason for moved dates (if any)' }).fill('Moved');
  await page.getByRole('button', { name: 'Continue' }).click();
}

test.describe('a downloaded table that is imported', () => {
  test.afterEach(({ host }) => host.reset());

  test('changes nothing if nobody has touched it, and one cell if that was written', async ({ intranet, page }) => {
    await openAllSites(intranet, page);
    const file = await downloaded(page, 'Download all sites (CSV)');
    await openImport(page);
    await choose(page, file);
    await sayAbout(page);
    await expect(page.getByRole('heading', { name: 'Nothing to change' })).toBeFocused();
    await expect(page.getByText('Rows that change nothing')).toBeVisible();
    await expect(page.getByText('620', { exact: true })).toBeVisible();
    expect(written(intranet)).toHaveLength(0);

    await page.getByRole('button', { name: 'Back' }).click();
    await page.getByRole('button', { name: 'Back' }).click();
    const [headings, ...rows] = readCsv(file.text.slice(1));
    const email = rows.find((row) => row.includes('MILLGATE') && row.includes('email'))!;
    email[headings.indexOf('Now, as stored')] = 'Not working';
    const text = [headings, ...rows]
      .map((row) => row.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(','))
      .join('\n');
    await choose(page, { name: 'mended.csv', text });
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('table', { name: '1 change to save' })).toContainText(
      /Now: Not working; was Working.*Confirmed on: 15\sApril 2013.*Confirmed by: Jo Patel/s,
    );
  });

  test('may be empty, or hold the sites as they are, which change nothing', async ({ intranet, page }) => {
    await openAllSites(intranet, page);
    await openImport(page);
    const statuses = await downloaded(page, 'Download an empty table (CSV)');
    expect(statuses.name).toBe('open-service-statuses-empty-2013-04-15.csv');
    expect(statuses.text).toMatch(/^\ufeffSite code,Site name,Town,Service,Now,[^\r\n]*\r\n$/);
    await expect(page.getByRole('status').filter({ hasText: `Downloading ${statuses.name}` })).toBeVisible();

    await page.getByRole('radio', { name: 'Sites' }).check();
    await page.getByText('Download a table to fill in').click();
    expect((await downloaded(page, 'Download an empty table (CSV)')).text).toMatch(
      /^\ufeffSite code,Site name,Region,/,
    );
    intranet.host.faults.add({ match: { method: 'GET', path: 'RolloutSites' }, status: 403 });
    await page.getByRole('button', { name: 'Download the sites as they are (CSV)' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
    intranet.host.faults.clear();
    const sites = await downloaded(page, 'Try again');
    expect(readCsv(sites.text.slice(1))).toHaveLength(63);
    await choose(page, sites);
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('heading', { name: 'Nothing to change' })).toBeFocused();
  });
});
