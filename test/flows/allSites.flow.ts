import { solutionPath } from '../../host/sites';
import { as } from '../contract/client';
import { cellsOf, fold, openAllSites } from '../e2e/allSites';
import { chooseSite, expect, test } from '../e2e/fixtures';

const sentence =
  /^On 15\sApril 2013, \d+ of 62\ssites had all essential services confirmed working\. [\d,]+ of [\d,]+\sstaff were connected\. \d+\ssites were not known\.$/;

test.describe('all sites', () => {
  test('say the sentence of the first visit, and the regions sum to it', async ({ intranet, page }) => {
    await intranet.open();
    const first = await page.getByRole('heading', { level: 2, name: sentence }).innerText();
    await page.getByRole('button', { name: 'See all sites' }).click();
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(first);

    const rows = await cellsOf(page.getByRole('table', { name: 'Progress by region' }));
    expect(rows.map(([name]) => name)).toEqual(['North', 'Midlands and East', 'London', 'South']);
    const sum = (column: number, part: number): number =>
      rows.reduce((total, row) => total + Number(row[column].replace(/,/g, '').split(/\sof\s/)[part]), 0);
    const [working, sites, connected, staff, unknown] = [...first.slice(16).replace(/,/g, '').matchAll(/\d+/g)].map(
      Number,
    );
    expect([sum(2, 0), sum(2, 1), sum(4, 0), sum(4, 1), sum(3, 0)]).toEqual([
      working,
      sites,
      connected,
      staff,
      unknown,
    ]);

    await fold(page, /^Progress by wave/).click();
    expect((await cellsOf(page.getByRole('table', { name: 'Progress by wave' }))).map(([name]) => name)).toContain(
      'Wave 3',
    );
    await fold(page, /^Progress by service/).click();
    expect(await cellsOf(page.getByRole('table', { name: 'Progress by service' }))).toHaveLength(10);
    await fold(page, /^Not known/).click();
    await expect(fold(page, /^Not known/)).toHaveText(`Not known: ${unknown} sites`);
  });

  test('open from region to team to sites; a site opens its own view', async ({ intranet, page }) => {
    await openAllSites(intranet, page);
    await expect(page.getByRole('button', { name: 'Waterdale Court, Doncaster' })).toHaveCount(0);
    await fold(page, /^North\d/).click();
    await fold(page, /^South Yorkshire and Bassetlaw/).click();
    const sites = page.getByRole('table', { name: 'Sites of South Yorkshire and Bassetlaw' });
    await expect(sites.getByRole('row').filter({ hasText: 'Castle Works' })).toContainText(/Working.*12\sApril/s);
    await expect(sites.getByRole('row').filter({ hasText: 'Millgate House' })).toContainText(
      /Not known.*Internet access.*No date.*Not since 12\sMarch/s,
    );
    await page.getByRole('link', { name: 'Castle Works, Sheffield' }).click();
    await expect(page.getByText('Castle Works, Sheffield')).toBeVisible();
    await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
  });

  test('give way to where one came from, with the focus', async ({ intranet, page }) => {
    await intranet.open();
    await page.getByRole('button', { name: 'See all sites' }).click();
    await expect(page.getByText('All sites', { exact: true })).toBeFocused();
    await page.getByRole('button', { name: 'Find your site' }).click();
    await expect(page.getByRole('button', { name: 'See all sites' })).toBeFocused();
    await chooseSite(page, 'millgate', /^Millgate House/);
    await page.getByRole('button', { name: 'All sites' }).click();
    await page.getByRole('button', { name: 'Back to Millgate House' }).click();
    await expect(
      page.getByRole('heading', { level: 2, name: /^Email works\. Keep using your PCT’s phones\./ }),
    ).toBeFocused();
  });

  test('remember what one searched for, which state and which order', async ({ intranet, page }) => {
    await openAllSites(intranet, page);
    await page.getByRole('combobox', { name: 'Order' }).selectOption('Most urgent first');
    await page.getByRole('searchbox', { name: 'Find a site' }).fill('south yorkshire');
    await expect(page.getByText('5 sites fit.')).toBeVisible();
    const names = async (): Promise<string[]> =>
      (await cellsOf(page.getByRole('table', { name: 'Sites of South Yorkshire and Bassetlaw' }))).map(
        ([name]) => name.split(',')[0],
      );
    await expect
      .poll(names)
      .toEqual(['Millgate House', 'Church Lane House', 'Eastgate Chambers', 'Castle Works', 'Waterdale Court']);
    await page.getByRole('combobox', { name: 'Show' }).selectOption('Working');
    await expect.poll(names).toEqual(['Castle Works', 'Waterdale Court']);

    await page.reload();
    await page.getByRole('button', { name: 'All sites' }).click();
    await expect(page.getByRole('searchbox', { name: 'Find a site' })).toHaveValue('south yorkshire');
    await expect(page.getByRole('combobox', { name: 'Order' })).toHaveValue('state');
    await expect.poll(names).toEqual(['Castle Works', 'Waterdale Court']);
    await page.getByRole('button', { name: 'Show every site' }).click();
    await expect(page.getByRole('searchbox', { name: 'Find a site' })).toBeFocused();
    await page.getByRole('searchbox', { name: 'Find a site' }).fill('nowhere at all');
    await expect(page.getByText('No site fits.')).toBeVisible();
  });

  test('list what is late, waiting and about to lose, the first twenty before all', async ({ intranet, page }) => {
    await openAllSites(intranet, page);
    await fold(page, /^Late/).click();
    const late = page.getByRole('table', { name: /^Late/ });
    const all = Number((await fold(page, /^Late/).innerText()).replace(/\D/g, ''));
    expect(await cellsOf(late)).toHaveLength(20);
    await page.getByRole('button', { name: `Show all ${all}` }).click();
    expect(await cellsOf(late)).toHaveLength(all);
    await expect(late.getByRole('row').nth(21)).toBeFocused();
    await expect(late.getByRole('row').filter({ hasText: 'Millgate House' })).toContainText(
      /Shared drive.*June 2013.*was April.*The line.*The supplier/s,
    );
    await fold(page, /^Waiting for somebody/).click();
    await expect(page.getByRole('table', { name: /^Corporate ICT: \d+$/ })).toBeVisible();
    await expect(page.getByRole('table', { name: /^The supplier: \d+$/ })).toBeVisible();
    await fold(page, /^About to lose/).click();
    await expect(page.getByRole('table', { name: /^About to lose/ })).toBeVisible();
    await fold(page, /^Already lost what they had/).click();
    await expect(page.getByRole('table', { name: /^Already lost/ })).toBeVisible();
  });

  test('are read in one request, and only when opened', async ({ intranet, page }) => {
    await intranet.open();
    await chooseSite(page, 'millgate', /^Millgate House/);
    await intranet.forget();
    await page.getByRole('button', { name: 'All sites' }).click();
    await expect(page.getByRole('heading', { level: 2, name: sentence })).toBeVisible();
    expect(intranet.requests()).toEqual(['POST /sites/openservice/_api/$batch']);
  });

  test('say to the board how they moved since last week, with each day on which nobody counted', async ({
    intranet,
    page,
  }) => {
    await openAllSites(intranet, page);
    await intranet.forget();
    await fold(page, /^For the board/).click();
    const [sites, working] = await cellsOf(page.getByRole('table', { name: 'Since last week' }));
    expect(intranet.requests()).toHaveLength(1);
    expect(sites).toEqual(['Sites', '62', '62', 'No change']);
    expect(working).toEqual(['Sites working', '21', '16', '+5']);
    const days = await cellsOf(page.getByRole('table', { name: 'Each day since last week' }));
    expect(days.filter(([, first]) => first === 'Nobody counted').map(([on]) => on.replace(/\s/, ' '))).toEqual([
      '10 April',
      '13 April',
      '14 April',
    ]);
    expect(await cellsOf(page.getByRole('table', { name: /^Days without in the next 8 weeks: 2\d\d$/ }))).toHaveLength(
      5,
    );
    await expect(page.getByText(/^A day without is a whole day/)).toBeVisible();
  });

  test('keep the day’s figures of the programme for the board of next week, once they are shown', async ({
    intranet,
    page,
    host,
  }) => {
    await intranet.open('Home', 'rollout');
    await page.getByRole('button', { name: 'See all sites' }).click();
    const figures = as(host, 'staff').web.getList(`${solutionPath}/Lists/Figures`).items;
    const kept = async (): Promise<number> =>
      (await figures.filter("FigureKey eq 'programme|2013-04-15'")<unknown[]>()).length;
    await expect.poll(kept).toBe(1);
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
        line
          .getAttribute('points')!
          .split(' ')
          .map((point) => Number(point.split(',')[1]))
          .map((y) => String(Math.round(((100 - y) / 100) * most))),
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
});
