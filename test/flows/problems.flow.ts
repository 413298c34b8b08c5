import { chooseSite, expect, test } from '../e2e/fixtures';

test.describe('when something is wrong, the page says what, in words of its own', () => {
  test('a person without access', async ({ intranet, page }) => {
    intranet.expectFailedRequests();
    await intranet.open('Home', 'outsider');
    await expect(page.getByRole('alert')).toContainText('You do not have access to this. Nothing is broken.');
    await expect(page.getByRole('searchbox')).toHaveCount(0);
  });

  test('a throttled reply, which it waits out by itself', async ({ intranet, page, host }) => {
    intranet.expectFailedRequests();
    host.faults.add({ match: { path: '$batch' }, status: 429, retryAfter: 2, times: 1 });
    await intranet.open();
    await expect(page.getByRole('alert')).toContainText(
      /SharePoint is busy\. Nothing is lost\. This page tries again in 2\sseconds\./,
    );
    await expect(page.getByRole('searchbox')).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('a SharePoint that stays busy: the page stops promising to try again', async ({ intranet, page, host }) => {
    intranet.expectFailedRequests();
    host.faults.add({ match: { path: '$batch' }, status: 429, retryAfter: 1 });
    await intranet.open();
    await expect(page.getByRole('alert')).toContainText(
      'SharePoint is still busy. Nothing is lost. Try again in a few minutes.',
    );
    host.faults.clear();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('searchbox')).toBeVisible();
  });

  test('one throttled list in the batch', async ({ intranet, page, host }) => {
    host.faults.add({ match: { path: 'RolloutStatuses' }, status: 429, retryAfter: 120 });
    await intranet.open();
    await expect(page.getByRole('alert')).toContainText(/tries again in 120\sseconds/);
    host.faults.clear();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('searchbox')).toBeVisible();
  });

  test('SharePoint out of reach, with a copy from before: the copy with its age', async ({ intranet, page, host }) => {
    intranet.expectFailedRequests();
    await intranet.open();
    await chooseSite(page, 'millgate', /^Millgate House/);
    host.faults.add({ match: { path: '$batch' }, cut: 'before' });
    await intranet.open();
    await expect(page.getByRole('alert')).toContainText('This is the copy from Monday 15 April 2013, 9:1');
    await expect(
      page.getByRole('heading', { level: 2, name: /^Email works\. Keep using your PCT’s phones\./ }),
    ).toBeVisible();
  });

  test('an answer nobody foresaw, with SharePoint’s own words behind a fold', async ({ intranet, page, host }) => {
    intranet.expectFailedRequests();
    host.faults.add({ match: { path: '$batch' }, status: 500 });
    await intranet.open();
    await expect(page.getByRole('alert')).toContainText('SharePoint answered in a way this page does not understand.');
    await page.getByText('Details for corporate ICT').click();
    await expect(page.getByText(/^500: /)).toBeVisible();
  });

  test('SharePoint out of reach after the page has loaded: what was there stays, with its age, and comes back by itself', async ({
    intranet,
    page,
    context,
  }) => {
    intranet.expectFailedRequests();
    await intranet.open();
    await chooseSite(page, 'millgate', /^Millgate House/);
    await page.getByRole('button', { name: 'Change site' }).click();
    await context.setOffline(true);
    await chooseSiteOffline(page);
    await expect(page.getByRole('alert')).toContainText('SharePoint could not be reached. Nothing is lost.');
    await context.setOffline(false);
    await expect(page.getByText('Castle Works, Sheffield')).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});

async function chooseSiteOffline(page: Parameters<typeof chooseSite>[0]): Promise<void> {
  await page.getByRole('searchbox').fill('castle works');
  await page.getByRole('button', { name: /^Castle Works/ }).click();
}
