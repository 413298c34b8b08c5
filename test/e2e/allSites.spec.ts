import { openAllSites, openEverything } from './allSites';
import { accessibilityFaults, chooseSite, expect, sidewaysScroll, test } from './fixtures';

test.describe('all sites', () => {
  test('fit 320 pixels and a third of the page: nothing scrolls sideways, and axe finds nothing', async ({
    intranet,
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openAllSites(intranet, page);
    await openEverything(page);
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);

    await page.setViewportSize({ width: 1280, height: 720 });
    await intranet.open('OneThird');
    await page.getByRole('button', { name: 'All sites' }).click();
    await expect(page.getByRole('heading', { name: 'Area teams' })).toBeVisible();
    await openEverything(page);
    expect(await sidewaysScroll(page)).toBe(0);
  });

  test('can be used from the keyboard alone', async ({ intranet, page }) => {
    await intranet.open();
    await chooseSite(page, 'millgate', /^Millgate House/);
    async function tabTo(name: string | RegExp): Promise<void> {
      for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press('Tab');
        const focused = page.locator(':focus');
        const text =
          (await focused.count()) > 0
            ? await focused.evaluate(
                (element) => (element.getAttribute('type') ?? '') + ' ' + (element.textContent ?? ''),
              )
            : '';
        if (typeof name === 'string' ? text.includes(name) : name.test(text)) return;
      }
      throw new Error(`Tab never reached ${String(name)}`);
    }
    await page.keyboard.press('Shift+Tab');
    await expect(page.getByRole('button', { name: 'All sites' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Area teams' })).toBeVisible();
    await tabTo('Copy this sentence');
    await tabTo('search');
    await page.keyboard.type('waterdale');
    await tabTo('South Yorkshire');
    await tabTo('Waterdale Court');
    expect(await page.locator(':focus').evaluate((element) => getComputedStyle(element).boxShadow)).toContain(
      'rgb(255, 235, 59)',
    );
    await page.keyboard.press('Enter');
    await expect(page.getByText('Waterdale Court, Doncaster')).toBeVisible();
  });
});
