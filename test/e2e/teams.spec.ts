import type { Page } from '@playwright/test';
import type { Host } from '../../host/server';
import { listsSiteProperty } from '../../src/data/listsSite';
import { accessibilityFaults, expect, sidewaysScroll, stickingOut, test } from './fixtures';
import { openTab, requestsOf, type TeamsTab } from './teamsFrame';

const first = {
  RolloutStatus: ({ content }: TeamsTab) => content.getByRole('heading', { level: 2, name: /^On 15\sApril 2013/ }),
  ContingencyAccess: ({ content }: TeamsTab) =>
    content.getByRole('heading', { level: 2, name: 'Choose your site to see what to do now.' }),
  DeviceRequest: ({ content }: TeamsTab) => content.getByRole('heading', { name: 'A phone is for a business need.' }),
} as const;
/**
 * What is requested after the first content: the statuses, for the figures of a first visit, and other names of sites.
 */
const rest = {
  RolloutStatus: ['POST /sites/openservice/_api/$batch', 'POST /sites/openservice/_api/$batch'],
  ContingencyAccess: [],
  DeviceRequest: [],
} as const;
const webParts = Object.keys(first) as (keyof typeof first)[];
/** The same code brings all web parts into Teams: one of them always tests it, the others when there is time. */
const whenLong = (webPart: keyof typeof first): { readonly tag: string[] } => ({
  tag: webPart === 'RolloutStatus' ? [] : ['@long'],
});

const black = 'rgb(0, 0, 0)';
const white = 'rgb(255, 255, 255)';

/** Switches Teams' theme while the tab is open. */
async function expectThemesFollowed(page: Page, tab: TeamsTab): Promise<void> {
  for (const [theme, colour] of [
    ['dark', 'rgb(24, 30, 35)'],
    ['contrast', black],
    ['default', white],
  ] as const) {
    await tab.switchTheme(theme);
    await expect.poll(tab.background).toBe(colour);
    expect(await accessibilityFaults(page)).toEqual([]);
  }
}

test.describe('in a channel tab of Teams', () => {
  for (const webPart of webParts) {
    test(
      `${webPart} is shown in the theme that Teams has, whenever it says so, and fits a telephone`,
      whenLong(webPart),
      async ({ page, host, guards }) => {
        test.slow();
        await test.step('its first content comes in one request', async () => {
          const tab = await openTab(page, host, webPart, { kind: 'channel' });
          await expect(first[webPart](tab)).toBeVisible();
          await expect.poll(() => requestsOf(host)).toEqual(['POST /sites/openservice/_api/$batch', ...rest[webPart]]);
          expect(await tab.background()).toBe(white);
          expect(await accessibilityFaults(page)).toEqual([]);

          await test.step('it follows Teams from theme to theme', async () => {
            await expectThemesFollowed(page, tab);
            expect(guards.broken).toEqual([]);
          });

          await test.step('it fits a telephone', async () => {
            const window = page.viewportSize()!;
            await page.setViewportSize({ width: 320, height: 640 });
            expect(await sidewaysScroll(page)).toBe(0);
            expect(await stickingOut(tab.part)).toEqual([]);
            expect(await accessibilityFaults(page)).toEqual([]);
            await page.setViewportSize(window);
          });
        });

        await test.step('it begins in the theme Teams has, though the page around it begins in the site’s', async () => {
          for (const [theme, colour] of [
            ['dark', 'rgb(31, 31, 31)'],
            ['contrast', black],
          ] as const) {
            const tab = await openTab(page, host, webPart, { kind: 'channel', theme });
            await expect(first[webPart](tab)).toBeVisible();
            expect(await tab.background()).toBe(colour);
            expect(await accessibilityFaults(page)).toEqual([]);
          }
        });

        await test.step('it is shown though Teams never answers', async () => {
          const tab = await openTab(page, host, webPart, { kind: 'channel', theme: 'dark', manner: 'silent' });
          await expect(first[webPart](tab)).toBeVisible();
          await expect.poll(() => requestsOf(host)).toEqual(['POST /sites/openservice/_api/$batch', ...rest[webPart]]);
          expect(await tab.background()).toBe(white);
          expect(await accessibilityFaults(page)).toEqual([]);
        });
      },
    );
  }

  test('another place in the web part is shown in the tab, and the back button leads back', async ({ page, host }) => {
    const { content } = await openTab(page, host, 'RolloutStatus', { kind: 'channel' });
    await content.getByRole('searchbox', { name: 'Find your site' }).fill('millgate');
    await content.getByRole('button', { name: /^Millgate House/ }).click();
    await content.getByRole('link', { name: 'Shared drive', exact: true }).click();
    await expect(content.getByRole('heading', { level: 2, name: /Shared drive/ })).toBeFocused();
    await page.evaluate(() => window.history.back());
    await expect(content.getByRole('table').first()).toBeVisible();
    expect(page.context().pages()).toHaveLength(1);
  });

  test('what is taken along leads to the site, and can be taken without a download, a printer or the clipboard', async ({
    page,
    host,
  }) => {
    const { content } = await openTab(page, host, 'RolloutStatus', { kind: 'channel', manner: 'strict' });
    await content.getByRole('searchbox', { name: 'Find your site' }).fill('millgate');
    await content.getByRole('button', { name: /^Millgate House/ }).click();
    await content.getByText('Take it with you').click();
    await content.getByRole('button', { name: 'Copy as text' }).click();
    const byHand = content.getByRole('textbox', { name: /text/i });
    await expect(byHand).toHaveValue(/^IT at Millgate House/);
    await expect(byHand).toHaveValue(/\/sites\/openservice\/\?site=MILLGATE/);
    await expect(byHand).not.toHaveValue(/teamshostedapp/);
    await page.goto(`${host.site}/?site=MILLGATE`);
    await expect(page.getByText('Millgate House, Rotherham').first()).toBeVisible();
  });

  test('a link to another page opens outside Teams, where SharePoint lets itself be shown', async ({ page, host }) => {
    const { content, part } = await openTab(page, host, 'RolloutStatus', { kind: 'channel' });
    await content.getByRole('searchbox', { name: 'Find your site' }).fill('millgate');
    await content.getByRole('button', { name: /^Millgate House/ }).click();
    const opened = page.waitForEvent('popup');
    await content
      .getByRole('row', { name: /^Internet access/ })
      .getByRole('link', { name: /what to do/i })
      .click();
    const outside = await opened;
    await expect(outside).toHaveURL(/\/SitePages\/WhatToDoNow\.aspx\?site=MILLGATE&topic=internet-access$/);
    await expect(part).toBeVisible();
    await outside.close();
  });

  test('nobody edits the page or its properties, its owner neither', async ({ page, host }) => {
    const tab = await openTab(page, host, 'RolloutStatus', { kind: 'channel', persona: 'owner' });
    await expect(first.RolloutStatus(tab)).toBeVisible();
    await expect(page.getByRole('button', { name: /^Edit/ })).toHaveCount(0);
    await expect(tab.content.getByRole('button', { name: /^Edit (page|web part)/ })).toHaveCount(0);
  });
});

test.describe('in a personal tab of Teams, on the root site', () => {
  test.afterEach(({ host }) => host.reset());

  for (const webPart of webParts) {
    test(
      `${webPart} says that its lists are not there, and finds them by the tenant property`,
      whenLong(webPart),
      async ({ page, host, intranet }) => {
        test.slow();
        intranet.expectFailedRequests();
        await test.step('where nobody has said where they are', async () => {
          for (const persona of ['staff', 'owner']) {
            const tab = await openTab(page, host, webPart, { kind: 'personal', persona });
            await expect(tab.part.getByRole('heading', { name: 'This tab does not find its lists.' })).toBeVisible();
            await expect(tab.part.getByText(`It looks for them on ${host.url}, and they are not there.`)).toBeVisible();
            await expect(tab.part.getByText(listsSiteProperty)).toBeVisible();
            await expect(tab.content.getByRole('button', { name: 'Set up' })).toHaveCount(0);
            expect(await accessibilityFaults(page)).toEqual([]);
          }
        });

        await setProperty(host, listsSiteProperty, '/sites/openservice');
        // A site other than the page's needs its own digest.
        const there = ['POST /sites/openservice/_api/contextinfo', 'POST /sites/openservice/_api/$batch'];
        await test.step('by the tenant property', async () => {
          const before = await openTab(page, host, webPart, { kind: 'personal' });
          await expect(first[webPart](before)).toBeVisible();
          await expect.poll(() => requestsOf(host)).toEqual(['POST /_api/$batch', ...there, ...rest[webPart]]);
        });
        await test.step('it begins there the next time, and follows Teams from theme to theme', async () => {
          const tab = await openTab(page, host, webPart, { kind: 'personal' });
          await expect(first[webPart](tab)).toBeVisible();
          // A copy may be shown first.
          await expect.poll(() => requestsOf(host)).toEqual([...there, ...rest[webPart]]);
          await expectThemesFollowed(page, tab);
        });
      },
    );
  }
});

test('a personal tab, which is told of no page, leads to what to do now, and its links to SharePoint’s pages', async ({
  page,
  host,
}) => {
  await setProperty(host, listsSiteProperty, '/sites/openservice');
  const pages = `${host.site}/SitePages`;
  await test.step('from what works', async () => {
    const { content } = await openTab(page, host, 'RolloutStatus', { kind: 'personal', manner: 'strict' });
    await content.getByRole('searchbox', { name: 'Find your site' }).fill('millgate');
    await content.getByRole('button', { name: /^Millgate House/ }).click();
    await expect(
      content.getByRole('row', { name: /^Internet access/ }).getByRole('link', { name: /what to do/i }),
    ).toHaveAttribute('href', `${pages}/WhatToDoNow.aspx?site=MILLGATE&topic=internet-access`);
    await content.getByRole('button', { name: 'Copy a link' }).first().click();
    await expect(content.getByText(`Copy this address: ${host.site}/?site=MILLGATE`)).toBeVisible();
  });
  await test.step('from what to do now, at the site chosen there', async () => {
    const { content } = await openTab(page, host, 'ContingencyAccess', { kind: 'personal', manner: 'strict' });
    await content.getByRole('button', { name: 'Copy a link' }).first().click();
    await expect(content.getByText(`Copy this address: ${pages}/WhatToDoNow.aspx?site=MILLGATE`)).toBeVisible();
    await page.goto(`${pages}/WhatToDoNow.aspx?site=MILLGATE`);
    await expect(page.getByText('Millgate House, Rotherham')).toBeVisible();
  });
  await host.reset();
});

async function setProperty(host: Host, key: string, value: string): Promise<void> {
  await fetch(`${host.url}/_host/tenant-property`, { method: 'POST', body: JSON.stringify({ key, value }) });
}

test('what an administrator changes is followed, and an address that is not on this SharePoint is not', async ({
  page,
  host,
  intranet,
}) => {
  intranet.expectFailedRequests();
  await setProperty(host, listsSiteProperty, '/sites/openservice');
  const there = await openTab(page, host, 'RolloutStatus', { kind: 'personal' });
  await expect(first.RolloutStatus(there)).toBeVisible();
  await setProperty(host, listsSiteProperty, 'https://elsewhere.example/sites/openservice');
  const here = await openTab(page, host, 'RolloutStatus', { kind: 'personal' });
  await expect(here.part.getByRole('heading').or(here.part.getByRole('alert')).first()).toBeVisible();
  await expect(first.RolloutStatus(here)).toHaveCount(0);
  await host.reset();
});

test.describe('the frame around a tab', () => {
  test('is a choice of the bar on the pages of the site, and leads back', async ({ intranet, page }) => {
    await intranet.open();
    await expect(page.getByRole('searchbox')).toBeVisible();
    await page.getByLabel('Page', { exact: true }).selectOption({ label: 'Phones, channel tab' });
    await expect(
      page.frameLocator('.teams-content').getByRole('heading', { name: 'A phone is for a business need.' }),
    ).toBeVisible();
    await page.getByRole('link', { name: 'What to do now' }).click();
    await expect(page.frameLocator('.teams-content').getByRole('searchbox', { name: 'Find your site' })).toBeVisible();
    await page.getByRole('link', { name: 'Local SharePoint' }).click();
    await expect(page).toHaveURL(/Home\.aspx$/);
  });
});
