import { expect, test } from './fixtures';

test.describe('the local SharePoint', () => {
  test('gives the page its own date, and switches person and theme from its bar', async ({ intranet, page, host }) => {
    host.clock.set(new Date('2013-09-30T23:59:00+01:00'));
    await intranet.open();
    await expect(page.getByRole('heading', { level: 2, name: /^On 30\sSeptember 2013/ })).toBeVisible();
    expect(
      await page.evaluate(() => [new Date().getFullYear(), new Date(0).getFullYear(), new Date() instanceof Date]),
    ).toEqual([2013, 1970, true]);
    host.clock.set(new Date('2013-04-15T09:10:00+01:00'));

    const background = (): Promise<string> =>
      page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
    const light = await background();
    await page.getByLabel('Theme').selectOption({ label: 'NHS dark' });
    await expect.poll(background).not.toBe(light);
    await page.getByLabel('Person').selectOption({ label: 'Ruth Ellis, Site owner' });
    await expect(page.getByRole('button', { name: 'Edit page' })).toBeVisible();
    await expect.poll(background).not.toBe(light);
  });

  test('has React and SPFx on the page before a web part, which then fetches its own files only', async ({
    intranet,
    page,
  }) => {
    await intranet.open();
    await expect(page.getByRole('searchbox')).toBeVisible();
    const fetched = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.js'))
        .map(({ name }) => new URL(name).pathname),
    );
    const first = fetched.findIndex((path) => path.includes('/ClientSideAssets/'));
    expect(fetched.slice(0, first).join()).toContain('react-dom');
    expect(fetched.slice(first).filter((path) => !path.includes('/ClientSideAssets/'))).toEqual([]);
  });
});
