/** @seed day-one */
import { readFile } from 'node:fs/promises';
import { chooseSite, expect, test } from '../e2e/fixtures';

test.use({ seed: 'day-one' });

test.describe('on day one', () => {
  test('little is known, and the page says so and never more', async ({ intranet, page }) => {
    await intranet.open();
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(
      /^On 2\sApril 2013, 5 of 62\ssites had all essential services confirmed working\..* 57\ssites were not known\.$/,
    );
    await chooseSite(page, 'millgate', /^Millgate House/);
    const answer = await page.getByRole('heading', { level: 2 }).innerText();
    expect(answer).toMatch(/Nobody has confirmed /);
    await expect(page.getByRole('link', { name: '0113 496 0000' }).first()).toBeVisible();
  });

  test('the rollout team says the first that is known of a service, and staff then see it', async ({
    intranet,
    page,
    host,
  }) => {
    await intranet.open('Home', 'rollout');
    await chooseSite(page, 'millgate', /^Millgate House/);
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await page.getByLabel('Where you know it from').fill('A call to the site');
    await page.getByRole('button', { name: 'Change Internet access' }).click();
    const form = page.getByRole('form', { name: 'Internet access' });
    await form.getByRole('radio', { name: 'Not working' }).check({ force: true });
    await form.getByRole('radio', { name: 'Expected' }).check({ force: true });
    await form.getByRole('group', { name: 'Expected' }).getByLabel('Day').fill('');
    await form.getByRole('group', { name: 'Expected' }).getByLabel('Month').fill('May');
    await form.getByRole('group', { name: 'Expected' }).getByLabel('Year').fill('2013');
    await form.getByRole('button', { name: 'Save and confirm today' }).click();
    await expect(page.getByText('Internet access: saved.')).toBeVisible();
    await page.getByRole('button', { name: 'Stop editing' }).click();
    await expect(page.getByText('Checking for newer information')).toHaveCount(0);
    // The replies still under way belong to the rollout team's page.
    await page.waitForLoadState('networkidle');
    await intranet.open('Home', 'staff');
    await chooseSite(page, 'millgate', /^Millgate House/);
    await expect(
      page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Internet access' }) }),
    ).toContainText(/Not working.*May 2013.*2\sApril.*Jo Patel/s);
    await host.reset();
  });

  test('what can be taken away, linked to and seen of all sites says no more than is known', async ({
    intranet,
    page,
  }) => {
    await intranet.open();
    await chooseSite(page, 'millgate', /^Millgate House/);
    await page.getByText('Take it with you').click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download the table (CSV)' }).click(),
    ]);
    const text = await readFile(await file.path(), 'utf8');
    expect(text).toContain('Internet access');
    expect(text).toContain('Not known');
    await page.getByRole('link', { name: 'Email', exact: true }).click();
    await expect(page.getByRole('heading', { level: 2, name: /^Email: not known$/ })).toBeFocused();
    await page.getByRole('link', { name: 'All services at Millgate House' }).click();
    await page.getByRole('button', { name: 'All sites' }).click();
    await expect(page.getByRole('heading', { level: 2, name: /57\ssites were not known\.$/ })).toBeVisible();
  });

  test('updates come in on their first day and go out after their last', async ({ intranet, page, host }) => {
    const news = page.getByText('IT will not be complete that day.').locator('visible=true');
    const today = host.clock.now();
    try {
      await intranet.open();
      await chooseSite(page, 'millgate', /^Millgate House/);
      await expect(news).toBeVisible();
      host.clock.set(new Date('2013-04-12T22:30:00Z'));
      await page.reload();
      await expect(news).toBeVisible();
      host.clock.set(new Date('2013-04-12T23:30:00Z'));
      await page.reload();
      await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
      await expect(news).toHaveCount(0);
    } finally {
      host.clock.set(today);
    }
  });

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
    await expect(page.getByRole('heading', { level: 2, name: 'Nobody has confirmed what works here.' })).toBeVisible();
    await expect(page.getByRole('row').filter({ hasText: 'Email' })).toContainText('No information yet');
  });
});
