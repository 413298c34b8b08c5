import type { Locator, Page } from '@playwright/test';
import { as } from '../contract/client';
import { expect, test } from '../e2e/fixtures';
import { changeSome } from './changesScene';

test.beforeEach(async ({ host }) => changeSome(host));
test.afterEach(({ host }) => host.reset());

const day = (page: Page, name: RegExp): Locator => page.getByRole('region', { name });
const row = (page: Page, text: string): Locator => page.getByRole('row').filter({ hasText: text }).first();

test.describe('what changed', () => {
  test('is told since yesterday, one entry for what one person saved at once, and put back', async ({
    intranet,
    page,
    host,
  }) => {
    await intranet.open('Home', 'rollout', 'light', 'sites=changes');
    await expect(page.getByRole('heading', { name: '8 changes since yesterday, by 2 people' })).toBeVisible();
    await expect(day(page, /^Today, Tuesday 30\sApril/)).toContainText(/7\schanges/);
    await expect(day(page, /^Yesterday, Monday 29\sApril/)).toContainText('Email stops for an hour on 4 May');
    await expect(page.getByText('Rows that somebody has deleted are not here.')).toBeVisible();

    const works = row(page, 'Millgate House, Rotherham');
    await expect(row(page, 'Priya Shah')).toContainText(/Jo Patel.*Not working.*Confirmed by Priya Shah/s);
    await expect(works).toBeVisible();

    const moved = row(page, 'The supplier needs another week');
    await expect(moved).toContainText(/4\srows at 4\ssites.*each its own date → 1\sweek later/s);
    await moved.getByText('See the 4').click();
    await expect(page.getByRole('list', { name: 'The rows of this change' }).getByRole('listitem')).toHaveCount(4);
    await moved.getByRole('button', { name: /^Put these 4 back/ }).click();
    await expect(page.getByRole('heading', { name: /^4\srows put back$/ })).toBeVisible();
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(page.getByRole('heading', { name: '12 changes since yesterday, by 2 people' })).toBeVisible();
    await expect(row(page, 'The supplier needs another week')).toContainText('Changed since');
    const reasons = await as(host, 'owner')
      .web.getList('/sites/openservice/Lists/RolloutStatuses')
      .items.select('Reason')
      .top(5000)<{ Reason: string | null }[]>();
    expect(reasons.filter(({ Reason }) => Reason?.startsWith('The supplier needs another week'))).toEqual([]);
  });

  test('says what somebody has changed since, and never puts that back', async ({ intranet, page, host }) => {
    await intranet.open('Home', 'rollout', 'light', 'sites=changes');
    const waits = row(page, 'power in the communications room');
    await expect(waits).toContainText('Waiting for');
    const earlier = page.getByRole('row').filter({ hasText: 'Changed since' });
    await earlier.getByText('See both').click();
    const both = page.getByRole('list', { name: 'Millgate House, Rotherham: Desk telephone' });
    await expect(both).toContainText(
      /Waiting for.*Before: –.*After this: power in the communications room.*Now: handsets/s,
    );
    await expect(earlier.getByRole('button', { name: /^Put/ })).toHaveCount(0);

    // Somebody writes the very same again while the log is open.
    const news = as(host, 'owner').web.getList('/sites/openservice/Lists/RolloutStatuses');
    const [{ Id }] = await news.items.filter("StatusKey eq 'MILLGATE|email'").select('Id')<{ Id: number }[]>();
    await news.items.getById(Id).update({ Now: 'Not working' });
    await row(page, 'Priya Shah')
      .getByRole('button', { name: /^Put it back/ })
      .click();
    await expect(page.getByRole('heading', { name: 'No row put back' })).toBeVisible();
    await expect(page.getByText(/^Ruth Ellis changed this on .*It stays as they wrote it\./)).toBeVisible();
  });

  test('is narrowed to a person, a kind and a site, whose rows go further back', async ({ intranet, page }) => {
    await intranet.open('Home', 'rollout', 'light', 'sites=changes');
    const filter = page.getByRole('form', { name: 'Narrow what is shown' });
    await filter.getByLabel('Who changed it').selectOption('Ruth Ellis');
    await filter.getByLabel('Kind of change').selectOption('News');
    await filter.getByRole('button', { name: 'Show' }).click();
    await expect(page.getByRole('region', { name: /^(Today|Yesterday)/ })).toHaveCount(1);
    await filter.getByLabel('Kind of change').selectOption('What works now');
    await filter.getByRole('button', { name: 'Show' }).click();
    await expect(page.getByText('Nothing here is of that person and kind.')).toBeVisible();

    await filter.getByLabel('Who changed it').selectOption('Everybody');
    await filter.getByLabel('Kind of change').selectOption('Every change');
    await filter.getByLabel('Site').fill('nowhere at all');
    await filter.getByRole('button', { name: 'Show' }).click();
    await expect(page.getByText('No site is called “nowhere at all”.')).toBeVisible();
    await filter.getByLabel('Site').fill('millgate');
    await filter.getByRole('button', { name: 'Show' }).click();
    await expect(page.getByRole('heading', { name: /\d+\schanges: Millgate House, Rotherham$/ })).toBeVisible();
    await expect(page).toHaveURL(/sites=changes/);
    await expect(page).toHaveURL(/site=MILLGATE/);
    await expect(page.getByText('New entry').first()).toBeVisible();
  });

  test('goes back a day at a time, and is only read by staff', async ({ intranet, page, host }) => {
    host.clock.set(new Date('2013-05-03T09:10:00+01:00'));
    await intranet.open('Home', 'staff', 'light', 'sites=changes');
    await expect(
      page.getByRole('heading', { name: /^7\schanges since Tuesday 30\sApril, by 2 people$/ }),
    ).toBeVisible();
    await page.getByRole('button', { name: /^Show Monday 29\sApril$/ }).click();
    await expect(day(page, /^Monday 29\sApril/)).toContainText('Email stops for an hour');
    await expect(page.getByRole('button', { name: /^Put/ })).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Show the week before' })).toBeVisible();
  });
});
