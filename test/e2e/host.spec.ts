import { expect, test } from './fixtures';

test.describe('the local SharePoint', () => {
  test('gives the page its own date', async ({ intranet, page, host }) => {
    host.clock.set(new Date('2013-09-30T23:59:00+01:00'));
    await intranet.open();
    await expect(page.getByRole('heading', { level: 2, name: /^On 30\sSeptember 2013/ })).toBeVisible();
    expect(
      await page.evaluate(() => [new Date().getFullYear(), new Date(0).getFullYear(), new Date() instanceof Date]),
    ).toEqual([2013, 1970, true]);
    host.clock.set(new Date('2013-04-15T09:10:00+01:00'));
  });

  test('switches person and theme from its bar', async ({ intranet, page }) => {
    await intranet.open();
    await expect(page.getByRole('searchbox')).toBeVisible();
    const background = (): Promise<string> =>
      page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
    const light = await background();
    await page.getByLabel('Theme').selectOption({ label: 'NHS dark' });
    await expect.poll(background).not.toBe(light);
    await page.getByLabel('Person').selectOption({ label: 'Ruth Ellis, Site owner' });
    await expect(page.getByRole('button', { name: 'Edit page' })).toBeVisible();
    await expect.poll(background).not.toBe(light);
  });

  test('serves no file outside the folders it means to', async ({ request, host }) => {
    for (const path of [
      '/_host/runtime/../../package.json',
      '/_host/npm/react/../../package.json',
      '/_host/assets/..%2f..%2fpackage.json',
      '/sites/appcatalog/ClientSideAssets/x/..%2f..%2fpackage.json',
      '/package.json',
    ]) {
      const reply = await request.get(host.url + path, { failOnStatusCode: false });
      expect(reply.status(), path).toBeGreaterThanOrEqual(400);
    }
  });

  test('keeps a page only for those who may edit it', async ({ request, host }) => {
    const save = (persona: string, body: string): Promise<number> =>
      request
        .post(`${host.url}/_host/pages?path=/sites/openservice/SitePages/Home.aspx`, {
          headers: { 'X-Host-Persona': persona, 'Content-Type': 'application/json' },
          data: body,
          failOnStatusCode: false,
        })
        .then((reply) => reply.status());
    expect(await save('staff', '{"title":"Mine","sections":[]}')).toBe(403);
    expect(await save('owner', '{"title":')).toBe(400);
    expect(await save('owner', '{"sections":7}')).toBe(400);
  });

  test('keeps a new page that an owner makes, below the site’s pages only', async ({ request, host }) => {
    const folder = new URL(`${host.site}/SitePages/`).pathname;
    const make = (path: string): Promise<number> =>
      request
        .post(`${host.url}/_host/pages?path=${encodeURIComponent(path)}`, {
          headers: { 'X-Host-Persona': 'owner', 'Content-Type': 'application/json' },
          data: '{"title":"Lone workers","sections":[]}',
          failOnStatusCode: false,
        })
        .then((reply) => reply.status());
    const made = `${host.url}${folder}Lone-workers.aspx`;
    expect((await request.get(made, { failOnStatusCode: false })).status()).toBe(404);
    expect(await make(`${folder}Lone-workers.aspx`)).toBe(204);
    expect(await (await request.get(made)).text()).toContain('Lone workers');
    for (const elsewhere of [`${folder}../Lone.aspx`, `${folder}a/b.aspx`, `${folder}Lone.html`, '/sites/hr/Lone.aspx'])
      expect(await make(elsewhere), elsewhere).toBe(404);
    host.reset();
  });

  test('has React and SPFx on the page before a web part, which then fetches its own files only', async ({
    intranet,
    page,
  }) => {
    await intranet.open();
    await expect(page.getByRole('searchbox')).toBeVisible();
    const fetched = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.js'))
        .map(({ name }) => new URL(name).pathname),
    );
    const first = fetched.findIndex((path) => path.includes('/ClientSideAssets/'));
    expect(fetched.slice(0, first).join()).toContain('react-dom');
    expect(fetched.slice(first).filter((path) => !path.includes('/ClientSideAssets/'))).toEqual([]);
  });

  test('refuses another host’s name and another page’s requests', async ({ request, host }) => {
    const get = async (headers: Record<string, string>): Promise<number> =>
      (await request.get(`${host.site}/_api/web`, { headers, failOnStatusCode: false })).status();
    expect(await get({ Host: 'evil.example' })).toBeGreaterThanOrEqual(400);
    expect(await get({ Origin: 'https://evil.example' })).toBeGreaterThanOrEqual(400);
  });
});
