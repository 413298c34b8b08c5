import type { IItems } from '@pnp/sp/items';
import { startHost, type Host } from '../../host/server';
import { as, refusal } from './client';

let host: Host;
beforeAll(async () => {
  host = await startHost({ data: ':memory:', seed: 'demo' });
});
afterAll(() => host.close());
beforeEach(() => control('POST', 'reset'));

async function control(
  method: string,
  what: string,
  body?: unknown,
): Promise<{ status: number; json: unknown; text: string }> {
  const reply = await fetch(`${host.url}/_host/${what}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await reply.text();
  return {
    status: reply.status,
    text,
    json: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : undefined,
  };
}

const updates = (persona = 'rollout'): IItems =>
  as(host, persona).web.getList('/sites/openservice/Lists/RolloutUpdates').items;
const news = (EntryKey: string): object => ({ Title: 'News', EntryKey, PublishFrom: '2013-04-15T12:00:00Z' });
const withKey = (key: string): Promise<unknown[]> => updates().filter(`EntryKey eq '${key}'`)();

test('a throttled request is told when to come back, and PnPjs then does', async () => {
  await control('POST', 'faults', { match: { path: 'RolloutSites' }, status: 429, retryAfter: 0, times: 2 });
  expect(await as(host, 'staff').web.getList('/sites/openservice/Lists/RolloutSites').items.top(1)()).toHaveLength(1);
  const { json } = await control('GET', 'requests');
  expect((json as { status: number }[]).map(({ status }) => status)).toEqual([429, 429, 200]);
  await control('POST', 'faults', { match: { path: 'RolloutSites' }, status: 503, retryAfter: 7 });
  const reply = await fetch(`${host.site}/_api/web/getList('%2Fsites%2Fopenservice%2FLists%2FRolloutSites')`);
  expect([reply.status, reply.headers.get('Retry-After')]).toEqual([503, '7']);
});

test('a connection cut before the write: nothing is done', async () => {
  await control('POST', 'faults', { match: { method: 'POST', path: 'RolloutUpdates' }, cut: 'before' });
  await expect(updates().add(news('before'))).rejects.toThrow();
  await control('DELETE', 'faults');
  expect(await withKey('before')).toEqual([]);
});

test('a connection cut after the write: it is done, and PnPjs’ own retry is refused by the unique key', async () => {
  await control('POST', 'faults', { match: { method: 'POST', path: 'RolloutUpdates' }, cut: 'after', times: 1 });
  expect((await refusal(updates().add(news('after')))).code).toMatch(/^-2130575169/);
  expect(await withKey('after')).toHaveLength(1);
});

test('a connection cut after a write that nothing keeps single: PnPjs’ retry writes it twice', async () => {
  await control('POST', 'faults', { match: { method: 'POST', path: 'DeviceRequests' }, cut: 'after', times: 1 });
  const requests = as(host, 'staff').web.getList('/sites/openservice/Lists/DeviceRequests').items;
  await requests.add({ Title: 'Twice', RequestKey: 'same', RequesterKey: 'me' });
  expect(await requests.filter("RequestKey eq 'same'")()).toHaveLength(2);
});

test('a part of a batch can be hit singly, by any of these', async () => {
  await control('POST', 'faults', {
    match: { method: 'POST', path: 'RolloutUpdates' },
    status: 429,
    retryAfter: 1,
    times: 1,
  });
  const [batched, execute] = as(host, 'rollout').batched();
  const list = batched.web.getList('/sites/openservice/Lists/RolloutUpdates');
  const all = Promise.allSettled([list.items.add(news('b1')), list.items.add(news('b2'))]);
  await execute();
  expect((await all).map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  expect([await withKey('b1'), await withKey('b2')].map(({ length }) => length)).toEqual([0, 1]);
  await control('POST', 'faults', { match: { path: 'RolloutUpdates' }, cut: 'after', times: 1 });
  const [again, executeAgain] = as(host, 'rollout').batched();
  const cut = again.web.getList('/sites/openservice/Lists/RolloutUpdates').items.add(news('b3'));
  cut.catch(() => undefined);
  await executeAgain().catch(() => undefined);
  expect(await withKey('b3')).toHaveLength(1);
});

test('a rate hits about so many, and always the same ones', async () => {
  const run = async (): Promise<boolean[]> => {
    await control('POST', 'reset');
    await control('POST', 'faults', { match: { path: 'currentUser' }, status: 404, rate: 0.3 });
    const hits: boolean[] = [];
    for (let index = 0; index < 60; index += 1)
      hits.push((await fetch(`${host.site}/_api/web/currentUser`)).status === 404);
    return hits;
  };
  const first = await run();
  expect(first.filter(Boolean).length).toBeGreaterThan(8);
  expect(first.filter(Boolean).length).toBeLessThan(30);
  expect(await run()).toEqual(first);
});

test('a rate hits others for another seed, and the host says how often each fault was met', async () => {
  const hits = async (seed: number): Promise<string> => {
    await control('POST', 'reset');
    await control('POST', 'faults', { match: { path: 'currentUser' }, status: 404, rate: 0.3, seed });
    let hit = '';
    for (let index = 0; index < 40; index += 1)
      hit += (await fetch(`${host.site}/_api/web/currentUser`)).status === 404 ? 'x' : '-';
    expect((await control('GET', 'faults')).json).toMatchObject([
      { fault: { seed }, met: hit.replace(/-/g, '').length },
    ]);
    return hit;
  };
  const first = await hits(1);
  expect(await hits(2)).not.toBe(first);
  expect(await hits(1)).toBe(first);
});

test('a digest can be refused as too old, with nothing done', async () => {
  await control('POST', 'faults', { match: { method: 'POST', path: 'RolloutUpdates' }, digest: 'expired' });
  const { status, code } = await refusal(updates().add(news('too old')));
  expect([status, code.split(',')[0]]).toEqual([403, '-2130575252']);
  expect(await withKey('too old')).toEqual([]);
});

test('a delay delays, and times says how often', async () => {
  await control('POST', 'faults', { match: { path: '/_api/web' }, delayMs: 150, times: 1 });
  const began = performance.now();
  await as(host, 'staff').web.select('Title')();
  expect(performance.now() - began).toBeGreaterThanOrEqual(145);
  const { json } = await control('GET', 'requests');
  expect((json as { ms: number }[])[0].ms).toBeGreaterThanOrEqual(145);
});

test('the log says what was asked, by whom, and what it cost', async () => {
  await as(host, 'triage')
    .web.getList('/sites/openservice/Lists/RolloutStatuses')
    .items.filter("SiteCode eq 'BRIDGEWATER'")
    .top(3)();
  const { json } = await control('GET', 'requests');
  expect(json).toEqual([
    {
      at: expect.any(String),
      method: 'GET',
      person: 'triage',
      status: 200,
      rowsScanned: expect.any(Number),
      ms: expect.any(Number),
      path: "/sites/openservice/_api/web/getList('/sites/openservice/Lists/RolloutStatuses')/items?$filter=SiteCode eq 'BRIDGEWATER'&$top=3",
    },
  ]);
  expect((json as { rowsScanned: number }[])[0].rowsScanned).toBeLessThanOrEqual(4);
  expect((await control('DELETE', 'requests')).status).toBe(204);
  expect((await control('GET', 'requests')).json).toEqual([]);
});

test('a reset brings lists, people, faults, log and clock back to how they were', async () => {
  const before = await updates().top(5000)();
  await updates().add(news('gone'));
  await as(host, 'owner').web.lists.add('Gone');
  await as(host, 'owner').web.siteGroups.add({ Title: 'Gone' });
  await control('POST', 'faults', { match: {}, status: 500 });
  await control('POST', 'clock', { now: '2014-01-01T00:00:00Z' });
  await control('POST', 'reset');
  expect((await control('GET', 'requests')).json).toEqual([]);
  expect(await updates().top(5000).select('Id', 'Title')()).toHaveLength(before.length);
  expect((await refusal(as(host, 'owner').web.lists.getByTitle('Gone')())).status).toBe(404);
  expect((await refusal(as(host, 'owner').web.siteGroups.getByName('Gone')())).status).toBe(404);
  expect(((await control('GET', 'clock')).json as { now: string }).now).toMatch(/^2013-04-15T/);
});

test('the clock can be set, goes on from there, and can go back to the machine’s own', async () => {
  expect((await control('POST', 'clock', { now: '2013-10-01T09:00:00Z' })).json).toEqual({
    now: expect.stringMatching(/^2013-10-01T09:00:00/),
  });
  const { Created } = (await updates().add(news('clock'))) as { Created: string };
  expect(Created).toMatch(/^2013-10-01T09:00:0/);
  const { json } = await control('POST', 'clock', { now: null });
  expect(Math.abs(Date.parse((json as { now: string }).now) - Date.now())).toBeLessThan(5000);
});

test.each([
  ['faults', { status: 500 }],
  ['faults', { match: {}, cut: 'sometimes' }],
  ['faults', { match: {}, status: 'no' }],
  ['faults', { match: {}, digest: 'old' }],
  ['faults', { match: {}, done: true }],
  ['faults', { match: {}, colour: 1 }],
  ['faults', 7],
  ['clock', { now: 'soon' }],
])('%s with %j is refused in a sentence', async (what, body) => {
  const { status, text } = await control('POST', what, body);
  expect([status, text]).toEqual([400, expect.stringMatching(/\.$/)]);
});

test('an account is renamed only where there is one, to a name that nobody has', async () => {
  const renamed = async (body: unknown): Promise<readonly [number, string]> => {
    const { status, text } = await control('POST', 'rename', body);
    return [status, text];
  };
  const email = 'ada.hart@openservice.invalid';
  expect(await renamed({ persona: 'nobody', email })).toEqual([400, 'There is no persona “nobody”.']);
  expect(await renamed({ persona: 'staff', email: 'jo.patel@openservice.invalid' })).toEqual([
    400,
    'Somebody is called “jo.patel@openservice.invalid” already.',
  ]);
  expect((await renamed({ persona: 'staff', email, inSites: 'yes' }))[0]).toBe(400);
  // Twice, like somebody who marries twice: the sites, which never received the first name, receive the second.
  expect((await renamed({ persona: 'staff', email, inSites: false }))[0]).toBe(204);
  expect((await renamed({ persona: 'staff', email: 'ada.moor@openservice.invalid' }))[0]).toBe(204);
  expect(await as(host, 'ada.moor@openservice.invalid').web.currentUser()).toMatchObject({
    Title: 'Ada Bell',
    LoginName: 'i:0#.f|membership|ada.moor@openservice.invalid',
  });
  expect((await control('POST', 'reset')).status).toBe(204);
  expect(await as(host, 'staff').web.currentUser()).toMatchObject({ Email: 'ada.bell@openservice.invalid' });
});
