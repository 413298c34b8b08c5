import type { IList } from '@pnp/sp/lists';
import { startHost, type Host } from '../../host/server';
import { as, refusal, type Refusal } from './client';
import { addThings } from './things';

let host: Host;
let long: Host;
const shown: string[][] = [];
beforeAll(async () => {
  host = await startHost({ data: ':memory:', seed: 'empty' });
  long = await startHost({ data: ':memory:', seed: 6000 });
  const list = await addThings(as(host, 'owner'));
  await list.fields.addText('Key', { Indexed: true, EnforceUniqueValues: true });
  await list.items.add({ Title: 'One', Key: 'one' });
});
afterAll(async () => {
  await host.close();
  await long.close();
  // The table of errors and replies, beside the tests' own lines.
  process.stdout.write(
    `\nErrors by their codes\n${shown.map(([kind, status, code]) => `  ${status}  ${code.padEnd(62)} ${kind}`).join('\n')}\n\n`,
  );
});

const things = (persona = 'owner', headers?: Record<string, string>): IList =>
  as(host, persona, undefined, headers).web.lists.getByTitle('Things');
const own = (name: string): IList => as(host, 'owner').web.getList(`/sites/openservice/Lists/${name}`);

/** Every kind of error of docs/sharepoint/errors.md, “Codes”, and how to get it. */
const kinds: readonly (readonly [kind: string, status: number, code: string, meet: () => Promise<unknown>])[] = [
  [
    'a digest that is missing or wrong',
    403,
    '-2130575251, Microsoft.SharePoint.SPException',
    () => things('owner', { 'X-RequestDigest': '0x0,01 Apr 2013 08:10:00 -0000' }).items.add({}),
  ],
  [
    'a digest that is too old',
    403,
    '-2130575252, Microsoft.SharePoint.SPException',
    () =>
      things('owner', {
        'X-RequestDigest': host.digests.issue('ruth.ellis@openservice.invalid', new Date(0)),
      }).items.add({}),
  ],
  [
    'an etag that is no longer right',
    412,
    '-1, Microsoft.SharePoint.Client.ClientServiceException',
    () => things().items.getById(1).update({ Title: 'x' }, '"1"'),
  ],
  [
    'a list that is not there',
    404,
    '-1, System.ArgumentException',
    () => as(host, 'owner').web.lists.getByTitle('Nope')(),
  ],
  ['an address where no list is', 404, '-2147024894, System.IO.FileNotFoundException', () => own('Nope')()],
  [
    'an address outside the web',
    400,
    '-2147024809, System.ArgumentException',
    () => as(host, 'owner').web.getList('/sites/hr/Lists/x')(),
  ],
  ['an item that is not there', 404, '-2130575338, System.ArgumentException', () => things().items.getById(99)()],
  [
    'a list title that is taken',
    500,
    '-2130575342, Microsoft.SharePoint.SPException',
    () => as(host, 'owner').web.lists.add('Things'),
  ],
  [
    'a value that must be unique and is not',
    500,
    '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
    () => things().items.add({ Key: 'one' }),
  ],
  ['no permission', 403, '-2147024891, System.UnauthorizedAccessException', () => things('staff').items.add({})],
  [
    'no permission on anything of the site',
    403,
    '-2147024891, System.UnauthorizedAccessException',
    () => as(host, 'outsider').web(),
  ],
  ['an unknown column in $select', 400, '-1, Microsoft.SharePoint.SPException', () => things().items.select('Nope')()],
  [
    'an unknown column in $filter',
    400,
    '-1, Microsoft.SharePoint.SPException',
    () => things().items.filter('Nope eq 1')(),
  ],
  [
    'an unknown column in $orderby',
    400,
    '-1, Microsoft.SharePoint.SPException',
    () => things().items.orderBy('Nope')(),
  ],
  [
    'a person column without $expand',
    400,
    '-1, Microsoft.SharePoint.SPException',
    () => things().items.select('Author/Title')(),
  ],
  [
    'a column that cannot be filtered',
    400,
    '-1, Microsoft.SharePoint.SPException',
    () => things().items.filter("Notes eq 'x'")(),
  ],
  [
    'an unknown property in a body',
    400,
    '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
    () => things().items.add({ Nope: 1 }),
  ],
  [
    'a value of another type in a body',
    400,
    '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
    () => things().items.add({ Amount: 'x' }),
  ],
  [
    'a filter that cannot be read',
    400,
    '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
    () => things().items.filter('Title eq')(),
  ],
  [
    'the list view threshold',
    500,
    '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
    () =>
      as(long, 'owner').web.getList('/sites/openservice/Lists/RolloutStatuses').items.filter('StaffConnected eq 1')(),
  ],
  [
    '$top over 5,000',
    500,
    '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
    () => things().items.top(5001)(),
  ],
  [
    'more than twelve lookups',
    500,
    '-2147024749, Microsoft.SharePoint.SPException',
    async () => {
      await as(host, 'owner').web.lists.add('Lookups');
      const list = as(host, 'owner').web.lists.getByTitle('Lookups');
      for (let number = 1; number <= 11; number += 1) await list.fields.addUser(`Person${number}`);
      return list.items();
    },
  ],
  [
    'a column of a list that is not there',
    400,
    '-2147024809, System.ArgumentException',
    () => things().fields.getByInternalNameOrTitle('Nope')(),
  ],
  [
    'an account that nobody has',
    400,
    '-2146232832, Microsoft.SharePoint.SPException',
    () => as(host, 'owner').web.ensureUser('i:0#.f|membership|nobody@openservice.invalid'),
  ],
];

test.each(kinds)('%s: %i, %s', async (kind, status, code, meet) => {
  const refused: Refusal = await refusal(meet());
  expect(refused).toMatchObject({ status, code });
  expect(refused.words).not.toBe('');
  shown.push([kind, String(status), code]);
});

test('what the local SharePoint does not have says so, with a code that is none of Microsoft’s', async () => {
  expect(await refusal(things().getChanges({ Item: true }))).toMatchObject({
    status: 501,
    code: '-1, LocalSharePoint.NotHere',
  });
});

test('each error leaves everything as it was', async () => {
  const before = host.database.all(
    'SELECT (SELECT count(*) FROM lists) AS lists, (SELECT count(*) FROM fields) AS fields, (SELECT count(*) FROM item_versions) AS versions',
  );
  for (const [kind, , , meet] of kinds.filter(([name]) => name !== 'more than twelve lookups')) {
    await refusal(meet()).catch(() => {
      throw new Error(kind);
    });
  }
  expect(
    host.database.all(
      'SELECT (SELECT count(*) FROM lists) AS lists, (SELECT count(*) FROM fields) AS fields, (SELECT count(*) FROM item_versions) AS versions',
    ),
  ).toEqual(before);
  expect(await things().items()).toMatchObject([{ Title: 'One', Key: 'one' }]);
});
