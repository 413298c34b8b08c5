import { chooseSite, expect, test } from './fixtures';

test.use({ seed: 'day-one' });

test.describe('on day one', () => {
  test('little is known, and the page says so and never more', async ({ intranet, page }) => {
    await intranet.open();
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(/^On 2\sApril 2013, 5 of 62\ssites had all essential services confirmed working\..* 57\ssites were not known\.$/);
    await chooseSite(page, 'millgate', /^Millgate House/);
    const answer = await page.getByRole('heading', { level: 2 }).innerText();
    expect(answer).toMatch(/not known|no information/);
    await expect(page.getByRole('link', { name: '0113 496 0000' }).first()).toBeVisible();
  });

  test('a site nobody has said anything about has an answer of its own', async ({ intranet, page }) => {
    await page.route('**/_api/$batch', async (route) => {
      const reply = await route.fetch();
      await route.fulfill({ response: reply, body: (await reply.text()).replaceAll(/\{[^{}]*"StatusKey"[^{}]*\},?/g, '').replaceAll(',]', ']') });
    });
    await intranet.open();
    await chooseSite(page, 'millgate', /^Millgate House/);
    await expect(page.getByRole('heading', { level: 2, name: 'There is no information yet about this site.' })).toBeVisible();
    await expect(page.getByRole('row').filter({ hasText: 'Email' })).toContainText('No information yet');
  });
});
