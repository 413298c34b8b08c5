import { expect, sidewaysScroll, test } from './fixtures';

test.use({ seed: 6000 });

test.describe(
  'with 500 sites and 12 services, more statuses than SharePoint gives in one page',
  { tag: '@long' },
  () => {
    test('counts all of them, or none; searches at once; and stays small', async ({ intranet, page }) => {
      await intranet.open();
      await expect(page.getByRole('heading', { level: 2, name: / of 500\ssites/ })).toBeVisible();
      // The sites; then two pages of statuses.
      expect(intranet.requests()).toHaveLength(3);
      await page.getByRole('searchbox').fill('s');
      await expect(page.getByText(/more\. Type more letters/)).toBeVisible();
      expect(
        await page
          .getByRole('region', { name: 'Rollout status' })
          .evaluate((root) => root.querySelectorAll('*').length),
      ).toBeLessThan(200);
      expect(await sidewaysScroll(page)).toBe(0);
    });

    test('answers for one site from its own rows, in one request before its first content', async ({
      intranet,
      page,
      host,
    }) => {
      await intranet.open();
      // The whole is read before the site's own rows are requested.
      await expect(page.getByRole('heading', { level: 2, name: / of 500\ssites/ })).toBeVisible();
      await page.getByRole('searchbox').fill('s');
      await intranet.forget();
      await page.getByRole('listitem').getByRole('button').first().click();
      await expect(page.getByRole('table').first()).toBeVisible();
      expect(intranet.requests()).toEqual(['POST /sites/openservice/_api/$batch']);
      await expect(page.getByText(/^9\sother services\./)).toBeVisible();
      const [batch] = host.log.all().filter(({ path }) => path.includes('$batch'));
      // The site's own statuses and updates, and the newest hundred updates, including its region's and everyone's.
      expect(batch.rowsScanned).toBeLessThan(200);
    });
  },
);
