import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { calendarEvents } from '../calendarReader';
import { csvRecords } from '../csvReader';
import { openAllSites } from '../e2e/allSites';
import { accessibilityFaults, chooseSite, expect, type Intranet, test, type Theme } from '../e2e/fixtures';

async function openTakeAway(intranet: Intranet, page: Page, theme: Theme = 'light'): Promise<void> {
  await intranet.open('Home', 'staff', theme);
  await chooseSite(page, 'millgate', /^Millgate House/);
  await page.getByText('Take it with you').click();
  await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
}

async function downloaded(page: Page, button: string): Promise<{ file: Download; text: string }> {
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await started;
  return { file, text: await readFile(await file.path(), 'utf8') };
}

/** Replaces the shared drive's provider in the lists with what somebody hostile might type. */
async function typeInstead(page: Page, hostile: string): Promise<void> {
  await page.route('**/_api/$batch', async (route) => {
    const reply = await route.fetch();
    await route.fulfill({
      response: reply,
      body: (await reply.text()).replaceAll('Your PCT drive', JSON.stringify(hostile).slice(1, -1)),
    });
  });
}

test.describe('take it with you', () => {
  test('downloads every service of the site as a table', async ({ intranet, page }) => {
    await openTakeAway(intranet, page);
    const { file, text } = await downloaded(page, 'Download the table (CSV)');
    expect(file.suggestedFilename()).toMatch(/^open-service-[A-Z0-9]+-2013-04-15\.csv$/);
    await expect(page.getByRole('status').filter({ hasText: `Downloading ${file.suggestedFilename()}` })).toBeVisible();
    expect(text.startsWith('\ufeffSite,Site code,Town,Postcode,')).toBe(true);
    const rows = csvRecords(text);
    expect(rows.map(({ Service }) => Service)).toHaveLength(10);
    expect(rows.every((row) => row.Site === 'Millgate House' && /^2013-04-15 09:1\d$/.test(row['Downloaded at']))).toBe(
      true,
    );
    const row = (name: string): Record<string, string> | undefined => rows.find(({ Service }) => Service === name);
    expect(row('Email')).toMatchObject({
      'Staff read': 'Working',
      Stage: 'Connected',
      'Connected on': '2013-04-08',
      'Confirmed on': '2013-04-12',
      'Confirmed by': 'Jo Patel, corporate ICT',
      Source: 'A call to the site',
    });
    expect(row('Internet access')).toMatchObject({
      'Staff read': 'Not known',
      Notes: 'Reported working on 12 March; nobody has confirmed it since',
      'Confirmed on': '2013-03-12',
    });
    expect(row('Shared drive')).toMatchObject({
      'Staff read': 'Not working',
      'Existing provider': 'Your PCT drive',
      'Existing ends on': '2013-03-31',
      'Planned on': '2013-04-29',
      'Forecast on': '2013-06',
      'Waiting for': 'the line',
      Owner: 'Supplier',
    });
  });

  test('downloads the dates still to come for a calendar, under the same names each time', async ({
    intranet,
    page,
  }) => {
    await openTakeAway(intranet, page);
    const { file, text } = await downloaded(page, 'Download the dates (calendar)');
    expect(file.suggestedFilename()).toMatch(/^open-service-[A-Z0-9]+-2013-04-15\.ics$/);
    const events = calendarEvents(text);
    const dates = events.map(({ SUMMARY, DTSTART, DTEND }) => `${DTSTART}–${DTEND} ${SUMMARY}`);
    expect(dates).toEqual(
      expect.arrayContaining([
        '20130630–20130701 Last day of your PCT’s phones at Millgate House',
        '20130820–20130821 Open Service: Desk telephone at Millgate House (forecast)',
        '20130601–20130701 Open Service: Shared drive at Millgate House (expected in June 2013)',
      ]),
    );
    expect(dates.filter((date) => /Email|PCT drive|first planned/.test(date))).toEqual([]);
    // Each leads to the site, for people who open the calendar.
    expect(new Set(events.map(({ URL: address }) => new URL(address).search))).toEqual(new Set(['?site=MILLGATE']));
    const uids = events.map(({ UID }) => UID);
    expect(new Set(uids).size).toBe(uids.length);
    const again = calendarEvents((await downloaded(page, 'Download the dates (calendar)')).text);
    expect(again.map(({ UID }) => UID)).toEqual(uids);
  });

  test('runs no formula that somebody typed into a list', async ({ intranet, page }) => {
    const hostile = '=HYPERLINK("http://a.invalid","Click")<img src=x onerror="top.document.title=1">';
    await typeInstead(page, hostile);
    await openTakeAway(intranet, page);
    const { text } = await downloaded(page, 'Download the table (CSV)');
    expect(csvRecords(text).find(({ Service }) => Service === 'Shared drive')).toMatchObject({
      'Existing provider': `'${hostile}`,
      Notes: `'${hostile} stopped on 31 March`,
    });
    expect(
      csvRecords(text)
        .flatMap((row) => Object.values(row))
        .filter((cell) => /^\s*[=+\-@]/.test(cell)),
    ).toEqual([]);
    expect(await page.title()).not.toBe('1');
    await expect(page.locator('img[src=x]')).toHaveCount(0);
  });

  test('copies the answer as text', async ({ intranet, page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openTakeAway(intranet, page);
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(
      /^IT at Millgate House, Rotherham\r?\nMonday 15 April 2013, 9:1\dam\. Demonstration data\r?\n/,
    );
    expect(text).toMatch(
      /Internet access: Not known\r?\nReported working on 12 March; nobody has confirmed it since\r?\n/,
    );
    expect(text).toContain('Stuck? Call the help desk on 0113 496 0000.');
    expect(text).toContain(page.url());
    await expect(page.getByRole('textbox', { name: 'What this page says, as text' })).toHaveCount(0);
  });

  test('shows the text, selected, where the browser does not allow copying', async ({ intranet, page }) => {
    await openTakeAway(intranet, page);
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('refused')) },
      }),
    );
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await expect(
      page.getByRole('status').filter({ hasText: 'The text below is selected: copy it by hand.' }),
    ).toBeVisible();
    const field = page.getByRole('textbox', { name: 'What this page says, as text' });
    await expect(field).toBeFocused();
    expect(
      await field.evaluate((area: HTMLTextAreaElement) => [
        area.readOnly,
        area.selectionStart,
        area.selectionEnd === area.value.length,
        area.value.startsWith('IT at Millgate House'),
      ]),
    ).toEqual([true, 0, true, true]);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

test('all sites can be downloaded as one table, with what somebody typed made harmless', async ({ intranet, page }) => {
  await typeInstead(page, '@SUM(1+1)');
  await openAllSites(intranet, page);
  const { file, text } = await downloaded(page, 'Download all sites (CSV)');
  expect(file.suggestedFilename()).toBe('open-service-all-2013-04-15.csv');
  await expect(
    page.getByRole('status').filter({ hasText: 'Downloading open-service-all-2013-04-15.csv' }),
  ).toBeVisible();
  const rows = csvRecords(text);
  expect(rows).toHaveLength(62 * 10);
  expect(new Set(rows.map((row) => row['Site code'])).size).toBe(62);
  expect(rows.find((row) => row.Site === 'Millgate House' && row.Service === 'Shared drive')).toMatchObject({
    Town: 'Rotherham',
    Region: 'North',
    'Staff read': 'Not working',
    'Existing provider': "'@SUM(1+1)",
    'Forecast on': '2013-06',
    Reason: 'The line to the building is late. The supplier has a new date for the digging.',
    'Confirmed by': 'Jo Patel, corporate ICT',
  });
  expect(rows.find((row) => row.Site === 'Millgate House' && row.Service === 'Internet access')).toMatchObject({
    'Staff read': 'Not known',
    Notes: 'Reported working on 12 March; nobody has confirmed it since',
  });
  expect(rows.flatMap((row) => Object.values(row)).filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
});

test('the table of all sites is not begun where SharePoint refuses it; the page says so, and it can be tried again', async ({
  intranet,
  page,
}) => {
  await openAllSites(intranet, page);
  intranet.host.faults.add({ match: { method: 'GET', path: 'RolloutStatuses' }, status: 403 });
  await page.getByRole('button', { name: 'Download all sites (CSV)' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByText('Downloading')).toHaveCount(0);
  intranet.host.faults.clear();
  const { text } = await downloaded(page, 'Try again');
  expect(csvRecords(text)).toHaveLength(62 * 10);
  await expect(page.getByRole('alert')).toHaveCount(0);
});
