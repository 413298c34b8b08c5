import type { Page } from '@playwright/test';
import type { Host } from '../../host/server';
import { as } from '../contract/client';
import { cellsOf } from '../e2e/allSites';
import { accessibilityFaults, expect, type Intranet, test } from '../e2e/fixtures';
import { copied, pasteSheet } from '../e2e/sheetPage';

const lists = '/sites/openservice/Lists';

async function openImport(intranet: Intranet, page: Page, persona = 'rollout'): Promise<void> {
  await intranet.open('Home', persona);
  await page.getByRole('button', { name: /^(See a|A)ll sites$/ }).click();
  await page.getByRole('button', { name: 'Import from a spreadsheet' }).click();
}

async function sayAbout(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Date of the sheet' }).fill('14/4/2013');
  await page.getByRole('textbox', { name: 'Who confirmed it' }).fill('Atos deployment');
  await page.getByRole('textbox', { name: 'Source' }).fill('Tracker 14');
  await page.getByRole('button', { name: 'Continue' }).click();
}

async function check(intranet: Intranet, page: Page, sheet: readonly (readonly string[])[]): Promise<void> {
  await openImport(intranet, page);
  await pasteSheet(page, copied(sheet));
  await sayAbout(page);
}

/** The team's matches as the owner reads them. */
async function kept(host: Host): Promise<Record<string, string | null>> {
  const rows = await as(host, 'owner')
    .web.getList(`${lists}/Matches`)
    .items<{ MatchKey: string; Ours: string | null }[]>();
  return Object.fromEntries(rows.map(({ MatchKey, Ours }) => [MatchKey, Ours]));
}

const ofDemonstration = { 'owner|atos': 'Supplier', 'service|landlines': 'telephone' };

const tracker = [
  ['Site', 'Workstream', 'Status', 'Go live', 'Issue', 'Issue owner'],
  ['Millgate Hse, Rotherham', 'Phones', 'Amber', '', 'Handsets', 'Atos'],
  ['Millgate House', 'E-mail', 'Complete', '8 April 2013', '', ''],
  ['Millgate House', 'Internet', 'Down', '', 'The line', 'BT'],
];

const use = (text: string): { name: string } => ({ name: `Use “${text}”` });

test.describe('names and words of a sheet', () => {
  test.afterEach(({ host }) => host.reset());

  test('are suggested, matched once, and known to a colleague’s next import', async ({ intranet, page }) => {
    await check(intranet, page, tracker);
    await expect(page.getByRole('heading', { name: '6 names and words are not known here' })).toBeFocused();
    await expect(page.getByText('What you match is kept for your team.')).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);

    const amber = page.getByRole('group', { name: 'Amber' });
    await expect(amber).toContainText('A colour mostly says how a project is going, not whether a service works.');
    await expect(amber.getByRole('checkbox', { name: 'Leave its cells out' })).not.toBeChecked();
    await amber.getByRole('button', use('Leave its cells out')).click();
    await expect(amber.getByRole('checkbox', { name: 'Leave its cells out' })).toBeChecked();
    await expect(amber.getByRole('checkbox', { name: 'Leave its cells out' })).toBeFocused();

    await page.getByRole('button', { name: 'Use the 5 suggestions' }).click();
    await expect(page.getByRole('group', { name: 'Complete' }).getByRole('combobox')).toHaveValue('Working, Connected');
    await expect(page.getByRole('group', { name: 'Phones' }).getByRole('combobox')).toHaveValue('telephone');
    await page.getByRole('button', { name: 'Continue' }).click();

    await expect(page.getByRole('heading', { name: /changes to save$/ })).toBeFocused();
    const changes = page.getByRole('table', { name: /changes to save$/ });
    await expect(changes.getByRole('row').filter({ hasText: 'Desk telephone' })).toContainText(
      /Row 2.*Waiting for: Handsets.*Who can end it: Supplier/s,
    );
    await expect(changes.getByRole('row').filter({ hasText: /Row 3/ })).toContainText(
      /Row 3.*Email.*Source: Tracker 14/s,
    );
    expect(await kept(intranet.host)).toEqual({
      ...ofDemonstration,
      'site|millgate hse rotherham': 'MILLGATE',
      'service|phones': 'telephone',
      'status|amber': null,
      'status|complete': 'Working, Connected',
      'status|down': 'Not working',
      'owner|bt': 'Supplier',
    });

    // A colleague at another computer.
    await page.evaluate(() => localStorage.clear());
    await openImport(intranet, page, 'owner');
    await pasteSheet(page, copied(tracker));
    await sayAbout(page);
    await expect(page.getByRole('heading', { name: /changes to save$/ })).toBeFocused();
    await page.getByRole('button', { name: 'Change what was matched by hand' }).click();
    await expect(page.getByRole('heading', { name: 'What was matched by hand' })).toBeFocused();
    await expect(page.getByRole('heading', { name: 'Words for the stage' })).toHaveCount(0);
    await expect(page.getByRole('group', { name: 'Down' }).getByRole('combobox')).toHaveValue('Not working');
    await page.getByText('8 words matched before').click();
    const earlier = page.getByRole('table', { name: '8 words matched before' });
    expect((await cellsOf(earlier)).map(([word, means]) => [word, means])).toEqual(
      expect.arrayContaining([
        ['Atos', 'Supplier'],
        ['Amber', 'Left out'],
        ['Complete', 'Working; Stage: Connected'],
        ['Millgate Hse, Rotherham', 'Millgate House, Rotherham'],
      ]),
    );
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('are forgotten by a press, and asked about again', async ({ intranet, page }) => {
    await check(intranet, page, [tracker[0], ['MILLGATE', 'Landlines', '', '', 'Handsets', 'Atos']]);
    await page.getByRole('button', { name: 'Change what was matched by hand' }).click();
    await page.getByText('2 words matched before').click();
    await page.getByRole('button', { name: 'Forget “Landlines”' }).click();
    await expect(page.getByText('1 word matched before')).toBeVisible();
    expect(await kept(intranet.host)).toEqual({ ...ofDemonstration, 'service|landlines': '?' });
    await expect(page.getByRole('group', { name: 'Landlines' })).toBeVisible();
    // What is cleared in its field is forgotten too.
    await page.getByRole('group', { name: 'Atos' }).getByRole('combobox').selectOption('');
    await page.getByRole('button', { name: 'Continue' }).click();
    expect(await kept(intranet.host)).toMatchObject({ 'owner|atos': '?' });
    await check(intranet, page, [tracker[0], ['MILLGATE', 'Email', '', '', 'Handsets', 'Atos']]);
    await expect(page.getByRole('heading', { name: '1 word is not known here' })).toBeFocused();
  });

  test('that a colleague matched meanwhile are replaced, and named', async ({ intranet, page }) => {
    await check(intranet, page, [tracker[0], ['MILLGATE', 'Email', 'Down', '', '', '']]);
    await as(intranet.host, 'owner')
      .web.getList(`${lists}/Matches`)
      .items.add({ Title: 'DOWN', MatchKey: 'status|down', Kind: 'Status', Ours: 'Partly working' });
    await page.getByRole('button', use('Not working')).click();
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(
      page.getByRole('status').filter({ hasText: 'A colleague has just matched “Down” differently.' }),
    ).toBeVisible();
    expect(await kept(intranet.host)).toMatchObject({ 'status|down': 'Not working' });
  });

  test('stop no import where they cannot be kept', async ({ intranet, page }) => {
    intranet.expectFailedRequests();
    await check(intranet, page, [tracker[0], ['MILLGATE', 'Email', 'Down', '', '', '']]);
    await page.getByRole('button', use('Not working')).click();
    intranet.host.faults.add({ match: { method: 'POST', path: "Matches')/items" }, status: 403 });
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(
      page.getByText('1 match could not be kept for your team. This import uses it all the same.'),
    ).toBeVisible();
    await expect(page.getByRole('heading', { name: '1 change to save' })).toBeVisible();
  });

  test('stay on this computer until the lists are set up, and are then offered to the team', async ({
    intranet,
    page,
  }) => {
    const owner = as(intranet.host, 'owner').web;
    const settings = owner.getList(`${lists}/RolloutSettings`).items;
    const [{ Id }] = await settings.filter("SettingKey eq 'SchemaVersion'")<{ Id: number }[]>();
    await settings.getById(Id).update({ Value: '5' });
    const sheet = [
      tracker[0],
      ['MILLGATE', 'Email', 'Down', '', '', ''],
      ['Mill Gate Hse', 'Internet', '', '', '', ''],
    ];
    await check(intranet, page, sheet);
    await expect(
      page.getByText(/remembered on this computer only, until the owner sets up the lists\.$/),
    ).toBeVisible();
    await page.getByRole('button', { name: 'Use the 2 suggestions' }).click();
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('heading', { name: '1 change to save' })).toBeFocused();
    expect(await kept(intranet.host)).toEqual(ofDemonstration);
    await check(intranet, page, sheet);
    await expect(page.getByRole('heading', { name: '1 change to save' })).toBeFocused();

    await settings.getById(Id).update({ Value: '6' });
    await check(intranet, page, sheet);
    await expect(page.getByRole('heading', { name: 'Names and words matched before' })).toBeFocused();
    await expect(page.getByText(/^2 matches are kept on this computer only\./)).toBeVisible();
    await page.getByText('4 words matched before').click();
    await expect(page.getByRole('table').getByText('On this computer only')).toHaveCount(2);
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('heading', { name: '1 change to save' })).toBeFocused();
    expect(await kept(intranet.host)).toEqual({
      ...ofDemonstration,
      'status|down': 'Not working',
      'site|mill gate hse': 'MILLGATE',
    });
    // Now the team has them, and nothing is left to offer.
    await check(intranet, page, sheet);
    await expect(page.getByRole('heading', { name: '1 change to save' })).toBeFocused();
  });

  test('stay on this computer where the team’s cannot be read', async ({ intranet, page }) => {
    intranet.expectFailedRequests();
    intranet.host.faults.add({ match: { path: "Matches'" }, status: 403, times: 40 });
    await check(intranet, page, [tracker[0], ['MILLGATE', 'Email', 'Down', '', '', '']]);
    await expect(page.getByText(/^Your team’s matches could not be read\./)).toBeVisible();
    await page.getByRole('button', use('Not working')).click();
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('heading', { name: '1 change to save' })).toBeFocused();
  });

  test('count as not matched where what they mean is not listed any more', async ({ intranet, page }) => {
    const { items } = as(intranet.host, 'rollout').web.getList(`${lists}/Matches`);
    await items.add({ Title: 'Old Depot', MatchKey: 'site|old depot', Kind: 'Site', Ours: 'DEPOT' });
    await items.add({ Title: 'Up', MatchKey: 'status|up', Kind: 'Status', Ours: '<b>Working</b>' });
    await check(intranet, page, [tracker[0], ['Old Depot', 'Email', 'Up', '', '', '']]);
    await expect(page.getByRole('heading', { name: '2 names and words are not known here' })).toBeFocused();
    await page.getByText('4 words matched before').click();
    await expect(page.getByRole('row').filter({ hasText: 'Old Depot' })).toContainText(
      'DEPOT, which is no longer listed',
    );
    await expect(page.getByRole('row').filter({ hasText: '<b>' })).toContainText(
      '<b>Working</b>, which is no longer listed',
    );
  });

  test('may be anything that somebody typed', async ({ intranet, page }) => {
    const words = ['constructor', '__proto__', 'a|b', '✔', `${'x'.repeat(300)}`, '<img src=x onerror=alert(1)>'];
    await check(intranet, page, [tracker[0], ...words.map((word) => [word, 'Email', word, '', '', ''])]);
    await expect(page.getByRole('heading', { name: '12 names and words are not known here' })).toBeFocused();
    for (const choice of await page.getByRole('combobox', { name: 'What does it mean?' }).all())
      await choice.selectOption('Working');
    for (const out of await page.getByRole('checkbox', { name: 'Leave its rows out' }).all()) await out.check();
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('heading', { name: 'Nothing to change' })).toBeFocused();
    expect(await kept(intranet.host)).toMatchObject({
      'status|constructor': 'Working',
      'site|a b': null,
      'status|✔': 'Working',
    });
  });
});

test.describe('a sheet with services in columns', () => {
  test.afterEach(({ host }) => host.reset());

  const wide = [
    ['Site code', 'Site', 'Email status', 'Email forecast', 'Telephony status', 'Telephony forecast', 'Comments'],
    ['MILLGATE', 'Millgate House', 'Working', '', 'Not working', '20 August 2013', 'a'],
    ['CASTLEWORKS', 'Castle Works', '', '', 'Wrong', '31/02/2013', ''],
  ];

  test('is one step: which services, and once what their columns say', async ({ intranet, page }) => {
    await openImport(intranet, page);
    await pasteSheet(page, copied(wide));
    await expect(page.getByRole('heading', { name: 'Services in columns' })).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'Email', exact: true })).toHaveValue('email');
    await expect(page.getByRole('combobox', { name: 'What does “status” say?' })).toHaveValue('Now');
    await expect(page.getByRole('combobox', { name: 'What does “forecast” say?' })).toHaveValue('ForecastOn');
    // Nothing that is only likely is chosen by itself.
    await sayAbout(page);
    await expect(page.getByRole('alert').getByRole('link')).toHaveText(['Which service is “Telephony”?']);
    await page.getByRole('button', use('Desk telephone')).click();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Continue' }).click();

    await expect(page.getByRole('heading', { name: '1 word is not known here' })).toBeFocused();
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('heading', { name: /to save$/ })).toBeFocused();
    const problems = await cellsOf(page.getByRole('table', { name: /problems?$/ }));
    expect(problems.map(([row, column, value]) => [row, column, value])).toEqual(
      expect.arrayContaining([
        ['3', 'Telephony status', 'Wrong'],
        ['3', 'Telephony forecast', '31/02/2013'],
      ]),
    );
    expect(await kept(intranet.host)).toMatchObject({ 'service|telephony': 'telephone' });
  });

  test('may have a column that is no service after all, or that is left out', async ({ intranet, page }) => {
    await openImport(intranet, page);
    await pasteSheet(page, copied(wide));
    await page.getByRole('combobox', { name: 'Telephony', exact: true }).selectOption('Email');
    await sayAbout(page);
    await expect(page.getByRole('alert').getByRole('link')).toHaveText([
      '“Telephony” is the same service as “Email”. Choose one of them',
    ]);
    await page.getByRole('combobox', { name: 'Telephony', exact: true }).selectOption('This is not a service');
    await expect(page.getByRole('combobox', { name: 'Telephony status' })).toHaveValue('');
    await page.getByRole('combobox', { name: 'What does “status” say?' }).selectOption('Leave out');
    await page.getByRole('combobox', { name: 'What does “forecast” say?' }).selectOption('Leave out');
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('alert').getByRole('link')).toHaveText(['Say what at least one of these columns says']);
  });
});
