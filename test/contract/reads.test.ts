import { HttpRequestError } from '@pnp/queryable';
import type { SPFI } from '@pnp/sp';
import { people } from '../../host/people';
import { startHost, type Host } from '../../host/server';
import { clientFor } from './client';

let host: Host;
beforeAll(async () => {
  host = await startHost({ data: ':memory:', seed: 'demo' });
});
afterAll(() => host.close());
beforeEach(() => host.log.clear());

function as(persona: string): SPFI {
  return clientFor(host, persona, people.find((person) => person.persona === persona)!.email);
}

const lists = '/sites/openservice/Lists';

test('a batch of four list reads is one request, and each part has its rows', async () => {
  const [batched, execute] = as('staff').batched();
  const reads = Promise.all([
    batched.web.getList(`${lists}/RolloutSites`).items.select('Id', 'SiteCode', 'Title').top(5000)<
      { SiteCode: string }[]
    >(),
    batched.web.getList(`${lists}/RolloutServices`).items.select('Id', 'ServiceKey').orderBy('SortOrder')<unknown[]>(),
    batched.web.getList(`${lists}/RolloutStatuses`).items.filter("SiteCode eq 'BRIDGEWATER'")<
      { ForecastOn: string | null; Id: number; ID: number }[]
    >(),
    batched.web.getList(`${lists}/RolloutSettings`).items<unknown[]>(),
  ]);
  await execute();
  const [sites, services, statuses, settings] = await reads;
  expect(sites.length).toBeGreaterThan(50);
  expect(services).toHaveLength(10);
  expect(statuses.length).toBeGreaterThan(0);
  expect(settings).toHaveLength(3);
  expect(host.log.all()).toHaveLength(1);
  expect(host.log.all()[0]).toMatchObject({
    method: 'POST',
    path: '/sites/openservice/_api/$batch',
    person: 'staff',
    status: 200,
  });
  expect(host.log.all()[0].parts!.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  expect(host.log.all()[0].parts![2].rowsScanned).toBe(statuses.length);
});

test('an outsider is refused everything in the web', async () => {
  const refusal = (await as('outsider')
    .web.getList(`${lists}/RolloutSites`)
    .items()
    .catch((error: unknown) => error)) as HttpRequestError;
  expect(refusal.status).toBe(403);
  expect(await refusal.response.json()).toMatchObject({
    'odata.error': { code: '-2147024891, System.UnauthorizedAccessException' },
  });
});

test('staff may not see what is decided; the triage team may', async () => {
  await expect(as('staff').web.getList(`${lists}/DeviceDecisions`).items()).rejects.toMatchObject({ status: 403 });
  expect((await as('triage').web.getList(`${lists}/DeviceDecisions`).items()).length).toBeGreaterThan(0);
});

test('people see their own device requests only, the triage team all of them', async () => {
  const all = await as('triage').web.getList(`${lists}/DeviceRequests`).items<{ AuthorId: number }[]>();
  const own = await as('staff').web.getList(`${lists}/DeviceRequests`).items<{ AuthorId: number }[]>();
  const me = await as('staff').web.currentUser();
  expect(all.length).toBeGreaterThan(own.length);
  expect(own.every(({ AuthorId }) => AuthorId === me.Id)).toBe(true);
});

test('pages follow one another by the next link, every row once', async () => {
  const codes: string[] = [];
  for await (const page of as('staff')
    .web.getList(`${lists}/RolloutSites`)
    .items.select('SiteCode')
    .orderBy('Region', false)
    .top(7)) {
    codes.push(...(page as { SiteCode: string }[]).map(({ SiteCode }) => SiteCode));
  }
  const all = await as('staff').web.getList(`${lists}/RolloutSites`).items.top(5000)();
  expect(new Set(codes).size).toBe(all.length);
  expect(codes).toHaveLength(all.length);
});

test('a list, an item, a column that is missing: each its own error', async () => {
  const sp = as('staff');
  await expect(sp.web.lists.getByTitle('Nope')()).rejects.toMatchObject({
    status: 404,
    message: expect.stringContaining('-1, System.ArgumentException'),
  });
  await expect(sp.web.getList(`${lists}/Nope`).items()).rejects.toMatchObject({ status: 404 });
  await expect(sp.web.getList(`${lists}/RolloutSites`).items.getById(99999)()).rejects.toMatchObject({
    status: 404,
    message: expect.stringContaining('-2130575338'),
  });
  await expect(sp.web.getList(`${lists}/RolloutSites`).items.select('Nope')()).rejects.toMatchObject({ status: 400 });
});

test('author and editor come by expansion', async () => {
  const [row] = await as('staff')
    .web.getList(`${lists}/RolloutStatuses`)
    .items.select('Id', 'Author/Title', 'AuthorId')
    .expand('Author')
    .filter("Author/Title eq 'Jo Patel'")
    .top(1)<{ Author: { Title: string } }[]>();
  expect(row.Author.Title).toBe('Jo Patel');
});

test('what is not here is answered 501, by name', async () => {
  await expect(
    as('staff').web.getList(`${lists}/RolloutSites`).items.getById(1).select('*').expand('AttachmentFiles')(),
  ).rejects.toMatchObject({ status: 501, message: expect.stringContaining('AttachmentFiles') });
});

test('a write without the right digest is refused', async () => {
  const post = (digest: string | undefined): Promise<Response> =>
    fetch(`${host.site}/_api/$batch`, { method: 'POST', headers: digest ? { 'X-RequestDigest': digest } : {} });
  for (const [digest, code] of [
    [undefined, -2130575251],
    ['0x12,01 Apr 2013 08:10:00 -0000', -2130575251],
    [host.digests.issue('ada.bell@openservice.invalid', new Date(Date.now() - 1_900_000)), -2130575252],
  ] as const) {
    const reply = await post(digest);
    expect(reply.status).toBe(403);
    expect(await reply.text()).toContain(`${code}, `);
  }
});

test('a part of a batch can be throttled singly', async () => {
  host.faults.add({ match: { path: 'RolloutServices' }, status: 429, retryAfter: 1, times: 1 });
  const [batched, execute] = as('staff').batched();
  const reads = Promise.allSettled([
    batched.web.getList(`${lists}/RolloutSites`).items.top(1)(),
    batched.web.getList(`${lists}/RolloutServices`).items.top(1)(),
  ]);
  await execute();
  expect((await reads).map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
});
