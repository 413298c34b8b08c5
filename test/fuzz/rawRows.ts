import fc from 'fast-check';
import { allLists } from '../../src/lists/all';
import type { ListPlan } from '../../src/lists/plan';
import type { Column, ListShape } from '../../src/lists/shape';
import { loginOf } from '../contract/client';
import { anyJson, anyText } from './hostile';

/** The signed-in person, who made some of the requests. */
export const login = loginOf('owner');

/** A row as SharePoint's REST service gives it. */
export type RawRow = Readonly<Record<string, unknown>>;
/** The rows of a site, by the URL name of each list. */
export type RawSite = Readonly<Record<string, readonly RawRow[]>>;

/** Keys that rows of several lists share; without them, most rows would not be shown. */
const meetingKeys: Readonly<Record<string, readonly string[]>> = {
  SiteCode: ['MIL', 'MIL', 'QUAY'],
  ForSiteCode: ['MIL', 'QUAY'],
  ServiceKey: ['email', 'telephone', 'vpn'],
  FunctionKey: ['on-call', 'office'],
  CurrentDevice: ['blackberry', 'iphone'],
  DeviceKey: ['blackberry', 'iphone'],
  RequesterKey: [login],
  RequestKey: ['one', 'two', 'three'],
  DecisionKey: ['1|1', '2|1', '1|2', '3|1'],
  SettingKey: ['Demonstration', 'PausedWave5', 'ProgrammeStart', 'SchemaVersion'],
};

/** What a list's rows may hold: mostly what the list allows, sometimes what nobody should have written. */
export interface Wildness {
  /** How many of a hundred values are of another kind than the column. */
  readonly wrong: number;
  /** How many of a hundred keys match no row. */
  readonly strangeKeys: number;
  readonly text: fc.Arbitrary<string>;
}

export const wild: Wildness = { wrong: 12, strangeKeys: 30, text: anyText };

const someDay = fc
  .integer({ min: -60, max: 200 })
  .map((days) => new Date(Date.UTC(2013, 3, 15 + days, 12)).toISOString().replace('.000', ''));
const oddDays = fc.constantFrom(
  '1899-12-30T00:00:00Z',
  '2013-03-31T00:30:00Z',
  '2013-10-27T00:30:00Z',
  '2012-02-29T12:00:00Z',
  '9999-12-31T23:59:59Z',
  '0001-01-01T00:00:00Z',
  '2013-04-14T23:00:00Z',
);

function valueOf(name: string, column: Column, { text, strangeKeys }: Wildness): fc.Arbitrary<unknown> {
  const keys = meetingKeys[name];
  switch (column.kind) {
    case 'text':
      if (keys)
        return fc.oneof(
          { weight: 100 - strangeKeys, arbitrary: fc.constantFrom(...keys) },
          { weight: strangeKeys, arbitrary: text },
        );
      return fc.oneof(
        { weight: 4, arbitrary: text },
        { weight: 1, arbitrary: fc.constant(column.required ? 'x' : null) },
      );
    case 'note':
      return fc.oneof(
        { weight: 4, arbitrary: text },
        { weight: 2, arbitrary: fc.array(text, { maxLength: 4 }).map((lines) => lines.join('\n')) },
        { weight: 1, arbitrary: fc.constant(null) },
      );
    case 'number':
      return fc.oneof(
        { weight: 6, arbitrary: fc.integer({ min: 0, max: 400 }) },
        { weight: 1, arbitrary: fc.constantFrom(null, -1, 1.5, 1e21, 0, -0, 2 ** 53) },
      );
    case 'flag':
      return fc.constantFrom(true, false, null);
    case 'day':
    case 'instant':
      return fc.oneof(
        { weight: 6, arbitrary: someDay },
        { weight: 1, arbitrary: oddDays },
        { weight: 3, arbitrary: fc.constant(column.required ? '2013-04-15T12:00:00Z' : null) },
      );
    case 'choice':
      return fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...column.words) },
        { weight: 1, arbitrary: fc.constant(column.required ? column.words[0] : null) },
      );
    case 'choices':
      return fc.subarray([...column.words]);
  }
}

/** Rows of a list, numbered from 1 as SharePoint numbers them, with the columns that it fills in itself. */
export function rawRows(shape: ListShape, most: number, wildness: Wildness = wild): fc.Arbitrary<RawRow[]> {
  const columns = Object.entries(shape.columns).map(([name, column]) => {
    const good = valueOf(name, column, wildness);
    return [
      name,
      wildness.wrong > 0
        ? fc.oneof({ weight: 100 - wildness.wrong, arbitrary: good }, { weight: wildness.wrong, arbitrary: anyJson })
        : good,
    ] as const;
  });
  const kept = fc.record({
    Author: fc.record({
      Title: wildness.text,
      Name: fc.constantFrom(login, login, 'i:0#.f|membership|sam@a.example', ''),
    }),
    AuthorId: fc.integer({ min: 1, max: 3 }),
    Created: someDay,
    Modified: someDay,
  });
  return fc
    .array(fc.tuple(kept, fc.record(Object.fromEntries(columns), { noNullPrototype: true })), { maxLength: most })
    .map((rows) =>
      rows.map(([about, values], at) => ({
        Id: at + 1,
        'odata.etag': `"guid,${at + 1}"`,
        ...about,
        ...values,
        ...(shape.name === 'DeviceDecisions' && typeof values.DecisionKey === 'string'
          ? { RequestItemId: Number(/^\d{1,5}/.exec(values.DecisionKey)?.[0] ?? 1) }
          : {}),
      })),
    );
}

/** How many rows of each list a view gets. */
const sizes: Readonly<Record<string, number>> = {
  RolloutStatuses: 6,
  RolloutServices: 4,
  RolloutSites: 4,
  DeviceRequests: 5,
  DeviceDecisions: 5,
};

/** SharePoint keeps a unique column unique, whatever the case; empty values may repeat. */
function isFirst(rows: readonly RawRow[], at: number, value: unknown, name: string): boolean {
  const key = (each: unknown): string => String(each ?? '').toLowerCase();
  return key(value) === '' || rows.findIndex((row) => key(row[name]) === key(value)) === at;
}

/** Any rows that a site may hold. */
export function anySite(wildness: Wildness): fc.Arbitrary<RawSite> {
  const lists = Object.fromEntries(
    allLists.map((plan) => {
      const { shape, columns } = plan as ListPlan;
      const unique = Object.entries(columns).flatMap(([name, column]) => (column.unique ? [name] : []));
      return [
        shape.name,
        rawRows(shape, sizes[shape.name] ?? 3, wildness).map((rows) =>
          rows.filter((row, at) => unique.every((name) => isFirst(rows, at, row[name], name))),
        ),
      ];
    }),
  );
  return fc.record(lists, { noNullPrototype: true });
}
