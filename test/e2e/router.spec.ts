import type { Page } from '@playwright/test';
import { chooseSite, expect, test } from './fixtures';

/** Marks the document: a page that is loaded again has lost the mark. */
const mark = (page: Page): Promise<void> => page.evaluate(() => document.body.setAttribute('data-marked', ''));
const isMarked = (page: Page): Promise<boolean> => page.evaluate(() => document.body.hasAttribute('data-marked'));

const home = 'IT at my site';
const phones = 'A phone is for a business need.';

test.describe('the page’s router', () => {
  test('follows a link of the site without loading the page, and the back and forward buttons', async ({
    intranet,
    page,
  }) => {
    await intranet.open();
    await expect(page.getByRole('searchbox')).toBeVisible();
    await mark(page);
    await page.evaluate(() =>
      window.addEventListener('beforeunload', () => document.body.removeAttribute('data-marked')),
    );
    const navigation = page.getByRole('navigation', { name: 'Site' });
    await navigation.getByRole('link', { name: 'Phones' }).click();
    await expect(page.getByRole('heading', { name: phones })).toBeVisible();
    await expect(page).toHaveURL(/\/SitePages\/Phones\.aspx$/);
    await expect(page).toHaveTitle(/^Phones - /);
    await expect(page.getByRole('heading', { level: 1, name: 'Phones' })).toBeVisible();
    await expect(navigation.getByRole('link', { name: 'Phones' })).toHaveAttribute('aria-current', 'page');
    await expect(page.getByRole('searchbox')).toHaveCount(0);

    await page.goBack();
    await expect(page.getByRole('heading', { level: 1, name: home })).toBeVisible();
    await expect(page.getByRole('searchbox')).toBeVisible();
    await page.goForward();
    await expect(page.getByRole('heading', { name: phones })).toBeVisible();
    expect(await isMarked(page)).toBe(true);
  });

  test('leads from a web part’s own link to a page of the site, with the place in its address', async ({
    intranet,
    page,
  }) => {
    await intranet.open();
    await chooseSite(page, 'millgate', /^Millgate House/);
    await mark(page);
    await page.getByRole('link', { name: 'What to do now' }).last().click();
    await expect(page.getByRole('heading', { level: 3, name: 'Places you can work' })).toBeVisible();
    await expect(page).toHaveURL(/\/SitePages\/WhatToDoNow\.aspx/);
    await page.goBack();
    await expect(page.getByRole('table').first()).toBeVisible();
    expect(await isMarked(page)).toBe(true);
  });

  test('tells the web parts of the page that is left, and gives those of the next the page they stand on', async ({
    intranet,
    page,
  }) => {
    await intranet.open('TwoColumns');
    await expect(page.getByRole('searchbox')).toHaveCount(2);
    await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'News' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Corporate ICT news' })).toBeVisible();
    await expect(page.getByRole('searchbox')).toHaveCount(1);
    await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Two columns' }).click();
    await expect(page.getByRole('searchbox')).toHaveCount(2);
  });

  for (const [what, attributes] of [
    ['with data-interception="off"', { 'data-interception': 'off' }],
    ['that downloads', { download: '' }],
    ['into the page itself', { href: '#spPageCanvasContent' }],
    ['to another folder of the site', { href: '/sites/openservice/Shared%20Documents/Forms/AllItems.aspx' }],
  ] as const) {
    test(`leaves a link ${what} to the browser`, async ({ intranet, page }) => {
      await intranet.open();
      await expect(page.getByRole('searchbox')).toBeVisible();
      expect(await clickedIn(page, attributes)).toBe('left to the browser');
    });
  }

  test('takes a link with a target of its own, as Microsoft says it does', async ({ intranet, page }) => {
    await intranet.open();
    await expect(page.getByRole('searchbox')).toBeVisible();
    expect(await clickedIn(page, { target: '_blank' })).toBe('taken');
    await expect(page.getByRole('heading', { name: phones })).toBeVisible();
  });
});

/** Clicks a link to another page of the site with these attributes, and keeps the browser from following it. */
function clickedIn(page: Page, attributes: Readonly<Record<string, string>>): Promise<string> {
  return page.evaluate((given) => {
    const link = document.createElement('a');
    link.href = 'Phones.aspx';
    Object.entries(given).forEach(([name, value]) => link.setAttribute(name, value));
    document.getElementById('host-canvas')!.append(link);
    let taken = false;
    window.addEventListener(
      'click',
      (event) => {
        taken = event.defaultPrevented;
        event.preventDefault();
      },
      { once: true },
    );
    link.click();
    return taken ? 'taken' : 'left to the browser';
  }, attributes);
}
