import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { as, refusal } from '../contract/client';
import { cellsOf } from '../e2e/allSites';
import { accessibilityFaults, expect, type Intranet, test, type Theme } from '../e2e/fixtures';
import { openRegister, registerList as list, rowOf, stored } from '../e2e/registerPage';
import { copied, pasteSheet, stopAndGoOn, written } from '../e2e/sheetPage';

const sheet = copied([
  ['Email', 'Name', 'Mobile', 'Site', 'List', 'NHSmail', 'Our notes'],
  ['IAN.FLETCHER@example.invalid', 'Ian Fletcher', '0113 496 0199', 'Castle Works', '', 'yes', 'a'],
  ['ruth.mensah@example.invalid', 'Ruth Mensah', '', '', '', '', ''],
  [
    'new.person@example.invalid',
    '"=HYPERLINK(""http://x.invalid"",""y"")"',
    '0113 496 0300',
    'Millgate House, Rotherham',
    '<img src=x onerror=alert(1)>',
    'no',
    '',
  ],
  ['nobody', 'N', '1134960000', 'Nowhere', '', 'maybe', ''],
  ['twice@example.invalid', 'Tom', '', '', '', '', ''],
  ['Twice@example.invalid', 'Una', '', '', '', '', ''],
  ['', 'No address', '', '', '', '', ''],
]);

async function paste(page: Page, text: string): Promise<void> {
  await pasteSheet(page, text);
  await page.getByRole('button', { name: 'Continue' }).click();
}

async function openLoad(intranet: Intranet, page: Page, theme: Theme = 'light'): Promise<void> {
  await openRegister(intranet, page, theme);
  await page.getByRole('button', { name: 'Load known users' }).click();
  await expect(page.getByRole('heading', { name: 'Paste the list, or choose a file' })).toBeFocused();
}

/** This many people have asked who are not known yet. */
function strangers(count: number): string {
  return [
    'Email,Name',
    ...Array.from({ length: count }, (_, at) => `stranger.${at}@example.invalid,Stranger ${at}`),
  ].join('\n');
}

test.describe('the BlackBerry register', () => {
  test.afterEach(({ host }) => host.reset());

  test('says how many have still to hear, why, and where each person is', async ({ intranet, page }) => {
    await openRegister(intranet, page);
    await expect(
      page.getByRole('heading', { name: /^9\sof 31 known users still need to hear from us\.$/ }),
    ).toBeVisible();
    await expect(
      page.getByText(
        'BlackBerry devices do not reach NHSmail. Source: Corporate ICT email, reported by HSJ, March 2013.',
      ),
    ).toBeVisible();
    await expect(page.getByRole('table', { name: 'Known BlackBerry users' }).getByRole('row')).toHaveCount(32);
    await expect(rowOf(page, 'Ian Fletcher')).toHaveText(
      /0113 496 0141.*Not contacted.*Castle Works, Sheffield.*Email Ian/s,
    );
    await expect(rowOf(page, 'Ruth Mensah')).toHaveText(
      /ruth\.mensah@example\.invalid.*0113 496 0155.*Contacted, no request yet.*Quay Court, Southampton.*4\sApril.*Email Ruth again/s,
    );
    await expect(rowOf(page, 'Maria Okafor')).toHaveText(
      /0113 496 0118.*Asked.*Millgate House, Rotherham.*2\sAprilEdit entryRemove$/s,
    );
    await expect(rowOf(page, 'Peter Wynn')).toHaveText(
      /0113 496 0127.*Served.*Abbey Chambers, Worcester.*25\sMarchEdit entryRemove$/s,
    );
    expect(await rowOf(page, 'Maria Okafor').locator('circle[fill="currentColor"]').count()).toBe(2);
    await expect(rowOf(page, 'Ian Fletcher').getByRole('link', { name: 'Email Ian' })).toHaveAttribute(
      'href',
      /^mailto:ian\.fletcher@example\.invalid\?subject=/,
    );
    await page.getByRole('combobox', { name: 'Show' }).selectOption('Asked (3)');
    await expect(page.getByRole('table', { name: 'Known BlackBerry users' }).getByRole('row')).toHaveCount(4);
    await page.getByRole('combobox', { name: 'Show' }).selectOption('Not contacted (9)');
    await expect(page.getByRole('table', { name: 'Known BlackBerry users' }).getByRole('row')).toHaveCount(10);
  });

  test('goes by the record, not by what a requester writes into their request', async ({ intranet, page }) => {
    const { items } = as(intranet.host, 'owner').web.getList('/sites/openservice/Lists/DeviceRequests');
    const [{ Id }] = await items.filter("RequestedForEmail eq 'maria.okafor@example.invalid'").select('Id')<
      { Id: number }[]
    >();
    await items.getById(Id).update({ Outcome: 'Smart handset', OutcomeStage: 'Issued' });
    await openRegister(intranet, page);
    await expect(rowOf(page, 'Maria Okafor')).toContainText('Asked');
  });

  test('writes to nobody whose address a mail program would take for several, and draws what the list says as text', async ({
    intranet,
    page,
  }) => {
    const { items } = as(intranet.host, 'owner').web.getList(list);
    await items.add({
      Title: 'x',
      UserEmail: 'a;b@example.invalid',
      UserName: '<img src=x onerror=alert(1)> Hostile',
      Number: 'javascript:alert(1)',
      SiteCode: '{total}',
    });
    await openRegister(intranet, page);
    await expect(page.getByRole('heading', { name: /^10\sof 32 known users/ })).toBeVisible();
    await expect(rowOf(page, 'Hostile')).toHaveText(
      /<img src=x onerror=alert\(1\)> Hostile.*javascript:alert\(1\).*Not contacted.*\{total\}/s,
    );
    await expect(rowOf(page, 'Hostile').getByRole('link')).toHaveCount(0);
    await page.getByText('Write to those not contacted').click();
    await expect(page.getByRole('button', { name: /^Copy the 9\saddresses$/ })).toBeVisible();
    await expect(
      page.getByText(
        '1 entry has no email address that works. It is left out: <img src=x onerror=alert(1)> Hostile.'.replace(
          '1 ',
          '1\u00a0',
        ),
      ),
    ).toBeVisible();
  });

  test('says so where the register may not be read, and reads it again when asked', async ({ intranet, page }) => {
    intranet.expectFailedRequests();
    await intranet.open('Phones', 'triage');
    intranet.host.faults.add({ match: { method: 'GET', path: 'BlackBerryRegister' }, status: 500, times: 2 });
    await page.goto(`${page.url()}?phone=decide&step=blackberry`);
    await expect(page.getByText('SharePoint answered in a way this page does not understand.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'BlackBerry', exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('table', { name: 'Known BlackBerry users' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'BlackBerry (31)' })).toBeVisible();
  });

  test('is shown though a request that it rests on cannot be read in full, and counts nobody as served by that', async ({
    intranet,
    page,
  }) => {
    const requests = as(intranet.host, 'owner').web.getList('/sites/openservice/Lists/DeviceRequests').items;
    // It is removed between the reading of the queue and the reading of the request in full.
    await page.route('**/_api/$batch', async (route) => {
      if (/RequestItemId\+eq\+1\+/.test(route.request().postData() ?? '')) await requests.getById(1).recycle();
      await route.fallback();
    });
    await openRegister(intranet, page);
    await expect(rowOf(page, 'Peter Wynn')).toBeVisible();
    await expect(rowOf(page, 'Peter Wynn')).not.toContainText('Served');
  });

  test('marks several who are chosen, asks for one at least, and shows both versions of what somebody else has changed', async ({
    intranet,
    page,
  }) => {
    intranet.expectFailedRequests();
    await openRegister(intranet, page);
    await page.getByRole('button', { name: 'Mark as contacted', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Who has been contacted?' })).toBeFocused();
    await page.getByRole('button', { name: 'Mark as contacted' }).click();
    await expect(page.getByRole('alert')).toBeFocused();
    await page.getByRole('link', { name: 'Choose at least one person' }).click();
    await expect(page.getByRole('checkbox').first()).toBeFocused();
    await page.getByRole('checkbox', { name: 'Ian Fletcher' }).check();
    await page.getByRole('checkbox', { name: 'Zoe Penrose' }).check();

    const { items } = as(intranet.host, 'owner').web.getList(list);
    const [{ Id }] = await items.filter("UserEmail eq 'zoe.penrose@example.invalid'").select('Id')<{ Id: number }[]>();
    await items.getById(Id).update({ ContactedOn: '2013-04-12T12:00:00Z' });
    await page.getByRole('button', { name: /^Mark 2\sas contacted$/ }).click();
    await expect(page.getByRole('heading', { name: /^1\schange saved; 1 not$/ })).toBeFocused();
    await page.getByRole('button', { name: 'See both versions' }).click();
    expect(await cellsOf(page.getByRole('table'))).toEqual([
      ['Contacted', expect.stringMatching(/^15\sApril 2013$/), expect.stringMatching(/^12\sApril 2013$/)],
    ]);
    await page.getByRole('button', { name: 'Leave theirs' }).click();
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(page.getByRole('heading', { name: /^7\sof 31 known users/ })).toBeFocused();
    await expect(rowOf(page, 'Zoe Penrose')).toHaveText(/12\sApril/);
  });

  test('can choose everybody', async ({ intranet, page }) => {
    await openRegister(intranet, page);
    await page.getByRole('button', { name: 'Mark as contacted', exact: true }).click();
    await page.getByRole('button', { name: 'Choose all 9' }).click();
    await page.getByRole('button', { name: /^Mark 9\sas contacted$/ }).click();
    await expect(page.getByRole('heading', { name: /^9\schanges saved$/ })).toBeFocused();
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(
      page.getByRole('heading', { name: 'Everybody we know with a BlackBerry has heard from us.' }),
    ).toBeFocused();
    await expect(page.getByRole('button', { name: 'Mark as contacted', exact: true })).toHaveCount(0);
  });

  test('takes nobody in the first row for a heading, unless somebody says so', async ({ intranet, page }) => {
    await openLoad(intranet, page);
    await paste(page, 'ian.fletcher@example.invalid\tIan\nzed@example.invalid\tZed');
    await expect(page.getByRole('heading', { name: 'Say what each column holds' })).toBeVisible();
    await expect(page.getByText('No row names the columns, so they have numbers. Every row is kept.')).toBeVisible();
    await page.getByLabel('Row of headings').selectOption({ label: 'Row 1: ian.fletcher@example.invalid · Ian' });
    await page.getByLabel('ian.fletcher@example.invalid').selectOption('UserEmail');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page
      .getByRole('alert')
      .getByRole('link', { name: /^The row of headings holds the address ian\.fletcher@example\.invalid\./ })
      .click();
    await expect(page.getByLabel('Row of headings')).toBeFocused();
    await page.getByLabel('Row of headings').selectOption('No row of headings');
    await page.getByLabel('Column 1').selectOption('UserEmail');
    await page.getByLabel('Column 2').selectOption('UserName');
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('heading', { name: /^2\speople to save$/ })).toBeFocused();
  });

  test('loads a list: every problem by row and column, every change, nothing before it is saved, and nothing twice', async ({
    intranet,
    page,
  }) => {
    await openLoad(intranet, page);
    await intranet.forget();
    await paste(page, sheet);
    await expect(page.getByRole('heading', { name: /^2\speople to save$/ })).toBeFocused();
    await expect(page.getByText(/^1\scolumn is left out: Our notes\.$/)).toBeVisible();
    const count = (words: string): Locator =>
      page.getByRole('term').filter({ hasText: words }).locator('xpath=following-sibling::dd');
    await expect(count('New')).toHaveText('1');
    await expect(count('Changed')).toHaveText('1');
    await expect(count('Already the same')).toHaveText('1');
    await expect(count('Left out, without an address')).toHaveText('1');
    await expect(count('Left out, with problems')).toHaveText('3');
    expect(await cellsOf(page.getByRole('table', { name: /^3\sproblems$/ }))).toEqual([
      ['5', 'Email', 'nobody', 'This is not an email address.'],
      [
        '6',
        'Email',
        'twice@example.invalid',
        'This address is also given for Una, in row 7. Give each person their own.',
      ],
      [
        '7',
        'Email',
        'Twice@example.invalid',
        'This address is also given for Tom, in row 6. Give each person their own.',
      ],
    ]);
    await page.getByText(/^1\srow is left out$/).click();
    expect(await cellsOf(page.getByRole('table', { name: /^1\srow is left out$/ }))).toEqual([
      ['8', 'No heading', 'No address', 'It gives no address.'],
    ]);
    const changes = page.getByRole('table', { name: 'What will be saved' });
    await expect(changes.getByRole('row').filter({ hasText: 'Ian Fletcher' })).toContainText(
      'Number: 0113 496 0199; was 0113 496 0141',
    );
    await expect(changes.getByRole('row').filter({ hasText: 'new.person' })).toContainText(
      /=HYPERLINK\("http:\/\/x\.invalid","y"\).*New in the register.*Site: Millgate House, Rotherham.*Source: <img src=x onerror=alert\(1\)>.*Needs NHSmail: No/s,
    );
    expect(written(intranet)).toEqual([]);

    await page.getByRole('button', { name: /^Save 2\speople$/ }).click();
    await expect(page.getByRole('heading', { name: /^2\schanges saved$/ })).toBeFocused();
    expect(written(intranet)).toHaveLength(2);
    expect(await stored(intranet, 'new.person@example.invalid')).toMatchObject([
      { Title: '=HYPERLINK("http://x.invalid","y")', SiteCode: 'MILLGATE', NeedsNHSmail: false, ContactedOn: null },
    ]);

    await page.getByRole('button', { name: 'Load another list' }).click();
    await intranet.forget();
    await paste(page, sheet);
    await expect(page.getByRole('heading', { name: 'Nothing to change' })).toBeFocused();
    await expect(count('Already the same')).toHaveText('3');
    await expect(page.getByRole('button', { name: /^Save/ })).toHaveCount(0);
    expect(written(intranet)).toEqual([]);
    await page.getByRole('button', { name: 'Leave' }).click();
    await expect(page.getByRole('heading', { name: /^10\sof 32 known users still need/ })).toBeFocused();
    await expect(page.getByRole('button', { name: 'BlackBerry (32)' })).toBeVisible();
    await expect(rowOf(page, '=HYPERLINK("http://x.invalid","y")')).toHaveText(
      /Not contacted.*Millgate House, Rotherham.*Email =HYPERLINK/s,
    );
  });

  test('keeps everybody on the list of an old PCT, asks which sites its offices are, and says what it made of each cell', async ({
    intranet,
    page,
  }) => {
    await openLoad(intranet, page);
    await paste(page, readFileSync(join(__dirname, '../sheets/found/blackberry-doncaster.tsv'), 'utf8'));
    await expect(page.getByRole('heading', { name: /^1\soffice is not known here$/ })).toBeFocused();
    const office = (name: string): Locator => page.getByRole('group', { name, exact: true });
    await expect(office('Doncaster').getByText('The list has it in row 7.')).toBeVisible();
    await office('Doncaster').getByRole('combobox').fill('No such place');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('link', { name: 'There is no site “No such place”. Choose one from the list' }).click();
    await expect(office('Doncaster').getByRole('combobox')).toBeFocused();
    await page.getByRole('button', { name: 'Doncaster is Waterdale Court, Doncaster (WATERDALE)' }).click();
    await expect(office('Doncaster').getByRole('combobox')).toBeFocused();
    await page.getByRole('button', { name: 'Continue' }).click();

    await expect(page.getByRole('heading', { name: /^6\speople to save$/ })).toBeFocused();
    await page.getByText(/^1\srow is left out$/).click();
    expect(
      (await cellsOf(page.getByRole('table', { name: /^1\srow is left out$/ }))).map(([row, , says]) => [row, says]),
    ).toEqual([['9', 'Left · n/a']]);
    expect(await cellsOf(page.getByRole('table', { name: /^5\snotes$/ }))).toEqual([
      ['5', 'BB number', '7700900125', 'Taken as 07700900125: the spreadsheet had dropped its beginning.'],
      ['6', 'Email', 'Pat Jones <pat.jones@example.nhs.uk>', 'Taken as pat.jones@example.nhs.uk.'],
      ['7', 'Email', 'mailto:s.patel@example.nhs.uk', 'Taken as s.patel@example.nhs.uk.'],
      ['7', 'NHSmail?', '?', 'Nobody knows this yet. The cell is left out.'],
      [
        '10',
        'Email',
        'r.singh@example.nhs.uk; r.singh@pct.example.nhs.uk',
        'r.singh@example.nhs.uk is taken. Not taken: r.singh@pct.example.nhs.uk.',
      ],
    ]);
    await page.getByRole('button', { name: 'Change which sites the offices are' }).click();
    await expect(office('Doncaster').getByRole('combobox')).toHaveValue('Waterdale Court, Doncaster (WATERDALE)');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('button', { name: /^Save 6\speople$/ }).click();
    await expect(page.getByRole('heading', { name: /^6\schanges saved$/ })).toBeFocused();
    expect(await stored(intranet, 'JOHN.SMITH@pct.example.nhs.uk')).toMatchObject([
      { UserName: 'John Smith', Number: '07700 900123', SiteCode: 'WATERDALE', NeedsNHSmail: true },
    ]);
    expect(await stored(intranet, "mary.o''brien@example.nhs.uk")).toMatchObject([{ UserName: 'Mary O’Brien' }]);
  });

  test('takes a CSV file, and asks which column holds the address', async ({ intranet, page }) => {
    await openLoad(intranet, page);
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('alert')).toBeFocused();
    await page.getByLabel('Or choose a file').setInputFiles({
      name: 'phones.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('Wer,Name\r\nsomebody@example.invalid,"Some, Body"'),
    });
    await expect(page.getByText(/^phones\.csv: 1\srow below the headings$/)).toBeVisible();
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('heading', { name: 'Say what each column holds' })).toBeFocused();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('link', { name: 'Say which column holds the email address' }).click();
    await expect(page.getByRole('combobox', { name: 'Wer' })).toBeFocused();
    await page.getByRole('combobox', { name: 'Wer' }).selectOption('Email');
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('heading', { name: /^1\sperson to save$/ })).toBeFocused();
    await page.getByRole('button', { name: /^Save 1/ }).click();
    await expect(page.getByRole('heading', { name: /^1\schange saved$/ })).toBeFocused();
    expect(await stored(intranet, 'somebody@example.invalid')).toMatchObject([
      { UserName: 'Body Some', Title: 'Body Some' },
    ]);
  });

  test('waits where SharePoint is busy, and adds nobody twice where a reply is lost', async ({ intranet, page }) => {
    intranet.expectFailedRequests();
    await openLoad(intranet, page);
    await paste(page, strangers(45));
    await expect(page.getByRole('heading', { name: /^45\speople to save$/ })).toBeFocused();
    intranet.host.faults.add({
      match: { method: 'POST', path: 'BlackBerryRegister' },
      status: 429,
      retryAfter: 1,
      times: 3,
    });
    intranet.host.faults.add({ match: { path: '$batch' }, cut: 'after', times: 1 });
    await page.getByRole('button', { name: /^Save 45/ }).click();
    await expect(page.getByRole('heading', { name: /^45\schanges saved$/ })).toBeFocused();
    const rows = await as(intranet.host, 'owner').web.getList(list).items.top(200)<{ UserEmail: string }[]>();
    expect(rows.filter(({ UserEmail }) => UserEmail.startsWith('stranger.'))).toHaveLength(45);
    expect(rows).toHaveLength(76);
  });

  test('can be stopped while SharePoint is busy, and gone on with', async ({ intranet, page }) => {
    intranet.expectFailedRequests();
    await openLoad(intranet, page);
    await paste(page, strangers(3));
    await expect(page.getByRole('heading', { name: /^3\speople to save$/ })).toBeFocused();
    await stopAndGoOn(intranet, page, { method: 'POST', path: 'BlackBerryRegister' }, 3);
  });

  test('shows more people a few at a time', async ({ intranet, page }) => {
    const { items } = as(intranet.host, 'owner').web.getList(list);
    for (let at = 0; at < 25; at += 1)
      await items.add({ Title: `More ${at}`, UserEmail: `more.${at}@example.invalid` });
    await openRegister(intranet, page);
    const rows = page.getByRole('table', { name: 'Known BlackBerry users' }).getByRole('row');
    await expect(rows).toHaveCount(51);
    await page.getByRole('button', { name: 'Show 6 more' }).click();
    await expect(rows.nth(51)).toBeFocused();
    await expect(rows).toHaveCount(57);
  });

  test('gives staff nothing of the list, on the page or by hand', async ({ intranet, page }) => {
    await intranet.open('Phones', 'staff');
    await page.goto(`${page.url()}?phone=decide&step=blackberry`);
    await expect(page.getByRole('region', { name: 'Phones' }).getByRole('heading').first()).toBeVisible();
    await expect(page.getByText('known users')).toHaveCount(0);
    expect(intranet.requests().filter((request) => request.includes('BlackBerryRegister'))).toEqual([]);
    for (const persona of ['staff', 'rollout']) {
      const register = as(intranet.host, persona).web.getList(list);
      for (const attempt of [
        () => register(),
        () => register.items(),
        () => register.items.getById(1)(),
        () => register.items.add({ Title: 'x', UserEmail: 'x@example.invalid' }),
        () => register.items.getById(1).update({ ContactedOn: '2013-04-15' }),
        () => register.items.getById(1).delete(),
      ]) {
        expect((await refusal(attempt())).status).toBeGreaterThanOrEqual(403);
      }
    }
  });

  test('has a text to send and the addresses to send it to', async ({ intranet, page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openRegister(intranet, page);
    await page.getByText('Write to those not contacted').click();
    await page.getByRole('button', { name: 'Copy the text' }).click();
    await expect(page.getByText('The text is copied.')).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain(`${intranet.host.site}/SitePages/Phones.aspx?phone=ask`);
    expect(text).toContain('BlackBerry devices do not reach NHSmail.');
    await page.getByRole('button', { name: /^Copy the 9\saddresses$/ }).click();
    await expect(page.getByText('The addresses are copied.')).toBeVisible();
    const addresses = (await page.evaluate(() => navigator.clipboard.readText())).split('; ');
    expect(addresses).toHaveLength(9);
    expect(addresses).toContain('ian.fletcher@example.invalid');
    expect(addresses).not.toContain('ruth.mensah@example.invalid');
  });

  test('shows what it may not copy, to be copied by hand', async ({ intranet, page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await openRegister(intranet, page);
    await page.getByText('Write to those not contacted').click();
    await page.getByRole('button', { name: /^Copy the 9/ }).click();
    const field = page.getByRole('textbox', { name: 'The addresses' });
    await expect(field).toBeFocused();
    expect(
      await field.evaluate(({ value, selectionStart, selectionEnd }: HTMLTextAreaElement) =>
        value.slice(selectionStart, selectionEnd),
      ),
    ).toContain('ian.fletcher@example.invalid; ');
  });

  test('begins with how to load the first known users', async ({ intranet, page }) => {
    const { items } = as(intranet.host, 'owner').web.getList(list);
    for (const { Id } of await items.select('Id').top(100)<{ Id: number }[]>()) await items.getById(Id).delete();
    await intranet.open('Phones', 'triage');
    await page.goto(`${page.url()}?phone=decide&step=blackberry`);
    await expect(page.getByRole('heading', { name: 'No BlackBerry users are known yet.' })).toBeVisible();
    await expect(page.getByRole('table')).toHaveCount(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Load known users' }).click();
    await paste(page, strangers(1));
    await page.getByRole('button', { name: /^Save 1/ }).click();
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(
      page.getByRole('heading', { name: /^1\sof 1 known users still needs to hear from us\.$/ }),
    ).toBeFocused();
  });
});
