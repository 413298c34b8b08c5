import { accessibilityFaults, chooseSite, chooseSiteToDo, expect, test } from '../e2e/fixtures';

test.describe('finding a site', () => {
  test('takes a town that is misspelt for what it is like, and says that it is a guess', async ({ intranet, page }) => {
    await intranet.open();
    await page.getByRole('searchbox').fill('rotheram');
    await expect(page.getByText('No site is called “rotheram”.')).toBeVisible();
    await page
      .getByRole('list', { name: 'Did you mean Rotherham?' })
      .getByRole('button', { name: /^Millgate House/ })
      .click();
    await expect(page.getByText('Millgate House, Rotherham')).toBeVisible();
  });

  test('finds the site in the district of a postcode next door', async ({ intranet, page }) => {
    await intranet.open('WhatToDoNow');
    await page.getByRole('searchbox').fill('S60 1AB');
    await expect(page.getByText('No site has the postcode S60 1AB.')).toBeVisible();
    await expect(page.getByRole('list', { name: 'In S60' }).getByRole('listitem')).toHaveCount(1);
  });

  for (const name of ['Home', 'WhatToDoNow'] as const) {
    test(`finds a site on ${name} by what else people call it`, async ({ intranet, page }) => {
      await intranet.open(name);
      await page.getByRole('searchbox').fill('Oxford');
      await expect(page.getByRole('button', { name: /^Garsington Court, Cowley/ })).toBeVisible();
      await page.getByRole('searchbox').fill('oxfrod');
      await expect(page.getByText('Did you mean Oxford?')).toBeVisible();
    });
  }

  test('shows all sites by area to whoever would rather look', async ({ intranet, page }) => {
    await intranet.open();
    await page.getByText(/^All 62\ssites, by area$/).click();
    await page.getByText(/^North: 23\ssites$/).click();
    await expect(page.getByRole('list', { name: 'Lancashire' }).getByRole('listitem')).toHaveCount(3);
    await page.getByRole('button', { name: /^Weavers Court/ }).click();
    await expect(page.getByText('Weavers Court, Blackburn')).toBeVisible();
  });

  test('gives the other site in one press to somebody who works at two, and forgets it when asked', async ({
    intranet,
    page,
  }) => {
    await intranet.open();
    await chooseSite(page, 'millgate', /^Millgate House/);
    await page.getByRole('button', { name: 'Change site' }).click();
    await expect(page.getByText('Used lately on this computer')).toHaveCount(0);
    await chooseSite(page, 'castle works', /^Castle Works/);
    await intranet.open('WhatToDoNow');
    await page.getByRole('button', { name: 'Change site' }).click();
    const used = page.getByRole('list', { name: 'Used lately on this computer' });
    await expect(used.getByRole('listitem')).toHaveCount(1);
    await used.getByRole('button', { name: /^Millgate House/ }).click();
    await expect(page.getByText('Millgate House, Rotherham')).toBeVisible();
    await page.getByRole('button', { name: 'Change site' }).click();
    await page.getByRole('button', { name: 'Forget this one' }).click();
    await expect(page.getByText('Used lately on this computer')).toHaveCount(0);
    await page.reload();
    await expect(page.getByRole('searchbox')).toBeVisible();
    await expect(page.getByText('Used lately on this computer')).toHaveCount(0);
  });

  test('offers no site of before that is no longer listed', async ({ intranet, page }) => {
    await intranet.open();
    await chooseSite(page, 'millgate', /^Millgate House/);
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage))
        if (key.endsWith('|lately-used')) localStorage.setItem(key, '["MILLGATE","CLOSED","CASTLEWORKS"]');
    });
    await page.getByRole('button', { name: 'Change site' }).click();
    await expect(page.getByRole('list', { name: 'Used lately on this computer' }).getByRole('button')).toHaveText([
      /^Castle Works/,
    ]);
  });
});

const essentials = /^Internet access, email and desk telephone$/;

test.describe('a site that is not listed', () => {
  for (const name of ['Home', 'WhatToDoNow'] as const) {
    test(`is told on ${name} what is true for everyone, in one request`, async ({ intranet, page }) => {
      await intranet.open(name);
      await page.getByRole('searchbox').fill('mill');
      await expect(page.getByRole('button', { name: /^Millgate House/ })).toBeVisible();
      await page.waitForLoadState('networkidle');
      await intranet.forget();
      await page.getByRole('searchbox').fill('penzance');
      await expect(page.getByText('No site matches “penzance”, and none is spelt like it.')).toBeVisible();
      await expect(
        page.getByText(/^Say where you work, so that your site can be added\.|^Call /).first(),
      ).toBeVisible();
      await expect(page.getByRole('link', { name: '0113 496 0000' }).first()).toHaveAttribute(
        'href',
        'tel:01134960000',
      );
      await expect(page.getByText('SharePoint is promised for everyone by 30 April.')).toBeVisible();
      await expect(
        page.getByText('Former PCT or SHA building? Keep using what you have, for up to six months.'),
      ).toBeVisible();
      await page.getByText(essentials).click();
      await expect(page.getByRole('heading', { name: 'Email', exact: true })).toBeVisible();
      await expect(page.getByText('If it does not work:').first()).toBeVisible();
      expect(intranet.requests()).toEqual([expect.stringContaining('/Lists/ContingencyInstructions')]);
      expect(await accessibilityFaults(page)).toEqual([]);
    });

    test(`leads there on ${name} from a link to a site that is gone`, async ({ intranet, page }) => {
      await page.goto(`${intranet.host.site}/SitePages/${name}.aspx?site=NOWHERE`);
      await expect(page.getByText('The site in this link is not listed. Choose yours.')).toBeVisible();
      await expect(page.getByText('SharePoint is promised for everyone by 30 April.')).toBeVisible();
      await expect(page.getByRole('heading', { name: 'What to do, for everyone' })).toBeVisible();
      await expect(page.getByRole('searchbox')).toBeVisible();
    });
  }

  test('is told whom to call where nothing can be read, and can try again', async ({ intranet, page, host }) => {
    await intranet.open();
    await expect(page.getByRole('searchbox')).toBeVisible();
    await page.waitForLoadState('networkidle');
    intranet.expectFailedRequests();
    host.faults.add({ match: { method: 'GET', path: "ContingencyInstructions')/items" }, status: 500 });
    await page.getByText('My site is not listed', { exact: true }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(page.getByText('SharePoint is promised for everyone by 30 April.')).toBeVisible();
    host.faults.clear();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText(essentials)).toBeVisible();
  });

  test('works at the site it came from as soon as that is chosen', async ({ intranet, page }) => {
    await page.goto(`${intranet.host.site}/SitePages/WhatToDoNow.aspx?site=NOWHERE`);
    await chooseSiteToDo(page, 'millgate', /^Millgate House/);
    await expect(page.getByText('Millgate House, Rotherham')).toBeVisible();
  });
});
