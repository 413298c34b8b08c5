import type { Locator, Page } from '@playwright/test';
import { chooseSite, chooseSiteToDo, expect, holdRequests, type Intranet, test, type Theme } from '../e2e/fixtures';

const millgateAnswer = 'Use SharePoint for your files until your shared drive works. Try the internet first.';

async function openSite(
  intranet: Intranet,
  page: Page,
  code: string,
  query = '',
  theme: Theme = 'light',
): Promise<void> {
  await intranet.open('Home', 'staff', theme);
  await intranet.forget();
  await page.goto(`${intranet.host.site}/SitePages/WhatToDoNow.aspx?site=${code}${query}`);
  await expect(page.getByRole('heading', { level: 3, name: 'Places you can work' })).toBeVisible();
}

const subject = (page: Page, name: string): Locator =>
  page.locator('details', { has: page.getByRole('heading', { level: 3, name, exact: true }) });

/** Opens a subject, and gives it. */
async function opened(page: Page, name: string): Promise<Locator> {
  const found = subject(page, name);
  if ((await found.getAttribute('open')) === null) await found.locator('summary').click();
  return found;
}

/** Replaces words in what the lists say. */
async function sayInstead(page: Page, replacements: Readonly<Record<string, string>>): Promise<void> {
  const escaped = (text: string): string => JSON.stringify(text).slice(1, -1);
  await page.route(/\/_api\//, async (route) => {
    const reply = await route.fetch();
    const body = Object.entries(replacements).reduce(
      (text, [from, to]) => text.replaceAll(escaped(from), escaped(to)),
      await reply.text(),
    );
    await route.fulfill({ response: reply, body });
  });
}

/** Without the instruction for everyone, nothing takes the place of the site's own. */
async function leaveOutInternetForEveryone(page: Page): Promise<void> {
  await page.route('**/_api/$batch', async (route) => {
    const reply = await route.fetch();
    await route.fulfill({
      response: reply,
      body: (await reply.text()).replace(/\{[^{}]*Try the internet first\. If[^{}]*\}/, (row) =>
        row.replace('"Internet access"', '"Email"').replace('"Available"', '"Under consideration"'),
      ),
    });
  });
}

test.describe('what to do now', () => {
  test('says that it looks for more places while they come, and neither that there is none nor which is nearest', async ({
    intranet,
    page,
  }) => {
    const release = await holdRequests(page, /FallbackLocations/);
    await openSite(intranet, page, 'MILLGATE');
    await expect(page.getByRole('heading', { level: 3, name: 'Places you can work' })).toBeVisible();
    await expect(page.getByText('Looking for more places.')).toBeVisible();
    await expect(page.getByText('No place is agreed for you yet.')).toHaveCount(0);
    await expect(page.getByText('Castle Works, Sheffield')).toHaveCount(0);
    await page.getByRole('button', { name: 'Take it with you' }).click();
    await expect(page.getByText('Looking for more places.')).toHaveCount(2);
    release();
    await expect(page.getByText('Castle Works, Sheffield')).toBeVisible();
    await expect(page.getByText('Looking for more places.')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Print a notice for the wall' })).toBeVisible();
  });

  test('keeps what to do where the places cannot be read, and says that it is only a part', async ({
    intranet,
    page,
    host,
  }) => {
    intranet.expectFailedRequests();
    // Those of one's own site are asked for by a filter, which comes between.
    host.faults.add({ match: { method: 'GET', path: 'ValidFrom,ValidUntil&$top=1000' }, status: 500 });
    await openSite(intranet, page, 'MILLGATE');
    await expect(page.getByRole('alert')).toContainText('Only a part could be read.');
    await expect(page.getByRole('heading', { level: 2, name: millgateAnswer })).toBeVisible();
    await expect(page.getByText('Looking for more places.')).toHaveCount(0);
    await expect(page.getByText('No place is agreed for you yet.')).toHaveCount(0);
    host.faults.clear();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText('Castle Works, Sheffield')).toBeVisible();
  });

  test('begins with what to do, from one request; what needs action first, the first one open', async ({
    intranet,
    page,
  }) => {
    const release = await holdRequests(page, /FallbackLocations/);
    await openSite(intranet, page, 'MILLGATE');
    await expect(page.getByRole('heading', { level: 2, name: millgateAnswer })).toBeVisible();
    expect(intranet.requests()).toEqual(['POST /sites/openservice/_api/$batch']);
    release();
    await expect(page.getByRole('heading', { level: 3 })).toHaveText([
      'Files and intranet',
      'Internet access',
      'Remote access (VPN)',
      'Desk telephone',
      'Help',
      'Places you can work',
    ]);
    const files = subject(page, 'Files and intranet');
    await expect(files).toHaveAttribute('open', '');
    await expect(files).toContainText('Not working');
    await expect(files).toContainText(/Your PCT drive stopped on 31\sMarch\./);
    await expect(files.getByRole('listitem').filter({ hasText: /^Do not / })).toHaveText([
      'Do not put work files on a memory stick.',
      'Do not send work files to a personal email address.',
      'Do not ask the PCT’s old IT desk. It has closed.',
    ]);
    await expect(files.locator('ol > li')).toHaveCount(3);
    await expect(files).toContainText('This needs internet access, which is not known at your site.');
    await expect(files.getByRole('link', { name: '0113 496 0000' })).toHaveAttribute('href', 'tel:01134960000');
    await expect(files).toContainText(
      /Next news by 22\sApril\. Valid from 8\sApril 2013\. Reviewed by Jo Patel, corporate ICT, 11\sApril 2013\. Next review by 25\sApril 2013\./,
    );
    await expect(subject(page, 'Internet access')).not.toHaveAttribute('open', '');
  });

  test('is the instruction for the site, for its region, or for everyone', async ({ intranet, page }) => {
    await openSite(intranet, page, 'QUAYCOURT');
    const own = await opened(page, 'Internet access');
    await expect(own).toContainText('Work in the room the landlord has lent us until the line is in.');
    await expect(own).toContainText('For: Staff at Quay Court');
    await expect(own).toContainText(/Valid from 9\sApril 2013 until 10\sMay 2013\./);
    await openSite(intranet, page, 'MILLGATE');
    await expect(await opened(page, 'Internet access')).toContainText('Open a website you have not opened today.');
  });

  test('is honest where there is nothing to use yet: that it is explored, what to use meanwhile, whom to call, when there is news', async ({
    intranet,
    page,
  }) => {
    await openSite(intranet, page, 'MILLGATE');
    const vpn = await opened(page, 'Remote access (VPN)');
    await expect(vpn.locator('summary')).toContainText(
      /Nothing to use yet.*ICT is exploring remote access\. Use webmail\. Next news by 22\sApril\./s,
    );
    await expect(vpn).toContainText('Meanwhile: Use webmail.');
    await expect(vpn).toContainText('Stuck? Call 0113 496 0000.');
    await expect(vpn.locator('ol')).toHaveCount(0);
  });

  test('says what to keep using and until when, and folds what works into one line', async ({ intranet, page }) => {
    await openSite(intranet, page, 'MILLGATE');
    await expect(subject(page, 'Desk telephone').locator('summary')).toContainText(
      /Keep using what you have.*Use your PCT’s phones until 30\sJune\./s,
    );
    const working = page.locator('details').filter({ hasText: 'Working: Email' });
    await expect(working).not.toHaveAttribute('open', '');
    await working.locator('summary').click();
    await expect(working).toContainText(/Email: confirmed 12\sApril\..*Something not working\? Call 0113 496 0000\./s);
  });

  test('offers places by distance to those who may use them, and says until when and whom to ring', async ({
    intranet,
    page,
  }) => {
    await openSite(intranet, page, 'MILLGATE');
    const places = page
      .getByRole('listitem')
      .filter({ hasText: /\d miles?/ })
      .locator('visible=true');
    await expect(places).toHaveCount(2);
    await expect(places.nth(0)).toContainText(
      /Castle Works, Sheffield\s*6 miles\s*Any NHS England staff, until 28\sJune\. 12\sdesks; internet access and printing\. S3\s8LW\./,
    );
    await expect(places.nth(1)).toContainText(
      /Waterdale Court, Doncaster\s*11 miles\s*Your area team, until 31\sMay\. 4\sdesks/,
    );
    await expect(places.nth(1).getByRole('link', { name: '0113 496 0112' })).toHaveAttribute('href', 'tel:01134960112');
    await expect(page.getByText('Riverside Library')).toHaveCount(0);
    await page.getByText(/^More places: \d/).click();
    await expect(
      page
        .getByText(/^\d{2,3} miles$/)
        .locator('visible=true')
        .nth(2),
    ).toBeVisible();
    await openSite(intranet, page, 'QUAYCOURT');
    await expect(page.getByRole('listitem').filter({ hasText: /^Ground-floor training room/ })).toContainText(
      'For your site',
    );
  });

  test('shows and hides all', async ({ intranet, page }) => {
    await openSite(intranet, page, 'MILLGATE');
    await page.getByRole('button', { name: 'Show all' }).click();
    for (const name of ['Files and intranet', 'Internet access', 'Remote access (VPN)', 'Desk telephone'])
      await expect(subject(page, name)).toHaveAttribute('open', '');
    await page.getByRole('button', { name: 'Hide all' }).click();
    await expect(subject(page, 'Files and intranet')).not.toHaveAttribute('open', '');
    await expect(page.getByRole('button', { name: 'Show all' })).toBeFocused();
  });

  test('can be linked to by subject: it is open and has the focus', async ({ intranet, page }) => {
    await openSite(intranet, page, 'MILLGATE', '&topic=remote-access-vpn');
    await expect(subject(page, 'Remote access (VPN)')).toHaveAttribute('open', '');
    await expect(subject(page, 'Remote access (VPN)').locator('summary')).toBeFocused();
    await openSite(intranet, page, 'MILLGATE', '&topic=email');
    const working = page.locator('details').filter({ hasText: 'Working: Email' });
    await expect(working).toHaveAttribute('open', '');
    await expect(working.locator('summary')).toBeFocused();
    await openSite(intranet, page, 'MILLGATE', '&topic=%3Cscript%3E');
    await expect(page.getByRole('heading', { level: 2, name: millgateAnswer })).toBeVisible();
  });

  test('is about the site one has chosen on any page', async ({ intranet, page }) => {
    await intranet.open();
    await chooseSite(page, 'millgate', /^Millgate House/);
    await intranet.open('WhatToDoNow');
    await expect(page.getByRole('heading', { level: 2, name: millgateAnswer })).toBeVisible();
    await page.getByRole('button', { name: 'Change site' }).click();
    await chooseSiteToDo(page, 'quay court', /^Quay Court/);
    await intranet.open();
    await expect(page.getByText('Quay Court, Southampton').first()).toBeVisible();
  });

  test('is from the copy without any request before it, with its age, once a site has been shown', async ({
    intranet,
    page,
  }) => {
    await openSite(intranet, page, 'MILLGATE');
    await page.route('**/_api/$batch', () => undefined);
    await intranet.forget();
    await page.reload();
    await expect(page.getByRole('heading', { level: 2, name: millgateAnswer })).toBeVisible();
    await expect(page.getByText(/9:1\dam\. Demonstration data\. Checking for newer information/)).toBeVisible();
    expect(intranet.requests()).toEqual([]);
  });

  test('invents nothing where nobody has said anything', async ({ intranet, page }) => {
    await sayInstead(page, { 'Being explored': 'Draft' });
    await openSite(intranet, page, 'MILLGATE');
    const vpn = await opened(page, 'Remote access (VPN)');
    await expect(vpn).toContainText('Nobody has said what to do yet.');
    await expect(vpn).toContainText('Nobody has said what to use meanwhile.');
    await expect(vpn).toContainText('Nobody has said when there will be news.');
    await expect(vpn).toContainText('Stuck? Call 0113 496 0000.');
  });

  test('says who is arranging a place where none is agreed', async ({ intranet, page }) => {
    await sayInstead(page, { Agreed: 'Needed' });
    await openSite(intranet, page, 'MILLGATE');
    await expect(page.getByText('No place is agreed for you yet.')).toBeVisible();
    await expect(page.getByText(/^Corporate ICT is arranging: .*Riverside Library, study room/)).toBeVisible();
  });

  test('warns of an instruction that ends soon; when it ends while the page is open, what holds for everyone takes its place', async ({
    intranet,
    page,
    host,
  }) => {
    const before = host.clock.now();
    try {
      host.clock.set(new Date('2013-05-10T22:30:00+01:00'));
      await page.clock.install();
      await openSite(intranet, page, 'QUAYCOURT');
      const internet = await opened(page, 'Internet access');
      await expect(internet).toContainText(/This holds only until 10\sMay 2013\./);
      await page.clock.fastForward('01:31:00');
      await expect(internet).toContainText('Open a website you have not opened today.');
      await expect(internet).not.toContainText('Go to the ground-floor training room.');
    } finally {
      host.clock.set(before);
    }
  });

  test('marks what ends while the page is open where nothing takes its place', async ({ intranet, page, host }) => {
    const before = host.clock.now();
    try {
      await leaveOutInternetForEveryone(page);
      host.clock.set(new Date('2013-05-10T22:30:00+01:00'));
      await page.clock.install();
      await openSite(intranet, page, 'QUAYCOURT');
      const internet = await opened(page, 'Internet access');
      await page.clock.fastForward('01:31:00');
      await expect(internet).toContainText(
        /This ended on 10\sMay 2013\. Nothing newer has been read since\. Call before you use it\./,
      );
      await expect(internet).toContainText('Go to the ground-floor training room.');
    } finally {
      host.clock.set(before);
    }
  });

  test('warns of what ends soonest, once, at the top', async ({ intranet, page }) => {
    await sayInstead(page, { '2013-06-29T23': '2013-05-09T23', '2013-06-30T': '2013-05-10T' });
    await openSite(intranet, page, 'MILLGATE');
    await expect(page.getByText('What you have ends soon.')).toHaveCount(1);
    await expect(
      page.getByText(/What you have ends soon\. .*you can use your PCT’s phones until 10\sMay\./),
    ).toBeVisible();
  });

  test('gives a region’s own instruction to its sites, and to no other', async ({ intranet, page, host }) => {
    const borough = page.getByText('If the internet stops, go to Borough Yard in Southwark.', { exact: false }).first();
    await intranet.open();
    // High Holborn is in London, and its internet access works in part.
    await page.goto(`${host.site}/SitePages/WhatToDoNow.aspx?site=HIGHHOLBORN`);
    await expect(page.getByRole('heading', { level: 3, name: 'Places you can work' })).toBeVisible();
    await expect(borough).toBeVisible();
    await page.goto(`${host.site}/SitePages/WhatToDoNow.aspx?site=MILLGATE`);
    await expect(page.getByRole('heading', { level: 3, name: 'Places you can work' })).toBeVisible();
    await expect(borough).toHaveCount(0);
  });
});

test.describe('with the lists out of reach from the first call', () => {
  test('without a copy says so, and leaves a way to try again and to another site', async ({
    intranet,
    page,
    host,
  }) => {
    intranet.expectFailedRequests();
    host.faults.add({ match: { path: '$batch' }, cut: 'before' });
    await intranet.open();
    await page.goto(`${intranet.host.site}/SitePages/WhatToDoNow.aspx?site=MILLGATE`);
    await expect(page.getByRole('alert')).toContainText('SharePoint could not be reached. Nothing is lost.');
    await expect(page.getByRole('button', { name: 'Change site' })).toBeVisible();
    host.faults.clear();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { level: 2, name: millgateAnswer })).toBeVisible();
  });

  test('keeps nothing about a person in the copy', async ({ intranet, page }) => {
    await openSite(intranet, page, 'RAILSHED');
    await expect(page.getByText('Rosemary Frayne', { exact: false }).first()).toBeVisible();
    const copies = await page.evaluate(() =>
      Object.entries(localStorage)
        .filter(([name]) => name.includes('what-to-do'))
        .map(([, value]) => value),
    );
    expect(copies).toHaveLength(1);
    expect(copies[0]).toContain('01632 960246');
    expect(copies[0]).not.toMatch(/ContactName|ContactEmail|Ada Bell|ada\.bell|Frayne|Jo Patel|Bamber/i);
  });

  test('shows the copy with its age, and marks what has ended since instead of hiding it', async ({
    intranet,
    page,
    host,
  }) => {
    intranet.expectFailedRequests();
    const before = host.clock.now();
    try {
      await leaveOutInternetForEveryone(page);
      await openSite(intranet, page, 'QUAYCOURT');
      await page.unroute('**/_api/$batch');
      host.clock.set(new Date('2013-05-14T09:00:00+01:00'));
      host.faults.add({ match: { path: '$batch' }, cut: 'before' });
      await page.reload();
      await expect(page.getByRole('alert')).toContainText('This is the copy from Monday 15 April 2013, 9:1');
      const internet = await opened(page, 'Internet access');
      await expect(internet).toContainText(/This ended on 10\sMay 2013\./);
      await expect(internet.locator('ol > li')).toHaveCount(3);
      await page.getByText('Take it with you').click();
      await expect(
        page.getByText(/^It was good until .* and says so\. Make it again when SharePoint can be reached\.$/),
      ).toBeVisible();
    } finally {
      host.clock.set(before);
    }
  });

  test('later: what was there stays', async ({ intranet, page, context }) => {
    intranet.expectFailedRequests();
    await openSite(intranet, page, 'MILLGATE');
    await context.setOffline(true);
    await (await opened(page, 'Internet access')).getByText('Open a website you have not opened today.').waitFor();
    await expect(page.getByRole('heading', { level: 2, name: millgateAnswer })).toBeVisible();
  });
});

test.describe('what somebody hostile types into the lists', () => {
  test('is shown as text, and nothing of it runs', async ({ intranet, page }) => {
    const hostile =
      '<img src=x onerror="top.hacked=1"><script>top.hacked=1</script> javascript:top.hacked=1 [x](javascript:top.hacked=1) \u202eevil\u202c https://a.example/"onclick="top.hacked=1';
    const typed = [
      'Open SharePoint in your browser. Sign in with your NHS England email address.',
      'ICT is exploring remote access.',
      'Castle Works, Sheffield',
      'put work files on a memory stick.',
    ];
    await sayInstead(page, Object.fromEntries(typed.map((words) => [words, hostile])));
    await openSite(intranet, page, 'MILLGATE');
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect(page.getByText('<script>top.hacked=1</script>').first()).toBeVisible();
    expect(await page.locator('body').innerText()).not.toMatch(/[\u202a-\u202e]/);
    expect(await page.evaluate(() => (top as unknown as { hacked?: number }).hacked)).toBeUndefined();
    expect(
      await page
        .locator('a[href]')
        .evaluateAll((links) =>
          links
            .map((link) => new URL((link as HTMLAnchorElement).href).protocol)
            .filter((protocol) => !/^(https?|tel|mailto):$/.test(protocol)),
        ),
    ).toEqual([]);
    expect(await page.locator('details img, details script').count()).toBe(0);
  });
});
