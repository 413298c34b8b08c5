import { chooseSite, expect, test } from './fixtures';

test.describe('when something is wrong, the page says what, in words of its own', () => {
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
