import { openAllSites, openEverything } from './allSites';
import { accessibilityFaults, chooseSite, expect, sidewaysScroll, test } from './fixtures';
import { recordPrinting } from './printing';

test.describe('all sites', () => {
  test('fit 320 pixels and a third of the page: nothing scrolls sideways, and axe finds nothing', async ({
    intranet,
    page,
    context,
  }) => {
    await page.addInitScript(recordPrinting);
    await page.setViewportSize({ width: 320, height: 640 });
    await openAllSites(intranet, page);
    await openEverything(page);
    await expect(page.getByRole('heading', { name: 'Since last week', exact: true })).toBeVisible();
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);

    await test.step('what the board reads is one sheet of A4', async () => {
      await page.getByRole('button', { name: 'Print this for the board' }).click();
      const [html] = await page.evaluate(() => (window as unknown as { printed: string[] }).printed);
      const paper = await context.newPage();
      await paper.setContent(html);
      expect(await accessibilityFaults(paper)).toEqual([]);
      const pdf = await paper.pdf({ format: 'A4', preferCSSPageSize: true });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      await paper.close();
    });

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
