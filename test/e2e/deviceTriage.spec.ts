import type { Browser, Page } from '@playwright/test';
import type { Host } from '../../host/server';
import { expect, type Intranet, intranetOn, sidewaysScroll, smallTargets, stickingOut, test } from './fixtures';
import { guard } from './guards';
import { choose, decisionsOn, form, openTriage, requestOf, row, tab } from './triagePage';

test.afterEach(({ host }) => host.reset());

async function somebodyElse(
  browser: Browser,
  host: Host,
): Promise<{ page: Page; intranet: Intranet; close(): Promise<void> }> {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London' });
  const page = await context.newPage();
  return { page, intranet: intranetOn(page, host, await guard(page, host.url)), close: () => context.close() };
}

test.describe('the queue', () => {
  test('is offered to those who decide; everybody else is shown their own requests, whatever address they type', async ({
    page,
    host,
    intranet,
  }) => {
    const chunks: string[] = [];
    page.on('request', (request) => {
      if (/chunk\.triage/.test(request.url())) chunks.push(request.url());
    });
    for (const as of ['staff', 'rollout']) {
      await intranet.open('Phones', as);
      await expect(page.getByRole('heading', { name: 'A phone is for a business need.' })).toBeVisible();
      await expect(page.getByRole('link', { name: 'Decide requests' })).toHaveCount(0);
      expect(chunks).toEqual([]);
    }
    for (const as of ['staff', 'rollout']) {
      await intranet.open('Phones', as);
      await page.goto(`${host.site}/SitePages/Phones.aspx?phone=decide`);
      await expect(page.getByRole('heading', { name: 'A phone is for a business need.' })).toBeVisible();
      await expect(page.getByText('Record decision')).toHaveCount(0);
      await expect(page.getByText('Maria Okafor')).toHaveCount(0);
    }
  });
});

test.describe('a decision', () => {
  test('of two officers at once is one, and both are shown', async ({ page, host, browser }) => {
    await openTriage(page, host);
    const other = await somebodyElse(browser, host);
    await openTriage(other.page, host, { as: 'owner' });
    const theirs = form(other.page, 'Decision: Maria Okafor');
    await theirs.getByLabel('Note to Maria (optional)').fill('By Ruth.');
    await theirs.getByRole('button', { name: 'Record decision' }).click();
    await expect(other.page.getByRole('heading', { name: 'Recorded: Smart handset' })).toBeVisible();

    const mine = form(page, 'Decision: Maria Okafor');
    await choose(mine, 'Standard handset');
    await mine.getByLabel('Why, when the rule gives something else').fill('A standard one will do.');
    await mine.getByRole('button', { name: 'Record decision' }).click();
    await expect(page.getByRole('heading', { name: 'Somebody else decided first' })).toBeFocused();
    await expect(page.getByText('Ruth Ellis has recorded this: Smart handset.')).toBeVisible();
    await expect(page.getByText('By Ruth.')).toBeVisible();
    await expect(page.getByText('Yours is not recorded: Standard handset.')).toBeVisible();
    await expect(page.getByText('A standard one will do.')).toBeVisible();
    const request = await requestOf(host, 'Maria Okafor');
    expect(await decisionsOn(host, request.Id)).toHaveLength(1);
    expect(request).toMatchObject({ Outcome: 'Smart handset', OutcomeBy: 'Ruth Ellis' });
    await other.close();
  });
});

test('several can be stopped half-way, and gone on with', async ({ page, host }) => {
  await openTriage(page, host);
  await page.getByRole('button', { name: 'Choose several' }).click();
  for (const name of ['Maria Okafor', 'Tom Brearley', 'Sunita Rao'])
    await page.getByRole('checkbox', { name: `Choose ${name}` }).check();
  await page.getByRole('button', { name: 'Decide several at once' }).click();
  await page.getByRole('button', { name: 'See what would be recorded' }).click();
  // The second waits for a busy SharePoint: there is time to stop.
  const { Id } = await requestOf(host, 'Tom Brearley');
  host.faults.add({ match: { method: 'GET', path: `ID eq ${String(Id)}` }, status: 429, retryAfter: 60 });
  await page.getByRole('button', { name: 'Record 3\u00a0decisions' }).click();
  await expect(page.getByText(/SharePoint is busy/)).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('heading', { name: '1\u00a0decision recorded; 2 not' })).toBeFocused();
  // The counts are those of now, and what somebody stopped themselves is no fault.
  await expect(tab(page, /^Queue \(13\)$/)).toBeVisible();
  await expect(page.getByRole('img', { name: 'Warning' })).toHaveCount(0);
  const rest = page.getByRole('button', { name: 'Record the other 2' });
  expect((await rest.boundingBox())!.y).toBeLessThan(
    (await page.getByRole('listitem').filter({ hasText: 'Sunita Rao' }).boundingBox())!.y,
  );
  host.faults.clear();
  await rest.click();
  await expect(page.getByRole('heading', { name: '3\u00a0decisions recorded' })).toBeFocused();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('button', { name: 'Choose several' })).toBeFocused();
  expect(await decisionsOn(host, Id)).toHaveLength(1);
});

test.describe('everybody can work it', () => {
  test('at 320 pixels the queue comes first, then the request, with a way back', async ({ page, host }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openTriage(page, host);
    const part = page.getByRole('region', { name: 'Phones' });
    await expect(page.getByRole('heading', { name: 'Maria Okafor' })).toBeHidden();
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await stickingOut(part, 8)).toEqual([]);
    await page.getByText('Narrow the list').click();
    await page.getByText('Counts and ages').click();
    await expect(page.getByRole('table', { name: 'By function' })).toBeVisible();
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await stickingOut(part, 8)).toEqual([]);
    await row(page, 'Tom Brearley').click();
    await expect(page.getByRole('heading', { name: 'Tom Brearley' })).toBeFocused();
    await expect(row(page, 'Tom Brearley')).toBeHidden();
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await stickingOut(part, 8)).toEqual([]);
    expect(await smallTargets(part)).toEqual([]);
    await page.getByRole('button', { name: 'Back to the list' }).click();
    await expect(row(page, 'Tom Brearley')).toBeFocused();
    for (const name of [/^Decided/, /^To reconcile/]) {
      await tab(page, name).click();
      expect(await sidewaysScroll(page)).toBe(0);
    }
  });

  test('a request is decided from the keyboard alone', async ({ page, host }) => {
    await openTriage(page, host);
    await tab(page, /^Queue/).focus();
    for (let pressed = 0; pressed < 8; pressed += 1) await page.keyboard.press('Tab');
    await expect(row(page, 'Tom Brearley')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Tom Brearley' })).toBeFocused();
    for (const name of ['Their answers', 'History']) {
      await page.keyboard.press('Tab');
      await expect(page.locator('summary').filter({ hasText: name })).toBeFocused();
    }
    await page.keyboard.press('Tab');
    await expect(page.getByRole('radio', { name: 'Smart handset' })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    // What is recorded stands for good: Enter in a choice records nothing.
    await page.keyboard.press('Enter');
    await expect(page.getByRole('radio', { name: 'Smart handset' })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.type('Ring me.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Recorded: Smart handset' })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Sunita Rao' })).toBeFocused();
  });
});
