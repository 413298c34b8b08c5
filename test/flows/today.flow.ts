import type { Locator, Page } from '@playwright/test';
import { accessibilityFaults, changeStatus, expect, type Intranet, test } from '../e2e/fixtures';
import type { Host } from '../../host/server';

test.afterEach(({ host }) => host.reset());

async function openToday(intranet: Intranet, page: Page, persona = 'rollout'): Promise<void> {
  await intranet.open('Home', persona, 'light', 'sites=today');
  await expect(
    page.getByRole('heading', { name: /^11\ssites are not known\. 31\sservices are late\.$/ }),
  ).toBeVisible();
}

const sayWhere = (page: Page): Promise<void> => page.getByLabel('Where you know it from').fill('A call to the site');

const group = (page: Page, title: string): Locator =>
  page.locator('details').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

const line = (page: Page, site: string, service: string): Locator =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: site }) })
    .filter({ hasText: service });

const stillWorking = 'Internet access at Millgate House: still working';

interface Item {
  readonly StatusKey: string;
  readonly Now: string;
  readonly ConfirmedBy: string | null;
  readonly Source: string | null;
  readonly 'odata.etag': string;
}

/** A status as SharePoint holds it; undefined: there is none. */
async function stored(host: Host, key: string): Promise<Item | undefined> {
  const reply = await fetch(
    `${host.site}/_api/web/getList('/sites/openservice/Lists/RolloutStatuses')/items?$filter=StatusKey eq '${key}'`,
    { headers: { accept: 'application/json', 'X-Host-Persona': 'owner' } },
  );
  return ((await reply.json()) as { value: Item[] }).value[0];
}

test.describe('today', () => {
  test('records what eleven sites say in 25 presses, each line by one, and says how many are left', async ({
    intranet,
    page,
    host,
  }) => {
    await openToday(intranet, page);
    const unknown = group(page, 'Not known');
    await expect(unknown).toContainText(/11\ssites/);
    expect(await accessibilityFaults(page)).toEqual([]);
    let presses = 1;
    await sayWhere(page);
    const lines = unknown.getByRole('listitem');
    const count = await lines.count();
    for (let at = 0; at < count; at += 1) {
      await lines.nth(at).getByRole('button').first().click();
      presses += 1;
      await expect(lines.nth(at)).toContainText('Confirmed today by you');
      await expect(lines.nth(at).getByRole('button', { name: /^Next, after / })).toBeFocused();
    }
    await expect(unknown).toContainText(`${count} done, 0 left.`);
    await page.getByRole('button', { name: 'Read again' }).click();
    presses += 1;
    await expect(unknown).toContainText(/0\ssites/);
    expect(presses).toBeLessThanOrEqual(25);
    await expect(
      page.getByRole('heading', { name: /^31\sservices are late\. 1\sservice is about to be lost\.$/ }),
    ).toBeVisible();
    expect(await stored(host, 'TONEVALE|email')).toMatchObject({
      Now: 'Working',
      ConfirmedBy: 'Jo Patel',
      Source: 'A call to the site',
    });
  });

  test('asks where one knows it from before anything is recorded, and then takes one press and Next', async ({
    intranet,
    page,
    host,
  }) => {
    await openToday(intranet, page);
    await intranet.forget();
    await page.getByRole('button', { name: stillWorking }).click();
    await expect(page.getByRole('alert')).toContainText('Say where you know it from');
    expect(intranet.requests()).toEqual([]);
    await sayWhere(page);
    await page.getByRole('button', { name: 'Email at Uxbridge Road Court: not working' }).click();
    const uxbridge = line(page, 'Uxbridge Road Court', 'Email');
    await expect(uxbridge).toContainText(/Not working.*Confirmed today by you/s);
    await expect(group(page, 'Not known')).toContainText('1 done, 16 left.');
    await page.getByRole('button', { name: 'Next, after Email at Uxbridge Road Court' }).click();
    await expect(uxbridge).toHaveCount(0);
    await expect(page.getByRole('button', { name: stillWorking })).toBeFocused();
    expect(await stored(host, 'EALING|email')).toMatchObject({ Now: 'Not working', ConfirmedBy: 'Jo Patel' });
  });

  test('puts back what was pressed by mistake, and the line is to be answered again', async ({
    intranet,
    page,
    host,
  }) => {
    await openToday(intranet, page);
    const before = await stored(host, 'MILLGATE|internet');
    await sayWhere(page);
    await page.getByRole('button', { name: stillWorking }).click();
    await page.getByRole('button', { name: 'Put it back: Internet access at Millgate House' }).click();
    await expect(page.getByRole('button', { name: stillWorking })).toBeFocused();
    const after = await stored(host, 'MILLGATE|internet');
    expect(after).toMatchObject({ Now: before!.Now, ConfirmedBy: before!.ConfirmedBy, Source: before!.Source });
  });

  test('moves a date in its line: the form asks why, and Next stands where it ended', async ({ intranet, page }) => {
    await openToday(intranet, page);
    await sayWhere(page);
    const late = group(page, 'Late');
    await late.locator('summary').click();
    await late.getByRole('button', { name: 'Shared drive at Millgate House: move the date' }).click();
    await late.getByLabel('Month').first().fill('9');
    await late.getByRole('button', { name: 'Save and confirm today' }).click();
    await expect(late.getByRole('alert')).toContainText('The date moves: say why');
    await late.getByLabel('Why has the date moved?').fill('The line has not come.');
    await late.getByRole('button', { name: 'Save and confirm today' }).click();
    await expect(late.getByText(/: saved\.$/)).toBeVisible();
    await late.getByRole('button', { name: /^Next, after / }).click();
    await expect(late.getByText(/: saved\.$/)).toHaveCount(0);
  });

  test('shows what somebody else has written since, and overwrites nothing unless one says so', async ({
    intranet,
    page,
    host,
  }) => {
    await openToday(intranet, page);
    await sayWhere(page);
    await changeStatus(host, 'MILLGATE|internet', { Now: 'Not working', DoesNotWork: 'No line' });
    await page.getByRole('button', { name: stillWorking }).click();
    await expect(
      page.getByRole('heading', { name: /^Internet access at Millgate House: somebody else changed this/ }),
    ).toBeFocused();
    await expect(page.getByRole('row', { name: 'Now Working Not working' })).toBeVisible();
    expect(await stored(host, 'MILLGATE|internet')).toMatchObject({ Now: 'Not working', DoesNotWork: 'No line' });
    await page.getByRole('button', { name: 'Leave theirs' }).click();
    await expect(line(page, 'Millgate House', 'Internet access')).toContainText('As somebody else has left it');
    expect(await stored(host, 'MILLGATE|internet')).toMatchObject({ Now: 'Not working' });
  });

  test('saves once where SharePoint is busy, or its reply is lost', async ({ intranet, page, host }) => {
    await openToday(intranet, page);
    await sayWhere(page);
    host.faults.add({ match: { path: '$batch' }, status: 429, retryAfter: 1, times: 1 });
    await page.getByRole('button', { name: stillWorking }).click();
    await expect(line(page, 'Millgate House', 'Internet access')).toContainText('Confirmed today by you');
    const before = (await stored(host, 'EALING|email'))!;
    host.faults.add({ match: { method: 'MERGE' }, cut: 'after', times: 1 });
    await page.getByRole('button', { name: 'Email at Uxbridge Road Court: still working' }).click();
    await expect(line(page, 'Uxbridge Road Court', 'Email')).toContainText('Confirmed today by you');
    const version = (item: Item): number => Number(/,(\d+)"$/.exec(item['odata.etag'])![1]);
    expect(version((await stored(host, 'EALING|email'))!)).toBe(version(before) + 1);
  });

  test('is done where one has given the same answer in another tab, and offers no way back that it does not know', async ({
    intranet,
    page,
    host,
  }) => {
    await openToday(intranet, page);
    await sayWhere(page);
    await changeStatus(host, 'MILLGATE|internet', {
      ConfirmedOn: '2013-04-14T23:00:00Z',
      ConfirmedBy: 'Jo Patel',
      Source: 'A call to the site',
    });
    const before = await stored(host, 'MILLGATE|internet');
    await page.getByRole('button', { name: stillWorking }).click();
    await expect(line(page, 'Millgate House', 'Internet access')).toContainText('Confirmed today by you');
    await expect(page.getByRole('button', { name: 'Next, after Internet access at Millgate House' })).toBeFocused();
    await expect(page.getByRole('button', { name: 'Put it back: Internet access at Millgate House' })).toHaveCount(0);
    expect(await stored(host, 'MILLGATE|internet')).toEqual(before);
  });

  test('is the first screen of whoever keeps the lists, with a way to a site, and costs no request to be named', async ({
    intranet,
    page,
  }) => {
    await openToday(intranet, page);
    await intranet.open('Home', 'rollout');
    await expect(page.getByRole('heading', { name: /^11\ssites are not known/ })).toBeVisible();
    expect(new URL(page.url()).search).toBe('?sites=today');
    await page.getByRole('button', { name: 'Find your site' }).click();
    await expect(page.getByRole('searchbox')).toBeVisible();
    await intranet.open('Home', 'rollout', 'light', 'site=MILLGATE');
    await expect(page.getByRole('button', { name: /^Today \(\d+ to do, read 15\sApril, / }).first()).toBeVisible();
    await intranet.open('Home', 'staff');
    await expect(page.getByRole('searchbox')).toBeVisible();
  });

  test('is for those who may change the lists: others see all sites', async ({ intranet, page }) => {
    await intranet.open('Home', 'staff', 'light', 'sites=today');
    await expect(page.getByRole('heading', { name: 'Area teams' })).toBeVisible();
    expect(new URL(page.url()).search).toBe('?sites=all');
  });

  test('says what the week ahead holds, day by day', async ({ intranet, page }) => {
    await openToday(intranet, page);
    await expect(page.getByRole('heading', { name: /^Today, Monday 15\sApril$/ })).toBeVisible();
    await expect(
      page.getByText('Engineers are in the building until 17 April. Keep the second-floor room free.'),
    ).toBeVisible();
    // News of 12 April about work on the 18th stands at the day of the work.
    await expect(page.getByRole('heading', { name: /^Thursday 18\sApril$/ })).toBeVisible();
    await expect(page.getByText('Planned work, 9am to 5pm', { exact: true })).toBeVisible();
    const works = group(page, 'Planned work this week');
    await works.locator('summary').click();
    await expect(works).toContainText(/Thursday 18\sApril, 9am to 5pm\./);
    await expect(page.getByRole('heading', { name: /^Friday 19\sApril$/ })).toBeVisible();
  });
});
