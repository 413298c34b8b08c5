import { changeStatus, chooseSite, chooseSiteToDo, expect, test } from '../e2e/fixtures';

const answer =
  'Email works. Keep using your PCT’s phones. The shared drive does not work here. Nobody has confirmed internet access.';

const query = (address: string): string => new URL(address).search;

test.describe('the site one has chosen', () => {
  test('stands in the address, and the back button leads to where it was chosen, on the page that says what works', async ({
    intranet,
    page,
  }) => {
    await intranet.open();
    await chooseSite(page, 'millgate', /^Millgate House/);
    expect(query(page.url())).toBe('?site=MILLGATE');
    await page.goBack();
    await expect(page.getByRole('searchbox', { name: 'Find your site' })).toBeFocused();
    await chooseSite(page, 'castle works', /^Castle Works/);
    await expect(page.getByText('Castle Works, Sheffield')).toBeVisible();
    expect(query(page.url())).toBe('?site=CASTLEWORKS');
    await page.reload();
    await expect(page.getByText('Castle Works, Sheffield')).toBeVisible();
    await expect(page.getByText('This is not the site you chose as yours.')).toHaveCount(0);
  });

  test('and on the page that says what to do now', async ({ intranet, page }) => {
    await intranet.open('WhatToDoNow');
    await chooseSiteToDo(page, 'millgate', /^Millgate House/);
    expect(query(page.url())).toBe('?site=MILLGATE');
    await page.goBack();
    await expect(page.getByRole('searchbox', { name: 'Find your site' })).toBeVisible();
    await page.getByRole('button', { name: 'Keep Millgate House' }).click();
    await expect(page.getByText('Millgate House, Rotherham')).toBeVisible();
    expect(query(page.url())).toBe('?site=MILLGATE');
  });

  test('is named in the address on the next visit, without a stop for the back button, and beside all else there', async ({
    intranet,
    page,
  }) => {
    await intranet.open();
    await chooseSite(page, 'millgate', /^Millgate House/);
    await page.goto(`${intranet.host.site}/SitePages/Home.aspx?web=1#part`);
    const entries = await page.evaluate(() => window.history.length);
    await expect(page.getByText(/^Next here:/)).toBeVisible();
    expect(page.url()).toMatch(/Home\.aspx\?web=1&site=MILLGATE#part$/);
    expect(await page.evaluate(() => window.history.length)).toBe(entries);
    // Nobody has navigated, so nothing is read out.
    await expect(page.getByRole('heading', { level: 2, name: answer })).not.toBeFocused();
  });

  test('is left for the search by Change, and the back button leads to it again', async ({ intranet, page }) => {
    await intranet.open();
    await chooseSite(page, 'millgate', /^Millgate House/);
    await page.getByRole('button', { name: 'Change site' }).click();
    expect(query(page.url())).toBe('?site=MILLGATE&sites=find');
    await page.goBack();
    await expect(page.getByRole('heading', { level: 2, name: answer })).toBeFocused();
    await page.goto(`${intranet.host.site}/SitePages/Home.aspx?site=MILLGATE&sites=find`);
    await expect(page.getByRole('searchbox', { name: 'Find your site' })).toBeVisible();
  });

  test('is followed by every web part on the page, and the heading is read out where it was chosen', async ({
    intranet,
    page,
  }) => {
    await intranet.open('TwoColumns');
    await chooseSite(page, 'millgate', /^Millgate House/);
    const headings = page.getByRole('heading', { level: 2, name: answer });
    await expect(headings).toHaveCount(2);
    await expect(headings.first()).toBeFocused();
    expect(query(page.url())).toBe('?site=MILLGATE');
    expect(await page.title()).toMatch(/^Millgate House: Two columns/);
    await page.goBack();
    await expect(page.getByRole('searchbox')).toHaveCount(2);
  });

  test('that is no longer listed is not named in the address', async ({ intranet, page }) => {
    await intranet.open();
    await chooseSite(page, 'millgate', /^Millgate House/);
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage)) if (key.endsWith('|my-site')) localStorage.setItem(key, 'CLOSED');
    });
    await intranet.open();
    await expect(page.getByText('The site you chose is no longer listed. Choose another.')).toBeVisible();
    expect(query(page.url())).toBe('');
    await chooseSite(page, 'castle works', /^Castle Works/);
    await page.goBack();
    await expect(page.getByRole('button', { name: 'Keep Castle Works' })).toBeVisible();
  });
});

test.describe('a link to a site', () => {
  for (const [name, file] of [
    ['what works', 'Home'],
    ['what to do now', 'WhatToDoNow'],
  ] as const) {
    test(`can be copied on the page that says ${name}, and is all that a colleague needs`, async ({
      intranet,
      page,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await intranet.open(file, 'staff', undefined, 'site=MILLGATE');
      await page.getByRole('button', { name: 'Copy a link' }).first().click();
      await expect(page.getByText('Link copied.').first()).toBeVisible();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(`${intranet.host.site}/SitePages/${file}.aspx?site=MILLGATE`);
      await page.goto(copied);
      await expect(page.getByText('Millgate House, Rotherham')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Make it my site' })).toBeVisible();
    });
  }

  test('stands there to be copied by hand where the browser does not copy', async ({ intranet, page }) => {
    await intranet.open('Home', 'staff', undefined, 'site=MILLGATE');
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    });
    await page.getByRole('button', { name: 'Copy a link' }).first().click();
    await expect(page.getByText(/^Copy this address: .*\?site=MILLGATE$/).first()).toBeVisible();
  });
});

test.describe('the document’s title', () => {
  test('names the site before the page, follows to another, and is the page’s own while one looks for a site', async ({
    intranet,
    page,
  }) => {
    await intranet.open();
    await expect(page.getByRole('searchbox', { name: 'Find your site' })).toBeVisible();
    const own = await page.title();
    expect(own).toMatch(/^IT at my site/);
    await chooseSite(page, 'millgate', /^Millgate House/);
    await expect(page.getByText(/^Next here:/)).toBeVisible();
    expect(await page.title()).toBe(`Millgate House: ${own}`);
    await page.getByRole('link', { name: 'Email', exact: true }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'Email: working' })).toBeVisible();
    expect(await page.title()).toBe(`Email at Millgate House: ${own}`);
    await page.goBack();
    await expect(page.getByText(/^Next here:/)).toBeVisible();
    expect(await page.title()).toBe(`Millgate House: ${own}`);
    await page.getByRole('button', { name: 'Change site' }).click();
    expect(await page.title()).toBe(own);
    await chooseSite(page, 'castle works', /^Castle Works/);
    await expect(page.getByText(/^Next here:/)).toBeVisible();
    expect(await page.title()).toBe(`Castle Works: ${own}`);
  });
});

test.describe('what comes next here', () => {
  test('is one line on both pages, the same', async ({ intranet, page }) => {
    const line =
      /^Next here: the shared drive in June; ending on 30\sJune: your PCT’s phones; your desk phone on 20\sAugust\.$/;
    for (const name of ['Home', 'WhatToDoNow'] as const) {
      await intranet.open(name, 'staff', undefined, 'site=MILLGATE');
      await expect(page.getByText(line)).toBeVisible();
    }
  });
});

test.describe('what has changed since one was here', () => {
  test.afterEach(({ host }) => host.reset());

  const since = /^Since you were here on 15\sApril:/;

  test('is said on the next day, all day, on both pages, and not on the day after', async ({
    intranet,
    page,
    host,
  }) => {
    const come = async (day: string, name: 'Home' | 'WhatToDoNow' = 'Home'): Promise<void> => {
      host.clock.set(new Date(`${day}T09:10:00Z`));
      await intranet.open(name, 'staff', undefined, 'site=MILLGATE');
      await expect(page.getByText(/^Next here:/)).toBeVisible();
      await expect(page.getByText('Checking for newer information')).toHaveCount(0);
    };
    await come('2013-04-15');
    await expect(page.getByText(since)).toHaveCount(0);
    await changeStatus(host, 'MILLGATE|internet', { Now: 'Working', ConfirmedOn: '2013-04-15T12:00:00Z' });
    await page.reload();
    // It was seen on the day of the visit, so it is not news.
    await expect(page.getByRole('heading', { level: 2, name: /internet access work\./ })).toBeVisible();
    await expect(page.getByText(since)).toHaveCount(0);
    await changeStatus(host, 'MILLGATE|email', { Now: 'Not working' });

    const all = /^Since you were here on 15\sApril: email does not work here\.$/;
    await come('2013-04-16');
    await expect(page.getByText(all)).toBeVisible();
    await page.reload();
    await expect(page.getByText(all)).toBeVisible();
    await come('2013-04-16', 'WhatToDoNow');
    await expect(page.getByText(all)).toBeVisible();
    await come('2013-04-17');
    await expect(page.getByText(/^Since you were here/)).toHaveCount(0);
  });

  test('names the date that it was', async ({ intranet, page, host }) => {
    await intranet.open('Home', 'staff', undefined, 'site=MILLGATE');
    await expect(page.getByText(/^Next here:/)).toBeVisible();
    await changeStatus(host, 'MILLGATE|telephone', { ForecastOn: '2013-09-02T12:00:00Z' });
    host.clock.set(new Date('2013-04-16T09:10:00Z'));
    await page.reload();
    await expect(
      page.getByText(
        /^Since you were here on 15\sApril: your desk phone is expected on 2\sSeptember; it was 20\sAugust\.$/,
      ),
    ).toBeVisible();
  });
});
