import { as, emailOf, refusal } from './client';
import { haveThings, host, list, sp } from './things';

haveThings();
beforeEach(() => host.log.clear());

type Item = { readonly Id: number; readonly 'odata.etag': string };

test('reads and writes of every kind go in one request, in order, each with its own reply', async () => {
  const one = (await list.items.add({ Title: 'One' })) as Item;
  const two = (await list.items.add({ Title: 'Two' })) as Item;
  const three = (await list.items.add({ Title: 'Three' })) as Item;
  host.log.clear();
  const [batched, execute] = sp.batched();
  const things = batched.web.lists.getByTitle('Things');
  const all = Promise.all([
    things.items.select('Title').orderBy('Id')(),
    things.items.add({ Title: 'Four', Amount: 4 }),
    things.items.getById(one.Id).update({ Title: 'Changed' }, one['odata.etag']),
    things.items.getById(two.Id).delete(),
    things.items.getById(three.Id).recycle(),
    things.items.select('Title').orderBy('Id')(),
  ]);
  await execute();
  const [before, added, updated, , bin, after] = await all;
  expect((before as { Title: string }[]).map(({ Title }) => Title)).toEqual(['One', 'Two', 'Three']);
  expect(added).toMatchObject({ Title: 'Four', Amount: 4 });
  expect(updated).toEqual({ etag: one['odata.etag'].replace(',1"', ',2"') });
  expect(bin).toMatch(/^[0-9a-f-]{36}$/);
  expect((after as { Title: string }[]).map(({ Title }) => Title)).toEqual(['Changed', 'Four']);
  expect(host.log.all()).toHaveLength(1);
  expect(host.log.all()[0].parts!.map(({ method, status }) => [method, status])).toEqual([
    ['GET', 200],
    ['POST', 201],
    ['MERGE', 204],
    ['DELETE', 200],
    ['POST', 200],
    ['GET', 200],
  ]);
});

test('a part that fails fails alone: what came before and after stays done', async () => {
  const { Id } = (await list.items.add({ Title: 'Kept' })) as Item;
  const [batched, execute] = sp.batched();
  const things = batched.web.lists.getByTitle('Things');
  const all = Promise.allSettled([
    things.items.add({ Title: 'Before' }),
    things.items.getById(Id).update({ Title: 'x' }, '"wrong,1"'),
    things.items.add({ Nope: 1 }),
    things.items.add({ Title: 'After' }),
  ]);
  await execute();
  const results = await all;
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
  expect((results[1] as PromiseRejectedResult).reason).toMatchObject({ status: 412 });
  expect((results[2] as PromiseRejectedResult).reason).toMatchObject({ status: 400 });
  expect(await list.items.filter("Title eq 'Before' or Title eq 'After'")()).toHaveLength(2);
  expect(await list.items.getById(Id)()).toMatchObject({ Title: 'Kept' });
});

test('forty-five adds go in three requests, and all of them are there', async () => {
  const before = (await list.items.top(5000)()).length;
  host.log.clear();
  const [batched, execute] = sp.batched();
  const things = batched.web.lists.getByTitle('Things');
  const all = Promise.all(
    Array.from({ length: 45 }, (_, at) => things.items.add({ Title: `Batch ${at}`, Amount: at })),
  );
  await execute();
  const added = (await all) as (Item & { Amount: number })[];
  expect(host.log.all().map(({ parts }) => parts!.length)).toEqual([20, 20, 5]);
  expect(added.map(({ Amount }) => Amount)).toEqual(Array.from({ length: 45 }, (_, at) => at));
  expect(await list.items.top(5000)()).toHaveLength(before + 45);
});

test('people are held to their own permissions in each part', async () => {
  const [batched, execute] = as(host, 'staff').batched();
  const all = Promise.allSettled([
    batched.web.lists.getByTitle('Things').items.top(1)(),
    batched.web.lists.getByTitle('Things').items.add({ Title: 'x' }),
    batched.web.getList('/sites/openservice/Lists/DeviceDecisions').items(),
  ]);
  await execute();
  expect(
    (await all).map((each) => (each.status === 'rejected' ? (each.reason as { status: number }).status : 200)),
  ).toEqual([200, 403, 403]);
});

async function send(body: string, type = 'multipart/mixed; boundary=b'): Promise<{ status: number; text: string }> {
  const reply = await fetch(`${host.site}/_api/$batch`, {
    method: 'POST',
    headers: {
      'Content-Type': type,
      'X-Host-Persona': 'owner',
      'X-RequestDigest': host.digests.issue(emailOf('owner')),
    },
    body,
  });
  return { status: reply.status, text: await reply.text() };
}
const part = (line: string): string =>
  `--b\nContent-Type: application/http\nContent-Transfer-Encoding: binary\n\n${line} HTTP/1.1\naccept: application/json\n\n\n`;

test('the reply is flat, its lines end as SharePoint’s, and one follows the closing boundary', async () => {
  const { text } = await send(`${part(`GET ${host.site}/_api/web?$select=Title`)}--b--\n`);
  expect(text).toMatch(
    /^--batchresponse_[0-9a-f-]{36}\r\nContent-Type: application\/http\r\nContent-Transfer-Encoding: binary\r\n\r\nHTTP\/1\.1 200 OK\r\nCONTENT-TYPE: application\/json;odata=minimalmetadata;streaming=true;charset=utf-8\r\n\r\n\{.*\}\r\n--batchresponse_[0-9a-f-]{36}--\r\n$/,
  );
});

test('the reply to an add names the new item and its etag, to an update the etag, to a deletion nothing', async () => {
  const change = (line: string, headers: string, body: string): string =>
    `--c\nContent-Type: application/http\n\n${line} HTTP/1.1\n${headers}accept: application/json;odata=nometadata\ncontent-type: application/json\n\n${body}\n\n`;
  const { Id } = (await list.items.add({ Title: 'Old' })) as Item;
  const items = `${host.site}/_api/web/lists/getByTitle('Things')/items`;
  const { text } = await send(
    `--b\nContent-Type: multipart/mixed; boundary="c"\n\n${change(`POST ${items}`, '', '{"Title":"New"}')}${change(`MERGE ${items}(${Id})`, 'if-match: *\n', '{"Title":"Changed"}')}${change(`DELETE ${items}(${Id})`, 'if-match: *\n', '')}--c--\n\n--b--\n`,
  );
  const [added, updated, deleted] = text.split(/--batchresponse_[^\r]*\r\n/).filter((each) => each !== '');
  expect(added).toMatch(/HTTP\/1\.1 201 Created\r\n[^]*LOCATION: http[^]*Items\(\d+\)\r\nETAG: "[0-9a-f-]{36},1"\r\n/);
  expect(updated).toMatch(/HTTP\/1\.1 204 No Content\r\n[^]*ETAG: "[0-9a-f-]{36},2"\r\n\r\n\r\n$/);
  expect(deleted).toMatch(/HTTP\/1\.1 200 OK\r\n[^]*\r\n\r\n\r\n$/);
});

test('a part for another server is refused, and nothing of the batch is done', async () => {
  const { ItemCount } = await list.select('ItemCount')();
  const add = `--b\nContent-Type: application/http\n\nPOST ${host.site}/_api/web/lists/getByTitle('Things')/items HTTP/1.1\ncontent-type: application/json\n\n{"Title":"x"}\n\n`;
  for (const other of [
    'http://example.org/sites/openservice/_api/web',
    `${new URL(host.site).origin}/_host/requests`,
    `${host.site}/_api/$batch`,
  ]) {
    const { status, text } = await send(`${add}${part(`GET ${other}`)}--b--\n`);
    expect([status, text]).toEqual([400, expect.stringContaining('another address')]);
  }
  expect(await list.select('ItemCount')()).toMatchObject({ ItemCount });
});

test.each([
  ['no boundary', 'x', 'multipart/mixed'],
  ['no closing boundary', part('GET http://x/_api/web'), undefined],
  ['no request line', '--b\nContent-Type: application/http\n\nhello\n--b--\n', undefined],
  ['nothing', '', undefined],
])('a batch with %s is refused with 400', async (_, body, type) => {
  expect((await send(body, type)).status).toBe(400);
});

test('a batch without a digest is refused as a whole', async () => {
  const reply = await fetch(`${host.site}/_api/$batch`, {
    method: 'POST',
    headers: { 'Content-Type': 'multipart/mixed; boundary=b' },
    body: '--b--\n',
  });
  expect(reply.status).toBe(403);
  expect(await refusal(as(host, 'owner', undefined, { 'X-RequestDigest': 'wrong' }).web.lists.add('x'))).toMatchObject({
    status: 403,
    code: '-2130575251, Microsoft.SharePoint.SPException',
  });
});

/** Sends a batch by hand: query operations, and change sets of so many operations. */
async function sent(reads: number, ...changeSets: readonly number[]): Promise<Response> {
  const part = (line: string, body = ''): string =>
    `Content-Type: application/http\nContent-Transfer-Encoding: binary\n\n${line} HTTP/1.1\nContent-Type: application/json\n\n${body}\n\n`;
  const add = part(`POST ${host.site}/_api/web/lists/getByTitle('Things')/items`, '{"Title":"Many"}');
  const sets = changeSets.map(
    (count, at) =>
      `--b\nContent-Type: multipart/mixed; boundary=c${at}\n\n${`--c${at}\n${add}`.repeat(count)}--c${at}--\n\n`,
  );
  const body = `${`--b\n${part(`GET ${host.site}/_api/web/currentUser`)}`.repeat(reads)}${sets.join('')}--b--\n`;
  return fetch(`${host.url}/_api/$batch`, {
    method: 'POST',
    headers: {
      'Content-Type': 'multipart/mixed; boundary=b',
      'X-Host-Persona': 'owner',
      'X-RequestDigest': host.digests.issue(emailOf('owner')),
    },
    body,
  });
}

test.each([
  ['101 query operations', [101], "A maximum number of '100' query operations and change sets"],
  ['100 query operations and a change set', [100, 1], "A maximum number of '100' query operations and change sets"],
  ['a change set of 1,001 operations', [0, 1001], "A maximum number of '1000' operations"],
] as const)(
  '%s are more than a batch may hold: it is refused, with nothing done',
  async (_, [reads, ...sets], words) => {
    const reply = await sent(reads, ...sets);
    expect(reply.status).toBe(400);
    expect(await reply.text()).toContain(words);
    expect(await list.items.filter("Title eq 'Many'").top(1)()).toEqual([]);
  },
);

test('100 parts, and 1,000 operations in a change set, are answered', async () => {
  for (const reply of [await sent(100), await sent(99, 2), await sent(0, 1000)]) {
    expect(reply.status).toBe(200);
    expect(await reply.text()).not.toMatch(/HTTP\/1\.1 [45]/);
  }
});
