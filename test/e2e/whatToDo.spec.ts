import type { Locator, Page } from '@playwright/test';
import { expect, type Intranet, sidewaysScroll, test, type Theme } from './fixtures';

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
  await page.route('**/_api/$batch', async (route) => {
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
});

test.describe('with the lists out of reach from the first call', () => {
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
  const hostile =
    '<img src=x onerror="top.hacked=1"><script>top.hacked=1</script> javascript:top.hacked=1 [x](javascript:top.hacked=1) \u202eevil\u202c https://a.example/"onclick="top.hacked=1';

  test('is shown as text, and nothing of it runs', async ({ intranet, page }) => {
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
    expect(await page.locator('main').innerText()).not.toMatch(/[\u202a-\u202e]/);
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

  test('does not push the page sideways, however long it is', async ({ intranet, page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await sayInstead(page, { 'ICT is exploring remote access.': 'x'.repeat(250) });
    await openSite(intranet, page, 'MILLGATE');
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await sidewaysScroll(page)).toBe(0);
  });
});

test.describe('what to do now is for everyone', () => {
  test('the keyboard alone opens a subject, and the focus can be seen', async ({ intranet, page }) => {
    await openSite(intranet, page, 'MILLGATE');
    await page.getByRole('button', { name: 'Show all' }).focus();
    for (
      let tabs = 0;
      tabs < 20 && !(await page.locator('summary:focus', { hasText: 'Internet access' }).count());
      tabs += 1
    )
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(subject(page, 'Internet access')).toHaveAttribute('open', '');
    expect(await page.locator(':focus').evaluate((element) => getComputedStyle(element).boxShadow)).not.toBe('none');
  });

  for (const width of [320, 400]) {
    test(`nothing scrolls sideways at ${width} pixels, folded or open`, async ({ intranet, page }) => {
      await page.setViewportSize({ width, height: 640 });
      await openSite(intranet, page, 'MILLGATE');
      expect(await sidewaysScroll(page)).toBe(0);
      await page.getByRole('button', { name: 'Take it with you' }).click();
      await page.locator('details').evaluateAll((folds) => folds.forEach((fold) => fold.setAttribute('open', '')));
      await expect(page.getByRole('button', { name: 'Copy as text' })).toBeVisible();
      expect(await sidewaysScroll(page)).toBe(0);
    });
  }
});
