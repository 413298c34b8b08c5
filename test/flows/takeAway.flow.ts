import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { calendarEvents } from '../calendarReader';
import { csvRecords } from '../csvReader';
import { chooseSite, expect, type Intranet, test, type Theme } from '../e2e/fixtures';

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

test.describe('take it with you', () => {
  test('downloads every service of the site as a table', async ({ intranet, page }) => {
    await openTakeAway(intranet, page);
    const { file, text } = await downloaded(page, 'Download the table (CSV)');
    expect(file.suggestedFilename()).toMatch(/^open-service-[A-Z0-9]+-2013-04-15\.csv$/);
    await expect(page.getByRole('status').filter({ hasText: `Downloading ${file.suggestedFilename()}` })).toBeVisible();
    expect(text.startsWith('\ufeffSite,Site code,Service,Now,')).toBe(true);
    const rows = csvRecords(text);
    expect(rows.map(({ Service }) => Service)).toHaveLength(10);
    expect(rows.every((row) => row.Site === 'Millgate House' && /^2013-04-15 09:1\d$/.test(row['As at']))).toBe(true);
    const row = (name: string): Record<string, string> | undefined => rows.find(({ Service }) => Service === name);
    expect(row('Email')).toMatchObject({
      Now: 'Working',
      Stage: 'Connected',
      'Connected on': '2013-04-08',
      'Confirmed on': '2013-04-12',
      'Confirmed by': 'Jo Patel, corporate ICT',
      Source: 'A call to the site',
    });
    expect(row('Internet access')).toMatchObject({
      Now: 'Not known',
      Notes: 'Reported working on 12 March; nobody has confirmed it since',
      'Confirmed on': '2013-03-12',
    });
    expect(row('Shared drive')).toMatchObject({
      Now: 'Not working',
      'Existing provider': 'Your PCT drive',
      'Existing ends on': '2013-03-31',
      'Planned on': '2013-04-29',
      'Forecast on': '2013-06-01',
      'Forecast precision': 'Month',
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
        '20130429–20130430 Open Service: Shared drive at Millgate House (first planned)',
        '20130601–20130701 Open Service: Shared drive at Millgate House (expected in June 2013)',
      ]),
    );
    expect(dates.filter((date) => /Email|PCT drive/.test(date))).toEqual([]);
    // Each leads to the site, for whoever opens the calendar.
    expect(new Set(events.map(({ URL: address }) => new URL(address).search))).toEqual(new Set(['?site=MILLGATE']));
    const uids = events.map(({ UID }) => UID);
    expect(new Set(uids).size).toBe(uids.length);
    const again = calendarEvents((await downloaded(page, 'Download the dates (calendar)')).text);
    expect(again.map(({ UID }) => UID)).toEqual(uids);
  });
});
