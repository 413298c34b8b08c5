import { chooseSite, expect, test } from './fixtures';

const answer =
  'Email works. Keep using your PCT’s phones. The shared drive does not work here. Nobody has confirmed internet access.';

test.describe('a link', () => {
  test('is what a service’s name is; the back and forward buttons follow, and the heading is read out each time', async ({
    intranet,
    page,
  }) => {
    await intranet.open();
    await chooseSite(page, 'millgate', /^Millgate House/);
    await page.getByRole('link', { name: 'Email', exact: true }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'Email: working' })).toBeFocused();
    await page.goBack();
    await expect(page.getByRole('heading', { level: 2, name: answer })).toBeFocused();
    await page.goForward();
    await expect(page.getByRole('heading', { level: 2, name: 'Email: working' })).toBeFocused();
    await page.getByRole('link', { name: 'All services at Millgate House' }).click();
    await expect(page.getByRole('heading', { level: 2, name: answer })).toBeFocused();
  });
});
