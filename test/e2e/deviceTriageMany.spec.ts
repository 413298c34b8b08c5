import { expect, test } from './fixtures';

test.use({ seed: 10_000 });

test(
  'with 10,000 requests, 6,000 of them open, the queue comes in two requests, none of them refused, and stays small',
  { tag: '@long' },
  async ({ page, host }) => {
    test.slow();
    await page.context().addCookies([{ name: 'host-persona', value: 'triage', url: host.url }]);
    host.faults.add({ match: { path: 'Outcome ne null' }, delayMs: 4000 });
    host.log.clear();
    await page.goto(`${host.site}/SitePages/Phones.aspx?phone=decide`);
    await expect(page.getByRole('button', { name: 'Queue (6,000)' })).toBeVisible({ timeout: 30_000 });
    await expect(
      page.getByText(
        /Searched 6,000\sopen requests and 10,000\sdecisions\. Those that say they are answered are still being read: one may belong here\./,
      ),
    ).toBeVisible();
    const batches = host.log.all().filter(({ path }) => path.includes('$batch'));
    // The open requests, and the record.
    expect(batches).toHaveLength(2);
    expect(
      host.log
        .all()
        .flatMap((each) => [each, ...(each.parts ?? [])])
        .filter(({ status }) => status >= 400),
    ).toEqual([]);
    await expect(
      page.getByText(/Searched 6,000\sopen requests, 4,000\sthat say they are answered and 10,000\sdecisions\./),
    ).toBeVisible({ timeout: 30_000 });
    const part = page.getByRole('region', { name: 'Phones' });
    const nodes = (): Promise<number> => part.evaluate((root) => root.querySelectorAll('*').length);
    await page.getByText('Narrow the list').click();
    await page.getByText('Counts and ages').click();
    for (let more = 0; more < 5; more += 1) await page.getByRole('button', { name: 'Show 20 more' }).click();
    expect(await nodes()).toBeLessThan(800);
    await expect(page.getByText('61–106 of 6,000')).toBeVisible();
    await page.getByRole('button', { name: 'Show the 20 before' }).click();
    expect(await nodes()).toBeLessThan(800);
  },
);
