import { accessibilityFaults, chooseSite, expect, test } from './fixtures';

test('the table keeps its roles where it is drawn as rows', async ({ intranet, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await intranet.open();
  await chooseSite(page, 'millgate', /^Millgate House/);
  await expect(page.getByRole('table', { name: 'Services at Millgate House' }).first()).toMatchAriaSnapshot(`
    - table "Services at Millgate House":
      - rowgroup:
        - row "Service Now New service Confirmed"
      - rowgroup:
        - row /^Email Working/:
          - rowheader "Email"
  `);
});

test('everything works from the keyboard alone, and the focus can be seen', async ({ intranet, page }) => {
  await intranet.open();
  const search = page.getByRole('searchbox', { name: 'Find your site' });
  await expect(search).toBeVisible();

  async function tabTo(name: string | RegExp): Promise<void> {
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab');
      const focused = page.locator(':focus');
      if ((await focused.count()) === 0) continue;
      const text = await focused.evaluate((element) => element.getAttribute('aria-label') ?? element.textContent ?? '');
      const id = await focused.getAttribute('type');
      if (typeof name === 'string' ? text.trim().startsWith(name) || id === name : name.test(text)) return;
    }
    throw new Error(`Tab never reached ${String(name)}`);
  }

  async function tabBackTo(name: string): Promise<void> {
    const link = page.getByRole('region').getByRole('link', { name, exact: true }).first();
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Shift+Tab');
      if (await link.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`Shift and Tab never reached ${name}`);
  }

  await tabTo('search');
  await expect(search).toBeFocused();
  await page.keyboard.type('mil');
  await tabTo('Millgate House');
  const outline = await page.locator(':focus').evaluate((element) => getComputedStyle(element).boxShadow);
  expect(outline).toContain('rgb(255, 235, 59)');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: /^Email works\./ })).toBeFocused();

  await tabTo('0113 496 0000');
  await tabTo(/^6\sother services/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('rowheader', { name: 'SharePoint' })).toBeVisible();
  // The four services lead to their own views, those that need action also to what to do, and the number dials. Between
  // these and the other services are the buttons to report what one sees.
  await tabBackTo('Use SharePoint for your files until your shared drive works: what to do');
  for (const name of [
    'Shared drive',
    'Try internet access first: what to do',
    'Internet access',
    'Desk telephone',
    'Email',
    '0113 496 0000',
  ]) {
    await page.keyboard.press('Shift+Tab');
    await expect(page.getByRole('region').getByRole('link', { name, exact: true }).first()).toBeFocused();
  }
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'All sites' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Copy a link' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Change site' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(search).toBeFocused();
  await page.keyboard.type('castle works');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Castle Works, Sheffield')).toBeVisible();
});

test('in forced colours every status keeps its shape and word', async ({ intranet, page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await intranet.open();
  await chooseSite(page, 'millgate', /^Millgate House/);
  for (const word of ['Working', 'Keep using what you have', 'Not known', 'Not working']) {
    await expect(page.getByRole('table').first().getByText(word, { exact: true })).toBeVisible();
  }
  expect(await accessibilityFaults(page)).toEqual([]);
});
