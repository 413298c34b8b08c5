/** @seed bare */
import { setUp } from '../../src/data/provisioning/setUp';
import { allLists } from '../../src/lists/all';
import { as, loginOf } from '../contract/client';
import { connectionAs, described } from '../contract/provisioning/site';
import { accessibilityFaults, chooseSite, expect, holdRequests, test } from '../e2e/fixtures';

test.use({ seed: 'bare' });
test.describe.configure({ mode: 'serial' });

test.describe('on a site without the lists', () => {
  test.afterEach(({ host }) => host.reset());

  test('everybody but an owner is told whom to ask', async ({ intranet, page }) => {
    intranet.expectFailedRequests();
    await intranet.open('Home', 'staff');
    await expect(page.getByRole('heading', { name: 'This page is not set up yet.' })).toBeVisible();
    await expect(page.getByText('Ask one of the group “Corporate ICT Owners” to set it up.')).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('the owner sets up in the page, adds the teams, and staff and the rollout team see rollout status', async ({
    intranet,
    page,
    host,
  }) => {
    test.setTimeout(120_000);
    intranet.expectFailedRequests();
    host.clock.set(new Date('2013-04-15T09:10:00+01:00'));
    await intranet.open('Home', 'owner');
    await expect(page.getByRole('heading', { name: 'Set up 15 lists on this site.' })).toBeVisible();
    await page.getByText('Read the plan first').click();
    await expect(page.getByText('Device requests: One row for each request for a phone.')).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);

    const release = await holdRequests(page, /RolloutStatuses/);
    await page.getByRole('button', { name: 'Set up' }).click();
    await expect(page.getByRole('progressbar')).toBeVisible();
    await expect(page.getByRole('heading', { name: /^[1-9]\d* of 15 lists made/ })).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
    release();
    await expect(page.getByRole('heading', { name: 'Set-up is done.' })).toBeFocused({ timeout: 60_000 });
    expect(await accessibilityFaults(page)).toEqual([]);

    await page.locator('summary', { hasText: 'Fill with demonstration data' }).click();
    await page.getByRole('button', { name: 'Fill with demonstration data' }).click();
    await expect(page.getByRole('searchbox', { name: 'Find your site' })).toBeVisible({ timeout: 60_000 });

    // The owner adds people to the groups that set-up made, as they would in SharePoint.
    const { web } = as(host, 'owner');
    await web.siteGroups.getByName('Corporate ICT rollout').users.add(loginOf('rollout'));

    const statuses = as(host, 'rollout').web.getList('/sites/openservice/Lists/RolloutStatuses').items;
    const [{ Id }] = await statuses.select('Id').top(1)<{ Id: number }[]>();
    await statuses.getById(Id).update({ Reason: 'The rollout team may keep the lists true.' });
    await expect(
      as(host, 'staff')
        .web.getList('/sites/openservice/Lists/RolloutStatuses')
        .items.getById(Id)
        .update({ Reason: 'x' }),
    ).rejects.toMatchObject({ status: 403 });

    for (const persona of ['staff', 'rollout']) {
      await page.evaluate(() => localStorage.clear());
      await intranet.open('Home', persona);
      await chooseSite(page, 'millgate', /^Millgate House/);
      await expect(
        page.getByRole('heading', { level: 2, name: /^Email works\. Keep using your PCT’s phones\./ }),
      ).toBeVisible();
    }
  });

  test('set-up that breaks off at every list in turn says so, is gone on with each time, and comes to the same end', async ({
    intranet,
    page,
    host,
  }) => {
    test.setTimeout(240_000);
    intranet.expectFailedRequests();
    await setUp(connectionAs(host, 'owner', '/sites/hr'));
    const wanted = await described(connectionAs(host, 'owner', '/sites/hr'));

    await intranet.open('Home', 'owner');
    const [first, ...others] = [...allLists]
      .sort((a, b) => Number(b.access.staff !== 'read') - Number(a.access.staff !== 'read'))
      .map(({ shape }) => `Lists/${shape.name}'`);
    host.faults.add({ match: { method: 'POST', path: first }, cut: 'after' });
    await page.getByRole('button', { name: 'Set up' }).click();
    for (const [at, next] of others.entries()) {
      await expect(page.getByRole('heading', { name: 'Set-up was interrupted.' })).toBeVisible({ timeout: 30_000 });
      await expect(page.getByRole('alert')).toContainText('SharePoint could not be reached. Nothing is lost.');
      if (at === 0) expect(await accessibilityFaults(page)).toEqual([]);
      host.faults.clear();
      host.faults.add({ match: { method: 'POST', path: next }, cut: 'after' });
      host.log.clear();
      await page.getByRole('button', { name: 'Go on' }).click();
      await expect
        .poll(() => host.log.all().some(({ method, path }) => method === 'POST' && path.includes(next)))
        .toBe(true);
    }
    await expect(page.getByRole('heading', { name: 'Set-up was interrupted.' })).toBeVisible({ timeout: 30_000 });
    host.faults.clear();
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect(page.getByRole('heading', { name: 'Set-up is done.' })).toBeVisible({ timeout: 60_000 });
    expect(await described(connectionAs(host, 'owner'))).toEqual(wanted);
  });

  test('set-up stops after a list where the owner wants it to', async ({ intranet, page }) => {
    test.setTimeout(120_000);
    intranet.expectFailedRequests();
    await intranet.open('Home', 'owner');
    const release = await holdRequests(page, /RolloutStatuses/);
    await page.getByRole('button', { name: 'Set up' }).click();
    await page.getByRole('button', { name: 'Stop after this list' }).click();
    release();
    await expect(page.getByRole('heading', { name: 'Set-up is stopped.' })).toBeVisible({ timeout: 30_000 });
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect(page.getByRole('heading', { name: 'Set-up is done.' })).toBeVisible({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Open the page' }).click();
    await expect(page.getByText('No sites are listed yet.')).toBeVisible();
  });
});
