import fc from 'fast-check';
import type { IItems } from '@pnp/sp/items';
import { startHost, type Host } from '../../host/server';
import { as } from './client';
import { addThings } from './things';

let host: Host;
beforeAll(async () => {
  host = await startHost({ data: ':memory:', seed: 'empty' });
  await addThings(as(host, 'owner'));
});
afterAll(() => host.close());

interface Row {
  readonly Id: number;
  readonly [column: string]: unknown;
}

const items = (): IItems => as(host, 'owner').web.lists.getByTitle('Things').items;
const awkward = fc.constantFrom(
  null,
  'a',
  'A',
  'b',
  'é',
  ' ',
  "O'Brien",
  'x&p_ID=1',
  'a=b;c',
  '100%',
  '+',
  '#',
  '日本',
  'p_Title=9',
  '😀',
);
const values = fc.record({
  Title: awkward,
  Amount: fc.constantFrom(null, -2.5, 0, 1, 1, 1e9),
  State: fc.constantFrom(null, 'New', 'Done'),
  At: fc.constantFrom(null, '2013-04-01T00:00:00Z', '2013-04-02T00:00:00Z'),
  Done: fc.constantFrom(null, true, false),
});
const order = fc.uniqueArray(
  fc.tuple(fc.constantFrom('Title', 'Amount', 'State', 'At', 'Done', 'Author/Title'), fc.boolean()),
  { maxLength: 3, selector: ([name]) => name },
);

/** The order in which the rows must come: empty first, text without regard to the case of ASCII letters, then by ID. */
function compare(one: Row, other: Row, by: readonly (readonly [string, boolean])[]): number {
  for (const [name, up] of by) {
    const [left, right] = [one[name], other[name]].map((value) =>
      typeof value === 'string'
        ? value.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
        : Number(value ?? -Infinity),
    );
    if (left !== right) {
      const less = one[name] === null || (other[name] !== null && left < right);
      return (less ? -1 : 1) * (up ? 1 : -1);
    }
  }
  return one.Id - other.Id;
}

test('pages hold every row once and in order, whatever their size, while rows are added', async () => {
  for (const row of fc.sample(values, { numRuns: 60, seed: 3 })) await items().add(row);
  await fc.assert(
    fc.asyncProperty(
      order,
      fc.integer({ min: 1, max: 40 }),
      fc.array(values, { maxLength: 3 }),
      fc.option(fc.constantFrom('Amount ge 0', "State ne 'Done'"), { nil: undefined }),
      async (by, size, late, filter) => {
        const query = (): IItems => {
          const sorted = by.reduce(
            (all, [name, up]) => all.orderBy(name, up),
            items().select('Id', 'Title', 'Amount', 'State', 'At', 'Done'),
          );
          return filter ? sorted.filter(filter) : sorted;
        };
        const there = (await query().top(5000)<Row[]>()).map(({ Id }) => Id);
        const seen: Row[] = [];
        const adding = [...late];
        let pages = 0;
        for await (const page of query().top(size)) {
          const rows = page as Row[];
          expect(rows.length).toBeLessThanOrEqual(size);
          seen.push(...rows);
          pages += 1;
          const next = adding.pop();
          if (next) await items().add(next);
        }
        const ids = seen.map(({ Id }) => Id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).toEqual(expect.arrayContaining(there));
        expect(pages).toBe(Math.max(1, Math.ceil(ids.length / size)));
        const plain = by.filter(([name]) => name !== 'Author/Title');
        expect(ids).toEqual([...seen].sort((one, other) => compare(one, other, plain)).map(({ Id }) => Id));
      },
    ),
    { numRuns: 40, seed: 5 },
  );
});

test('rows deleted meanwhile repeat none and hide none', async () => {
  const all = await items().select('Id').top(5000)<Row[]>();
  const seen: number[] = [];
  for await (const page of items().select('Id', 'Title').orderBy('Title').top(7)) {
    const rows = page as Row[];
    seen.push(...rows.map(({ Id }) => Id));
    // The last row read is deleted: the next page continues from its position.
    if (rows.length)
      await items()
        .getById(rows[rows.length - 1].Id)
        .delete();
  }
  expect([...seen].sort((one, other) => one - other)).toEqual(all.map(({ Id }) => Id));
});

test('100 rows are a page where no size is asked for, and $skip has no effect', async () => {
  const page = await fetch(`${host.site}/_api/web/lists/getByTitle('Things')/items?$skip=5&$select=Id`, {
    headers: { accept: 'application/json' },
  });
  const { value } = (await page.json()) as { value: Row[] };
  expect(value.length).toBeLessThanOrEqual(100);
  expect(value[0].Id).toBe((await items().select('Id').top(1)<Row[]>())[0].Id);
  expect(await items().skip(value[3].Id).top(2).select('Id')()).toMatchObject([
    { Id: value[4].Id },
    { Id: value[5].Id },
  ]);
});
