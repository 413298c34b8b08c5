import fc from 'fast-check';
import type { IList } from '@pnp/sp/lists';
import { startHost, type Host } from '../../host/server';
import { anyCharacter } from '../anyCharacter';
import { as } from './client';
import { addThings } from './things';

/** A row as it is written, and as the simple evaluation here reads it. Dates are whole seconds in UTC. */
interface Row {
  readonly Title: string | null;
  readonly Amount: number | null;
  readonly Done: boolean | null;
  readonly At: string | null;
  readonly State: string | null;
  readonly Tags: readonly string[];
}

/** A condition: what is sent to SharePoint, and what it means. */
interface Condition {
  readonly text: string;
  readonly holds: (row: Row, id: number) => boolean;
}

// SharePoint's collation is not SQLite's: only the case of ASCII letters is folded here (docs/local-sharepoint.md).
const fold = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
const quoted = (text: string): string => `'${text.replace(/'/g, "''")}'`;

const letters = fc.constantFrom(
  'a',
  'B',
  'b',
  'Z',
  'é',
  'ß',
  '日',
  '😀',
  ' ',
  "'",
  '%',
  '_',
  '*',
  '\\',
  '(',
  '1',
  '&',
  '+',
  '#',
);
const text = fc.string({ unit: letters, maxLength: 4 });
const number = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.constantFrom(-2.5, 0.1, 1e6, 3.0));
const instant = fc
  .integer({ min: 0, max: 40 })
  .map((hours) => new Date(Date.UTC(2013, 2, 30, 20 + hours)).toISOString().replace('.000', ''));
const word = fc.constantFrom('New', 'Open', 'Done');
const tag = fc.constantFrom('A', 'B', 'C');
const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null, freq: 4 });

const row: fc.Arbitrary<Row> = fc.record({
  Title: orNull(text).map((value) => value || null),
  Amount: orNull(number),
  Done: orNull(fc.boolean()),
  At: orNull(instant),
  State: orNull(word),
  Tags: fc.uniqueArray(tag, { maxLength: 3 }),
});

type Comparable = string | number;
const comparisons: Readonly<Record<string, (one: Comparable, other: Comparable) => boolean>> = {
  eq: (one, other) => one === other,
  ne: (one, other) => one !== other,
  lt: (one, other) => one < other,
  le: (one, other) => one <= other,
  gt: (one, other) => one > other,
  ge: (one, other) => one >= other,
};
const by = fc.constantFrom(...Object.keys(comparisons));

/** Empty equals empty, is neither less nor more than anything, and differs from everything else. */
function compare(value: Comparable | null, how: string, literal: Comparable): boolean {
  return value === null ? how === 'ne' : comparisons[how](value, literal);
}

const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc
    .tuple(fc.constantFrom('Title' as const, 'State' as const), by, fc.oneof(text, word))
    .map(([name, how, value]): Condition => ({
      text: `${name} ${how} ${quoted(value)}`,
      holds: (each) => compare(each[name] === null ? null : fold(each[name]), how, fold(value)),
    })),
  fc.tuple(by, number, fc.constantFrom('', 'M', 'd')).map(([how, value, suffix]): Condition => ({
    text: `Amount ${how} ${value}${suffix}`,
    holds: (each) => compare(each.Amount, how, value),
  })),
  fc.tuple(fc.constantFrom('eq', 'ne'), fc.constantFrom('true', 'false', '1', '0')).map(([how, value]): Condition => ({
    text: `Done ${how} ${value}`,
    holds: (each) =>
      compare(each.Done === null ? null : Number(each.Done), how, Number(value === 'true' || value === '1')),
  })),
  fc.tuple(by, instant, fc.boolean()).map(([how, value, typed]): Condition => ({
    text: `At ${how} ${typed ? 'datetime' : ''}'${value}'`,
    holds: (each) => compare(each.At, how, value),
  })),
  fc
    .tuple(fc.constantFrom('year', 'month', 'day', 'hour'), by, fc.integer({ min: 0, max: 31 }))
    .map(([part, how, value]): Condition => ({
      text: `${part}(At) ${how} ${value}`,
      holds: (each) => {
        if (each.At === null) return false;
        const at = new Date(each.At);
        const parts: Record<string, number> = {
          year: at.getUTCFullYear(),
          month: at.getUTCMonth() + 1,
          day: at.getUTCDate(),
          hour: at.getUTCHours(),
        };
        return compare(parts[part], how, value);
      },
    })),
  fc.tuple(fc.constantFrom('eq', 'ne'), tag).map(([how, value]): Condition => ({
    text: `Tags ${how} '${value}'`,
    holds: (each) => each.Tags.includes(value) === (how === 'eq'),
  })),
  fc
    .tuple(
      fc.constantFrom('Title' as const, 'Amount' as const, 'Done' as const, 'At' as const, 'State' as const),
      fc.constantFrom('eq', 'ne'),
    )
    .map(([name, how]): Condition => ({
      text: `${name} ${how} null`,
      holds: (each) => (each[name] === null) === (how === 'eq'),
    })),
  fc.tuple(text, fc.constantFrom('', ' eq true', ' eq false', ' ne true')).map(([value, tail]): Condition => ({
    text: `substringof(${quoted(value)},Title)${tail}`,
    holds: (each) => (each.Title !== null && fold(each.Title).includes(fold(value))) === !/false|ne/.test(tail),
  })),
  text.map((value): Condition => ({
    text: `startswith(Title,${quoted(value)})`,
    holds: (each) => each.Title !== null && fold(each.Title).startsWith(fold(value)),
  })),
  fc
    .tuple(by, fc.integer({ min: -1, max: 45 }))
    .map(([how, value]): Condition => ({ text: `Id ${how} ${value}`, holds: (_, id) => comparisons[how](id, value) })),
);

/** Conditions in a row without parentheses: AND binds more tightly than OR. */
const chain = fc
  .tuple(condition, fc.array(fc.tuple(fc.constantFrom('and', 'or'), condition), { maxLength: 4 }))
  .map(([first, more]): Condition => ({
    text: more.reduce((sent, [how, { text: next }]) => `${sent} ${how} ${next}`, first.text),
    holds: (each, id) => {
      const groups = more.reduce<Condition[][]>(
        (all, [how, next]) => (how === 'or' ? [...all, [next]] : [...all.slice(0, -1), [...all[all.length - 1], next]]),
        [[first]],
      );
      return groups.some((group) => group.every(({ holds }) => holds(each, id)));
    },
  }));

const expression: fc.Arbitrary<Condition> = fc.letrec<{ any: Condition }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    condition,
    fc.tuple(tie('any'), tie('any'), fc.constantFrom('and', 'or')).map(([left, right, how]): Condition => ({
      text: `(${left.text}) ${how} (${right.text})`,
      holds: (each, id) =>
        how === 'and' ? left.holds(each, id) && right.holds(each, id) : left.holds(each, id) || right.holds(each, id),
    })),
    chain,
    tie('any').map((inner): Condition => ({
      text: `not (${inner.text})`,
      holds: (each, id) => !inner.holds(each, id),
    })),
  ),
})).any;

let host: Host;
const list = (): IList => as(host, 'owner').web.lists.getByTitle('Things');
const rows: readonly Row[] = fc.sample(row, { numRuns: 40, seed: 2013 });
beforeAll(async () => {
  host = await startHost({ data: ':memory:', seed: 'empty' });
  await addThings(as(host, 'owner'));
  for (const each of rows) await list().items.add(each);
});
afterAll(() => host.close());

test('every filter finds the rows that a plain evaluation finds', async () => {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(expression, async ({ text: filter, holds }) => {
      const expected = rows.flatMap((each, index) => (holds(each, index + 1) ? [index + 1] : []));
      const answered = await list().items.filter(filter).select('Id')<{ Id: number }[]>();
      expect(answered.map(({ Id }) => Id)).toEqual(expected);
      found += expected.length;
    }),
    { numRuns: 400, seed: 1 },
  );
  // If all filters matched nothing or everything, this test would show nothing.
  expect(found).toBeGreaterThan(400);
  expect(found).toBeLessThan(400 * rows.length - 400);
});

test('no text in a filter is ever anything but a value', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: anyCharacter, maxLength: 30 }).filter((value) => !/\p{Cs}/u.test(value)),
      async (value) => {
        const answered = await list()
          .items.filter(`Title eq ${quoted(value)}`)
          .select('Id', 'Title')<{ Title: string }[]>();
        for (const { Title } of answered) expect(fold(Title)).toBe(fold(value));
        expect(await list().select('ItemCount')()).toMatchObject({ ItemCount: rows.length });
      },
    ),
    { numRuns: 100, seed: 1 },
  );
});
