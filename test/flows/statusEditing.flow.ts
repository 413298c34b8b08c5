import type { Page } from '@playwright/test';
import type { Host } from '../../host/server';
import {
  accessibilityFaults,
  changeStatus,
  chooseSite,
  expect,
  holdRequests,
  type Intranet,
  test,
  type Theme,
} from '../e2e/fixtures';

test.afterEach(({ host }) => host.reset());

async function openEditing(intranet: Intranet, page: Page, as = 'rollout', theme: Theme = 'light'): Promise<void> {
  await intranet.open('Home', as, theme);
  await chooseSite(page, 'millgate', /^Millgate House/);
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Change Shared drive' })).toBeVisible();
}

async function sayWhere(page: Page): Promise<void> {
  await page.getByLabel('Where you know it from').fill('A call to the site');
}

const row = (page: Page, name: string): ReturnType<Page['getByRole']> =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
const editRow = (page: Page, name: string): ReturnType<Page['getByRole']> =>
  page.getByRole('listitem').filter({ has: page.getByText(name, { exact: true }) });

interface Item {
  readonly ForecastOn: string | null;
  readonly Title: string;
  readonly StatusKey: string;
  readonly SiteCode: string;
  readonly ServiceKey: string;
  readonly ConfirmedBy: string | null;
  readonly 'odata.etag': string;
}

/** Every status as SharePoint holds it. */
async function statuses(host: Host): Promise<Item[]> {
  const reply = await fetch(
    `${host.site}/_api/web/getList('/sites/openservice/Lists/RolloutStatuses')/items?$select=Title,StatusKey,SiteCode,ServiceKey,ConfirmedBy,Now,Stage,ConnectedOn,WaitingFor,Reason,ForecastOn&$top=5000`,
    { headers: { accept: 'application/json', 'X-Host-Persona': 'owner' } },
  );
  return ((await reply.json()) as { value: Item[] }).value;
}

const version = (item: Item): number => Number(/,(\d+)"$/.exec(item['odata.etag'])![1]);

test.describe('the rollout team', () => {
  test('changes one service: what makes no sense is said, a moved date needs its reason, and staff then read it', async ({
    intranet,
    page,
  }) => {
    await openEditing(intranet, page);
    await sayWhere(page);
    await page.getByRole('button', { name: 'Change Shared drive' }).click();
    await expect(page.getByRole('radio', { name: 'Not working' })).toBeFocused();
    const form = page.getByRole('form', { name: 'Shared drive' });
    await form.getByRole('radio', { name: 'Partly working' }).check({ force: true });
    await form.getByRole('group', { name: 'Expected' }).getByLabel('Month').fill('31');
    await form.getByRole('button', { name: 'Save and confirm today' }).click();
    const summary = form.getByRole('alert');
    await expect(summary).toBeFocused();
    await expect(summary).toContainText('Say what does not work yet');
    await expect(summary).toContainText('Expected: this is not a date');
    await summary.getByRole('link', { name: 'Expected: this is not a date' }).click();
    await expect(form.getByRole('group', { name: 'Expected' }).getByLabel('Day')).toBeFocused();

    await form.getByLabel('What does not work yet').fill('Files larger than 10 MB');
    await form.getByRole('group', { name: 'Expected' }).getByLabel('Day').fill('15');
    await form.getByRole('group', { name: 'Expected' }).getByLabel('Month').fill('7');
    await form.getByRole('button', { name: 'Save and confirm today' }).click();
    await expect(summary).toContainText('The date moves: say why');
    await expect(
      form.getByText(/^June 2013 to 15\sJuly 2013 is 15\sdays later\. Staff will read your reason\.$/),
    ).toBeVisible();
    await form.getByLabel('Why has the date moved?').fill('The digging is late.');
    await expect(form.getByRole('textbox', { name: 'Who gave the date' })).toHaveValue('Jo Patel');
    await expect(form.getByLabel('Where the date comes from')).toHaveValue('A call to the site');
    await form.getByRole('textbox', { name: 'Who gave the date' }).fill('Kim Doyle, the supplier');
    await expect(
      form.getByText(
        /^Shared drive: partly working\. What does not work yet: Files larger than 10 MB\. New service expected 15\sJuly 2013\./,
      ),
    ).toBeVisible();
    await form.getByRole('button', { name: 'Save and confirm today' }).click();

    await expect(page.getByText('Shared drive: saved.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Change Shared drive' })).toBeFocused();
    await page.getByRole('button', { name: 'Stop editing' }).click();
    await page.getByText(/^\d\sother services\./).click();
    await expect(row(page, 'Shared drive')).toContainText(
      /Partly working.*Files larger than 10 MB.*15\sJuly 2013.*Given 15\sApril by Kim Doyle, the supplier.*15\sApril.*Jo Patel/s,
    );
    await page.getByText('Earlier dates and reasons').click();
    await expect(
      page.getByText(/^15\sJuly 2013, given on 15\sApril by Kim Doyle, the supplier: The digging is late\.$/),
    ).toBeVisible();
  });

  test('marks a service as connected, with the day it was, which cannot be in the future', async ({
    intranet,
    page,
  }) => {
    await openEditing(intranet, page);
    await sayWhere(page);
    await page.getByRole('button', { name: 'Change Desk telephone' }).click();
    const form = page.getByRole('form', { name: 'Desk telephone' });
    await form.getByRole('radio', { name: 'Working', exact: true }).check({ force: true });
    await form.getByRole('radio', { name: 'Connected', exact: true }).check({ force: true });
    await form.getByRole('button', { name: 'Save and confirm today' }).click();
    await expect(form.getByRole('alert')).toContainText('Give the day it was connected');
    for (const [label, value] of [
      ['Day', '16'],
      ['Month', '4'],
      ['Year', '2013'],
    ])
      await form.getByRole('group', { name: 'Connected on' }).getByLabel(label).fill(value);
    await form.getByRole('button', { name: 'Save and confirm today' }).click();
    await expect(form.getByRole('alert')).toContainText('The day it was connected must be today or earlier');
    await form.getByRole('group', { name: 'Connected on' }).getByLabel('Day').fill('15');
    await form.getByRole('button', { name: 'Save and confirm today' }).click();
    await expect(editRow(page, 'Desk telephone')).toContainText(/Working.*Confirmed 15\sApril by you/s);
  });

  test('confirms what is still so in one action, once it is said who and from what, puts it back, and is offered the source again', async ({
    intranet,
    page,
    host,
  }) => {
    const entry = async (): Promise<Item> =>
      (await statuses(host)).find(({ StatusKey }) => StatusKey === 'MILLGATE|internet')!;
    const before = await entry();
    await openEditing(intranet, page);
    await intranet.forget();
    await page.getByRole('button', { name: 'Internet access: still working' }).click();
    await expect(page.getByRole('alert')).toContainText('Say where you know it from');
    expect(intranet.requests().filter((line) => line.endsWith('$batch') || line.startsWith('MERGE'))).toEqual([]);
    await sayWhere(page);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await intranet.forget();
    await page.getByRole('button', { name: 'Internet access: still working' }).click();
    await expect(page.getByText('Internet access: confirmed today.')).toBeVisible();
    await expect(editRow(page, 'Internet access')).toContainText(/Working.*Confirmed 15\sApril by you/s);
    await page.getByRole('button', { name: 'Put it back: Internet access' }).click();
    await expect(page.getByText('Internet access: put back.')).toBeVisible();
    await expect(editRow(page, 'Internet access')).not.toContainText('by you');
    const after = await entry();
    expect(after).toEqual({ ...before, 'odata.etag': after['odata.etag'] });
    await page.reload();
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await expect(page.getByLabel('Where you know it from')).toHaveValue('');
    await page.getByRole('button', { name: 'Use “A call to the site” again' }).click();
    await expect(page.getByLabel('Where you know it from')).toHaveValue('A call to the site');
  });

  test('confirms a whole site at once, and puts it back but for what somebody changed since', async ({
    intranet,
    page,
    host,
  }) => {
    await openEditing(intranet, page);
    await sayWhere(page);
    await page.getByRole('button', { name: 'All that is known is still so' }).click();
    await expect(page.getByRole('heading', { name: '8 changes saved' })).toBeFocused();
    const confirmed = (await statuses(host)).filter(({ ConfirmedBy }) => ConfirmedBy === 'Jo Patel');
    expect(confirmed.map(({ SiteCode }) => SiteCode)).toEqual(Array.from({ length: 8 }, () => 'MILLGATE'));

    await changeStatus(host, 'MILLGATE|email', { Now: 'Not working' });
    await page.getByRole('button', { name: /^Put these 8\sback$/ }).click();
    await expect(page.getByRole('heading', { name: '7 rows put back; 1 not' })).toBeFocused();
    await expect(
      page.getByText(/^Ruth Ellis changed this on .* after you saved\. It stays as they wrote it\./),
    ).toBeVisible();
    await page.getByRole('button', { name: 'See both versions' }).click();
    await expect(page.getByRole('row', { name: 'Now Working Not working' })).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
    const left = (await statuses(host)).filter(({ ConfirmedBy }) => ConfirmedBy === 'Jo Patel');
    expect(left.map(({ StatusKey }) => StatusKey)).toEqual(['MILLGATE|email']);
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(page.getByText(/Confirmed 15\sApril by you$/)).toHaveCount(1);
  });

  test('changes several services of a site together, and sees before what would change', async ({ intranet, page }) => {
    await openEditing(intranet, page);
    await page.getByRole('button', { name: 'Change several at once' }).click();
    await page.getByRole('button', { name: 'Which services: none' }).click();
    await page.getByRole('button', { name: 'See what would change' }).click();
    await expect(page.getByRole('alert')).toContainText('Choose at least one site and service');
    await expect(page.getByRole('alert')).toContainText('Say what changes, or choose to confirm');
    await page.getByRole('checkbox', { name: 'Shared drive' }).check({ force: true });
    await page.getByRole('checkbox', { name: 'Video conferencing' }).check({ force: true });
    await page.getByText('Stage, what it waits for, and other details').click();
    await page.getByLabel('Waiting for').fill('the core network');
    await page.getByRole('radio', { name: 'Corporate ICT' }).check({ force: true });
    await page.getByRole('button', { name: 'See what would change' }).click();
    await expect(page.getByRole('heading', { name: /^2\srows at 1\ssite would change$/ })).toBeFocused();
    await expect(page.getByText('Waiting for: the line → the core network')).toBeVisible();
    await page.getByRole('button', { name: 'Save 2 changes' }).click();
    await expect(page.getByRole('heading', { name: '2 changes saved' })).toBeFocused();
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('button', { name: 'Stop editing' }).click();
    await expect(row(page, 'Shared drive')).toContainText('Waiting for: the core network (corporate ICT)');
  });

  test('asks before something typed is left behind', async ({ intranet, page }) => {
    await openEditing(intranet, page);
    await page.getByRole('button', { name: 'Change Email' }).click();
    await page.getByRole('form', { name: 'Email' }).getByRole('radio', { name: 'Not working' }).check({ force: true });
    await page.getByRole('button', { name: 'Stop editing' }).click();
    await expect(page.getByRole('alertdialog', { name: 'Leave without saving?' })).toBeVisible();
    await page.getByRole('button', { name: 'Stay here' }).click();
    await expect(page.getByRole('form', { name: 'Email' }).getByRole('radio', { name: 'Not working' })).toBeChecked();
    await page.getByRole('button', { name: 'Stop editing' }).click();
    await page.getByRole('button', { name: 'Leave without saving' }).click();
    await expect(row(page, 'Email')).toContainText('Working');
  });

  test('keeps what was typed when the save fails, says so, and saves it once when it is tried again', async ({
    intranet,
    page,
    host,
  }) => {
    intranet.expectFailedRequests();
    await openEditing(intranet, page);
    await sayWhere(page);
    const before = (await statuses(host)).find(({ StatusKey }) => StatusKey === 'MILLGATE|email')!;
    await page.getByRole('button', { name: 'Change Email' }).click();
    const form = page.getByRole('form', { name: 'Email' });
    await form.getByRole('radio', { name: 'Partly working' }).check({ force: true });
    await form.getByLabel('What does not work yet').fill('Calendars');
    host.faults.add({ match: { path: '$batch' }, cut: 'after', times: 1 });
    host.faults.add({ match: { path: '$batch' }, cut: 'before' });
    await form.getByRole('button', { name: 'Save and confirm today' }).click();
    await expect(page.getByText('It is not known whether this was saved.')).toBeVisible({ timeout: 15_000 });
    await expect(form.getByLabel('What does not work yet')).toHaveValue('Calendars');
    host.faults.clear();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText('Email: saved.')).toBeVisible();
    const after = (await statuses(host)).filter(({ ConfirmedBy }) => ConfirmedBy === 'Jo Patel');
    expect(after).toHaveLength(1);
    expect(version(after[0])).toBe(version(before) + 1);
  });

  test('may edit, as SharePoint says; nobody else is offered it', async ({ intranet, page }) => {
    await intranet.open('Home', 'staff');
    await chooseSite(page, 'millgate', /^Millgate House/);
    await expect(page.getByRole('button', { name: 'Edit', exact: true })).toHaveCount(0);
    await intranet.open('Home', 'rollout');
    await chooseSite(page, 'millgate', /^Millgate House/);
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Millgate House, Rotherham' })).toBeFocused();
  });

  test('two people editing the same status see both versions, and each can keep theirs or the other’s', async ({
    intranet,
    page,
    host,
  }) => {
    await openEditing(intranet, page);
    await sayWhere(page);
    await page.getByRole('button', { name: 'Change Email' }).click();
    const form = page.getByRole('form', { name: 'Email' });
    await form.getByRole('radio', { name: 'Partly working' }).check({ force: true });
    await form.getByLabel('What does not work yet').fill('Calendars');

    await changeStatus(host, 'MILLGATE|email', { ConfirmedBy: 'Ruth Ellis' });

    await form.getByRole('button', { name: 'Save and confirm today' }).click();
    await expect(
      page.getByRole('heading', { name: 'Email: somebody else changed this while you were working' }),
    ).toBeFocused();
    await expect(page.getByText(/^Ruth Ellis saved theirs on Monday 15\sApril 2013/)).toBeVisible();
    await expect(page.getByRole('row', { name: 'Now Partly working Working' })).toBeVisible();
    await page.getByRole('button', { name: 'Save yours over theirs' }).click();
    await expect(page.getByText('Email: saved.')).toBeVisible();

    await openEditing(intranet, page, 'owner');
    await sayWhere(page);
    await changeStatus(host, 'MILLGATE|email', { ConfirmedBy: 'Jo Patel', DoesNotWork: 'Calendars and contacts' });
    await page.getByRole('button', { name: 'Email: still partly working' }).click();
    await expect(page.getByRole('row', { name: 'Confirmed by Ruth Ellis Jo Patel' })).toBeVisible();
    await page.getByRole('button', { name: 'Leave theirs' }).click();
    await expect(editRow(page, 'Email')).toContainText('Partly working');
  });
});

test.describe('what somebody types', () => {
  test('is saved as it is shown when it goes over somebody else’s version', async ({ intranet, page, host }) => {
    await openEditing(intranet, page);
    await sayWhere(page);
    await page.getByRole('button', { name: 'Change Shared drive' }).click();
    await page.getByRole('form', { name: 'Shared drive' }).getByLabel('Waiting for').fill('the core network');
    await changeStatus(host, 'MILLGATE|shared-drive', {
      Now: 'Working',
      Stage: 'Connected',
      ConnectedOn: '2013-04-14T12:00:00Z',
    });
    await page.getByRole('button', { name: 'Save and confirm today' }).click();
    await expect(page.getByRole('row', { name: 'Now Not working Working' })).toBeVisible();
    await page.getByRole('button', { name: 'Save yours over theirs' }).click();
    await expect(page.getByText('Shared drive: saved.')).toBeVisible();
    // The row on the page shows its earlier state until it is read again: only SharePoint shows what is saved.
    expect((await statuses(host)).find(({ StatusKey }) => StatusKey === 'MILLGATE|shared-drive')).toMatchObject({
      Now: 'Not working',
      Stage: 'Planned',
      ConnectedOn: null,
      WaitingFor: 'the core network',
    });
    await expect(editRow(page, 'Shared drive')).toContainText(/Not working.*expected June 2013.*15\sApril/s);
  });
});

test.describe('a change of many', () => {
  async function openMany(intranet: Intranet, page: Page): Promise<void> {
    await intranet.open('Home', 'rollout');
    await page.getByRole('button', { name: 'See all sites' }).click();
    await page.getByRole('button', { name: 'Change several sites at once' }).click();
    await expect(page.getByRole('heading', { name: 'Change several at once' })).toBeFocused();
  }

  /** Chooses some services of every site. */
  async function chooseServices(page: Page, ...names: readonly string[]): Promise<void> {
    await page.getByText(/^Sites: /).click();
    await page.getByRole('button', { name: 'Sites: all' }).click();
    await page.getByRole('button', { name: 'Which services: none' }).click();
    for (const name of names) await page.getByRole('checkbox', { name, exact: true }).check({ force: true });
  }

  test('asks in two fields who can end the wait: the words beside a choice belong to that choice', async ({
    intranet,
    page,
  }) => {
    await openMany(intranet, page);
    await page.locator('summary').filter({ hasText: 'Stage, what it waits for' }).click();
    const waiting = page.getByRole('group', { name: 'Who can end it?' });
    await waiting.getByLabel('The supplier').check();
    await waiting.getByLabel('Leave as it is').check();
    await expect(waiting.getByLabel('The supplier')).not.toBeChecked();
  });

  test('moves a wave by two weeks, each date from its own, in four presses and three fields; all of it is put back', async ({
    intranet,
    page,
    host,
  }) => {
    const before = await statuses(host);
    await openMany(intranet, page);
    await page.getByLabel('Wave').selectOption('5');
    await page.getByLabel('Move each date by').fill('2');
    await page.getByRole('button', { name: 'See what would change' }).click();
    await expect(page.getByRole('alert')).toContainText('Say why the dates move');
    await page.getByLabel('Why the dates move').fill('The supplier needs its engineers for wave 4.');
    await page.getByLabel('Where the dates come from').fill('The supplier’s plan');
    await page.getByRole('button', { name: 'See what would change' }).click();
    await expect(
      page.getByRole('heading', { name: /^67\sdates at 9\ssites would move 2\sweeks later$/ }),
    ).toBeFocused();
    await expect(page.getByText('By 2\u00a0weeks later, each from its own date')).toBeVisible();
    await expect(page.getByRole('button', { name: /^67\sexpected dates move later$/ })).toBeVisible();
    await expect(page.getByText(/^23\shave no date of their own, and stay without$/)).toBeVisible();
    await page.getByRole('button', { name: /^Save 67\schanges$/ }).click();
    await expect(page.getByRole('heading', { name: /^67\schanges saved$/ })).toBeFocused();
    const moved = new Map((await statuses(host)).map((item) => [item.StatusKey, version(item)]));
    expect(before.filter((item) => moved.get(item.StatusKey) !== version(item))).toHaveLength(67);

    await changeStatus(host, 'RIVERSIDE|email', { ConfirmedBy: 'Amit Joshi' });
    await page.getByRole('button', { name: /^Put these 67\sback$/ }).click();
    await expect(page.getByRole('heading', { name: /^66\s.*put back; 1\snot$/ })).toBeFocused();
    await page.getByRole('button', { name: 'See both versions' }).click();
    await expect(page.getByRole('row', { name: /Amit Joshi/ })).toBeVisible();
    const values = ({ 'odata.etag': _, ...rest }: Item): unknown => rest;
    const after = new Map((await statuses(host)).map((item) => [item.StatusKey, item]));
    for (const item of before)
      if (item.StatusKey !== 'RIVERSIDE|email') expect(values(after.get(item.StatusKey)!)).toEqual(values(item));
    expect(after.get('RIVERSIDE|email')!.ConfirmedBy).toBe('Amit Joshi');
  });

  test('asks before a date comes nearer, and leaves those where that is not meant', async ({ intranet, page }) => {
    await openMany(intranet, page);
    await page.getByLabel('Wave').selectOption('5');
    for (const [label, value] of [
      ['Day', '27'],
      ['Month', 'May'],
      ['Year', '2013'],
    ])
      await page.getByRole('group', { name: 'Or move all to one date' }).getByLabel(label).fill(value);
    await page.getByLabel('Why the dates move').fill('One day for all.');
    await page.getByLabel('Where the dates come from').fill('The supplier’s plan');
    await page.getByRole('button', { name: 'See what would change' }).click();
    const nearer = page.getByRole('group', { name: /^\d+\sdates come nearer$/ });
    await expect(nearer).toBeVisible();
    await page.getByRole('button', { name: /^Save \d+\schanges$/ }).click();
    await expect(page.getByRole('alert')).toContainText('Say whether the dates may come nearer');
    await nearer.getByRole('radio', { name: 'Leave those dates as they are' }).check({ force: true });
    await expect(page.getByRole('button', { name: /move nearer$/ })).toHaveCount(0);
    await expect(page.getByRole('button', { name: /move later$/ })).toBeVisible();
  });

  test('confirms a region with each answer in view; those not known are ticked one by one', async ({
    intranet,
    page,
  }) => {
    await openMany(intranet, page);
    await page.getByLabel('Region or area team').selectOption('London');
    await page.getByRole('checkbox', { name: 'Yes, it is as staff read it now' }).check({ force: true });
    await sayWhere(page);
    await page.getByRole('button', { name: 'See what would change' }).click();
    const save = page.getByRole('button', { name: /^Save \d+\schanges$/ });
    const count = Number(/\d+/.exec(await save.innerText())![0]);
    const answers = page.getByRole('list', { name: 'Answers to tick' }).getByRole('checkbox');
    await expect(answers.first()).not.toBeChecked();
    await answers.first().check({ force: true });
    await expect(save).toContainText(String(count + 1));
    await expect(page.getByRole('button', { name: /confirmed as “Working”$/ })).toBeVisible();
  });

  test('never moves the day a site was connected long ago', async ({ intranet, page }) => {
    await openMany(intranet, page);
    await chooseServices(page, 'Email');
    await page.getByText('Stage, what it waits for, and other details').click();
    await page.getByRole('radio', { name: 'Connected', exact: true }).check({ force: true });
    for (const [label, value] of [
      ['Day', '15'],
      ['Month', '4'],
      ['Year', '2013'],
    ])
      await page.getByRole('group', { name: 'Connected on' }).getByLabel(label).fill(value);
    await page.getByRole('button', { name: 'See what would change' }).click();
    await expect(page.getByText(/^37\sare connected, and their dates stay$/)).toBeVisible();
    await expect(page.getByRole('heading', { name: /^25\srows at 25\ssites would change$/ })).toBeFocused();
  });

  test('of more than 200, in which SharePoint throttles, fails some parts and drops one reply after writing, loses and doubles nothing, and is resumed', async ({
    intranet,
    page,
    host,
  }) => {
    intranet.expectFailedRequests();
    const before = new Map((await statuses(host)).map((item) => [item.StatusKey, version(item)]));
    await openMany(intranet, page);
    await chooseServices(page, 'Email', 'Desk telephone', 'Internet access', 'Shared drive');
    await page.getByRole('checkbox', { name: 'Yes, it is as staff read it now' }).check({ force: true });
    await sayWhere(page);
    await page.getByRole('button', { name: 'See what would change' }).click();
    await page.getByRole('button', { name: /^Tick all \d+$/ }).click();
    const save = page.getByRole('button', { name: /^Save \d+\schanges$/ });
    const count = Number(/\d+/.exec(await save.innerText())![0]);
    expect(count).toBeGreaterThanOrEqual(200);

    host.faults.add({ match: { method: 'MERGE', path: 'RolloutStatuses' }, status: 400, times: 3 });
    host.faults.add({ match: { method: 'MERGE', path: 'RolloutStatuses' }, status: 429, retryAfter: 1, times: 25 });
    let batches = 0;
    await page.route('**/_api/$batch', async (route) => {
      batches += 1;
      // The reply to the fourth is lost after its work is done.
      if (batches !== 4) return route.fallback();
      await route.fetch();
      return route.abort('connectionreset');
    });
    await save.click();
    await expect(page.getByRole('progressbar', { name: `of ${count} saved` })).toBeVisible();
    await expect(page.getByText(/^SharePoint is busy\. Nothing is lost\. Trying again in one second\.$/)).toBeVisible();
    await expect(page.getByRole('heading', { name: `${count - 3} changes saved; 3 not` })).toBeFocused({
      timeout: 30_000,
    });
    await expect(page.getByRole('listitem').filter({ hasText: 'SharePoint refused it: 400' })).toHaveCount(3);
    await page.getByRole('button', { name: 'Try the 3 again' }).click();
    await expect(page.getByRole('heading', { name: `${count} changes saved` })).toBeFocused();

    const after = await statuses(host);
    const changed = after.filter((item) => version(item) !== before.get(item.StatusKey));
    expect(changed).toHaveLength(count);
    expect(
      changed.filter((item) => before.has(item.StatusKey) && version(item) !== before.get(item.StatusKey)! + 1),
    ).toEqual([]);
    expect(new Set(after.map(({ StatusKey }) => StatusKey)).size).toBe(after.length);
    expect(changed.every(({ ConfirmedBy }) => ConfirmedBy === 'Jo Patel')).toBe(true);
  });

  /** Fills in that a wave slips by so many weeks. */
  async function moveBy(page: Page, weeks: string): Promise<void> {
    await page.getByLabel('Move each date by').fill(weeks);
    await page.getByLabel('Why the dates move').fill('The line is late.');
    await page.getByLabel('Where the dates come from').fill('The supplier’s plan of today');
  }

  test('shows what is wanted last, though the reading for an earlier wish comes in later', async ({
    intranet,
    page,
  }) => {
    await openMany(intranet, page);
    await page.getByLabel('Wave').selectOption('5');
    await moveBy(page, '2');
    const held: Promise<void>[] = [];
    let [isHolding, release] = [true, (): void => undefined];
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/_api/$batch', (route) => {
      if (!isHolding) return route.fallback();
      const late = released.then(() => route.fallback());
      held.push(late);
      return late;
    });
    await page.getByRole('button', { name: 'See what would change' }).click();
    await page.getByRole('button', { name: 'Back' }).click();
    isHolding = false;
    await page.getByLabel('Move each date by').fill('3');
    await page.getByRole('button', { name: 'See what would change' }).click();
    await expect(page.getByRole('heading', { name: /would move 3\sweeks later$/ })).toBeFocused();
    expect(held.length).toBeGreaterThan(0);
    release();
    await Promise.all(held);
    await expect(page.getByRole('heading', { name: /would move 3\sweeks later$/ })).toBeVisible();
    await expect(page.getByRole('heading', { name: /would move 2\sweeks later$/ })).toHaveCount(0);
  });

  test('offers again what was chosen, where some rows are not saved and somebody presses Done', async ({
    intranet,
    page,
    host,
  }) => {
    intranet.expectFailedRequests();
    await openMany(intranet, page);
    await page.getByLabel('Wave').selectOption('5');
    await moveBy(page, '2');
    await page.getByRole('button', { name: 'See what would change' }).click();
    host.faults.add({ match: { method: 'MERGE', path: 'RolloutStatuses' }, status: 400, times: 2 });
    await page.getByRole('button', { name: /^Save \d+\schanges$/ }).click();
    await expect(page.getByRole('heading', { name: /changes saved; 2 not$/ })).toBeFocused();
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('button', { name: 'Change several sites at once' }).click();
    await expect(page.getByRole('group', { name: 'Text that is not saved' })).toBeVisible();
  });

  test('saves a moved date over somebody else’s version, and nothing of what they wrote meanwhile', async ({
    intranet,
    page,
    host,
  }) => {
    await openMany(intranet, page);
    await page.getByLabel('Wave').selectOption('3');
    await moveBy(page, '2');
    await page.getByRole('button', { name: 'See what would change' }).click();
    await expect(page.getByRole('button', { name: /^Save \d+\schanges$/ })).toBeVisible();
    await changeStatus(host, 'MILLGATE|shared-drive', { Now: 'Working', WaitingFor: 'the core network' });
    const theirs = (await statuses(host)).find(({ StatusKey }) => StatusKey === 'MILLGATE|shared-drive')!;

    await page.getByRole('button', { name: /^Save \d+\schanges$/ }).click();
    await page.getByRole('button', { name: 'See both versions' }).click();
    // What nobody wants to change is in neither column.
    await expect(page.getByRole('rowheader', { name: 'Waiting for' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Save yours over theirs' }).click();
    await expect(page.getByRole('heading', { name: /^\d+\schanges saved$/ })).toBeFocused();
    const saved = (await statuses(host)).find(({ StatusKey }) => StatusKey === 'MILLGATE|shared-drive')!;
    expect(saved).toMatchObject({ Now: 'Working', WaitingFor: 'the core network', Reason: 'The line is late.' });
    expect(saved.ForecastOn).not.toBe(theirs.ForecastOn);
  });

  test('says which entry somebody else changed meanwhile, shows both versions, and goes on', async ({
    intranet,
    page,
    host,
  }) => {
    await openMany(intranet, page);
    await page.getByLabel('Wave').selectOption('4');
    await page.getByRole('button', { name: 'Which services: none' }).click();
    await page.getByRole('checkbox', { name: 'Email', exact: true }).check({ force: true });
    await page.getByRole('checkbox', { name: 'Yes, it is as staff read it now' }).check({ force: true });
    await sayWhere(page);
    await page.getByRole('button', { name: 'See what would change' }).click();
    await expect(page.getByRole('button', { name: /^Save \d+\schanges$/ })).toBeVisible();
    const first = await page
      .getByText(/: 1\srow/)
      .first()
      .innerText();
    const { StatusKey } = (await statuses(host)).find(
      ({ Title, ServiceKey }) => ServiceKey === 'email' && first.startsWith(Title.split(':')[0]),
    )!;
    await changeStatus(host, StatusKey, { Now: 'Not working' });

    await page.getByRole('button', { name: /^Save \d+\schanges$/ }).click();
    await expect(page.getByRole('heading', { name: /changes saved; 1 not$/ })).toBeFocused();
    await page.getByRole('button', { name: 'See both versions' }).click();
    await expect(page.getByRole('cell', { name: 'Not working' })).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Leave theirs' }).click();
    await expect(page.getByText('Left as somebody else saved it.')).toBeVisible();
  });
});

test.describe('what somebody types', () => {
  test('stays in its own row while another row is saved', async ({ intranet, page }) => {
    await openEditing(intranet, page);
    await sayWhere(page);
    const release = await holdRequests(page, '**/_api/$batch');
    await page.getByRole('button', { name: 'Internet access: still working' }).click();
    await page.getByRole('button', { name: 'Change Shared drive' }).click();
    const form = page.getByRole('form', { name: 'Shared drive' });
    await form.getByLabel('Waiting for').fill('the core network');
    release();
    await expect(page.getByText('Internet access: confirmed today.')).toBeVisible();
    await expect(form.getByLabel('Waiting for')).toHaveValue('the core network');
  });
});
