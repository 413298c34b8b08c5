import { allLists } from '../../../src/lists/all';
import type { RolloutStatus } from '../../../src/lists/rolloutStatuses';
import { oldestVersion, schemaVersion } from '../../../src/lists/schemaVersion';
import type { Column, ListShape, NewRow, Row } from '../../../src/lists/shape';
import { columnsAt, sinceOf } from '../../../src/lists/since';
import type { rolloutSites } from '../../../src/lists/rolloutSites';
import type { NowState } from '../../../src/domain/rollout/choices';
import type { Day } from '../../../src/domain/day';
import { isCurrent } from '../../../scripts/listsDocument';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(value: T): T => value;

describe('the declarations', () => {
  it('are the fifteen lists of the domain, each at an address of its own', () => {
    expect(allLists).toHaveLength(15);
    expect(new Set(allLists.map(({ shape }) => shape.name)).size).toBe(15);
  });

  it.each(allLists.map((plan) => [plan.shape.name, plan] as const))(
    '%s: every column says what it is for and fits SharePoint',
    (_name, { shape, columns }) => {
      expect(Object.keys(columns)).toEqual(Object.keys(shape.columns));
      for (const [name, column] of Object.entries(shape.columns)) {
        expect(columns[name].about).toMatch(/^[A-Z].*\.$/s);
        expect(name).toMatch(/^[A-Z][A-Za-z]{1,31}$/);
        if (column.kind === 'text') expect(column.max ?? 255).toBeLessThanOrEqual(255);
        // SharePoint can index neither several lines of text nor a choice with several values.
        if (columns[name].indexed || columns[name].unique) expect(['note', 'choices']).not.toContain(column.kind);
      }
      expect(Object.values(columns).filter(({ indexed, unique }) => indexed || unique).length).toBeLessThanOrEqual(20);
    },
  );

  it('have no unique column where people read only their own rows: SharePoint refuses the two together', () => {
    for (const { itemSecurity, columns } of allLists) {
      if (itemSecurity) expect(Object.values(columns).some(({ unique }) => unique)).toBe(false);
    }
  });

  it('keep the device lists from staff, and give nobody but owners full control', () => {
    for (const { shape, access } of allLists) {
      expect(
        Object.entries(access)
          .filter(([, level]) => level === 'full')
          .map(([who]) => who),
      ).toEqual(['owners']);
      if (['DeviceDecisions', 'BlackBerryRegister', 'Matches'].includes(shape.name)) expect(access.staff).toBe('none');
    }
  });

  it('give their types: required values are there, others may not be, choices are their words', () => {
    holds<Same<RolloutStatus['Now'], NowState>>(true);
    holds<Same<RolloutStatus['ForecastOn'], Day | undefined>>(true);
    holds<Same<RolloutStatus['SiteCode'], string>>(true);
    holds<Same<Row<typeof rolloutSites, 'Staff'>['Staff'], number | undefined>>(true);
    const row: NewRow<typeof rolloutSites> = { Title: 'Millgate House', SiteCode: 'MIL', Region: 'North' };
    expect(row.Staff).toBeUndefined();
  });

  it('bring nothing from a version that is not theirs, and nothing later than the oldest without saying so', () => {
    for (const { shape } of allLists) {
      for (const since of [shape.since, ...Object.values(shape.columns).map((column) => column.since)]) {
        if (since === undefined) continue;
        expect(since).toBeGreaterThan(oldestVersion);
        expect(since).toBeLessThanOrEqual(schemaVersion);
      }
    }
  });

  it('give a column of a later version no value for certain, and never require one', () => {
    const list = {
      name: 'Later',
      columns: { Title: { kind: 'text', required: true }, Tried: { kind: 'flag', since: 4 } },
    } as const satisfies ListShape;
    holds<Same<Row<typeof list>['Title'], string>>(true);
    holds<Same<Row<typeof list>['Tried'], boolean | undefined>>(true);
    const row: NewRow<typeof list> = { Title: 'New' };
    expect(row.Tried).toBeUndefined();
    // @ts-expect-error Rows that are older than the column hold nothing there.
    const required: Column = { kind: 'text', required: true, since: 4 };
    expect(sinceOf({ ...list, columns: { For: required } }, 'For')).toBe(4);
    expect(columnsAt(list, ['Title', 'Tried'], 3)).toEqual(['Title']);
    expect(columnsAt(list, ['Title', 'Tried'], 4)).toEqual(['Title', 'Tried']);
    expect(columnsAt({ ...list, since: 5 }, ['Title', 'Tried'], 4)).toEqual([]);
  });

  it('are what docs/lists.md says: run npm run docs where this fails', () => {
    expect(isCurrent()).toBe(true);
  });
});
