import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { recordPrinting } from './printing';
import { accessibilityFaults, chooseSite, expect, type Intranet, sidewaysScroll, test, type Theme } from './fixtures';

async function openTakeAway(intranet: Intranet, page: Page, theme: Theme = 'light'): Promise<void> {
  await intranet.open('Home', 'staff', theme);
  await chooseSite(page, 'millgate', /^Millgate House/);
  await page.getByText('Take it with you').click();
  await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
}

async function downloaded(page: Page, button: string): Promise<{ file: Download; text: string }> {
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await started;
  return { file, text: await readFile(await file.path(), 'utf8') };
}

/** Replaces the shared drive's provider in the lists with what somebody hostile might type. */
async function typeInstead(page: Page, hostile: string): Promise<void> {
  await page.route('**/_api/$batch', async (route) => {
    const reply = await route.fetch();
    await route.fulfill({
      response: reply,
      body: (await reply.text()).replaceAll('Your PCT drive', JSON.stringify(hostile).slice(1, -1)),
    });
  });
}

/** Prints, and returns what would have been printed. */
async function printed(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Print' }).click();
  const documents = await page.evaluate(() => (window as unknown as { printed: string[] }).printed);
  expect(documents).toHaveLength(1);
  return documents[0];
}

test.describe('take it with you', () => {
  for (const [name, chunk, button] of [
    ['Home', /take-away.*\.js/, 'Download the table (CSV)'],
    ['WhatToDoNow', /chunk\.pack.*\.js/, 'Download (works offline)'],
  ] as const) {
    test(`is there when the network has gone: ${name}`, async ({ intranet, page, context }) => {
      await intranet.open();
      await page.waitForLoadState('networkidle');
      // SharePoint's own code may request more, and fail; the fixture's page would report that as a fault.
      const other = await context.newPage();
      const failed: string[] = [];
      other.on('requestfailed', (request) => failed.push(request.url()));
      const loaded = other.waitForResponse(chunk);
      await other.goto(`${intranet.host.site}/SitePages/${name}.aspx?site=MILLGATE`);
      await loaded;
      await other.waitForLoadState('networkidle');
      await context.setOffline(true);
      await other.getByText('Take it with you').click();
      await downloaded(other, button);
      expect(failed.filter((url) => url.includes('/ClientSideAssets/'))).toEqual([]);
    });

    test(`says that printing works where it could not be loaded, and comes with the network: ${name}`, async ({
      intranet,
      page,
      context,
    }) => {
      await intranet.open();
      await page.waitForLoadState('networkidle');
      // Nothing may fail on the fixture's page, so this uses another.
      const other = await context.newPage();
      await other.addInitScript(recordPrinting);
      await other.route(chunk, (route) => route.abort());
      await other.goto(`${intranet.host.site}/SitePages/${name}.aspx?site=MILLGATE`);
      const failed = other.waitForEvent('requestfailed', (request) => chunk.test(request.url()));
      await other.waitForLoadState('networkidle');
      await failed;
      await context.setOffline(true);
      await other.getByText('Take it with you').click();
      const notice = other.getByRole('alert');
      await expect(notice).toContainText('There is no network. Print works.');
      await expect(other.getByRole('heading', { level: 2 }).first()).toBeVisible();
      await notice.getByRole('button', { name: 'Print' }).click();
      expect(await other.evaluate(() => (window as unknown as { printed: string[] }).printed)).toHaveLength(1);
      await other.unroute(chunk);
      await context.setOffline(false);
      await expect(other.getByRole('button', { name: button })).toBeVisible();
      await expect(notice).toHaveCount(0);
    });
  }

  test('is loaded only when it is asked for by somebody who saves data', async ({ intranet, page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await intranet.open('Home', 'staff', 'light', 'site=MILLGATE');
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    expect(asked.filter((url) => /take-away/.test(url))).toEqual([]);
    await page.getByText('Take it with you').click();
    await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
  });

  test('prints the answer alone, on one sheet of A4, runs no markup that somebody typed, and leaves nothing behind', async ({
    intranet,
    page,
    context,
  }) => {
    await page.addInitScript(recordPrinting);
    await typeInstead(page, 'Your PCT drive<img src=x onerror="top.document.title=1">');
    await openTakeAway(intranet, page);
    const html = await printed(page);
    expect(html).not.toContain('<img');
    expect(await page.title()).not.toBe('1');
    await expect(page.locator('iframe')).toHaveCount(0);

    const paper = await context.newPage();
    await paper.setContent(html);
    await expect(paper.getByRole('heading', { level: 1 })).toHaveText(
      'Email works. Keep using your PCT’s phones. The shared drive does not work here. Nobody has confirmed internet access.',
    );
    await expect(paper.getByText(/^Monday 15\sApril 2013, 9:1\dam\. Demonstration data$/)).toBeVisible();
    await expect(
      paper.getByText(/^50\sdays without your desk phone from 1\sJuly, unless dates move\./).first(),
    ).toBeVisible();
    await expect(paper.getByRole('row')).toHaveCount(11);
    await expect(paper.getByRole('row', { name: /^Shared drive/ })).toContainText(
      /Not working.*Your PCT drive<img src=x onerror="top.document.title=1"> stopped on 31\sMarch.*June 2013.*It was April.*Waiting for: the line.*11\sApril.*Jo Patel/s,
    );
    await expect(paper.getByText('Stuck? Call the help desk on 0113 496 0000.')).toBeVisible();
    await expect(paper.getByText(page.url())).toBeVisible();
    expect(await accessibilityFaults(paper)).toEqual([]);
    const pdf = await paper.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    // A longer table has its head on every sheet, and no row is split between two.
    expect(
      await paper
        .locator('thead, tbody tr')
        .evaluateAll((parts) => [
          ...new Set(parts.map((part) => `${getComputedStyle(part).display} ${getComputedStyle(part).breakInside}`)),
        ]),
    ).toEqual(['table-header-group auto', 'table-row avoid']);
    // A new empty document is in quirks mode, in which a table has its own font.
    expect(
      await paper
        .locator('body, table')
        .evaluateAll((parts) => new Set(parts.map((part) => getComputedStyle(part).fontSize)).size),
    ).toBe(1);
    expect(
      await paper
        .locator('body')
        .evaluate((body) => [getComputedStyle(body).color, getComputedStyle(document.documentElement).backgroundColor]),
    ).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);

    await test.step('and says so where the app cannot print', async () => {
      await page.evaluate(() => Object.assign(window, { cannotPrint: true }));
      await page.getByRole('button', { name: 'Print' }).click();
      await expect(
        page.getByRole('status').filter({ hasText: 'This app cannot print. Copy the text instead.' }),
      ).toBeVisible();
      await expect(page.locator('iframe')).toHaveCount(0);
    });
  });

  test('can be used from the keyboard alone', async ({ intranet, page }) => {
    await page.addInitScript(recordPrinting);
    await intranet.open();
    await chooseSite(page, 'millgate', /^Millgate House/);
    async function tabTo(name: string): Promise<void> {
      for (let presses = 0; presses < 40; presses += 1) {
        await page.keyboard.press('Tab');
        const focused = page.locator(':focus');
        if ((await focused.count()) > 0 && (await focused.textContent())?.trim() === name) return;
      }
      throw new Error(`Tab never reached ${name}`);
    }
    await tabTo('Take it with you');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
    await tabTo('Print');
    expect(await page.locator(':focus').evaluate((element) => getComputedStyle(element).boxShadow)).toContain(
      'rgb(255, 235, 59)',
    );
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => (window as unknown as { printed: string[] }).printed)).toHaveLength(1);
    await expect(page.getByRole('button', { name: 'Print' })).toBeFocused();
    await tabTo('Download the table (CSV)');
    const started = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    expect((await started).suggestedFilename()).toContain('.csv');
    await expect(page.getByRole('button', { name: 'Download the table (CSV)' })).toBeFocused();
  });

  test('fits 320 pixels and a third of the page: nothing scrolls sideways', async ({ intranet, page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openTakeAway(intranet, page);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await downloaded(page, 'Download the table (CSV)');
    expect(await sidewaysScroll(page)).toBe(0);
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await expect(page.getByRole('textbox', { name: 'What this page says, as text' })).toBeFocused();
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);

    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(page.url().replace('Home', 'OneThird'));
    await page.getByText('Take it with you').click();
    await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
    expect(await sidewaysScroll(page)).toBe(0);
  });
});
