import type { Page } from '@playwright/test';
import { cellsOf } from '../e2e/allSites';
import { accessibilityFaults, changeStatus, expect, type Intranet, test, type Theme } from '../e2e/fixtures';
import { copied, pasteSheet, stopAndGoOn, written as allWritten } from '../e2e/sheetPage';
import { writeBook } from '../xlsxWriter';

const importButton = { name: 'Import from a spreadsheet' };

const headings = ['Site', 'Service', 'Status', 'Forecast date', 'Waiting for', 'Reason', 'Our notes'];
const sheet = copied([
  headings,
  ['Millgate House', 'Shared drive', '', 'July 2013', '', 'The digging is late.', 'a'],
  ['MILLGATE', 'archiving', 'not working', '', '', '', ''],
  ['Mill Gate Hse', 'Internet access', 'Working', '', '', '', 'b'],
  ['MILLGATE', 'Fax', 'Working', '', '', '', ''],
  ['WATERDALE', 'Video conferencing', '', '3/7/2013', '', '', ''],
  ['MILLGATE', 'Desk telephone', '', '', '', '', 'blank'],
  ['MILLGATE', 'Remote access (VPN)', '', '', '"=HYPERLINK(""http://x.invalid"",""y"")"', '', ''],
  ['MILLGATE', 'video', '', '', '<img src=x onerror=alert(1)>', '', ''],
  ['CASTLEWORKS', 'email', 'yes', '', '', '', ''],
]);

/** The writes to lists, without what is kept of words that were matched. */
function written(intranet: Intranet): string[] {
  return allWritten(intranet).filter((write) => !write.includes('Matches'));
}

async function openImport(intranet: Intranet, page: Page, theme: Theme = 'light'): Promise<void> {
  await intranet.open('Home', 'rollout', theme);
  await page.getByRole('button', { name: /^(See a|A)ll sites$/ }).click();
  await page.getByRole('button', importButton).click();
  await expect(page.getByRole('heading', { name: 'Paste the sheet, or choose a file' })).toBeFocused();
}

async function paste(page: Page, text: string, kind: 'Statuses' | 'Sites' = 'Statuses'): Promise<void> {
  await page.getByRole('radio', { name: kind }).check();
  await pasteSheet(page, text);
}

async function sayAbout(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Date of the sheet' }).fill('14/4/2013');
  await page.getByRole('textbox', { name: 'Who confirmed it' }).fill('Atos deployment');
  await page.getByRole('textbox', { name: 'Source' }).fill('Daily report 14');
  await page.getByRole('button', { name: 'Continue' }).click();
}

async function matchByHand(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: '3 names and words are not known here' })).toBeFocused();
  await page
    .getByRole('group', { name: 'Mill Gate Hse' })
    .getByRole('combobox')
    .fill('Millgate House, Rotherham (MILLGATE)');
  await page.getByRole('button', { name: 'Continue' }).click();
}

test.describe('the import', () => {
  test.afterEach(({ host }) => host.reset());

  test('is offered to nobody who may not change statuses', async ({ intranet, page }) => {
    await intranet.open('Home', 'staff');
    await page.getByRole('button', { name: 'See all sites' }).click();
    await expect(page.getByRole('heading', { name: 'Area teams' })).toBeVisible();
    await expect(page.getByRole('button', importButton)).toHaveCount(0);
  });

  test('shows every problem by row and column and every change, writes nothing before, and nothing twice', async ({
    intranet,
    page,
  }) => {
    await openImport(intranet, page);
    await paste(page, sheet);
    await expect(page.getByRole('combobox', { name: 'Forecast date' })).toHaveValue('ForecastOn');
    await expect(page.getByRole('combobox', { name: 'Our notes' })).toHaveValue('');
    await sayAbout(page);
    await matchByHand(page);

    await expect(page.getByRole('heading', { name: '5 changes to save' })).toBeFocused();
    expect(await cellsOf(page.getByRole('table', { name: '3 problems' }))).toEqual([
      ['5', 'Service', 'Fax', 'No service has this name. Match it by hand, or correct the sheet.'],
      [
        '6',
        'Forecast date',
        '3/7/2013',
        expect.stringMatching(/^This may be 3\sJuly 2013 or 7\sMarch 2013\. Write the month as a word/),
      ],
      ['10', 'Status', 'yes', expect.stringMatching(/^This word is not known\. Use: Working, Partly working/)],
    ]);
    const changes = page.getByRole('table', { name: '5 changes to save' });
    await expect(changes.getByRole('row').filter({ hasText: 'Shared drive' })).toContainText(
      /Row 2.*Forecast: July 2013; was June 2013.*Reason: The digging is late; was The line to the building is late/s,
    );
    await expect(changes.getByRole('row').filter({ hasText: 'Internet access' })).toContainText(
      /Row 4.*Confirmed on: 14\sApril 2013; was 12\sMarch 2013/s,
    );
    await expect(changes.getByRole('row').filter({ hasText: 'Remote access' })).toContainText(
      'Waiting for: =HYPERLINK("http://x.invalid","y")',
    );
    await expect(changes.getByRole('row').filter({ hasText: 'Video' })).toContainText(
      'Waiting for: <img src=x onerror=alert(1)>',
    );
    await expect(page.getByText('Rows that change nothing')).toBeVisible();
    expect(written(intranet)).toEqual([]);

    await page.getByRole('button', { name: 'Save 5 changes' }).click();
    await expect(page.getByRole('heading', { name: '5 changes saved' })).toBeFocused();
    expect(written(intranet)).toHaveLength(5);

    await page.getByRole('button', { name: 'Import another sheet' }).click();
    await intranet.forget();
    await paste(page, sheet);
    const who = page.getByRole('textbox', { name: 'Who confirmed it' });
    await expect(who).toHaveValue('');
    await page.getByRole('button', { name: 'Use “Atos deployment” again' }).click();
    await expect(who).toHaveValue('Atos deployment');
    await expect(who).toBeFocused();
    await expect(page.getByRole('textbox', { name: 'Date of the sheet' })).toHaveValue('');
    await sayAbout(page);
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('heading', { name: 'Nothing to change' })).toBeFocused();
    await expect(page.getByRole('button', { name: /^Save/ })).toHaveCount(0);
    expect(written(intranet)).toEqual([]);
  });

  test('reads a sheet of a workbook: days and months as they are shown, and what is hidden', async ({
    intranet,
    page,
  }) => {
    await openImport(intranet, page);
    await page.getByLabel('Or choose a file').setInputFiles({
      name: 'april.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(
        writeBook({
          sheets: [
            { name: 'March', state: 'hidden', rows: [['Site'], ['Millgate House']] },
            { name: 'Key', rows: [['Red', 'late']] },
            {
              name: 'April',
              rows: [
                ['Site', 'Service', 'Status', 'Forecast date', 'Reason'],
                ['MILLGATE', 'Desk telephone', '', { value: 41467, style: 1 }, 'The line is late.'],
                ['MILLGATE', 'Shared drive', '', { value: 41517, style: 2 }, 'The digging is late.'],
              ],
            },
          ],
          formats: ['dd/mm/yyyy', 'mmm-yy'],
        }),
      ),
    });
    const sheets = page.getByRole('group', { name: 'Which sheet of the workbook?' });
    await expect(sheets.getByRole('radio')).toHaveCount(3);
    await expect(sheets.getByText('Hidden in the workbook.')).toBeVisible();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('link', { name: 'Choose a sheet of the workbook' }).click();
    await expect(sheets.getByRole('radio').first()).toBeFocused();
    await sheets.getByRole('radio', { name: 'April' }).check();
    await expect(page.getByText(/^april\.xlsx, sheet “April”: 2\srows below the headings$/)).toBeVisible();
    await page.getByRole('button', { name: 'Continue' }).click();
    await sayAbout(page);
    await expect(page.getByRole('heading', { name: '2 changes to save' })).toBeFocused();
    await expect(page.getByText('12 July 2013', { exact: false }).first()).toBeVisible();
    // The last of August is stored; nobody sees a day.
    await expect(page.getByText('August 2013', { exact: false }).first()).toBeVisible();
    await expect(page.getByText(/31\sAugust/)).toHaveCount(0);
  });

  test('reads a CSV file, in the encodings of spreadsheets, and says what cannot be read', async ({
    intranet,
    page,
  }) => {
    await openImport(intranet, page);
    const file = page.getByLabel('Or choose a file');
    await file.setInputFiles({
      name: 'sheet.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from([0x50, 0x4b, 3, 4, 0, 0]),
    });
    await expect(page.getByRole('link', { name: /^The workbook is damaged/ })).toBeVisible();
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('link', { name: /^The workbook is damaged/ })).toBeVisible();
    await file.setInputFiles({
      name: 'report.xls',
      mimeType: 'application/vnd.ms-excel',
      buffer: Buffer.from('<html><table><tr><td>Site</td></tr></table></html>'),
    });
    await expect(page.getByRole('link', { name: /^This is a web page/ })).toBeVisible();
    await file.setInputFiles({ name: 'large.csv', mimeType: 'text/csv', buffer: Buffer.alloc(5_000_001, 'a') });
    await expect(page.getByRole('link', { name: /larger than 5 MB/ })).toBeVisible();
    await file.setInputFiles({
      name: 'rows.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`Site,Service,Status\n${'a,b,c\n'.repeat(10_001)}`),
    });
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(
      page.getByRole('link', { name: 'The sheet has more than 10,000 rows. Import it in parts.' }),
    ).toBeVisible();
    // An apostrophe of Windows-1252, as Excel saves CSV.
    const csv =
      'Site;Service;Status;What does not work;As at\r\n"Millgate House, Rotherham";Email;Partly working;"Priya\x92s mailbox";14/04/2013\r\n';
    await file.setInputFiles({ name: 'april.csv', mimeType: 'text/csv', buffer: Buffer.from(csv, 'latin1') });
    await expect(page.getByText(/^april\.csv: 1\srow below the headings$/)).toBeVisible();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('textbox', { name: 'Who confirmed it' }).fill('Atos');
    await page.getByRole('textbox', { name: 'Source' }).fill('CSV');
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('table', { name: '1 change to save' })).toContainText(
      /What does not work: Priya’s mailbox.*Confirmed on: 14\sApril 2013/s,
    );
  });

  test('takes sites in the same way: adds one, changes one, leaves the others', async ({ intranet, page }) => {
    await openImport(intranet, page);
    await paste(
      page,
      'Site code\tName\tTown\tRegion\tPostcode\tStaff\nDEPOT\tOld Depot\tDerby\tMidlands & East\tDE1 2AB\t12\nMILLGATE\t\t\t\t\t70\nCASTLEWORKS\t\t\t\tnowhere\t\nWATERDALE\tWaterdale Court\t\t\t\t',
      'Sites',
    );
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('heading', { name: '2 changes to save' })).toBeFocused();
    expect(await cellsOf(page.getByRole('table', { name: '1 problem' }))).toEqual([
      ['4', 'Postcode', 'nowhere', 'This is not a postcode.'],
    ]);
    await expect(page.getByRole('button', { name: /^1\ssite is new$/ })).toBeVisible();
    await page.getByRole('button', { name: /^1\snumber of staff changes$/ }).click();
    await expect(page.getByRole('table', { name: /^1\snumber of staff changes$/ })).toContainText(
      /Millgate.*Staff: 70/s,
    );
    await page.getByRole('button', { name: 'Save 2 changes' }).click();
    await expect(page.getByRole('heading', { name: '2 changes saved' })).toBeFocused();
    expect(written(intranet)).toHaveLength(2);
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('searchbox', { name: 'Find a site' }).fill('old depot');
    await expect(page.getByRole('link', { name: 'Old Depot, Derby' })).toBeVisible();
  });

  test('sums up what it would change, opens the changes of a figure, and leads back to all of them', async ({
    intranet,
    page,
  }) => {
    await openImport(intranet, page);
    await paste(
      page,
      copied([
        ['Site', 'Service', 'Status', 'Forecast date', 'Reason', 'Source'],
        ['MILLGATE', 'Internet access', 'Working', '', '', 'A call'],
        ['MILLGATE', 'Shared drive', '', 'July 2013', 'The digging is late.', 'A call'],
        ['MILLGATE', 'Archiving', 'Not working', '', '', 'A mail'],
        ['MILLGATE', 'Fax', 'Working', '', '', 'A mail'],
      ]),
    );
    await page.getByRole('textbox', { name: 'Date of the sheet' }).fill('14/4/2013');
    await page.getByRole('textbox', { name: 'Who confirmed it' }).fill('Atos deployment');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('heading', { name: '3 changes to save' })).toBeFocused();
    // The source was left empty: nothing is said of it.
    await expect(page.getByText('For rows that do not say:')).toBeVisible();
    await expect(page.getByText('Confirmed by: Atos deployment').first()).toBeVisible();
    await expect(page.getByText(/Source: ?\.?$/)).toHaveCount(0);

    const known = page.getByRole('button', { name: /^1\sanswer goes from “Not known” to “Working”$/ });
    await expect(known).toBeVisible();
    await expect(page.getByRole('button', { name: /^1\sexpected date moves later$/ })).toBeVisible();
    await expect(page.getByRole('button', { name: /^2\sanswers are confirmed by Atos deployment$/ })).toBeVisible();
    await expect(page.getByRole('button', { name: /nearer|removed/ })).toHaveCount(0);

    await known.click();
    await expect(page.getByRole('heading', { name: /^1\sanswer goes from/ })).toBeFocused();
    const opened = page.getByRole('table', { name: /^1\sanswer goes from/ });
    await expect(opened.getByRole('row')).toHaveCount(2);
    await expect(opened).toContainText(/Internet access.*Staff will read: Working; was Not known.*Confirms: Working/s);
    await expect(page.getByText(/^1 of 3\schanges\. Saving takes all of them\.$/)).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);

    await page.getByRole('button', { name: 'Back to the summary' }).click();
    await expect(known).toBeFocused();
    await page.getByRole('button', { name: /^Show all 3\schanges$/ }).click();
    await expect(page.getByRole('heading', { name: 'Changes', exact: true })).toBeFocused();
    await expect(page.getByRole('table', { name: '3 changes to save' }).getByRole('row')).toHaveCount(4);
    expect(written(intranet)).toEqual([]);
    await page.getByRole('button', { name: 'Save 3 changes' }).click();
    await expect(page.getByRole('heading', { name: '3 changes saved' })).toBeFocused();
    expect(written(intranet)).toHaveLength(3);
  });

  const eachMillgate = [
    'Site\tService\tExisting provider',
    ...['email', 'telephone', 'internet', 'sharepoint', 'intranet', 'office', 'archiving', 'video', 'vpn'].map(
      (key) => `MILLGATE\t${key}\tthe trust`,
    ),
  ].join('\n');

  test('waits for a busy SharePoint and says so; a reply that is lost doubles nothing', async ({ intranet, page }) => {
    intranet.expectFailedRequests();
    await openImport(intranet, page);
    await paste(page, eachMillgate);
    await sayAbout(page);
    await expect(page.getByRole('heading', { name: '9 changes to save' })).toBeFocused();
    intranet.host.faults.add({
      match: { method: 'MERGE', path: 'RolloutStatuses' },
      status: 429,
      retryAfter: 3,
      times: 4,
    });
    await page.getByRole('button', { name: 'Save 9 changes' }).click();
    await expect(
      page
        .getByRole('status')
        .filter({ hasText: /^SharePoint is busy\. Nothing is lost\. Trying again in 3\sseconds\.$/ }),
    ).toBeVisible();
    await expect(page.getByRole('heading', { name: '9 changes saved' })).toBeFocused();

    await page.getByRole('button', { name: 'Import another sheet' }).click();
    await paste(page, eachMillgate.replace(/the trust/g, 'the council'));
    await sayAbout(page);
    await expect(page.getByRole('heading', { name: '9 changes to save' })).toBeFocused();
    await intranet.forget();
    intranet.host.faults.add({ match: { path: '$batch' }, cut: 'after', times: 1 });
    await page.getByRole('button', { name: 'Save 9 changes' }).click();
    await expect(page.getByRole('heading', { name: '9 changes saved' })).toBeFocused();
  });

  test('can be stopped while SharePoint is busy, and gone on with', async ({ intranet, page }) => {
    intranet.expectFailedRequests();
    await openImport(intranet, page);
    await paste(page, eachMillgate);
    await sayAbout(page);
    await stopAndGoOn(intranet, page, { method: 'MERGE', path: 'RolloutStatuses' }, 9);
  });

  test('makes few elements of a sheet of thousands of rows, in little time', async ({ intranet, page }) => {
    await openImport(intranet, page);
    const rows = Array.from({ length: 6000 }, (_, row) => `Depot ${row % 200}\tEmail\tmaybe\t3/4/2013`);
    await page.getByLabel('Or choose a file').setInputFiles({
      name: 'long.tsv',
      mimeType: 'text/plain',
      buffer: Buffer.from(['Site\tService\tStatus\tForecast', ...rows].join('\n')),
    });
    await expect(page.getByText(/6,000\srows below/)).toBeVisible();
    await page.getByRole('button', { name: 'Continue' }).click();
    await sayAbout(page);
    await expect(page.getByRole('heading', { name: '201 names and words are not known here' })).toBeVisible();
    const elements = (): Promise<number> =>
      page
        .locator('[class*="frame"]')
        .first()
        .evaluate((frame) => frame.querySelectorAll('*').length);
    expect(await elements()).toBeLessThan(1200);
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('heading', { name: '18,000 problems' })).toBeVisible();
    expect(await elements()).toBeLessThan(1200);
    await page.getByRole('button', { name: 'Show 50 more' }).click();
    await expect(page.getByRole('table', { name: '18,000 problems' }).getByRole('row').nth(51)).toBeFocused();
  });

  test('remembers how columns and names were matched, until somebody says otherwise', async ({ intranet, page }) => {
    await openImport(intranet, page);
    await paste(page, 'Where\tWhat\tStatus\nMill Gate Hse\tEmail\tNot working');
    await page.getByRole('combobox', { name: 'Where' }).selectOption('Site name');
    await page.getByRole('combobox', { name: 'What' }).selectOption('Service');
    await page.getByRole('checkbox', { name: /^Dates such as/ }).check();
    await sayAbout(page);
    await page
      .getByRole('group', { name: 'Mill Gate Hse' })
      .getByRole('checkbox', { name: 'Leave its rows out' })
      .check();
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByText('Rows you leave out')).toBeVisible();

    await openImport(intranet, page);
    await paste(page, 'WHAT\tWhere\tStatus\nEmail\tmill gate hse\tNot working');
    await expect(page.getByRole('combobox', { name: 'Where' })).toHaveValue('SiteName');
    await expect(page.getByRole('combobox', { name: 'What' })).toHaveValue('ServiceName');
    await expect(page.getByRole('checkbox', { name: /^Dates such as/ })).toBeChecked();
    await sayAbout(page);
    await expect(page.getByRole('heading', { name: 'Nothing to change' })).toBeVisible();
    await page.getByRole('button', { name: 'Change what was matched by hand' }).click();
    await page.getByRole('group', { name: 'Mill Gate Hse' }).getByRole('combobox').fill('no such site');
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('alert')).toBeFocused();
    await page.getByRole('link', { name: 'No site has the name “no such site”. Choose one from the list.' }).click();
    await expect(page.getByRole('group', { name: 'Mill Gate Hse' }).getByRole('combobox')).toBeFocused();
    await page.getByRole('group', { name: 'Mill Gate Hse' }).getByRole('combobox').fill('millgate');
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('heading', { name: '1 change to save' })).toBeVisible();
  });

  test('says what is missing, and takes the focus there', async ({ intranet, page }) => {
    await openImport(intranet, page);
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('alert')).toBeFocused();
    await page.getByRole('link', { name: 'Paste the cells, or choose a file' }).click();
    await expect(page.getByRole('textbox', { name: 'Paste the cells here' })).toBeFocused();
    await page.keyboard.insertText('Site,Service\n"never closed');
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('link', { name: /^A quotation mark in row 2 is never closed/ })).toBeVisible();
    await paste(page, 'Where\tService\tStatus\nMILLGATE\tEmail\tWorking');
    await page.getByRole('textbox', { name: 'Date of the sheet' }).fill('16 April 2013');
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('alert').getByRole('link')).toHaveText([
      'Say which column names the site',
      'The date of the sheet must not be in the future',
      'Say who confirmed it',
      'Give the source',
    ]);
    await page.getByRole('link', { name: 'Say which column names the site' }).click();
    await expect(page.getByRole('combobox', { name: 'Where' })).toBeFocused();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('says what is not saved and why, tries that again, and shows both versions of what somebody else has changed', async ({
    intranet,
    page,
  }) => {
    intranet.expectFailedRequests();
    await openImport(intranet, page);
    await paste(page, eachMillgate);
    await sayAbout(page);
    await expect(page.getByRole('heading', { name: '9 changes to save' })).toBeFocused();

    await changeStatus(intranet.host, 'MILLGATE|vpn', { ExistingProvider: 'the landlord' });
    intranet.host.faults.add({ match: { method: 'MERGE', path: 'RolloutStatuses' }, status: 400, times: 1 });
    await page.getByRole('button', { name: 'Save 9 changes' }).click();
    // A fault in a batch affects one part.
    await expect(page.getByRole('heading', { name: '7 changes saved; 2 not' })).toBeFocused();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'See both versions' }).click();
    await expect(page.getByRole('table').getByRole('row').filter({ hasText: 'What staff had before' })).toContainText(
      /the trust.*the landlord/s,
    );
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save yours over theirs' }).click();
    await expect(page.getByRole('heading', { name: '8 changes saved; 1 not' })).toBeFocused();
    await page.getByRole('button', { name: 'Try the 1 again' }).click();
    await expect(page.getByRole('heading', { name: '9 changes saved' })).toBeFocused();
  });
});
