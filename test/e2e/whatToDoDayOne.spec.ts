import { accessibilityFaults, chooseSiteToDo, expect, test } from './fixtures';

test.use({ seed: 'day-one' });

test.describe('what to do now, on day one', () => {
  test('begins with finding one’s site', async ({ intranet, page }) => {
    await intranet.open('WhatToDoNow');
    await expect(
      page.getByRole('heading', { level: 2, name: 'Choose your site to see what to do now.' }),
    ).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
    await chooseSiteToDo(page, 'millgate', /^Millgate House/);
    await expect(page.getByText('Millgate House, Rotherham')).toBeVisible();
  });

  test('is honest: what is considered and explored, what to use meanwhile, when there is news', async ({
    intranet,
    page,
  }) => {
    await intranet.open('WhatToDoNow');
    await chooseSiteToDo(page, 'millgate', /^Millgate House/);
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect(
      page.getByText(
        /ICT is considering ways to reach files and the intranet\. Ask the help desk for a file you need\. Next news by 9\sApril\.$/,
      ),
    ).toBeVisible();
    await expect(page.getByText('Meanwhile: Ask the help desk for a file you need.')).toBeVisible();
    await expect(page.getByText('Meanwhile: Use webmail.')).toBeVisible();
    await expect(page.getByText('Stuck? Call 0113 496 0000.').locator('visible=true').first()).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
