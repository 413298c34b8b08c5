import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import { accessibilityFaults, expect, type Intranet, sidewaysScroll, test } from './fixtures';

const sheetsOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

async function openPack(intranet: Intranet, page: Page, code = 'MILLGATE'): Promise<void> {
  await page.addInitScript(recordPrinting);
  await intranet.open();
  await page.goto(`${intranet.host.site}/SitePages/WhatToDoNow.aspx?site=${code}`);
  await page.getByText('Take it with you').click();
  await expect(page.getByRole('button', { name: 'Copy as text' })).toBeVisible();
}

async function downloaded(page: Page, to: string): Promise<{ name: string; html: string; address: string }> {
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download (works offline)' }).click();
  const file = await started;
  await file.saveAs(to);
  return { name: file.suggestedFilename(), html: await readFile(to, 'utf8'), address: pathToFileURL(to).href };
}

/** Opens a file from disk without a network, and returns the page with everything that went wrong on it. */
async function openedOffline(context: BrowserContext, address: string): Promise<{ file: Page; wrong: string[] }> {
  const file = await context.newPage();
  const wrong: string[] = [];
  file.on('console', (message) => wrong.push(message.text()));
  file.on('pageerror', (error) => wrong.push(error.message));
  file.on('request', (request) => {
    if (request.url() !== address) wrong.push(request.url());
  });
  await context.setOffline(true);
  await file.goto(address);
  return { file, wrong };
}

async function printed(page: Page, button: string): Promise<string> {
  await page.evaluate(() => ((window as unknown as { printed: string[] }).printed.length = 0));
  await page.getByRole('button', { name: button, exact: true }).click();
  const documents = await page.evaluate(() => (window as unknown as { printed: string[] }).printed);
  expect(documents).toHaveLength(1);
  return documents[0];
}

/** Fills the lists to their limits: enormous lines, and markup in them. */
async function fillLists(page: Page): Promise<void> {
  const enormous =
    '<script>top.hacked=1</script> javascript:alert(1) \u202e' + 'an enormous line of many words '.repeat(100);
  const many = Array.from({ length: 60 }, (_, at) => `${at} ${enormous}`).join('\n');
  await page.route('**/_api/$batch', async (route) => {
    const reply = await route.fetch();
    const body = (await reply.text()).replaceAll(
      /"(Steps|DoNot)":"(?:[^"\\]|\\.)*"/g,
      (_, name: string) => `"${name}":${JSON.stringify(many)}`,
    );
    await route.fulfill({ response: reply, body });
  });
}

/** The site, the number, three things to do, what not to do, and the places. */
async function expectNotice(paper: Page): Promise<void> {
  await expect(paper.getByText('Millgate House, Rotherham')).toBeVisible();
  await expect(paper.getByText('Help: 0113 496 0000')).toBeVisible();
  await expect(paper.locator('ol > li')).toHaveCount(3);
  await expect(paper.getByText('Do not put work files on a memory stick.')).toBeVisible();
  await expect(paper.getByText('Castle Works, Sheffield', { exact: true })).toBeVisible();
}

test.describe('what to do now, taken along', () => {
  test('is one file that opens from disk without a network, is whole, valid and legible, and prints on two sheets', async ({
    intranet,
    page,
    browser,
  }, testInfo) => {
    await openPack(intranet, page);
    const { name, html, address } = await downloaded(page, testInfo.outputPath('pack.html'));
    expect(name).toBe('open-service-MILLGATE-2013-04-15.html');
    await expect(page.getByRole('status').filter({ hasText: `Downloading ${name}` })).toBeVisible();
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="en-[A-Za-z]{2}"><head><meta charset="utf-8">/);
    expect(html).not.toMatch(/<script|<link|<img|<iframe|\ssrc=|@import|url\(|\son\w+=/i);

    const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
    const { file, wrong } = await openedOffline(context, address);
    await expect(file).toHaveTitle('What to do now at Millgate House, Rotherham');
    await expect(file.getByRole('heading', { level: 1 })).toHaveText(
      /^Try internet access first\. If it does not work, work from Castle Works, Sheffield, 6\smiles, until 28\sJune\. Ring the help desk first\.$/,
    );
    await expect(file.getByRole('heading', { level: 2 })).toHaveText([
      /^Internet access\s*Not known$/,
      /^Files and intranet\s*Partly working$/,
      /^Desk telephone\s*Keep using what you have$/,
      /^Email\s*Working$/,
      /^Remote access \(VPN\)\s*Not here yet$/,
      'Places you can work',
    ]);
    await expect(file.getByText(/^Look for newer after 17\sApril 2013\./)).toHaveCount(2);
    await expect(
      file.getByText(/^Made from what was known on Monday 15\sApril 2013, 9:1\dam\. Demonstration data\.$/),
    ).toBeVisible();
    await expect(file.getByRole('link', { name: '0113 496 0000' }).first()).toHaveAttribute('href', 'tel:01134960000');
    await expect(file.locator('ol').first().getByRole('listitem')).toHaveText([
      'Call 0113 496 0000 before you set off.',
      'Go to Castle Works, Sheffield, S3 8LW. What works there: internet access and printing.',
    ]);
    await expect(file.getByText(/^Do not /)).toHaveCount(4);
    await expect(file.getByText(/^Castle Works, Sheffield$/)).toBeVisible();
    await expect(file.getByText('6 miles', { exact: true })).toBeVisible();
    expect(await file.locator('body').innerText()).not.toContain('Ada Bell');
    expect(await file.evaluate(() => document.compatMode)).toBe('CSS1Compat');
    // The browser's document is what was written: nothing had to be repaired.
    expect(await file.evaluate(() => document.documentElement.outerHTML.replace(/\s+<\/body>/, '</body>'))).toBe(
      html.replace(/^<!DOCTYPE html>\n/, '').trim(),
    );
    expect(await accessibilityFaults(file)).toEqual([]);
    expect(sheetsOf(await file.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(2);
    await file.setViewportSize({ width: 320, height: 640 });
    expect(await sidewaysScroll(file)).toBe(0);
    expect(wrong).toEqual([]);
    await context.close();
  });

  test('prints on two sheets and its notice on one, which has all that is needed at a wall', async ({
    intranet,
    page,
    context,
  }) => {
    test.slow();
    for (const code of ['MILLGATE', 'QUAYCOURT', 'BOROUGH', 'LEMONQUAY']) {
      await openPack(intranet, page, code);
      for (const [button, most] of [
        ['Print', 2],
        ['Print a notice for the wall', 1],
      ] as const) {
        await test.step(`${button}: ${code}`, async () => {
          const paper = await context.newPage();
          await paper.setContent(await printed(page, button));
          expect(sheetsOf(await paper.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(most);
          expect(await accessibilityFaults(paper)).toEqual([]);
          await expect(paper.getByText(/^Look for newer after \d+\s\w+ 2013\./).first()).toBeVisible();
          if (code === 'MILLGATE' && most === 1) await expectNotice(paper);
          await paper.close();
        });
      }
      await expect(page.locator('iframe')).toHaveCount(0);
    }
  });

  test('fits two sheets and one, runs nothing and says that it is shortened, whatever the lists hold', async ({
    intranet,
    page,
    context,
    browser,
  }, testInfo) => {
    await fillLists(page);
    await openPack(intranet, page);
    const { html, address } = await downloaded(page, testInfo.outputPath('pack.html'));
    expect(html).not.toMatch(/<script/i);
    expect(html).not.toContain('\u202e');
    const elsewhere = await browser.newContext();
    const { file, wrong } = await openedOffline(elsewhere, address);
    await expect(file.getByText('Shortened to fit the paper. The page has the rest.')).toBeVisible();
    expect(sheetsOf(await file.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(2);
    expect(await file.evaluate(() => (top as unknown as { hacked?: number }).hacked)).toBeUndefined();
    expect(wrong).toEqual([]);
    await elsewhere.close();
    const paper = await context.newPage();
    await paper.setContent(await printed(page, 'Print a notice for the wall'));
    expect(sheetsOf(await paper.pdf({ preferCSSPageSize: true }))).toBe(1);
    const href = await page.getByRole('link', { name: 'Email it' }).getAttribute('href');
    expect(href?.length).toBeLessThanOrEqual(1900);
  });
});

/**
 * Runs in every frame before anything else: keeps what is printed, and reports that it was printed, as a browser does.
 */
function recordPrinting(): void {
  const top = window.top as unknown as { printed?: string[] };
  top.printed ??= [];
  window.print = () => {
    top.printed?.push(document.documentElement.outerHTML);
    window.dispatchEvent(new Event('afterprint'));
  };
}
