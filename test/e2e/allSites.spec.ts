import { cellsOf, fold, openAllSites, openEverything } from './allSites';
import { accessibilityFaults, chooseSite, expect, sidewaysScroll, test } from './fixtures';

const sentence =
  /^On 15\sApril 2013, \d+ of 62\ssites had all essential services confirmed working\. [\d,]+ of [\d,]+\sstaff were connected\. \d+\ssites were not known\.$/;

test.describe('all sites', () => {
  test('are read in one request and one chunk, and only when opened', async ({ intranet, page }) => {
    const chunks: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('all-sites')) chunks.push(request.url());
    });
    await intranet.open();
    await chooseSite(page, 'millgate', /^Millgate House/);
    expect(chunks).toEqual([]);
    await intranet.forget();
    await page.getByRole('button', { name: 'All sites' }).click();
    await expect(page.getByRole('heading', { level: 2, name: sentence })).toBeVisible();
    expect(chunks).toHaveLength(1);
    expect(intranet.requests()).toEqual(['POST /sites/openservice/_api/$batch']);
  });

  test('copy the sentence, or select it where the browser does not allow that', async ({ intranet, page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openAllSites(intranet, page);
    await page.getByRole('button', { name: 'Copy this sentence' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(sentence);

    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.getByRole('button', { name: 'Copy this sentence' }).click();
    await expect(page.getByText(/^The sentence is selected\./)).toBeVisible();
    expect(await page.evaluate(() => window.getSelection()?.toString())).toMatch(sentence);
  });

  test('draw in the burn-up what its table says, with both public claims', async ({ intranet, page }) => {
    await openAllSites(intranet, page);
    await fold(page, /^Show these figures as a table/).click();
    const rows = await cellsOf(page.getByRole('table', { name: 'Sites connected by date' }));
    const drawn = await page.getByRole('img', { name: /^Sites connected, planned and forecast/ }).evaluate((chart) => {
      const most = Math.max(
        ...[...chart.querySelectorAll('text')]
          .map((text) => Number(text.textContent))
          .filter((count) => !Number.isNaN(count)),
      );
      return [...chart.querySelectorAll('polyline')].map((line) =>
        [...line.points].map(({ y }) => String(Math.round(((100 - y) / 100) * most))),
      );
    });
    const column = (at: number): string[] => rows.map((row) => row[at]).filter((text) => text !== '–');
    const [plan, forecast, connected] = drawn;
    expect({ plan, connected, forecast }).toEqual({ plan: column(1), connected: column(2), forecast: column(3) });

    const today = rows.find(([date]) => /^15\sApril$/.test(date))!;
    await expect(page.getByRole('heading', { name: /sites are connected; the plan was/ })).toHaveText(
      `${today[2]} sites are connected; the plan was ${today[1]}`,
    );
    await expect(page.getByText(/“up to six months”: 30\sSeptember/)).toBeVisible();
    await expect(page.getByText('Not “fully up and running in all sites until October”.')).toBeVisible();
    await expect(page.getByText('Neither is a guarantee.')).toBeVisible();
  });

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
