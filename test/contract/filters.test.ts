import type { IList } from '@pnp/sp/lists';
import { startHost, type Host } from '../../host/server';
import { as, loginOf, refusal } from './client';
import filters from './recorded/filters.json';

let host: Host;
const list = (): IList => as(host, 'owner').web.lists.getByTitle('Dialect');

// One row for each value that a filter looks for, and one empty row.
beforeAll(async () => {
  host = await startHost({ data: ':memory:', seed: 'empty', now: new Date('2013-04-15T09:10:00Z') });
  const sp = as(host, 'owner');
  await sp.web.lists.add('Dialect');
  await list().fields.addChoice('Status', { Choices: ['New', 'Done'] });
  await list().fields.addUser('Requester', { SelectionMode: 0 });
  await list().fields.addDateTime('Due');
  await list().fields.addBoolean('Done');
  await list().fields.addText('Cost Centre', { MaxLength: 50 });
  await list().fields.addNumber('_Status');
  await list().fields.addNumber('Delta');
  await list().fields.addNumber('Qty');
  await list().items.add({ Title: 'A x y', Status: 'New', Done: false, Qty: 3, Delta: -3 });
  await list().items.add({
    Title: "O'Brien",
    Status: 'Done',
    Due: '2013-04-15T12:00:00Z',
    Done: true,
    Qty: 5,
    Delta: -2.5,
  });
  await list().items.add({
    Title: 'Zürich – größer',
    Cost_x0020_Centre: 'A',
    OData__Status: 1,
    RequesterId: (await sp.web.ensureUser(loginOf('staff'))).Id,
  });
  host.clock.set(new Date('2026-05-02T09:10:00Z'));
  await list().items.add({});
});
afterAll(() => host.close());

/** Which of the four rows each accepted filter finds. */
const finds: Readonly<Record<string, readonly number[]>> = {
  "Status eq 'New'": [1],
  "(Status eq 'New' or Status eq 'Done') and Id gt 5": [],
  "Created ge datetime'2013-04-01T00:00:00Z'": [1, 2, 3, 4],
  "Created gt '2026-01-01T00:00:00.000Z'": [4],
  "substringof('x y', Title)": [1],
  "startswith(Title,'A')": [1],
  "substringof('x',Title) eq true": [1],
  "Author/Title eq 'Bob' and Requester/EMail eq 'a@b.c'": [],
  "GUID eq guid'0d7a0d4e-1111-2222-3333-444444444444'": [],
  'Due eq null and Status ne null': [1],
  'Done eq 0 and Done ne 1': [1],
  'Done eq true': [2],
  "Title eq 'O''Brien'": [2],
  "Cost_x0020_Centre eq 'A' and OData__Status eq 1": [3],
  "Title eq 'Zürich – größer'": [3],
  'year(Created) eq 2026 and month(Created) eq 5': [4],
  'Delta lt -2.5': [1],
  "startswith(Title,'A')and(Id eq 1)": [1],
  "not startswith(Title,'A')": [2, 3, 4],
  'Qty eq 3.0 or Qty eq 5M': [1, 2],
};

test.each(filters.accept)('takes %s and finds the right rows', async (filter) => {
  expect(finds).toHaveProperty([filter]);
  expect((await list().items.filter(filter).select('Id')<{ Id: number }[]>()).map(({ Id }) => Id)).toEqual(
    finds[filter],
  );
});

test.each(filters.reject)('refuses %s with 400', async (filter) => {
  expect((await refusal(list().items.filter(filter)())).status).toBe(400);
});

test('finds by the columns of a person, and by an item’s own number', async () => {
  const [{ GUID }] = await list().items.select('GUID').top(1)<{ GUID: string }[]>();
  expect(await list().items.filter(`GUID eq guid'${GUID}'`).select('Id')()).toMatchObject([{ Id: 1 }]);
  expect(
    await list()
      .items.filter("Requester/EMail eq 'ada.bell@openservice.invalid' and Author/Title eq 'RUTH ELLIS'")
      .select('Id')(),
  ).toMatchObject([{ Id: 3 }]);
  const me = await as(host, 'owner').web.currentUser();
  expect(
    await list()
      .items.filter(`AuthorId eq ${me.Id} and Requester/Id ne ${me.Id} and RequesterId ne null`)
      .select('Id')(),
  ).toMatchObject([{ Id: 3 }]);
});

test('takes what PnPjs writes for a filter made by its own functions', async () => {
  interface Thing {
    readonly Title: string;
    readonly Delta: number;
    readonly Done: boolean;
  }
  expect(
    await list()
      .items.filter<Thing>((row) => row.text('Title').contains('y').and().number('Delta').lessThan(0))
      .select('Id')(),
  ).toMatchObject([{ Id: 1 }]);
});

test.each([
  ['too deep', `${'('.repeat(60)}Id eq 1${')'.repeat(60)}`],
  ['of too many conditions', Array(600).fill('Id eq 1').join(' or ')],
  ['of a column of notes', "Body eq 'x'"],
  ['empty text for a date', "Created gt ''"],
  ['null compared by size', 'Title gt null'],
  ['a number beside a name', 'Id eq 1 2'],
  ['a function of a function', "startswith(substringof('a',Title),'b')"],
  ['a name alone', 'Title'],
])('refuses a filter that is %s', async (_, filter) => {
  expect((await refusal(list().items.filter(filter)())).status).toBe(400);
});

test('refuses a filter that is too long, in an address by HTTP’s own limit and in a batch with 400', async () => {
  const filter = `Title eq '${'x'.repeat(16_000)}'`;
  await expect(list().items.filter(filter)()).rejects.toMatchObject({ status: 431 });
  const [batched, execute] = as(host, 'owner').batched();
  const refused = refusal(batched.web.lists.getByTitle('Dialect').items.filter(filter)());
  await execute();
  expect((await refused).status).toBe(400);
});
