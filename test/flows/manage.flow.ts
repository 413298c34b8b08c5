import type { Locator, Page } from '@playwright/test';
import type { Host } from '../../host/server';
import { as } from '../contract/client';
import { chooseSiteToDo, expect, test, type Theme } from '../e2e/fixtures';

test.afterEach(({ host }) => host.reset());

/** What to do now at a site, as somebody. */
async function openSite(page: Page, host: Host, as: string, site = 'MILLGATE', theme: Theme = 'light'): Promise<void> {
  await page.context().addCookies([
    { name: 'host-persona', value: as, url: host.url },
    { name: 'host-theme', value: theme, url: host.url },
  ]);
  host.log.clear();
  await page.goto(`${host.site}/SitePages/WhatToDoNow.aspx?site=${site}`);
  await expect(page.getByRole('heading', { name: 'Places you can work' })).toBeVisible();
}

async function openManage(page: Page, host: Host, as = 'rollout', theme: Theme = 'light'): Promise<void> {
  await openSite(page, host, as, 'MILLGATE', theme);
  await manageButton(page).click();
  await expect(page.getByRole('button', { name: /^To mend/ })).toBeVisible();
}

const manageButton = (page: Page): Locator =>
  page.getByRole('button', { name: 'Manage', exact: true }).filter({ visible: true });
const part = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const entry = (page: Page, text: string | RegExp): Locator => page.getByRole('listitem').filter({ hasText: text });
const check = (form: Locator, name: string): Promise<void> =>
  form.getByRole('radio', { name, exact: true }).check({ force: true });

async function fillDate(form: Locator, name: string, ...parts: readonly [string, string, string]): Promise<void> {
  for (const [at, label] of ['Day', 'Month', 'Year'].entries())
    await form.getByRole('group', { name }).getByLabel(label).fill(parts[at]);
}

async function items(host: Host, list: string, columns: string): Promise<Record<string, string | null>[]> {
  const reply = await fetch(
    `${host.site}/_api/web/getList('/sites/openservice/Lists/${list}')/items?$select=${columns}&$top=5000`,
    { headers: { accept: 'application/json', 'X-Host-Persona': 'owner' } },
  );
  return ((await reply.json()) as { value: Record<string, string | null>[] }).value;
}

const vpnTitle = 'Use the trust’s token until ours come.';

/** Fills in a new instruction for Millgate House alone. */
async function writeForMillgate(page: Page): Promise<Locator> {
  await part(page, 'Instructions');
  await page.getByRole('button', { name: 'New instruction' }).click();
  const form = page.getByRole('form', { name: 'New instruction' });
  await check(form, 'Remote access (VPN)');
  await check(form, 'Some sites');
  await form.getByText('By site', { exact: true }).click();
  await form.getByLabel('Which sites').fill('Millgate House, Rotherham (MILLGATE)');
  await form.getByLabel('The instruction in one line').fill(vpnTitle);
  await form
    .getByLabel('Steps', { exact: true })
    .fill('Ask the trust’s desk for a token.\nSign in as the trust’s page says.');
  return form;
}

async function publish(form: Locator): Promise<void> {
  await check(form, 'Published');
  await fillDate(form, 'First day', '15', '4', '2013');
  await fillDate(form, 'Next review by', '29', '4', '2013');
  await form.getByRole('textbox', { name: 'Checked today by', exact: true }).fill('Jo Patel, corporate ICT');
  await form.getByRole('button', { name: 'Publish', exact: true }).click();
}

const deletedTitle = 'ICT is exploring remote access.';

/** Changes an instruction that somebody else deletes before it is saved. */
async function typeInDeleted(page: Page, host: Host): Promise<Locator> {
  await openManage(page, host);
  await part(page, 'Instructions');
  await page.getByRole('button', { name: `Change: ${deletedTitle}` }).click();
  const form = page.getByRole('form', { name: deletedTitle });
  await form.getByLabel('Meanwhile', { exact: true }).fill('Use webmail at home.');
  const { items: theirs } = as(host, 'owner').web.getList('/sites/openservice/Lists/ContingencyInstructions');
  const [{ Id }] = await theirs.filter(`Title eq '${deletedTitle}'`).select('Id')<{ Id: number }[]>();
  await theirs.getById(Id).delete();
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(form.getByText(/deleted/)).toBeVisible();
  await expect(form.getByLabel('Meanwhile', { exact: true })).toHaveValue('Use webmail at home.');
  return form;
}

test('on a first visit Manage waits for a site, and then shows what staff there would read', async ({ page, host }) => {
  await page.context().addCookies([{ name: 'host-persona', value: 'rollout', url: host.url }]);
  await page.goto(`${host.site}/SitePages/WhatToDoNow.aspx`);
  await expect(page.getByRole('searchbox', { name: 'Find your site' })).toBeVisible();
  await expect(manageButton(page)).toHaveCount(0);
  await chooseSiteToDo(page, 'mill', /^Millgate House/);
  await manageButton(page).click();
  await expect(page.getByRole('button', { name: /^To mend/ })).toBeVisible();
  await part(page, 'Instructions');
  await page.getByRole('button', { name: 'New instruction' }).click();
  const form = page.getByRole('form', { name: 'New instruction' });
  await check(form, 'Remote access (VPN)');
  await expect(form.getByLabel('See it as staff at a site')).toHaveValue('Millgate House, Rotherham (MILLGATE)');
  await form.getByLabel('See it as staff at a site').fill('');
  await expect(form.getByText('Choose a site to see what staff there read.')).toBeVisible();
});

test.describe('the number to call', () => {
  test('is stored so that it is dialled at once, and refused where it is none', async ({ page, host }) => {
    await openManage(page, host);
    const form = await writeForMillgate(page);
    const telephone = form.getByLabel('Telephone when stuck');
    await telephone.fill('ask reception');
    await publish(form);
    await expect(form.getByText('This is not a telephone number').first()).toBeVisible();
    await telephone.fill('(0113) 4960112 (8 to 6)');
    await form.getByRole('button', { name: 'Publish', exact: true }).click();
    await expect(page.getByText(`Published: ${vpnTitle}`)).toBeVisible();
    const rows = await items(host, 'ContingencyInstructions', 'Title,Telephone');
    expect(rows.find(({ Title }) => Title === vpnTitle)?.Telephone).toBe('0113 496 0112 (8 to 6)');
  });
});

test.describe('what to mend', () => {
  test('names each kind of gap of the demonstration data, with its sites', async ({ page, host }) => {
    await openManage(page, host);
    await expect(page.getByRole('button', { name: 'To mend (8)' })).toBeVisible();
    await expect(
      page.getByText(
        /^“Share one computer a floor for email\.” is published for 1\ssite\. Staff there do not need it\./,
      ),
    ).toBeVisible();
    await expect(page.getByText(/^“Use the shared computers .* is published for 3\ssites\. Staff there/)).toBeVisible();
    await expect(
      page.getByText(
        /^“Use webmail while email does not work on your computer\.” needs Internet access\. That does not work at 1\ssite, and nothing else is published there\.$/,
      ),
    ).toBeVisible();
    await expect(page.getByText(/needs SharePoint\. That does not work at 2\ssites/)).toBeVisible();
    await expect(
      page.getByText(/^“Share one computer a floor for email\.” was due for review by 5\sApril 2013\.$/),
    ).toBeVisible();
    await expect(
      page.getByText(/for Railway Shed Court, Swindon: the agreement ends on 26\sApril 2013\.$/),
    ).toBeVisible();
    await expect(
      page.getByText(/^Desk telephone at Abbey Chambers, Worcester: what staff have now ends on 19\sApril 2013/),
    ).toBeVisible();
    const needsSharePoint = entry(page, 'needs SharePoint');
    await needsSharePoint.getByText(/^See 2\ssites$/).click();
    await expect(needsSharePoint.getByRole('link')).toHaveCount(2);
    // An instruction written from the gap is for wherever the service does not work.
    await needsSharePoint.getByRole('button', { name: /^Write an instruction/ }).click();
    await expect(
      page.getByText(
        /^Sites where SharePoint does not work: \d+\ssites today\. It ends by itself where SharePoint works\.$/,
      ),
    ).toBeVisible();
  });

  test('each leads to where it is mended, and goes once it is', async ({ page, host }) => {
    await openManage(page, host);
    await page.getByRole('button', { name: /^Review: “Share one/ }).click();
    const review = page.getByRole('form', { name: /^Review: Share one/ });
    await review.getByRole('button', { name: 'It is right: reviewed today' }).click();
    await expect(review.getByRole('alert')).toContainText('Say by when it is reviewed');
    await fillDate(review, 'Next review by', '29', '4', '2013');
    await review.getByRole('button', { name: 'It is right: reviewed today' }).click();
    await expect(page.getByText('Reviewed: Share one computer a floor for email.')).toBeVisible();
    await expect(page.getByText(/was due for review/)).toHaveCount(0);

    await page.getByRole('button', { name: /^Withdraw: “Share one/ }).click();
    await page.getByRole('button', { name: 'Withdraw it' }).click();
    await expect(page.getByText(/is published for 1\ssite/)).toHaveCount(0);

    await page.getByRole('button', { name: /^Change: Avonbridge House/ }).click();
    const place = page.getByRole('form', { name: /^Avonbridge House/ });
    await fillDate(place, 'Last day of the agreement', '28', '6', '2013');
    await place.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText(/the agreement ends on/)).toHaveCount(0);

    await page.getByRole('button', { name: /^Write an instruction: “Use webmail/ }).click();
    const form = page.getByRole('form', { name: 'New instruction' });
    await expect(form.getByRole('radio', { name: 'Email', exact: true })).toBeChecked();
    await form.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: /^Change: “Use webmail/ }).click();
    const change = page.getByRole('form', { name: /^Use webmail while/ });
    await change.getByRole('checkbox', { name: 'Internet access' }).uncheck({ force: true });
    await change.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText(/^“Use webmail/)).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'To mend (4)' })).toBeVisible();

    // The page with the rollout status, as named by the web part's owner.
    await page.getByRole('link', { name: 'See its status' }).click();
    await expect(page.getByText('Abbey Chambers, Worcester').first()).toBeVisible();
    await expect(page).toHaveURL(/Home\.aspx\?site=ABBEY&service=/);
  });
});

test.describe('an instruction', () => {
  test('that is a draft is shown to nobody until it is published from the list', async ({ page, host }) => {
    await openManage(page, host);
    await part(page, 'Instructions');
    await page.getByLabel('Show', { exact: true }).selectOption('Internet access');
    await expect(page.getByText('Use SharePoint for your files until your shared drive works.')).toHaveCount(0);
    await page.getByRole('button', { name: /^Publish: Borrow a mobile/ }).click();
    const form = page.getByRole('form', { name: /^Borrow a mobile/ });
    await expect(form.getByRole('radio', { name: 'Published' })).toBeChecked();
    await form.getByRole('button', { name: 'Publish', exact: true }).click();
    await expect(page.getByText(/^Published: Borrow a mobile/)).toBeVisible();
    await expect(page.getByRole('button', { name: /^Withdraw: Borrow a mobile/ })).toBeVisible();
    const [row] = (await items(host, 'ContingencyInstructions', 'Title,State,ReviewedBy')).filter(({ Title }) =>
      Title?.startsWith('Borrow'),
    );
    expect(row).toMatchObject({ State: 'Available', ReviewedBy: 'Jo Patel' });
  });

  test('half typed is asked about before another topic takes its form off the list', async ({ page, host }) => {
    await openManage(page, host);
    await part(page, 'Instructions');
    await page.getByRole('button', { name: /^Change: Use SharePoint for your files/ }).click();
    const line = page.getByLabel('The instruction in one line');
    await line.fill(vpnTitle);
    const topic = page.getByLabel('Show', { exact: true });
    await topic.selectOption('Internet access');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Stay here' }).click();
    await expect(line).toHaveValue(vpnTitle);
    await expect(topic).toHaveValue('');
    await topic.selectOption('Internet access');
    await page.getByRole('button', { name: 'Leave without saving' }).click();
    await expect(line).toHaveCount(0);
    await expect(topic).not.toHaveValue('');
  });

  test('half typed is not left behind without asking', async ({ page, host }) => {
    await openManage(page, host);
    const form = await writeForMillgate(page);
    await part(page, 'Places to work');
    await expect(page.getByRole('alertdialog', { name: 'Leave without saving?' })).toBeVisible();
    await page.getByRole('button', { name: 'Stay here' }).click();
    await expect(form.getByLabel('The instruction in one line')).toHaveValue(vpnTitle);
    await page.getByRole('button', { name: 'Stop managing' }).click();
    await page.getByRole('button', { name: 'Leave without saving' }).click();
    await expect(page.getByRole('heading', { name: 'Places you can work' })).toBeVisible();
  });

  test('is written, seen before as staff will, published for one site, and withdrawn', async ({ page, host }) => {
    await openManage(page, host);
    const form = await writeForMillgate(page);
    await expect(form.getByText('Once it is published, staff at Millgate House, Rotherham read:')).toBeVisible();
    await expect(form.getByText('Ask the trust’s desk for a token.').last()).toBeVisible();
    await form.getByLabel('See it as staff at a site').fill('CASTLEWORKS');
    await expect(form.getByText(/^This is not for Castle Works, Sheffield\. Staff there read:$/)).toBeVisible();
    await check(form, 'Published');
    await form.getByRole('button', { name: 'Publish', exact: true }).click();
    const summary = form.getByRole('alert');
    await expect(summary).toBeFocused();
    await expect(summary).toContainText('Give the first day it holds');
    await summary.getByRole('link', { name: 'Say by when it is reviewed' }).click();
    await expect(form.getByRole('group', { name: 'Next review by' }).getByLabel('Day')).toBeFocused();
    await publish(form);
    await expect(page.getByText(`Published: ${vpnTitle}`)).toBeVisible();

    await openSite(page, host, 'staff');
    await expect(page.getByText('Ask the trust’s desk for a token.')).toHaveCount(1);
    await expect(page.getByText(vpnTitle).first()).toBeVisible();
    await openSite(page, host, 'staff', 'CASTLEWORKS');
    await expect(page.getByText(vpnTitle)).toHaveCount(0);

    await openManage(page, host);
    await part(page, 'Instructions');
    await page.getByRole('button', { name: `Withdraw: ${vpnTitle}` }).click();
    await expect(page.getByText('Staff at Millgate House, Rotherham then read:')).toBeVisible();
    await page.getByRole('button', { name: 'Withdraw it' }).click();
    await expect(page.getByText(`Withdrawn: ${vpnTitle}`)).toBeVisible();
    await openSite(page, host, 'staff');
    await expect(page.getByText(vpnTitle)).toHaveCount(0);
  });

  test('whose reply is lost after it was added is one row', async ({ page, host, intranet }) => {
    intranet.expectFailedRequests();
    await openManage(page, host);
    const form = await writeForMillgate(page);
    host.faults.add({ match: { path: '$batch' }, cut: 'after', times: 1 });
    host.faults.add({ match: { path: '$batch' }, cut: 'before' });
    await form.getByRole('button', { name: 'Save as a draft' }).click();
    await expect(page.getByText('It is not known whether this was saved.')).toBeVisible({ timeout: 15_000 });
    await expect(form.getByLabel('The instruction in one line')).toHaveValue(vpnTitle);
    host.faults.clear();
    // The result is shown beside the button, which still has the focus.
    await expect(form.getByText('It is not known whether this was saved.')).toBeVisible();
    await expect(form.getByRole('button', { name: 'Save as a draft' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText(`Saved: ${vpnTitle}`)).toBeVisible();
    expect(
      (await items(host, 'ContingencyInstructions', 'Title')).filter(({ Title }) => Title === vpnTitle),
    ).toHaveLength(1);
  });

  test('that could not be saved is not sent again once something else is typed: that is what is saved', async ({
    page,
    host,
    intranet,
  }) => {
    intranet.expectFailedRequests();
    await openManage(page, host);
    const form = await writeForMillgate(page);
    host.faults.add({ match: { method: 'POST', path: 'ContingencyInstructions' }, status: 400, times: 1 });
    await form.getByRole('button', { name: 'Save as a draft' }).click();
    await expect(form.getByRole('button', { name: 'Try again' })).toBeVisible();
    await form.getByLabel('The instruction in one line').fill('Use webmail.');
    await expect(form.getByRole('button', { name: 'Try again' })).toHaveCount(0);
    await form.getByRole('button', { name: 'Save as a draft' }).click();
    await expect(page.getByText('Saved: Use webmail.')).toBeVisible();
    const titles = (await items(host, 'ContingencyInstructions', 'Title')).map(({ Title }) => Title);
    expect(titles).toContain('Use webmail.');
    expect(titles).not.toContain(vpnTitle);
  });

  test('that somebody deletes meanwhile keeps what is typed, and is made anew by it', async ({ page, host }) => {
    const form = await typeInDeleted(page, host);
    await form.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText(`Saved: ${deletedTitle}`)).toBeVisible();
    const [row] = (await items(host, 'ContingencyInstructions', 'Title,Meanwhile')).filter(
      ({ Title }) => Title === deletedTitle,
    );
    expect(row.Meanwhile).toBe('Use webmail at home.');
  });

  test('that somebody deletes meanwhile goes from the list once it is given up, and the others can be changed', async ({
    page,
    host,
  }) => {
    const form = await typeInDeleted(page, host);
    await form.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Leave without saving' }).click();
    await expect(page.getByText(deletedTitle)).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Instructions' })).toBeFocused();
    await expect(page.getByRole('button', { name: /^Change: Share one/ })).toBeEnabled();
  });

  test('that two people change is shown to the second in both versions', async ({ page, host }) => {
    await openManage(page, host);
    await part(page, 'Instructions');
    await page.getByRole('button', { name: 'Change: ICT is exploring remote access.' }).click();
    const form = page.getByRole('form', { name: 'ICT is exploring remote access.' });
    await form.getByLabel('Meanwhile', { exact: true }).fill('Use webmail at home.');

    const { items: theirs } = as(host, 'owner').web.getList('/sites/openservice/Lists/ContingencyInstructions');
    const [{ Id }] = await theirs.filter("Title eq 'ICT is exploring remote access.'").select('Id')<{ Id: number }[]>();
    await theirs.getById(Id).update({ Meanwhile: 'Come to the office.' });

    await form.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(
      page.getByRole('heading', { name: /somebody else changed this while you were working$/ }),
    ).toBeFocused();
    await expect(page.getByRole('row', { name: 'Meanwhile Use webmail at home. Come to the office.' })).toBeVisible();
    await page.getByRole('button', { name: 'Save yours over theirs' }).click();
    await expect(page.getByText(/^Saved: ICT is exploring/)).toBeVisible();
    const [row] = (await items(host, 'ContingencyInstructions', 'Title,Meanwhile')).filter(
      ({ Title }) => Title === 'ICT is exploring remote access.',
    );
    expect(row.Meanwhile).toBe('Use webmail at home.');
  });
});

test.describe('a place to work', () => {
  test('is added', async ({ page, host }) => {
    await openManage(page, host);
    await part(page, 'Places to work');
    await page.getByRole('button', { name: 'New place' }).click();
    const form = page.getByRole('form', { name: 'New place' });
    await form.getByRole('button', { name: 'Save' }).click();
    await expect(form.getByRole('alert')).toContainText('Give the building and room');
    await form.getByLabel('Building and room').fill('Council chamber');
    await form.getByLabel('Arranged for this area team').selectOption('Lancashire');
    await form.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Saved: Council chamber')).toBeVisible();
    expect(
      (await items(host, 'FallbackLocations', 'Title,AgreementState')).filter(
        ({ Title }) => Title === 'Council chamber, for Lancashire',
      ),
    ).toMatchObject([{ AgreementState: 'Needed' }]);
  });

  test('is offered to staff once it is agreed, and no more once that has ended', async ({ page, host }) => {
    const answer = page.getByRole('heading', { level: 2 });
    const offered = page
      .getByRole('listitem')
      .filter({ has: page.getByText('Riverside Library, study room', { exact: true }) });
    await openSite(page, host, 'staff');
    await expect(page.getByText('Riverside Library, study room')).toHaveCount(0);
    await expect(answer).toContainText(/work from Castle Works, Sheffield, 6\smiles/);

    await openManage(page, host);
    await part(page, 'Places to work');
    await page.getByRole('button', { name: /^Agree: Riverside Library/ }).click();
    const form = page.getByRole('form', { name: /^Riverside Library/ });
    await fillDate(form, 'First day of the agreement', '', '', '');
    await form.getByRole('button', { name: 'Save' }).click();
    await expect(form.getByRole('alert')).toContainText('Give the first day of the agreement');
    await fillDate(form, 'First day of the agreement', '15', '4', '2013');
    await form.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Saved: Riverside Library, study room')).toBeVisible();
    await openSite(page, host, 'staff');
    await expect(offered).toBeVisible();
    await expect(answer).toContainText('work from Riverside Library, study room');

    await openManage(page, host);
    await part(page, 'Places to work');
    await page.getByRole('button', { name: /^Change: Castle Works/ }).click();
    await page
      .getByRole('form', { name: /^Castle Works/ })
      .getByRole('button', { name: 'Cancel' })
      .click();
    await page.getByRole('button', { name: /^End: Castle Works/ }).click();
    await page.getByRole('button', { name: 'End the agreement' }).click();
    await expect(page.getByText(/^The agreement now ends: Castle Works/)).toBeVisible();
    await openSite(page, host, 'staff');
    await expect(offered).toBeVisible();
    await expect(answer).toContainText('work from Riverside Library, study room');
    await expect(page.getByText('Castle Works, Sheffield')).toHaveCount(0);
  });
});

test('staff see no Manage; it takes the focus, and gives way to what to do', async ({ page, host }) => {
  await openSite(page, host, 'staff');
  await expect(page.getByRole('button', { name: 'Manage', exact: true })).toHaveCount(0);
  await openSite(page, host, 'rollout');
  await manageButton(page).click();
  await expect(page.getByRole('heading', { name: 'What staff are told to do now' })).toBeFocused();
  await page.getByRole('button', { name: 'Stop managing' }).click();
  await expect(page.getByRole('heading', { name: 'Places you can work' })).toBeVisible();
});
