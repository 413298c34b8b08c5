import { as } from '../contract/client';
import { accessibilityFaults, expect, test } from './fixtures';

test.describe('the health check', () => {
  test.afterEach(({ host }) => host.reset());

  test('finds nothing on lists as set-up made them, and mends what it can when something is wrong', async ({
    intranet,
    page,
    host,
  }) => {
    await intranet.open('Home', 'owner');
    await page.getByRole('button', { name: 'Edit page' }).click();
    await page.getByRole('button', { name: 'Check the lists behind this page' }).click();
    await expect(page.getByRole('heading', { name: 'Everything is right.' })).toBeVisible({ timeout: 30_000 });
    expect(await accessibilityFaults(page)).toEqual([]);

    const { web } = as(host, 'owner');
    await web.getList('/sites/openservice/Lists/DeviceRequests').update({ ReadSecurity: 1 } as never);
    await web
      .getList('/sites/openservice/Lists/RolloutStatuses')
      .fields.getByInternalNameOrTitle('ForecastOn')
      .update({ Indexed: false });
    await web.getList('/sites/openservice/Lists/RolloutStatuses').items.add({
      Title: 'Gone: Email',
      StatusKey: 'GONE|email',
      SiteCode: 'GONE',
      ServiceKey: 'email',
      Now: 'Working',
      Stage: 'Planned',
    });
    await page.getByRole('button', { name: 'Check again' }).click();
    await expect(page.getByRole('heading', { name: /^3 things to mend; \d+ are right\.$/ })).toBeVisible({
      timeout: 30_000,
    });
    await expect(page.getByText('Staff can read each other’s rows in Device requests')).toBeVisible();
    await expect(page.getByText('The index on Forecast on of Rollout statuses is missing')).toBeVisible();
    await expect(page.getByText('Site code of Rollout statuses names what is not listed: GONE')).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);

    await page.getByRole('button', { name: 'Mend the 2 that can be mended here' }).click();
    await expect(page.getByRole('heading', { name: /^1 thing to mend; \d+ are right\.$/ })).toBeVisible({
      timeout: 30_000,
    });
    await page.getByRole('button', { name: 'Back to the page' }).click();
    await expect(page.getByRole('searchbox')).toBeVisible();
  });
});
