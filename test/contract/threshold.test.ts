import type { IItems } from '@pnp/sp/items';
import { startHost, type Host } from '../../host/server';
import { as, refusal } from './client';

const rows = 100_000;
let host: Host;
let seconds: number;
beforeAll(async () => {
  // The lists' snapshot is made first, in case no other test has: that time belongs to set-up, not to seeding.
  await (await startHost({ data: ':memory:', seed: 'empty' })).close();
  const began = performance.now();
  host = await startHost({ data: ':memory:', seed: rows });
  seconds = (performance.now() - began) / 1000;
}, 60_000);
afterAll(() => host.close());
beforeEach(() => host.log.clear());

const items = (name = 'RolloutStatuses'): IItems =>
  as(host, 'owner').web.getList(`/sites/openservice/Lists/${name}`).items;
const scanned = (): number => host.log.all()[0].rowsScanned;
const throttled = {
  status: 500,
  code: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
  words: 'The attempted operation is prohibited because it exceeds the list view threshold.',
};

test('seeds 100,000 rows in each long list, and says how long that took', async () => {
  expect(
    await as(host, 'owner').web.getList('/sites/openservice/Lists/RolloutStatuses').select('ItemCount')(),
  ).toMatchObject({ ItemCount: rows });
  // Printed, not asserted, since machines differ. The aim is ten seconds.
  process.stdout.write(`Seeding ${rows} rows in each long list took ${seconds.toFixed(1)} s\n`);
});

test('a page of 100 by an index scans about 100 rows', async () => {
  expect(await items().filter("SiteCode eq 'S00007'").top(100)()).toHaveLength(12);
  expect(scanned()).toBe(12);
  host.log.clear();
  expect(await items().orderBy('SiteCode').top(100)()).toHaveLength(100);
  expect(scanned()).toBeLessThanOrEqual(110);
  host.log.clear();
  expect(await items().filter('ID ge 50001 and ID lt 55001').top(100)()).toHaveLength(100);
  expect(scanned()).toBeLessThanOrEqual(110);
});

test('paging by ID without a filter is let through at any size', async () => {
  expect(await items().top(5000)()).toHaveLength(5000);
  expect(await items().skip(90_000).top(100)<{ Id: number }[]>()).toMatchObject(
    Array.from({ length: 100 }, (_, at) => ({ Id: 90_001 + at })),
  );
});

test.each<[string, (all: IItems) => IItems]>([
  ['a filter on an unindexed column', (all) => all.filter("ExistingProvider eq 'x'")],
  ['a filter on an unindexed column, however few rows are wanted', (all) => all.filter('StaffConnected eq 3').top(1)],
  [
    'an indexed filter that matches over 5,000 rows, however few are wanted',
    (all) => all.filter("ServiceKey eq 'email'").top(1),
  ],
  ['an OR with an unindexed side', (all) => all.filter("SiteCode eq 'S00007' or StaffConnected eq 3")],
  ['a sort on an unindexed column', (all) => all.orderBy('StaffConnected').top(10)],
  ['a text within an indexed column', (all) => all.filter("substringof('7',SiteCode)").top(1)],
  ['a window of more than 5,000 IDs', (all) => all.filter('ID ge 1 and ID lt 5002').top(1)],
  ['a person, whatever index there is', (all) => all.filter('AuthorId eq 3').top(1)],
  ['a part of an indexed date', (all) => all.filter('year(ConfirmedOn) eq 2013').top(1)],
  ['the opposite of an indexed condition', (all) => all.filter("not startswith(SiteCode,'S')").top(1)],
])('refuses %s by its code', async (_, query) => {
  expect(await refusal(query(items())())).toEqual(throttled);
});

test.each<[string, (all: IItems) => IItems, number]>([
  [
    'an indexed condition that narrows, with unindexed ones beside it',
    (all) => all.filter("SiteCode eq 'S00007' and StaffConnected ge 0"),
    12,
  ],
  ['an OR of two that narrow', (all) => all.filter("SiteCode eq 'S00007' or SiteCode eq 'S00008'"), 24],
  ['a window of 5,000 IDs', (all) => all.filter('ID ge 5001 and ID lt 10001').top(5000), 5000],
  [
    'an unindexed sort of what is narrowed',
    (all) => all.filter("startswith(SiteCode,'S0000')").orderBy('StaffConnected', false).top(5),
    5,
  ],
  ['a sort by an index', (all) => all.orderBy('SiteCode', false).top(3), 3],
])('lets through %s', async (_, query, count) => {
  expect(await query(items())()).toHaveLength(count);
});

test('a list of 5,000 rows is free of all that; of $top over 5,000 none is', async () => {
  const short = await startHost({ data: ':memory:', seed: 5000 });
  const all = as(short, 'owner').web.getList('/sites/openservice/Lists/RolloutStatuses').items;
  expect(await all.filter('StaffConnected ge 0').orderBy('StaffConnected').top(5000)()).toHaveLength(5000);
  expect((await refusal(all.top(5001)())).code).toBe(throttled.code);
  await short.close();
});

test('an index cannot be added to a list this long', async () => {
  expect(
    (
      await refusal(
        as(host, 'owner')
          .web.getList('/sites/openservice/Lists/RolloutStatuses')
          .fields.getByInternalNameOrTitle('StaffConnected')
          .update({ Indexed: true }),
      )
    ).code,
  ).toBe(throttled.code);
});
