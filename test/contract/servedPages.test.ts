import { request as ask } from 'node:http';
import { startHost, type Host } from '../../host/server';
import { packageFile } from '../../scripts/package';

// How the pages of the local SharePoint are served and what they refuse, tested without a browser.

let host: Host;
// The first start after a clone prepares Microsoft's runtime.
beforeAll(async () => {
  host = await startHost({ data: ':memory:', seed: 'demo', packages: [packageFile] });
}, 180_000);
afterAll(() => host.close());

/**
 * The status of a reply to a request exactly as written: `fetch` would tidy the path and set the host's name itself.
 */
function statusOf(path: string, headers: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    ask({ host: '127.0.0.1', port: new URL(host.url).port, path, headers }, (reply) => {
      reply.resume();
      resolve(reply.statusCode!);
    })
      .on('error', reject)
      .end();
  });
}

test.each([
  '/_host/runtime/../../package.json',
  '/_host/npm/react/../../package.json',
  '/_host/assets/..%2f..%2fpackage.json',
  '/sites/appcatalog/ClientSideAssets/x/..%2f..%2fpackage.json',
  '/package.json',
])('serves no file outside the folders it means to: %s', async (path) => {
  expect(await statusOf(path)).toBeGreaterThanOrEqual(400);
});

test('keeps a page only for those who may edit it', async () => {
  const save = async (persona: string, body: string): Promise<number> =>
    (
      await fetch(`${host.url}/_host/pages?path=/sites/openservice/SitePages/Home.aspx`, {
        method: 'POST',
        headers: { 'X-Host-Persona': persona, 'Content-Type': 'application/json' },
        body,
      })
    ).status;
  expect(await save('staff', '{"title":"Mine","sections":[]}')).toBe(403);
  expect(await save('owner', '{"title":')).toBe(400);
  expect(await save('owner', '{"sections":7}')).toBe(400);
});

test('keeps a new page that an owner makes, below the site’s pages only', async () => {
  const folder = new URL(`${host.site}/SitePages/`).pathname;
  const make = async (path: string): Promise<number> =>
    (
      await fetch(`${host.url}/_host/pages?path=${encodeURIComponent(path)}`, {
        method: 'POST',
        headers: { 'X-Host-Persona': 'owner', 'Content-Type': 'application/json' },
        body: '{"title":"Lone workers","sections":[]}',
      })
    ).status;
  const made = `${host.url}${folder}Lone-workers.aspx`;
  expect((await fetch(made)).status).toBe(404);
  expect(await make(`${folder}Lone-workers.aspx`)).toBe(204);
  expect(await (await fetch(made)).text()).toContain('Lone workers');
  for (const elsewhere of [`${folder}../Lone.aspx`, `${folder}a/b.aspx`, `${folder}Lone.html`, '/sites/hr/Lone.aspx'])
    expect([elsewhere, await make(elsewhere)]).toEqual([elsewhere, 404]);
  host.reset();
});

test('refuses another host’s name and another page’s requests', async () => {
  const get = (headers: Record<string, string>): Promise<number> => statusOf('/sites/openservice/_api/web', headers);
  expect(await get({ accept: 'application/json' })).toBe(200);
  expect(await get({ Host: 'evil.example' })).toBeGreaterThanOrEqual(400);
  expect(await get({ Origin: 'https://evil.example' })).toBeGreaterThanOrEqual(400);
});

test('signs Teams on to the page of a web part and to no other', async () => {
  const logOn = (dest: string): Promise<number> =>
    statusOf(`/_layouts/15/TeamsLogon.aspx?SPFX=true&dest=${encodeURIComponent(dest)}`);
  expect(
    await logOn('/_layouts/15/teamshostedapp.aspx?teams&personal&componentId=9f2075bf-3c8c-4e20-a1f6-c331267fd873'),
  ).toBe(302);
  for (const dest of [
    'https://evil.example/_layouts/15/teamshostedapp.aspx',
    '//evil.example/_layouts/15/teamshostedapp.aspx',
    '/sites/openservice/SitePages/Home.aspx',
    '',
  ]) {
    expect([dest, await logOn(dest)]).toEqual([dest, 404]);
  }
});
