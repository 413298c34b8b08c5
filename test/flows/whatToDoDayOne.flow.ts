/** @seed day-one */
import { chooseSiteToDo, expect, test } from '../e2e/fixtures';

test.use({ seed: 'day-one' });

test.describe('what to do now, on day one', () => {
  test('offers no place that is not agreed', async ({ intranet, page }) => {
    await intranet.open('WhatToDoNow');
    await chooseSiteToDo(page, 'millgate', /^Millgate House/);
    await expect(page.getByText('Castle Works, Sheffield')).toHaveCount(0);
    await expect(page.getByText('Borough Yard, Southwark')).toBeVisible();
  });

  test('can be taken along with its date and expiry', async ({ intranet, page }) => {
    await intranet.open('WhatToDoNow');
    await chooseSiteToDo(page, 'millgate', /^Millgate House/);
    await page.getByText('Take it with you').click();
    await expect(page.getByText(/^It is good until 9\sApril 2013, and says so\./)).toBeVisible();
  });

  test('a site that is not listed, in a link, leads to finding one’s own', async ({ intranet, page }) => {
    await intranet.open('WhatToDoNow');
    await page.goto(`${intranet.host.site}/SitePages/WhatToDoNow.aspx?site=NOWHERE`);
    await expect(page.getByText('The site in this link is not listed. Choose yours.')).toBeVisible();
  });
});
