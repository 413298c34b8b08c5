/** @seed day-one */
import { accessibilityFaults, chooseSiteToDo, expect, test } from '../e2e/fixtures';

test.use({ seed: 'day-one' });

test.describe('what to do now, on day one', () => {
  test('offers no place that is not agreed', async ({ intranet, page }) => {
    await intranet.open('WhatToDoNow');
    await chooseSiteToDo(page, 'millgate', /^Millgate House/);
    await expect(page.getByText('Castle Works, Sheffield', { exact: true })).toHaveCount(0);
    await expect(page.getByText('No place is agreed for you yet.')).toBeVisible();
    await expect(
      page.getByText(
        /^Corporate ICT is arranging: .*Castle Works, Sheffield, 6 miles; Waterdale Court, Doncaster, 11 miles\. Do not go there yet\.$/,
      ),
    ).toBeVisible();
    // Agreed, and 143 miles away.
    await page.getByText('Places too far for a day').click();
    await expect(page.getByText('Borough Yard, Southwark')).toBeVisible();
  });

  test('can be taken along, and says when to look for newer', async ({ intranet, page }) => {
    await intranet.open('WhatToDoNow');
    await chooseSiteToDo(page, 'millgate', /^Millgate House/);
    await page.getByText('Take it with you').click();
    await expect(page.getByText(/^There may be news after 9\sApril 2013\. Make it again then\.$/)).toBeVisible();
  });

  test('a site that is not listed, in a link, leads to finding one’s own', async ({ intranet, page }) => {
    await intranet.open('WhatToDoNow');
    await page.goto(`${intranet.host.site}/SitePages/WhatToDoNow.aspx?site=NOWHERE`);
    await expect(page.getByText('The site in this link is not listed. Choose yours.')).toBeVisible();
  });

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
      page.getByRole('heading', {
        level: 2,
        name: 'Nobody has confirmed email and your desk phone here. Try what you used last week first.',
      }),
    ).toBeVisible();
    await expect(page.getByText(/^ICT is exploring remote access\. Next news by 9\sApril\.$/)).toBeVisible();
    await expect(page.getByText('ICT is considering ways to reach files and the intranet.')).toBeVisible();
    await expect(page.getByText('Meanwhile: ask the help desk for a file you need.')).toBeVisible();
    await expect(page.getByText('Meanwhile: use webmail, where the internet works.')).toBeVisible();
    await expect(
      page.getByText('Stuck? Call the help desk on 0113 496 0000.').locator('visible=true').first(),
    ).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
