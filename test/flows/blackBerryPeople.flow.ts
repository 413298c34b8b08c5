import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { planRegisterImport, registerTargets } from '../../src/domain/device/registerImport';
import { matchColumns } from '../../src/domain/sheet/columns';
import { readHeaded } from '../../src/domain/sheet/headed';
import { blackBerryRegister } from '../../src/lists/blackBerryRegister';
import { as } from '../contract/client';
import { cellsOf } from '../e2e/allSites';
import { accessibilityFaults, expect, type Intranet, test } from '../e2e/fixtures';
import { openRegister, registerList, rowOf, stored } from '../e2e/registerPage';
import { pasteSheet, written } from '../e2e/sheetPage';

// What can be done with the people of the BlackBerry register: find, edit, remove, download, write to them again.

const ian = 'ian.fletcher@example.invalid';
const table = (page: Page, name = 'Known BlackBerry users'): ReturnType<Page['getByRole']> =>
  page.getByRole('table', { name });

/** The lists before set-up has given them a place for why somebody was removed. */
async function listsOf5({ host }: Intranet): Promise<void> {
  const settings = as(host, 'owner').web.getList('/sites/openservice/Lists/RolloutSettings').items;
  const [{ Id }] = await settings.filter("SettingKey eq 'SchemaVersion'")<{ readonly Id: number }[]>();
  await settings.getById(Id).update({ Value: '5' });
}

/** Somebody else changes a person meanwhile. */
async function elsewhere({ host }: Intranet, email: string, values: object): Promise<void> {
  const { items } = as(host, 'owner').web.getList(registerList);
  const [{ Id }] = await items.filter(`UserEmail eq '${email}'`).select('Id')<{ Id: number }[]>();
  await items.getById(Id).update(values);
}

async function remove(page: Page, name: string, reason: string): Promise<void> {
  await page.getByRole('button', { name: `Remove ${name}` }).click();
  await page.getByRole('textbox', { name: 'Reason' }).fill(reason);
  await page.getByRole('button', { name: 'Remove from the register' }).click();
}

test.describe('the people of the BlackBerry register', () => {
  test.afterEach(({ host }) => host.reset());

  test('are found by name, address, number or site, in what is shown', async ({ intranet, page }) => {
    await openRegister(intranet, page);
    const find = page.getByRole('searchbox', { name: 'Find a name, email, number or site' });
    await find.fill('fletch');
    await expect(page.getByText(/^1\sof 31 people found$/)).toBeVisible();
    await expect(table(page).getByRole('row')).toHaveCount(2);
    await find.fill('01134960141');
    await expect(rowOf(page, 'Ian Fletcher')).toBeVisible();
    await find.fill('castle works');
    await expect(rowOf(page, 'Ian Fletcher')).toBeVisible();
    await page.getByRole('combobox', { name: 'Show' }).selectOption('Asked (3)');
    await expect(page.getByText(/^0\sof 3 people found$/)).toBeVisible();
    await expect(page.getByText('There is nobody to show.')).toBeVisible();
    await find.fill('');
    await expect(table(page).getByRole('row')).toHaveCount(4);
  });

  test('are edited: what is wrong is named, only what changed is written, and the focus and the search stay', async ({
    intranet,
    page,
  }) => {
    await openRegister(intranet, page);
    await page.getByRole('searchbox').fill('ian');
    await page.getByRole('button', { name: 'Edit entry: Ian Fletcher' }).click();
    await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
    await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Ian Fletcher');
    await page.getByRole('textbox', { name: 'Email' }).fill('RUTH.mensah@example.invalid');
    await page.getByRole('textbox', { name: 'Number' }).fill('ask');
    await page.getByRole('combobox', { name: 'Site' }).fill('Nowhere');
    await page.getByRole('textbox', { name: 'Day' }).fill('31');
    await page.getByRole('button', { name: 'Save the changes' }).click();
    await expect(page.getByRole('alert')).toBeFocused();
    expect(await page.getByRole('alert').getByRole('link').allTextContents()).toEqual([
      'This address is in the register already: Ruth Mensah',
      'Give a telephone number, or leave it empty',
      'Choose a site that is listed',
      'Contacted: this is not a date',
    ]);
    await page.getByRole('textbox', { name: 'Email' }).fill('ian.f@example.invalid');
    await page.getByRole('textbox', { name: 'Number' }).fill('0113 496 0999');
    await page.getByRole('combobox', { name: 'Site' }).fill('Millgate House, Rotherham (MILLGATE)');
    await page.getByRole('textbox', { name: 'Day' }).fill('');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save the changes' }).click();
    await expect(page.getByText('Saved: Ian Fletcher.')).toBeVisible();
    await expect(rowOf(page, 'Ian Fletcher')).toHaveText(/ian\.f@example\.invalid.*0113 496 0999.*Millgate House/s);
    await expect(page.getByRole('button', { name: 'Edit entry: Ian Fletcher' })).toBeFocused();
    await expect(page.getByRole('searchbox')).toHaveValue('ian');
    expect(await stored(intranet, 'ian.f@example.invalid')).toMatchObject([
      {
        Title: 'Ian Fletcher',
        UserName: 'Ian Fletcher',
        Number: '0113 496 0999',
        SiteCode: 'MILLGATE',
        NeedsNHSmail: true,
      },
    ]);
  });

  test('are edited by two at once: both versions are shown, and what the other has changed elsewhere stays', async ({
    intranet,
    page,
  }) => {
    intranet.expectFailedRequests();
    await openRegister(intranet, page);
    await page.getByRole('button', { name: 'Edit entry: Ian Fletcher' }).click();
    await page.getByRole('textbox', { name: 'Number' }).fill('0113 496 0999');
    await elsewhere(intranet, ian, { Number: '0113 496 0888', Source: 'Bills of April' });
    await page.getByRole('button', { name: 'Save the changes' }).click();
    await expect(page.getByRole('heading', { name: /Ian Fletcher/ })).toBeFocused();
    expect(await cellsOf(page.getByRole('table', { name: '' }))).toEqual([
      ['Number', '0113 496 0999', '0113 496 0888'],
    ]);
    await page.getByRole('button', { name: 'Save yours over theirs' }).click();
    await expect(page.getByText('Saved: Ian Fletcher.')).toBeVisible();
    expect(await stored(intranet, ian)).toMatchObject([{ Number: '0113 496 0999', Source: 'Bills of April' }]);
  });

  test('have a new address though the reply to the change was lost', async ({ intranet, page }) => {
    intranet.expectFailedRequests();
    await openRegister(intranet, page);
    await page.getByRole('button', { name: 'Edit entry: Ian Fletcher' }).click();
    await page.getByRole('textbox', { name: 'Email' }).fill('ian.f@example.invalid');
    intranet.host.faults.add({ match: { path: '$batch' }, cut: 'after', times: 1 });
    await page.getByRole('button', { name: 'Save the changes' }).click();
    await expect(page.getByText('Saved: Ian Fletcher.')).toBeVisible();
    expect(await stored(intranet, 'ian.f@example.invalid')).toHaveLength(1);
  });

  test('are not removed where the lists have no place for the reason', async ({ intranet, page }) => {
    await listsOf5(intranet);
    await openRegister(intranet, page);
    await expect(page.getByRole('button', { name: 'Edit entry: Ian Fletcher' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Remove Ian Fletcher' })).toHaveCount(0);
  });

  test('are removed with a reason, count no more, are not added again by a list, and are put back', async ({
    intranet,
    page,
  }) => {
    await openRegister(intranet, page);
    await page.getByRole('button', { name: 'Remove Ian Fletcher' }).click();
    await expect(page.getByRole('textbox', { name: 'Reason' })).toBeFocused();
    await page.getByRole('button', { name: 'Remove from the register' }).click();
    await page.getByRole('link', { name: 'Say why' }).click();
    await expect(page.getByRole('textbox', { name: 'Reason' })).toBeFocused();
    await page.getByRole('textbox', { name: 'Reason' }).fill('<b>Left</b> in March');
    await page.getByRole('button', { name: 'Remove from the register' }).click();
    await expect(page.getByRole('heading', { name: /^8\sof 30 known users still need/ })).toBeFocused();
    await expect(page.getByText('Removed: Ian Fletcher. They are under Removed, and can be put back.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'BlackBerry (30)' })).toBeVisible();
    await expect(rowOf(page, 'Ian Fletcher')).toHaveCount(0);
    await page.getByText('Write to those not contacted').click();
    await expect(page.getByRole('button', { name: /^Copy the 8\saddresses$/ })).toBeVisible();

    await page.getByRole('button', { name: 'Load known users' }).click();
    await pasteSheet(page, `Email\tName\n${ian.toUpperCase()}\tIan Fletcher`);
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('heading', { name: 'Nothing to change' })).toBeFocused();
    await page.getByText(/^1\srow is left out$/).click();
    await expect(page.getByText('Removed before: <b>Left</b> in March.')).toBeVisible();
    await page.getByRole('button', { name: 'Leave' }).click();

    await page.getByRole('combobox', { name: 'Show' }).selectOption('Removed (1)');
    await expect(table(page, 'People who were removed').getByRole('row').nth(1)).toHaveText(
      /Ian Fletcher.*<b>Left<\/b> in March.*Castle Works, Sheffield/s,
    );
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ian Fletcher: put back' }).click();
    await expect(page.getByRole('heading', { name: /^1\schange saved$/ })).toBeFocused();
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(page.getByRole('heading', { name: /^9\sof 31 known users still need/ })).toBeFocused();
    expect(await stored(intranet, ian)).toMatchObject([{ RemovedBecause: null, Title: 'Ian Fletcher' }]);
  });

  test('are not removed over what somebody else has just changed, unless one says so', async ({ intranet, page }) => {
    intranet.expectFailedRequests();
    await openRegister(intranet, page);
    await elsewhere(intranet, ian, { ContactedOn: '2013-04-14T12:00:00Z' });
    await remove(page, 'Ian Fletcher', 'Left');
    expect(await cellsOf(page.getByRole('table', { name: '' }))).toEqual([['Removed because', 'Left', 'empty']]);
    await page.getByRole('button', { name: 'Leave theirs' }).click();
    await expect(rowOf(page, 'Ian Fletcher')).toHaveText(/Contacted, no request yet/);
    expect(await stored(intranet, ian)).toMatchObject([{ RemovedBecause: null }]);
  });

  test('are asked about before what is typed of them is left', async ({ intranet, page }) => {
    await openRegister(intranet, page);
    await intranet.forget();
    await page.getByRole('button', { name: 'Edit entry: Ian Fletcher' }).click();
    await page.getByRole('textbox', { name: 'Number' }).fill('0113 496 0999');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByRole('alertdialog', { name: 'Leave without saving?' })).toBeVisible();
    await page.getByRole('button', { name: 'Leave without saving' }).click();
    await expect(page.getByRole('button', { name: 'Edit entry: Ian Fletcher' })).toBeFocused();
    await page.getByRole('button', { name: 'Edit entry: Ian Fletcher' }).click();
    await page.getByRole('button', { name: 'Save the changes' }).click();
    await expect(page.getByRole('button', { name: 'Edit entry: Ian Fletcher' })).toBeFocused();
    expect(written(intranet)).toEqual([]);
  });

  test('are saved as a table that changes nothing when it is loaded', async ({ intranet, page }) => {
    await elsewhere(intranet, ian, { UserName: '=1+1', SiteCode: 'GONE', Number: 'ask reception' });
    await openRegister(intranet, page);
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download the register (CSV)' }).click(),
    ]);
    expect(saved.suggestedFilename()).toMatch(/^open-service-blackberry-2013-04-15\.csv$/);
    await expect(page.getByText(/^Your browser saves open-service-blackberry-/)).toBeVisible();
    const text = await readFile(await saved.path(), 'utf8');
    expect(text.split('\r\n')[0].replace('\ufeff', '')).toBe(
      'Email,Name,Number,Site (code),Source,Needs NHSmail,Site,Contacted,Where they are',
    );
    expect(text).toContain('Contacted, no request yet');
    // The guard against formulas is taken off where sheets are read.
    const sheet = readHeaded(text.replace("'=1+1", '=1+1'));
    if ('fault' in sheet) throw new Error(sheet.fault);
    const rows = await as(intranet.host, 'owner').web.getList(registerList).items.top(100)<
      { Id: number; UserEmail: string; NeedsNHSmail: boolean }[]
    >();
    const plan = planRegisterImport({
      sheet: { ...sheet, columns: matchColumns(sheet.headings, registerTargets), dayFirst: false },
      rules: blackBerryRegister.columns,
      users: rows,
      sites: [],
    });
    expect(plan).toMatchObject({ changes: [], refused: [], notes: [], left: [], same: 31 });
  });

  test('are written to again if they were contacted before today and have not asked, and the day moves', async ({
    intranet,
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openRegister(intranet, page);
    await expect(rowOf(page, 'Ruth Mensah').getByRole('link', { name: 'Email Ruth again' })).toHaveAttribute(
      'href',
      /We%20wrote%20to%20you%20on%204%20April%202013%20about%20your%20BlackBerry/,
    );
    await expect(rowOf(page, 'Maria Okafor').getByRole('link')).toHaveCount(0);
    await page.getByText('Write to those contacted, no request yet').click();
    await page.getByRole('button', { name: /^Copy the 18\saddresses$/ }).click();
    const addresses = (await page.evaluate(() => navigator.clipboard.readText())).split('; ');
    expect(addresses).toContain('ruth.mensah@example.invalid');
    for (const asked of ['maria.okafor', 'peter.wynn', 'ian.fletcher'])
      expect(addresses).not.toContain(`${asked}@example.invalid`);
    await page.getByRole('button', { name: 'Mark as contacted again', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Who has been contacted again?' })).toBeFocused();
    await expect(
      page.getByText(/ruth\.mensah@example\.invalid · Quay Court, Southampton · last contacted on 4\sApril/),
    ).toBeVisible();
    await page.getByRole('checkbox', { name: 'Ruth Mensah' }).check();
    await page.getByRole('button', { name: /^Mark 1\sas contacted again$/ }).click();
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(rowOf(page, 'Ruth Mensah')).toHaveText(/Contacted, no request yet.*15\sAprilEdit entryRemove$/s);
    await page.getByText('Write to those contacted, no request yet').click();
    await expect(page.getByRole('button', { name: /^Copy the 17\saddresses$/ })).toBeVisible();
  });
});
