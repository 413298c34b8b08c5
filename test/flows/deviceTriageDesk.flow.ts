import { readFile } from 'node:fs/promises';
import { expect, holdRequests, test } from '../e2e/fixtures';
import {
  byHand,
  choose,
  decisionsOn,
  form,
  list,
  merge,
  openTriage,
  requestOf,
  row,
  rows,
  sentByStaff,
  tab,
} from '../e2e/triagePage';

// What can happen on a day of deciding: closed lists, failed readings, people who ask twice.

test.afterEach(({ host }) => host.reset());

test.describe('where a list cannot be read', () => {
  test('the register’s number is all that is missing without the register, and any other list is named', async ({
    page,
    host,
    intranet,
  }) => {
    intranet.expectFailedRequests();
    host.faults.add({ match: { path: 'BlackBerryRegister' }, status: 404 });
    await openTriage(page, host);
    await expect(tab(page, /^BlackBerry$/)).toBeVisible();
    await expect(tab(page, /^Queue \(14\)$/)).toBeVisible();
    host.faults.clear();
    for (const [status, words] of [
      [404, 'The list RolloutSites is not there, or you may not see it.'],
      [403, 'Ask the owner of this site for access.'],
    ] as const) {
      host.faults.add({ match: { path: 'Lists/RolloutSites' }, status });
      await page.goto(`${host.site}/SitePages/Phones.aspx?phone=decide`);
      await expect(page.getByRole('alert')).toContainText(words);
      await expect(page.getByRole('heading', { name: 'Decide requests for phones' })).toBeVisible();
      host.faults.clear();
    }
  });

  test('the queue, and what somebody has typed, stay when the answered requests are refused on the first visit', async ({
    page,
    host,
    intranet,
  }) => {
    intranet.expectFailedRequests();
    await page.context().addCookies([{ name: 'host-persona', value: 'triage', url: host.url }]);
    const release = await holdRequests(page, '**/_api/$batch', 'Outcome%20ne%20null');
    host.faults.add({ match: { path: 'Outcome ne null' }, status: 403 });
    await page.goto(`${host.site}/SitePages/Phones.aspx?phone=decide`);
    const note = form(page, 'Decision: Maria Okafor').getByLabel('Note to Maria (optional)');
    await note.fill('Not to be lost.');
    release();
    await expect(page.getByRole('alert')).toContainText('You do not have access to this.');
    await expect(note).toHaveValue('Not to be lost.');
    await expect(
      page.getByText(/Those that say they are answered could not be read: one may belong here\.$/),
    ).toBeVisible();
    await tab(page, /^To reconcile$/).click({ trial: true });
    host.faults.clear();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(tab(page, /^To reconcile \(1\)$/)).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(note).toHaveValue('Not to be lost.');
  });
});

test('a request is found by name, address or number, in whichever part it is', async ({ page, host }) => {
  await openTriage(page, host);
  const find = page.getByRole('searchbox', { name: 'Find a name, email or number' });
  await find.fill('okaf');
  await expect(list(page).getByRole('button')).toHaveText([/^Maria Okafor/]);
  const { Id } = await requestOf(host, 'Sunita Rao');
  await find.fill(`P-${String(Id).padStart(4, '0')}`);
  await expect(list(page).getByRole('button')).toHaveText([/^Sunita Rao/]);
  await find.fill('peter.wynn@');
  await expect(page.getByText('No request fits the filter.')).toBeVisible();
  await page.getByRole('link', { name: /^1\smore under “Decided”$/ }).click();
  await expect(list(page, 'Requests decided, the latest first').getByRole('button')).toHaveText([/^Peter Wynn/]);
});

test('its history holds what its requester did since', async ({ page, host }) => {
  const id = await sentByStaff(host);
  expect(
    (
      await byHand(
        host,
        'staff',
        `DeviceRequests')/items(${id})`,
        merge({ Justification: 'Another reason.', NeedsMobileEmail: true }),
      )
    ).status,
  ).toBe(204);
  expect((await byHand(host, 'staff', `DeviceRequests')/items(${id})`, merge({ Withdrawn: true }))).status).toBe(204);
  await openTriage(page, host, { step: `decided-${id}` });
  await page.locator('summary').filter({ hasText: 'History' }).click();
  await expect(page.getByText('Changed by Ada Bell: In their own words and Email away from a desk')).toBeVisible();
  await expect(page.getByText('Withdrawn, by Ada Bell')).toBeVisible();
});

test.describe('somebody who asks twice', () => {
  test('is remarked on each request, and decided by hand', async ({ page, host }) => {
    const values = { FunctionKey: 'emergency-planning', BusinessNeeds: ['Works alone'] };
    const first = await sentByStaff(host, { ...values, RequestKey: 'one' });
    const second = await sentByStaff(host, {
      ...values,
      RequestKey: 'two',
      RequestedForEmail: 'ADA.BELL@openservice.invalid',
    });
    await openTriage(page, host, { step: `queue-${first}` });
    await page.getByRole('button', { name: 'Show 10 more' }).click();
    const flags = page.getByRole('list', { name: 'Look at this first' });
    await expect(flags).toContainText(`This person has another request that waits. See P-00${second}: Open`);
    await expect(row(page, 'Ada Bell').first()).toContainText('The same person has another request');
    await page.getByRole('button', { name: 'Choose several' }).click();
    await expect(page.getByRole('button', { name: 'Stop choosing' })).toBeFocused();
    await page.getByRole('checkbox', { name: 'Choose Maria Okafor' }).check();
    for (const each of await page.getByRole('checkbox', { name: 'Choose Ada Bell' }).all()) await each.check();
    await page.getByRole('button', { name: 'Decide several at once' }).click();
    await page.getByRole('button', { name: 'See what would be recorded' }).click();
    await expect(page.getByText('1\u00a0decision will be recorded.')).toBeVisible();
    await expect(page.getByText('Emergency planning; needed by 19\u00a0April')).toBeVisible();
    await page.getByText('2\u00a0are for people with another request and are left out').click();
    await expect(page.getByText(`P-00${first}; Emergency planning; no date given`)).toBeVisible();
    await page.getByRole('button', { name: 'Back' }).click();
    await page.getByRole('button', { name: 'Back' }).click();
    await expect(page.getByRole('button', { name: 'Stop choosing' })).toBeFocused();
    await page.goto(`${host.site}/SitePages/Phones.aspx?phone=decide&step=queue-${first}`);
    await form(page, 'Decision: Ada Bell').getByRole('button', { name: 'Record decision' }).click();
    await expect(page.getByRole('heading', { name: 'Recorded: Smart handset' })).toBeVisible();
    await page.goto(`${host.site}/SitePages/Phones.aspx?phone=decide&step=queue-${second}`);
    await expect(flags).toContainText(
      `This person has a phone already, or one on its way. See P-00${first}: Approved: smart handset`,
    );
  });
});

test.describe('several at once', () => {
  test('end by themselves where each would meet the same; the rest are not sent', async ({ page, host, intranet }) => {
    intranet.expectFailedRequests();
    await openTriage(page, host);
    await page.getByRole('button', { name: 'Choose several' }).click();
    for (const name of ['Maria Okafor', 'Tom Brearley', 'Sunita Rao'])
      await page.getByRole('checkbox', { name: `Choose ${name}` }).check();
    await page.getByRole('button', { name: 'Decide several at once' }).click();
    await page.getByRole('button', { name: 'See what would be recorded' }).click();
    host.faults.add({ match: { method: 'POST', path: 'DeviceDecisions' }, status: 403 });
    await page.getByRole('button', { name: 'Record 3\u00a0decisions' }).click();
    await expect(page.getByRole('heading', { name: 'No decision recorded' })).toBeFocused();
    await expect(page.getByRole('listitem').filter({ hasText: 'Maria Okafor' })).toContainText(
      'You may not change this.',
    );
    await expect(page.getByRole('listitem').filter({ hasText: 'Sunita Rao' })).toContainText('Not sent.');
    expect(
      host.log
        .all()
        .flatMap(({ parts }) => parts ?? [])
        .filter(({ method, path }) => method === 'POST' && path.includes('DeviceDecisions')),
    ).toHaveLength(1);
    host.faults.clear();
    await page.getByRole('button', { name: 'Try the 3 again' }).click();
    await expect(page.getByRole('heading', { name: '3\u00a0decisions recorded' })).toBeFocused();
  });

  test('leave a request alone that its requester changes meanwhile, and say who only where that is known', async ({
    page,
    host,
  }) => {
    const id = await sentByStaff(host, { FunctionKey: 'emergency-planning', BusinessNeeds: ['Works alone'] });
    await openTriage(page, host);
    await page.getByRole('button', { name: 'Choose several' }).click();
    await page.getByRole('button', { name: 'Choose all 15' }).click();
    await page.getByRole('button', { name: 'Decide several at once' }).click();
    await page.getByRole('button', { name: 'See what would be recorded' }).click();
    await byHand(host, 'staff', `DeviceRequests')/items(${id})`, merge({ Justification: 'Another reason.' }));
    await page.getByRole('button', { name: /^Record \d+\sdecisions$/ }).click();
    const ada = page.getByRole('listitem').filter({ hasText: 'Ada Bell' });
    await expect(ada).toContainText(
      `The request has changed since you chose it. Nothing is recorded. Open P-00${id} and decide it by itself.`,
      { timeout: 30_000 },
    );
    await expect(ada.getByRole('button')).toHaveCount(0);
    expect(await decisionsOn(host, id)).toEqual([]);
  });
});

test('where no rule is in force, the box asks why without saying that one gives something else', async ({
  page,
  host,
}) => {
  await openTriage(page, host);
  await row(page, 'Helen Marsh').click();
  const decision = form(page, /^Decision: Helen Marsh/);
  await choose(decision, 'Standard handset');
  await expect(decision.getByLabel('Why, as the rule gives no answer')).toBeVisible();
  await decision.getByRole('button', { name: 'Record decision' }).click();
  await expect(decision.getByRole('alert')).toContainText('Say why, as the rule gives no answer');
  await expect(page).toHaveTitle(/^Error: /);
});

test('a request backdated by two years gains no place, no age and no older rule, and is flagged', async ({
  page,
  host,
}) => {
  const id = await sentByStaff(host, { FunctionKey: 'emergency-planning', BusinessNeeds: ['Works alone'] });
  const backdated = await byHand(host, 'staff', `DeviceRequests')/items(${id})/validateUpdateListItem()`, {
    method: 'POST',
    body: { formValues: [{ FieldName: 'Created', FieldValue: '2011-06-01T08:00:00Z' }] },
  });
  expect(backdated.status).toBe(200);
  expect((await rows(host, 'DeviceRequests', `ID eq ${id}`))[0]).toMatchObject({ Created: '2011-06-01T08:00:00Z' });
  await openTriage(page, host, { step: `queue-${id}` });
  await expect(tab(page, /^To reconcile \(2\)$/)).toBeVisible();
  await expect(page.getByRole('list', { name: 'Look at this first' })).toContainText(
    /^Says it was asked on 1\sJune\s2011\. By its number it was asked about 15\sApril\s2013, and that day is used\.$/,
  );
  await expect(page.getByText(/Asked about 15\sApril, by its number; no date given\./)).toBeVisible();
  await expect(page.getByText(/The rule was different/)).toHaveCount(0);
  await page.locator('summary').filter({ hasText: 'History' }).click();
  await expect(
    page.getByText(/^Asked for, by Ada Bell\. The day is by its number: the row says 1\sJune\s2011\.$/),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Show 9 more' }).click();
  await expect(list(page).getByRole('button').last()).toContainText(/^Ada Bell.*asked about 15\sApril/);
  await page.locator('summary').filter({ hasText: 'Counts and ages' }).click();
  await expect(page.getByText(/The oldest was asked \d\d?\sdays ago/)).toBeVisible();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a table (CSV)' }).click();
  const table = (await readFile(await (await saved).path(), 'utf8')).split('\r\n');
  expect(table.find((line) => line.startsWith(`P-00${id}`))).toContain(',2013-04-15,2011-06-01,0,');
});

test('hundreds of requests of one account stand in one line behind all others, and each can still be reached', async ({
  page,
  host,
}) => {
  const values = {
    FunctionKey: 'emergency-planning',
    BusinessNeeds: ['Works alone'],
    NeededBy: '2013-04-16T12:00:00Z',
  };
  const ids: number[] = [];
  for (let at = 0; at < 300; at += 1) ids.push(await sentByStaff(host, { ...values, RequestKey: `flood-${at}` }));
  await openTriage(page, host);
  await expect(tab(page, /^Queue \(314\)$/)).toBeVisible();
  await expect(page.getByText('1–6 of 39')).toBeVisible();
  // Nobody opens it: it is one line.
  const line = page.locator('summary').filter({ hasText: /^Ada Bell: 275\smore requests, since 15\sApril$/ });
  await expect(line).toBeVisible();
  await expect(list(page, 'More requests by Ada Bell')).toHaveCount(0);
  await line.click();
  await expect(page.getByText(/^One account has sent more than 25\. The first 25 have their places\./)).toBeVisible();
  const more = list(page, 'More requests by Ada Bell').getByRole('button');
  await expect(more).toHaveCount(6);
  await expect(more.first()).toContainText('After all others: its account has sent more than 25');
  await more.first().click();
  await expect(page.getByText(`Reference P-${String(ids[25]).padStart(4, '0')}.`)).toBeVisible();
  await expect(form(page, 'Decision: Ada Bell')).toBeVisible();
  await page.locator('summary').filter({ hasText: 'Counts and ages' }).click();
  await expect(page.getByText(/^314\srequests\. The oldest/)).toBeVisible();
  await page.getByRole('button', { name: 'Choose several' }).click();
  await page.getByRole('button', { name: 'Choose all 314' }).click();
  await expect(page.getByText('314\u00a0requests chosen')).toBeVisible();
  await page.getByRole('button', { name: 'Stop choosing' }).click();
  await page.getByRole('searchbox', { name: 'Find a name, email or number' }).fill(String(ids[299]));
  await expect(list(page).getByRole('button')).toHaveText([/^Ada Bell.*After all others/]);
  await expect(line).toHaveCount(0);
});

test('a text of a megabyte, and a date that cannot be, take nobody’s room or place', async ({ page, host }) => {
  const id = await sentByStaff(host, {
    FunctionKey: 'emergency-planning',
    BusinessNeeds: ['Works alone'],
    Justification: `${'word '.repeat(200_000)}the end`,
  });
  const forged = await byHand(host, 'staff', `DeviceRequests')/items(${id})/validateUpdateListItem()`, {
    method: 'POST',
    body: { formValues: [{ FieldName: 'Created', FieldValue: '1900-01-02T08:00:00Z' }] },
  });
  expect(forged.status).toBe(200);
  await openTriage(page, host, { step: `queue-${id}` });
  await expect(page.getByRole('list', { name: 'Look at this first' })).toContainText(
    /Says it was asked on 2\sJanuary\s1900\. By its number it was asked about \d+\sApril\s2013/,
  );
  await expect(list(page).getByRole('button').first()).toContainText('Maria Okafor');
  expect((await page.locator('body').innerText()).length).toBeLessThan(10_000);
  await page.getByRole('button', { name: /^Show all 1,000,00\d characters$/ }).click();
  await expect(page.getByText(/the end$/)).toBeFocused();
});
