import { chooseSite, expect, test } from './fixtures';

test.use({ seed: 'day-one' });

test.describe('on day one', () => {
  test('a site nobody has said anything about has an answer of its own', async ({ intranet, page }) => {
    await page.route('**/_api/$batch', async (route) => {
      const reply = await route.fetch();
      await route.fulfill({
        response: reply,
        body: (await reply.text()).replaceAll(/\{[^{}]*"StatusKey"[^{}]*\},?/g, '').replaceAll(',]', ']'),
      });
    });
    await intranet.open();
    await chooseSite(page, 'millgate', /^Millgate House/);
    await expect(
      page.getByRole('heading', { level: 2, name: 'There is no information yet about this site.' }),
    ).toBeVisible();
    await expect(page.getByRole('row').filter({ hasText: 'Email' })).toContainText('No information yet');
  });
});
