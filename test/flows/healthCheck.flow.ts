import { as } from '../contract/client';
import { expect, test } from '../e2e/fixtures';

test.describe('a column that has gone', () => {
  test.afterEach(({ host }) => host.reset());

  test('staff are told who can mend it; the owner mends it in place', async ({ intranet, page, host }) => {
    test.setTimeout(120_000);
    intranet.expectFailedRequests();
    await as(host, 'owner')
      .web.getList('/sites/openservice/Lists/RolloutStatuses')
      .fields.getByInternalNameOrTitle('StaffConnected')
      .delete();
    await intranet.open('Home', 'staff');
    await expect(
      page.getByRole('heading', { name: 'This page cannot be shown: a column of its lists is missing.' }),
    ).toBeVisible();
    await expect(page.getByText(/^Ask one of the group “Corporate ICT Owners” to open this page\./)).toBeVisible();
    await intranet.open('Home', 'owner');
    await expect(page.getByRole('heading', { name: '1 list on this site is not as it should be.' })).toBeVisible();
    await page.getByRole('button', { name: 'Set up' }).click();
    await page.getByRole('button', { name: 'Open the page' }).click({ timeout: 60_000 });
    await expect(page.getByRole('searchbox')).toBeVisible();
  });
});
