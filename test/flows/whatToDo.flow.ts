import type { Locator, Page } from '@playwright/test';
import { chooseSite, chooseSiteToDo, expect, holdRequests, type Intranet, test, type Theme } from '../e2e/fixtures';

const millgateAnswer =
  'Try internet access first. If it does not work, work from Castle Works, Sheffield, 6 miles, until 28 June.';
/** Before the places are loaded. */
const millgateWithoutPlaces = 'Try the internet first. If it does not work, call the help desk.';

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

const subject = (page: Page, name: string | RegExp): Locator =>
  page.locator('details', { has: page.getByRole('heading', { level: 3, name, exact: true }) });

/** Opens a subject, and returns it. */
async function opened(page: Page, name: string | RegExp): Promise<Locator> {
  const found = subject(page, name);
  if ((await found.getAttribute('open')) === null) await found.locator('summary').click();
  return found;
}

/** Replaces words in the lists' texts. */
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

/** Without the instruction for everyone, nothing replaces the site's own. */
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
    const release = await holdRequests(page, '**/_api/$batch', 'RolloutUpdates');
    await openSite(intranet, page, 'MILLGATE');
    await expect(page.getByRole('heading', { level: 2, name: millgateWithoutPlaces })).toBeVisible();
    await expect(page.getByText('Looking for more places.')).toBeVisible();
    await expect(page.getByText('No place is agreed for you yet.')).toHaveCount(0);
    await expect(page.getByText('Castle Works, Sheffield')).toHaveCount(0);
    await page.getByRole('button', { name: 'Take it with you' }).click();
    await expect(page.getByText('Looking for more places.')).toHaveCount(2);
    release();
    await expect(page.getByRole('heading', { level: 2, name: millgateAnswer })).toBeVisible();
    await expect(page.getByText('Castle Works, Sheffield', { exact: true })).toBeVisible();
    await expect(page.getByText('Looking for more places.')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Print a notice for the wall' })).toBeVisible();
  });

  test('keeps what to do where the places cannot be read, and says that it is only a part', async ({
    intranet,
    page,
    host,
  }) => {
    intranet.expectFailedRequests();
    // The places of one's own site are requested with a filter, which is between the two in the address.
    host.faults.add({ match: { method: 'GET', path: 'ValidFrom,ValidUntil&$top=1000' }, status: 500 });
    await openSite(intranet, page, 'MILLGATE');
    await expect(page.getByRole('alert')).toContainText('Only a part could be read.');
    await expect(page.getByRole('heading', { level: 2, name: millgateWithoutPlaces })).toBeVisible();
    await expect(page.getByText('Looking for more places.')).toHaveCount(0);
    await expect(page.getByText('No place is agreed for you yet.')).toHaveCount(0);
    host.faults.clear();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText('Castle Works, Sheffield', { exact: true })).toBeVisible();
  });

  test('begins with what to do, from one request, and whom to call; what the headline is about is open, then what needs action', async ({
    intranet,
    page,
  }) => {
    const release = await holdRequests(page, '**/_api/$batch', 'RolloutUpdates');
    await openSite(intranet, page, 'MILLGATE');
    await expect(page.getByRole('heading', { level: 2, name: millgateWithoutPlaces })).toBeVisible();
    expect(intranet.requests()).toEqual(['POST /sites/openservice/_api/$batch']);
    release();
    await expect(page.getByRole('heading', { level: 2, name: millgateAnswer })).toBeVisible();
    await expect(page.getByRole('heading', { level: 3 })).toHaveText([
      'Internet access',
      'Files and intranet',
      'Desk telephone',
      'Email',
      'Remote access (VPN)',
      'Places you can work',
    ]);
    await expect(page.getByText('Stuck?')).toHaveCount(1);
    const help = page.getByText(
      /^Stuck\? Call the help desk on 0113 496 0000\. Corporate ICT, 8am to 6pm, Monday to Friday\.$/,
    );
    await expect(help.getByRole('link', { name: '0113 496 0000' })).toHaveAttribute('href', 'tel:01134960000');

    const internet = subject(page, 'Internet access');
    await expect(internet).toHaveAttribute('open', '');
    await expect(internet.locator('summary')).toContainText('Not known');
    await expect(internet).toContainText(/Try a website that you have not opened today\..*If it does not work:/s);
    await expect(internet.locator('ol > li')).toHaveText([
      'Call 0113 496 0000 before you set off.',
      'Go to Castle Works, Sheffield, S3 8LW. What works there: internet access and printing.',
    ]);
    await expect(internet).toContainText(/Cannot travel\? Call 0113 496 0000\..*Next news by 17\sApril\./s);

    await expect(subject(page, 'Files and intranet')).not.toHaveAttribute('open', '');
    const files = await opened(page, 'Files and intranet');
    await expect(files.locator('summary')).toContainText('Partly working');
    await expect(files.locator('summary')).toContainText(
      /The shared drive does not work here\. Your PCT drive stopped on 31\sMarch\. Use SharePoint .*\. Expected in June; it was April\./,
    );
    await expect(files.getByRole('listitem').filter({ hasText: /^Do not / })).toHaveText([
      'Do not put work files on a memory stick.',
      'Do not send work files to a personal email address.',
      'Do not ask your old IT desk. It no longer serves NHS England staff.',
    ]);
    await expect(files.locator('ol > li')).toHaveCount(3);
    await expect(files).toContainText('It needs internet access, which nobody has confirmed. Try that first.');
    await expect(files).toContainText(/Next news by 22\sApril\./);
    // Who reviewed it, and when it is due again, is shown only to the people who maintain it.
    await expect(files).not.toContainText('review');
  });

  test('is the instruction for the site, or for everyone', async ({ intranet, page }) => {
    await openSite(intranet, page, 'QUAYCOURT');
    await expect(
      page.getByRole('heading', {
        level: 2,
        name: 'Work in your own building: Ground-floor training room, until 10 May. Ring first. Internet access does not work here.',
      }),
    ).toBeVisible();
    const own = await opened(page, 'Internet access');
    await expect(own).toContainText('For: Staff at Quay Court');
    await expect(own.locator('ol > li')).toHaveText([
      'Go to the ground-floor training room. It has its own internet line.',
      'Book one of its 8 desks with Deborah Fry.',
      'Full? Choose another place from the list.',
    ]);
    await expect(own).toContainText('Do not plug your own router into the wall.');
    await expect(own).toContainText(/These steps hold until 10\sMay\./);
    await sayInstead(page, { Agreed: 'Needed' });
    await openSite(intranet, page, 'MILLGATE');
    await expect(page.getByRole('heading', { level: 2, name: millgateWithoutPlaces })).toBeVisible();
    await expect(await opened(page, 'Internet access')).toContainText('Open a website you have not opened today.');
  });

  test('is honest where something is not here yet: that it is explored, what to use meanwhile, when there is news', async ({
    intranet,
    page,
  }) => {
    await openSite(intranet, page, 'MILLGATE');
    const vpn = await opened(page, 'Remote access (VPN)');
    await expect(vpn.locator('summary')).toContainText(
      /Not here yet.*ICT is exploring remote access\. Next news by 22\sApril\./s,
    );
    // The site has no problem with it.
    await expect(vpn.locator('summary')).not.toContainText(/not working|not known/i);
    await expect(vpn).toContainText('Meanwhile: use webmail, where the internet works.');
    await expect(vpn.locator('ol')).toHaveCount(0);
    await expect(page.getByText('Stuck? Call the help desk on 0113 496 0000.')).toBeVisible();
  });

  test('says what to keep using and until when, and folds what works', async ({ intranet, page }) => {
    await openSite(intranet, page, 'MILLGATE');
    await expect(subject(page, 'Desk telephone').locator('summary')).toContainText(
      /Keep using what you have.*Your PCT’s phones, until 30\sJune\. The new service is expected on 20\sAugust\./s,
    );
    await expect(await opened(page, 'Desk telephone')).toContainText('Tell the help desk if it stops.');
    await expect(subject(page, 'Email')).not.toHaveAttribute('open', '');
    const working = await opened(page, 'Email');
    await expect(working.locator('summary')).toContainText(/Working.*There is nothing to do\./s);
    await expect(working.getByRole('row', { name: /^Email/ })).toContainText(/12\sApril/);
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
    // If a place has no number of its own, the help desk’s is shown.
    await expect(places.nth(0)).toContainText('Call 0113 496 0000 before you set off.');
    await expect(places.nth(0).getByRole('link', { name: /^Map of S3\s8LW$/ })).toBeVisible();
    await expect(page.getByText('Riverside Library')).toHaveCount(0);
    await page.getByText('Places too far for a day').click();
    await expect(page.getByText('60 miles')).toBeVisible();
    await expect(page.getByText('Mill Lane Court, Preston')).toBeVisible();
    await openSite(intranet, page, 'QUAYCOURT');
    await expect(page.getByRole('listitem').filter({ hasText: /^Ground-floor training room/ })).toContainText(
      'In your building',
    );
  });

  test('shows and hides all', async ({ intranet, page }) => {
    await openSite(intranet, page, 'MILLGATE');
    await page.getByRole('button', { name: 'Show all' }).click();
    for (const name of ['Internet access', 'Files and intranet', 'Desk telephone', 'Email', 'Remote access (VPN)'])
      await expect(subject(page, name)).toHaveAttribute('open', '');
    await page.getByRole('button', { name: 'Hide all' }).click();
    await expect(subject(page, 'Internet access')).not.toHaveAttribute('open', '');
    await expect(page.getByRole('button', { name: 'Show all' })).toBeFocused();
  });

  test('can be linked to by subject: it is open and has the focus', async ({ intranet, page }) => {
    await openSite(intranet, page, 'MILLGATE', '&topic=remote-access-vpn');
    await expect(subject(page, 'Remote access (VPN)')).toHaveAttribute('open', '');
    await expect(subject(page, 'Remote access (VPN)').locator('summary')).toBeFocused();
    await openSite(intranet, page, 'MILLGATE', '&topic=email');
    await expect(subject(page, 'Email')).toHaveAttribute('open', '');
    await expect(subject(page, 'Email').locator('summary')).toBeFocused();
    await openSite(intranet, page, 'HARROW', '&topic=telephone');
    const kept = subject(page, 'Internet access, email and desk telephone');
    await expect(kept).toHaveAttribute('open', '');
    await expect(kept.locator('summary')).toBeFocused();
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
    await sayInstead(page, { Available: 'Draft', 'Being explored': 'Draft' });
    await openSite(intranet, page, 'CHURCHLANE');
    await expect(
      page.getByRole('heading', { level: 2, name: 'Your desk phone does not work here. Call the help desk.' }),
    ).toBeVisible();
    const telephone = await opened(page, 'Desk telephone');
    await expect(telephone).toContainText('Nobody has said what to do yet.');
    await expect(telephone).toContainText('Call 0113 496 0000.');
    await expect(telephone.locator('ol')).toHaveCount(0);
    const vpn = await opened(page, 'Remote access (VPN)');
    await expect(vpn).toContainText('Remote access has no date.');
    await expect(vpn).not.toContainText(/Meanwhile|news by/);
    await expect(page.getByText('Stuck? Call the help desk on 0113 496 0000.')).toBeVisible();
  });

  test('says that nobody has said when there will be news', async ({ intranet, page }) => {
    // When there is news of most services.
    await sayInstead(page, { '2013-04-21T23:00:00Z': '' });
    await openSite(intranet, page, 'MILLGATE');
    await expect(subject(page, 'Remote access (VPN)').locator('summary')).toContainText(
      'ICT is exploring remote access. Nobody has said when there will be news.',
    );
    await expect(await opened(page, 'Files and intranet')).toContainText('Nobody has said when there will be news.');
  });

  test('says who is arranging a place where none is agreed', async ({ intranet, page }) => {
    await sayInstead(page, { Agreed: 'Needed' });
    await openSite(intranet, page, 'MILLGATE');
    await expect(page.getByText('No place is agreed for you yet.')).toBeVisible();
    await expect(page.getByText(/^Corporate ICT is arranging: .*Riverside Library, study room/)).toBeVisible();
  });

  test('says until when an instruction holds; when it and its place end while the page is open, the next place takes its place', async ({
    intranet,
    page,
    host,
  }) => {
    const before = host.clock.now();
    try {
      host.clock.set(new Date('2013-05-10T22:30:00+01:00'));
      await page.clock.install();
      await openSite(intranet, page, 'QUAYCOURT');
      const internet = await opened(page, /^Internet access/);
      await expect(internet).toContainText(/These steps hold until 10\sMay\./);
      await page.clock.fastForward('01:31:00');
      await expect(internet).toContainText('Go to Itchen Mill, Winchester');
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
      const internet = await opened(page, /^Internet access/);
      await page.clock.fastForward('01:31:00');
      await expect(internet).toContainText(
        /This ended on 10\sMay\. Nothing newer has been read since\. Call before you use it\./,
      );
      await expect(internet).toContainText('Go to the ground-floor training room.');
    } finally {
      host.clock.set(before);
    }
  });

  test('warns of what ends soonest, once, at the top', async ({ intranet, page }) => {
    await sayInstead(page, { '2013-06-29T23': '2013-05-09T23', '2013-06-30T': '2013-05-10T' });
    await openSite(intranet, page, 'MILLGATE');
    await expect(page.getByText(/unless dates move\.$/)).toHaveCount(1);
    await expect(
      page.getByText(
        /^101 days without your desk phone from 11\sMay, unless dates move\. You can use your PCT’s phones until 10\sMay\. The new service is expected on 20\sAugust\.$/,
      ),
    ).toBeVisible();
  });

  test('gives a region’s own instruction to its sites, and to no other', async ({ intranet, page, host }) => {
    // No place is agreed anywhere, and what works in part does not work: only instructions are left.
    await sayInstead(page, { Agreed: 'Needed', 'Partly working': 'Not working' });
    const borough = page.getByText('If the internet stops, go to Borough Yard in Southwark.', { exact: false }).first();
    await intranet.open();
    // High Holborn is in London.
    await page.goto(`${host.site}/SitePages/WhatToDoNow.aspx?site=HIGHHOLBORN`);
    await expect(page.getByRole('heading', { level: 3, name: 'Places you can work' })).toBeVisible();
    await expect(borough).toBeVisible();
    await expect(await opened(page, 'Internet access')).toContainText(
      'Ring Anthony Cole before you set off: 020 7946 0245.',
    );
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
      const internet = await opened(page, /^Internet access/);
      await expect(internet).toContainText(/This ended on 10\sMay\./);
      await expect(internet.locator('ol').first().locator('li')).toHaveCount(3);
      await page.getByText('Take it with you').click();
      await expect(
        page.getByText(/^There was to be news by .*\. Make it again when SharePoint can be reached\.$/),
      ).toBeVisible();
    } finally {
      host.clock.set(before);
    }
  });

  test('later: what was there stays', async ({ intranet, page, context }) => {
    intranet.expectFailedRequests();
    await openSite(intranet, page, 'MILLGATE');
    await context.setOffline(true);
    await (await opened(page, 'Internet access')).getByText('Try a website that you have not opened today.').waitFor();
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
