import { request } from 'node:http';
import { InjectHeaders } from '@pnp/queryable';
import { spfi, SPFx } from '@pnp/sp';
import { startHost, type Host } from '../../host/server';
import { as, emailOf, refusal } from './client';

let host: Host;
let port: number;
beforeAll(async () => {
  host = await startHost({ data: ':memory:', seed: 'demo', bodyLimit: 20_000 });
  port = Number(new URL(host.url).port);
});
afterAll(() => host.close());
beforeEach(() => host.log.clear());

/** Below PnPjs: requests that no client of ours would send. */
function raw(options: {
  path: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}): Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, ...options }, (reply) => {
      let text = '';
      reply
        .setEncoding('utf8')
        .on('data', (chunk: string) => {
          text += chunk;
        })
        .on('end', () => resolve({ status: reply.statusCode!, headers: reply.headers, text }));
    });
    sent.on('error', reject);
    sent.end(options.body);
  });
}

test('PnPjs fetches a digest of its own where the page has none for the site, and uses it', async () => {
  const page = `${host.url}/sites/hr`;
  const sp = spfi(host.site).using(
    SPFx({
      pageContext: {
        web: { absoluteUrl: page },
        legacyPageContext: { formDigestTimeoutSeconds: 1800, formDigestValue: host.digests.issue(emailOf('rollout')) },
      },
    } as never),
    InjectHeaders({ 'X-Host-Persona': 'rollout' }),
  );
  const updates = sp.web.getList('/sites/openservice/Lists/RolloutUpdates').items;
  await updates.add({ Title: 'One', EntryKey: 'p1', PublishFrom: '2013-04-15T12:00:00Z' });
  await updates.add({ Title: 'Two', EntryKey: 'p2', PublishFrom: '2013-04-15T12:00:00Z' });
  expect(host.log.all().map(({ method, path }) => `${method} ${path.split('/').pop()}`)).toEqual([
    'POST contextinfo',
    'POST items',
    'POST items',
  ]);
});

test('contextinfo says whose site and which web it is', async () => {
  expect(await as(host, 'staff', `${host.site}/sub`).web.getContextInfo()).toMatchObject({
    SiteFullUrl: host.site,
    WebFullUrl: `${host.site}/sub`,
    FormDigestTimeoutSeconds: 1800,
    FormDigestValue: expect.stringMatching(/^0x[0-9A-F]+,\d{2} \w{3} \d{4} /),
  });
});

test('a digest that is missing, wrong, another person’s or old is refused by its code', async () => {
  const old = host.digests.issue(emailOf('owner'), new Date(Date.now() - 1_801_000));
  for (const [digest, code] of [
    ['wrong', -2130575251],
    [host.digests.issue(emailOf('staff')), -2130575251],
    [old, -2130575252],
  ] as const) {
    expect(await refusal(as(host, 'owner', undefined, { 'X-RequestDigest': digest }).web.lists.add('x'))).toMatchObject(
      { status: 403, code: `${code}, Microsoft.SharePoint.SPException` },
    );
  }
  expect(
    (await raw({ path: '/sites/openservice/_api/web/lists', method: 'POST', body: '{"Title":"x"}' })).text,
  ).toContain('-2130575251');
});

// https://www.rfc-editor.org/rfc/rfc9110#field.date
test('every reply says when it was made, by the host’s clock and in whole seconds, refusals too', async () => {
  const before = host.clock.now();
  const said = async (path: string): Promise<[number, string]> => {
    const { status, headers } = await raw({ path });
    return [status, String(headers.date)];
  };
  for (const [path, expected] of [
    ['/sites/openservice/_api/web', 200],
    ['/sites/nope/_api/web', 404],
    ['/_host/clock', 200],
  ] as const) {
    const [status, date] = await said(path);
    expect(status).toBe(expected);
    expect(date).toMatch(/^Mon, 15 Apr 2013 \d\d:\d\d:\d\d GMT$/);
    expect(Date.parse(date)).toBeGreaterThanOrEqual(Math.floor(before.getTime() / 1000) * 1000);
    expect(Date.parse(date)).toBeLessThanOrEqual(host.clock.now().getTime());
  }
});

test('light JSON with and without annotations, and verbose JSON, hold the same', async () => {
  const url = `${host.site}/_api/web/lists/getByTitle('Rollout services')/items?$top=2&$select=Id,Title`;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  type Reply = Record<string, any>;
  const read = async (accept: string): Promise<Reply> =>
    (await fetch(url, { headers: { accept } })).json() as Promise<Reply>;
  const minimal = await read('application/json');
  const plain = await read('application/json;odata=nometadata');
  const verbose = await read('application/json;odata=verbose');
  expect(minimal['odata.metadata']).toBe(`${host.site}/_api/$metadata#SP.ListData.RolloutServicesListItems`);
  expect(minimal.value[0]).toMatchObject({
    'odata.type': 'SP.Data.RolloutServicesListItem',
    'odata.etag': expect.any(String),
    'odata.editLink': expect.stringMatching(/Items\(1\)$/),
  });
  expect(Object.keys(plain)).toEqual(['odata.nextLink', 'value']);
  expect(Object.keys(plain.value[0])).toEqual(['Id', 'ID', 'Title']);
  expect(verbose.d.results[0].__metadata).toMatchObject({
    type: 'SP.Data.RolloutServicesListItem',
    etag: minimal.value[0]['odata.etag'],
    uri: expect.stringMatching(/^http/),
  });
  expect(verbose.d.__next).toBe(plain['odata.nextLink']);
  expect(verbose.d.results.map(({ Title }: { Title: string }) => Title)).toEqual(
    plain.value.map(({ Title }: { Title: string }) => Title),
  );
  const error = (await (
    await fetch(`${host.site}/_api/web/lists/getByTitle('Nope')`, {
      headers: { accept: 'application/json;odata=verbose' },
    })
  ).json()) as { error: { code: string } };
  expect(error.error.code).toBe('-1, System.ArgumentException');
});

test('addresses are read as PnPjs and SharePoint encode them, whatever the case', async () => {
  for (const path of [
    "lists/getByTitle('Rollout%20sites')",
    'Lists/GetByTitle(%27Rollout+sites%27)'.replace('+', '%20'),
    "getList('%2Fsites%2Fopenservice%2FLists%2FRolloutSites')",
    "getlist(@a)?@a='%2Fsites%2Fopenservice%2FLists%2FRolloutSites'",
  ]) {
    expect((await raw({ path: `/sites/openservice/_api/Web/${path}` })).status).toBe(200);
  }
});

test('requests meant for another host, or sent by another site’s page, are turned away', async () => {
  expect((await raw({ path: '/sites/openservice/_api/web', headers: { Host: 'sharepoint.example' } })).status).toBe(
    421,
  );
  expect(
    (await raw({ path: '/sites/openservice/_api/web', headers: { Host: `127.0.0.1.example:${port}` } })).status,
  ).toBe(421);
  for (const Origin of ['https://example.org', 'null', `http://127.0.0.1:${port + 1}`])
    expect((await raw({ path: '/_host/reset', method: 'POST', headers: { Origin } })).status).toBe(403);
  expect((await raw({ path: '/sites/openservice/_api/web', headers: { Origin: host.url } })).status).toBe(200);
});

test('only the loopback address is listened on', () => {
  expect(new URL(host.url).hostname).toBe('127.0.0.1');
});

test.each([
  ['an address that is not validly encoded', { path: '/sites/openservice/_api/web/%E0%A4%A' }, 400],
  ['an apostrophe that is not closed', { path: "/sites/openservice/_api/web/getList('x" }, 400],
  ['a parenthesis that is not closed', { path: '/sites/openservice/_api/web/lists(1' }, 400],
  ['an alias that is not given', { path: '/sites/openservice/_api/web/siteUsers(@v)' }, 400],
  ['a site that is not there', { path: '/sites/nope/_api/web' }, 404],
  ['an unknown method', { path: '/sites/openservice/_api/web', method: 'OPTIONS' }, 501],
  [
    'a persona cookie that cannot be read',
    { path: '/sites/openservice/_api/web', headers: { Cookie: 'host-persona=%E0%A4%A' } },
    400,
  ],
])('%s gets a proper answer', async (_, options, status) => {
  expect((await raw(options)).status).toBe(status);
});

test('a body that is no JSON, no object, or over the limit is refused, and the host goes on', async () => {
  const headers = {
    'X-Host-Persona': 'owner',
    'X-RequestDigest': host.digests.issue(emailOf('owner')),
    'Content-Type': 'application/json',
  };
  const post = (body: string): Promise<{ status: number }> =>
    raw({
      path: "/sites/openservice/_api/web/lists/getByTitle('Rollout%20updates')/items",
      method: 'POST',
      headers,
      body,
    });
  for (const body of ['{"Title":', '[]', '"x"', 'null', '1']) expect((await post(body)).status).toBe(400);
  expect((await post('')).status).toBe(400);
  expect((await post(JSON.stringify({ Body: 'x'.repeat(20_000) }))).status).toBe(413);
  expect((await raw({ path: '/sites/openservice/_api/web', headers })).status).toBe(200);
});

test('no file outside what the host means to serve can be had', async () => {
  for (const path of [
    '/../package.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/package.json',
    '/etc/passwd',
    '/host/data/sharepoint.db',
    '/sites/openservice/../../package.json',
    '/.git/config',
  ]) {
    const { status, text } = await raw({ path });
    expect([400, 404]).toContain(status);
    expect(text).not.toContain('open-service-intranet');
  }
});

test('what SharePoint has and the local one has not is answered 501, by name', async () => {
  const sites = as(host, 'owner').web.getList('/sites/openservice/Lists/RolloutSites');
  const asked: [Promise<unknown>, string][] = [
    [sites.getItemsByCAMLQuery({ ViewXml: '<View/>' }), 'getitems'],
    [sites.renderListDataAsStream({ ViewXml: '<View/>' }), 'RenderListDataAsStream'],
    [sites.getChanges({ Item: true }), 'getchanges'],
    [sites.reserveListItemId(), 'reservelistitemid'],
    [sites.recycle(), 'recycle'],
    [sites.eventReceivers(), 'EventReceivers'],
    [sites.items.getById(1).fieldValuesAsText(), 'FieldValuesAsText'],
    [sites.items.getById(1).select('*', 'AttachmentFiles').expand('AttachmentFiles')(), 'AttachmentFiles'],
    [sites.select('ImageUrl')(), 'ImageUrl'],
    [as(host, 'owner').web.select('AllProperties')(), 'AllProperties'],
    [as(host, 'owner').web.lists.ensureSiteAssetsLibrary(), 'ensuresiteassetslibrary'],
    [as(host, 'owner').profiles.getPropertiesFor('x'), 'getpropertiesfor'],
  ];
  for (const [request, name] of asked) {
    const { status, words } = await refusal(request);
    expect([status, words]).toEqual([501, expect.stringMatching(/^The local SharePoint does not have .*\.$/)]);
    expect(words).toContain(name);
  }
});
