import { startHost, type Host } from '../../host/server';
import { as } from './client';

let host: Host;
beforeAll(async () => {
  host = await startHost({
    data: ':memory:',
    seed: 'empty',
    tenantProperties: [
      { key: 'Given', value: '/sites/openservice', description: 'Where it is', comment: 'Set by an administrator' },
    ],
  });
});
afterAll(() => host.close());

async function set(body: object): Promise<number> {
  return (await fetch(`${host.url}/_host/tenant-property`, { method: 'POST', body: JSON.stringify(body) })).status;
}

test('a tenant property is read from any site, the root site too', async () => {
  for (const site of [host.site, `${host.url}/sites/hr`, host.url]) {
    expect(await as(host, 'staff', site).web.getStorageEntity('Given')).toMatchObject({
      Value: '/sites/openservice',
      Description: 'Where it is',
      Comment: 'Set by an administrator',
    });
  }
});

test('one that nobody has set answers 200 and says that there is nothing, without metadata too', async () => {
  const reply = await fetch(`${host.url}/_api/web/GetStorageEntity('None')`, {
    headers: { Accept: 'application/json;odata=nometadata' },
  });
  expect([reply.status, await reply.json()]).toEqual([200, { 'odata.null': true }]);
  expect(await as(host, 'staff').web.getStorageEntity('None')).toMatchObject({ 'odata.null': true });
});

test('one comes in a batch beside other reads', async () => {
  const [sp, batch] = [as(host, 'staff', host.url), as(host, 'staff', host.url)];
  const [batched, execute] = batch.batched();
  const wanted = batched.web.getStorageEntity('Given');
  const title = batched.web.select('Title')();
  await execute();
  expect([(await wanted).Value, (await title).Title]).toEqual([
    '/sites/openservice',
    (await sp.web.select('Title')()).Title,
  ]);
});

test('steering sets one, changes it, and takes it away; a reset brings back those given at the start', async () => {
  const { web } = as(host, 'staff');
  expect(await set({ key: 'Mine', value: 'one' })).toBe(204);
  expect(await set({ key: 'Mine', value: 'two' })).toBe(204);
  expect((await web.getStorageEntity('Mine')).Value).toBe('two');
  expect(await set({ key: 'Given', value: null })).toBe(204);
  expect(await web.getStorageEntity('Given')).not.toHaveProperty('Value');
  await fetch(`${host.url}/_host/reset`, { method: 'POST' });
  expect(await web.getStorageEntity('Mine')).not.toHaveProperty('Value');
  expect((await web.getStorageEntity('Given')).Value).toBe('/sites/openservice');
  expect(await set({ value: 'no key' })).toBe(400);
});

test('the root site is no site for addresses below a managed path', async () => {
  const { Url, ServerRelativeUrl } = await as(host, 'staff', host.url).web.select('Url', 'ServerRelativeUrl')<{
    Url: string;
    ServerRelativeUrl: string;
  }>();
  expect([Url, ServerRelativeUrl]).toEqual([host.url, '/']);
  expect((await fetch(`${host.url}/sites/nowhere/_api/web`)).status).toBe(404);
});
