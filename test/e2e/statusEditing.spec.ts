import type { Page } from '@playwright/test';
import type { Host } from '../../host/server';
import {
  accessibilityFaults,
  changeStatus,
  chooseSite,
  expect,
  type Intranet,
  intranetOn,
  sidewaysScroll,
  stickingOut,
  test,
  type Theme,
} from './fixtures';
import { guard } from './guards';

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
const editRow = (page: Page, name: string): ReturnType<Page['getByRole']> =>
  page.getByRole('listitem').filter({ has: page.getByText(name, { exact: true }) });

interface Item {
  readonly Title: string;
  readonly StatusKey: string;
  readonly SiteCode: string;
  readonly ServiceKey: string;
  readonly Now: string;
  readonly Stage: string;
  readonly ConnectedOn: string | null;
  readonly WaitingFor: string | null;
  readonly ConfirmedBy: string | null;
  readonly 'odata.etag': string;
}

/** Every status as SharePoint holds it. */
async function statuses(host: Host): Promise<Item[]> {
  const reply = await fetch(
    `${host.site}/_api/web/getList('/sites/openservice/Lists/RolloutStatuses')/items?$select=Title,StatusKey,SiteCode,ServiceKey,Now,Stage,ConnectedOn,WaitingFor,ConfirmedBy&$top=5000`,
    { headers: { accept: 'application/json', 'X-Host-Persona': 'owner' } },
  );
  return ((await reply.json()) as { value: Item[] }).value;
}

const version = (item: Item): number => Number(/,(\d+)"$/.exec(item['odata.etag'])![1]);

test.describe('the rollout team', () => {
  test('may edit, as SharePoint says; nobody else is offered it, and its code is loaded when it is used', async ({
    intranet,
    page,
  }) => {
    const chunks: string[] = [];
    page.on('request', (request) => {
      if (/chunk\.edit/.test(request.url())) chunks.push(request.url());
    });
    await intranet.open('Home', 'staff');
    await chooseSite(page, 'millgate', /^Millgate House/);
    await expect(page.getByRole('button', { name: 'Edit', exact: true })).toHaveCount(0);
    await intranet.open('Home', 'rollout');
    await chooseSite(page, 'millgate', /^Millgate House/);
    expect(chunks).toEqual([]);
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Millgate House, Rotherham' })).toBeFocused();
    expect(chunks).toHaveLength(1);
  });

  test('two people editing the same status see both versions, and each can keep theirs or the other’s', async ({
    intranet,
    page,
    host,
    browser,
  }) => {
    await openEditing(intranet, page);
    await sayWhere(page);
    await page.getByRole('button', { name: 'Change Email' }).click();
    const form = page.getByRole('form', { name: 'Email' });
    await form.getByRole('radio', { name: 'Partly working' }).check({ force: true });
    await form.getByLabel('What does not work yet').fill('Calendars');

    const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London' });
    const other = await context.newPage();
    const others = intranetOn(other, host, await guard(other, host.url));
    await openEditing(others, other, 'owner');
    await sayWhere(other);
    await other.getByRole('button', { name: 'Email: still working' }).click();
    await expect(other.getByText('Email: confirmed today.')).toBeVisible();

    await form.getByRole('button', { name: 'Save and confirm today' }).click();
    await expect(
      page.getByRole('heading', { name: 'Email: somebody else changed this while you were working' }),
    ).toBeFocused();
    await expect(page.getByText(/^Ruth Ellis saved theirs on Monday 15\sApril 2013/)).toBeVisible();
    await expect(page.getByRole('row', { name: 'Now Partly working Working' })).toBeVisible();
    await page.getByRole('button', { name: 'Save yours over theirs' }).click();
    await expect(page.getByText('Email: saved.')).toBeVisible();

    await other.getByRole('button', { name: 'Email: still working' }).click();
    await expect(other.getByRole('row', { name: 'Confirmed by Ruth Ellis Jo Patel' })).toBeVisible();
    await other.getByRole('button', { name: 'Leave theirs' }).click();
    await expect(editRow(other, 'Email')).toContainText('Partly working');
    await context.close();
  });
});

test.describe('what somebody types', () => {
  test('stays in its own row while another row is saved', async ({ intranet, page }) => {
    await openEditing(intranet, page);
    await sayWhere(page);
    await page.route('**/_api/$batch', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.fallback();
    });
    await page.getByRole('button', { name: 'Internet access: still working' }).click();
    await page.getByRole('button', { name: 'Change Shared drive' }).click();
    const form = page.getByRole('form', { name: 'Shared drive' });
    await form.getByLabel('Waiting for').fill('the core network');
    await expect(page.getByText('Internet access: confirmed today.')).toBeVisible();
    await expect(form.getByLabel('Waiting for')).toHaveValue('the core network');
  });

  test('is asked about before the back button takes it away, and another tab does not take it', async ({
    intranet,
    page,
    context,
    host,
  }) => {
    await intranet.open('Home', 'rollout');
    await chooseSite(page, 'millgate', /^Millgate House/);
    await page.getByRole('link', { name: 'Email', exact: true }).click();
    await page.getByRole('link', { name: 'All services at Millgate House' }).click();
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await page.getByRole('button', { name: 'Change Email' }).click();
    await page
      .getByRole('form', { name: 'Email' })
      .getByRole('radio', { name: 'Partly working' })
      .check({ force: true });
    const address = page.url();
    await page.evaluate(() => window.history.back());
    await expect(page.getByRole('alertdialog', { name: 'Leave without saving?' })).toBeVisible();
    await page.getByRole('button', { name: 'Stay here' }).click();
    await expect(page.getByRole('radio', { name: 'Partly working' })).toBeChecked();
    expect(page.url()).toBe(address);

    const other = await context.newPage();
    await other.goto(`${host.site}/SitePages/Home.aspx`);
    await other.getByRole('button', { name: 'Change site' }).click();
    await chooseSite(other, 'castle works', /^Castle Works/);
    await other.close();
    await expect(page.getByRole('radio', { name: 'Partly working' })).toBeChecked();

    await page.evaluate(() => window.history.back());
    await page.getByRole('button', { name: 'Leave without saving' }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'Email: working' })).toBeVisible();
  });
});

test.describe('a change of many', () => {
  async function openMany(intranet: Intranet, page: Page): Promise<void> {
    await intranet.open('Home', 'rollout');
    await page.getByRole('button', { name: 'See all sites' }).click();
    await page.getByRole('button', { name: 'Change several sites at once' }).click();
    await expect(page.getByRole('heading', { name: 'Change several at once' })).toBeFocused();
  }

  test('of more than 200, in which SharePoint throttles, fails some parts and drops one reply after writing, loses and doubles nothing, and is resumed', async ({
    intranet,
    page,
    host,
  }) => {
    intranet.expectFailedRequests();
    const before = new Map((await statuses(host)).map((item) => [item.StatusKey, version(item)]));
    await openMany(intranet, page);
    await page.getByLabel('Wave').selectOption({ label: 'Every wave' });
    for (const name of ['Email', 'Desk telephone', 'Internet access', 'Shared drive'])
      await page.getByRole('checkbox', { name }).check({ force: true });
    await page.getByRole('checkbox', { name: 'Yes, I know this of each of them today' }).check({ force: true });
    await sayWhere(page);
    await page.getByRole('button', { name: 'See what would change' }).click();
    const save = page.getByRole('button', { name: /^Save \d+\schanges$/ });
    const count = Number(/\d+/.exec(await save.innerText())![0]);
    expect(count).toBeGreaterThanOrEqual(200);

    host.faults.add({ match: { method: 'MERGE', path: 'RolloutStatuses' }, status: 500, times: 3 });
    host.faults.add({ match: { method: 'MERGE', path: 'RolloutStatuses' }, status: 429, retryAfter: 1, times: 25 });
    let batches = 0;
    await page.route('**/_api/$batch', async (route) => {
      batches += 1;
      // The reply to the fourth is lost once its work is done.
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
    await expect(page.getByRole('listitem').filter({ hasText: 'SharePoint refused it: 500' })).toHaveCount(3);
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

  test('says which entry somebody else changed meanwhile, shows both versions, and goes on', async ({
    intranet,
    page,
    host,
  }) => {
    await openMany(intranet, page);
    await page.getByLabel('Wave').selectOption('4');
    await page.getByRole('checkbox', { name: 'Email' }).check({ force: true });
    await page.getByRole('checkbox', { name: 'Yes, I know this of each of them today' }).check({ force: true });
    await sayWhere(page);
    await page.getByRole('button', { name: 'See what would change' }).click();
    await expect(page.getByRole('button', { name: /^Save \d+\schanges$/ })).toBeVisible();
    await page.getByText('Each change').click();
    const first = await page
      .getByRole('listitem')
      .filter({ hasText: 'Confirmed on' })
      .first()
      .locator('span')
      .first()
      .innerText();
    const { StatusKey } = (await statuses(host)).find(
      ({ Title, ServiceKey }) => ServiceKey === 'email' && Title.startsWith(first),
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

test.describe('editing is usable by everybody', () => {
  test('in a one-third column nothing sticks out', async ({ intranet, page }) => {
    await intranet.open('OneThird', 'rollout');
    await chooseSite(page, 'millgate', /^Millgate House/);
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await page.getByRole('button', { name: 'Change Shared drive' }).click();
    expect(await stickingOut(page.getByRole('region', { name: 'Rollout status' }), 8)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
  });

  test('everything can be done from the keyboard', async ({ intranet, page }) => {
    await openEditing(intranet, page);
    await page.getByLabel('Where you know it from').focus();
    await page.keyboard.type('A call to the site');
    const change = page.getByRole('button', { name: 'Change Desk telephone' });
    for (
      let presses = 0;
      presses < 10 && !(await change.evaluate((button) => button === document.activeElement));
      presses += 1
    )
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('radio', { name: 'Keep using what you have' })).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('radio', { name: 'Working', exact: true })).toBeChecked();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Desk telephone: saved.')).toBeVisible();
    await expect(change).toBeFocused();
  });
});
