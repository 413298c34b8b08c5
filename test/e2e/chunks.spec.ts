import type { Page } from '@playwright/test';
import { readPackage } from '../../host/runtime/solutionPackage';
import { packageFile } from '../../scripts/package';
import { chooseSite, expect, test } from './fixtures';
import { pasteSheet } from './sheetPage';

/** The scripts that the page has requested since this was called. */
function scriptsOf(page: Page): (name: RegExp) => string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  return (name) => asked.filter((url) => /\.js/.test(url) && name.test(url));
}

test.describe('the page runs the very package, and loads what is used seldom when it is used', () => {
  test('rollout status: all sites, editing, and what is taken along', async ({ intranet, page, host }) => {
    const { assets, components } = readPackage(packageFile);
    expect(components.find(({ alias }) => alias === 'RolloutStatusWebPart')?.componentType).toBe('WebPart');
    const scripts = scriptsOf(page);
    await intranet.open('Home', 'rollout');
    await expect(page.getByRole('region', { name: 'Rollout status' })).toBeVisible();
    await test.step('what is served is of the package', () => {
      const served = host.log.all().filter(({ path, status }) => path.includes('/ClientSideAssets/') && status === 200);
      for (const { path } of served) expect([...assets.keys()].some((name) => path.endsWith(name))).toBe(true);
      expect(served.some(({ path }) => path.includes('rollout-status-web-part'))).toBe(true);
    });
    await chooseSite(page, 'millgate', /^Millgate House/);
    await expect(page.getByRole('button', { name: 'Print' })).toHaveCount(0);
    expect(scripts(/all-sites|chunk\.edit/)).toEqual([]);

    await test.step('what is taken along is there before it is asked for, and reads nothing', async () => {
      // The updates of a site come after its first content.
      await page.waitForLoadState('networkidle');
      await expect.poll(() => scripts(/take-away/)).toHaveLength(1);
      await intranet.forget();
      await page.getByText('Take it with you').click();
      await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
      expect(scripts(/take-away/)).toHaveLength(1);
      expect(intranet.requests()).toEqual([]);
    });
    await test.step('editing', async () => {
      await page.getByRole('button', { name: 'Edit', exact: true }).click();
      await expect(page.getByRole('heading', { name: 'Millgate House, Rotherham' })).toBeFocused();
      expect(scripts(/chunk\.edit/)).toHaveLength(1);
      await page.getByRole('button', { name: 'Stop editing' }).click();
    });
    await test.step('all sites', async () => {
      await page.getByRole('button', { name: 'All sites' }).click();
      await expect(page.getByRole('heading', { name: 'Area teams' })).toBeVisible();
      expect(scripts(/all-sites/)).toHaveLength(1);
    });
  });

  test('what to do now: managing, and what is taken along', async ({ intranet, page }) => {
    const scripts = scriptsOf(page);
    await intranet.open('WhatToDoNow', 'rollout', 'light', 'site=MILLGATE');
    await expect(page.getByText('Take it with you')).toBeVisible();
    const pack = /chunk\.pack.*\.js|\/pack[._-].*\.js/;
    expect(scripts(/chunk\.manage/)).toEqual([]);
    await test.step('what is taken along is there before it is asked for, and reads nothing', async () => {
      await page.waitForLoadState('networkidle');
      await expect.poll(() => scripts(pack)).toHaveLength(1);
      await intranet.forget();
      await page.getByText('Take it with you').click();
      await expect(page.getByRole('button', { name: 'Copy as text' })).toBeVisible();
      expect(scripts(pack)).toHaveLength(1);
      expect(intranet.requests()).toEqual([]);
    });
    await page.getByRole('button', { name: 'Manage', exact: true }).filter({ visible: true }).click();
    await expect(page.getByRole('heading', { name: 'What staff are told to do now' })).toBeFocused();
    expect(scripts(/chunk\.manage/)).toHaveLength(1);
  });

  test('phones: deciding, and loading known users', async ({ intranet, page, host }) => {
    const scripts = scriptsOf(page);
    await intranet.open('Phones', 'staff');
    await expect(page.getByRole('heading', { name: 'A phone is for a business need.' })).toBeVisible();
    expect(scripts(/chunk\.triage/)).toEqual([]);
    await page.context().addCookies([{ name: 'host-persona', value: 'triage', url: host.url }]);
    await page.goto(`${host.site}/SitePages/Phones.aspx?phone=decide&step=blackberry`);
    await expect(page.getByRole('table', { name: 'Known BlackBerry users' })).toBeVisible();
    expect(scripts(/register-load/)).toEqual([]);
    await page.getByRole('button', { name: 'Load known users' }).click();
    await pasteSheet(page, 'Email,Name\nstranger@example.invalid,Stranger');
    expect(scripts(/register-load/)).toHaveLength(1);
  });
});
