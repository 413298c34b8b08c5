import * as fc from 'fast-check';
import { addDays, day, type Day, endOfMonth } from '../../../../../src/domain/day';
import { blockerOwners, existingStates, nowStates, stages } from '../../../../../src/domain/rollout/choices';
import { forecastMoves, noStatus, type StatusColumn, withChange } from '../../../../../src/domain/rollout/statusChange';
import { checkStatus } from '../../../../../src/domain/rollout/statusFaults';
import { statusTargets } from '../../../../../src/domain/rollout/import/statusTargets';
import { matchColumns } from '../../../../../src/domain/sheet/columns';
import type { CellMark, SheetRow } from '../../../../../src/domain/sheet/table';
import { type Listed, listed, type Plan, planOf, saved, today, wholeSheet } from './statusSheets';

/** What each text of a cell means, as a person would say; undefined where it means nothing that can be saved. */
const dates: Readonly<Record<string, Day | 'none' | `month ${string}` | undefined>> = {
  '12/04/2013': day('2013-04-12'),
  '3 June 2013': day('2013-06-03'),
  '22-Apr': day('2013-04-22'),
  '2 April': day('2013-04-02'),
  'w/c 20 August': day('2013-08-23'),
  '41367': day('2013-04-03'),
  '2013-05-20T09:00:00': day('2013-05-20'),
  'Jul-13': 'month 2013-07-31',
  'Q2 2013/14': 'month 2013-09-30',
  TBC: 'none',
  '-': 'none',
  'mid May': undefined,
  Q2: undefined,
  // Where another date of the sheet proves that the day is first; else it is unclear.
  '3/5/2013': day('2013-05-03'),
  '#N/A': undefined,
};
const dateTexts = Object.keys(dates);
const noise = ['#N/A', 'x'.repeat(300), 'constructor', '=1+1'];

const cellTexts = {
  Site: ['MILLGATE', 'Millgate House', 'Abbey Chambers', 'QUAY', 'CALDER', 'HARBOUR', 'SILK', 'CHURCH', 'Depot', ''],
  Service: ['email', 'Email', 'Desk telephone', 'internet', 'telephone', 'shared drive', 'Fax'],
  Now: ['Working', 'not working', 'Partly working', 'Keep using', 'maybe'],
  'Does not work': ['Printing', ...noise],
  Stage: ['Planned', 'connected', 'No date', 'being connected', 'soon'],
  Planned: dateTexts,
  Forecast: dateTexts,
  'Connected on': dateTexts,
  'Connected or expected': dateTexts,
  'Waiting for': ['the line', ...noise],
  Owner: ['Supplier', 'corporate ICT', 'the landlord'],
  Reason: ['Late', 'Later'],
  'Existing provider': ['Your PCT', ...noise],
  'Existing state': ['stopped', 'Working', 'maybe'],
  'Existing ends': dateTexts,
  'Staff connected': ['0', '12', '1,000', 'x'],
  'As at': [
    '12 April 2013',
    '15/04/2013',
    '14 April 2013',
    '10 April 2013',
    '16 April 2013',
    '11-Apr',
    'TBC',
    'w/c 8 April',
  ],
} as const;
const headings = Object.keys(cellTexts) as (keyof typeof cellTexts)[];
const targets = matchColumns(headings, statusTargets);
const dateHeadings: readonly string[] = ['Planned', 'Forecast', 'Connected on', 'Connected or expected'];

const row = fc
  .tuple(
    fc.tuple(
      ...headings.map((heading, at) =>
        fc.oneof(
          { weight: at < 2 ? 0 : 4, arbitrary: fc.constant('') },
          { weight: 2, arbitrary: fc.constantFrom(...cellTexts[heading]) },
        ),
      ),
    ),
    fc.oneof(
      { weight: 9, arbitrary: fc.constant({}) },
      {
        weight: 1,
        arbitrary: fc.dictionary(
          fc.integer({ min: 0, max: headings.length - 1 }).map(String),
          fc.constantFrom<CellMark>('date', 'number', 'error', 'noValue', 'merged'),
          { maxKeys: 2 },
        ),
      },
    ),
  )
  .map(([cells, marks]) => ({ cells, marks: marks as Record<number, CellMark> }));
const sheet = fc
  .array(row, { minLength: 1, maxLength: 8 })
  .map((rows) => rows.map((one, at): SheetRow => ({ ...one, row: at + 2 })));

const someDay = fc.integer({ min: -60, max: 200 }).map((days) => addDays(today, days));
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const entry = fc
  .record({
    site: fc.constantFrom('MILLGATE', 'ABBEY', 'QUAY', 'CALDER', 'HARBOUR'),
    service: fc.constantFrom('email', 'telephone', 'internet'),
    values: fc.record({
      Now: fc.constantFrom(...nowStates),
      Stage: fc.constantFrom(...stages),
      DoesNotWork: maybe(fc.constant('Printing')),
      PlannedOn: maybe(someDay),
      ForecastOn: maybe(someDay),
      ForecastPrecision: fc.constantFrom('Day' as const, 'Month' as const),
      ConnectedOn: maybe(someDay),
      WaitingFor: maybe(fc.constant('the line')),
      WaitingForOwner: maybe(fc.constantFrom(...blockerOwners)),
      Reason: maybe(fc.constant('Late')),
      ExistingProvider: maybe(fc.constant('Your PCT')),
      ExistingState: maybe(fc.constantFrom(...existingStates)),
      ExistingEndsOn: maybe(someDay),
      ConfirmedOn: maybe(fc.constantFrom(day('2013-04-09'), day('2013-04-12'), day('2013-04-14'))),
    }),
  })
  .map(({ site, service, values }) => listed(site, service, values));
/** Any list, with what today's rules would refuse. */
const list = fc.uniqueArray(entry, {
  selector: ({ SiteCode, ServiceKey }) => `${SiteCode}|${ServiceKey}`,
  maxLength: 6,
});
const reason = fc.constantFrom(undefined, 'Replanned');

const planned = (rows: readonly SheetRow[], statuses: readonly Listed[], Reason?: string): Plan =>
  planOf(headings, rows, { statuses, wholeSheet: { ...wholeSheet, Reason } });

function always(
  check: (plan: Plan, rows: readonly SheetRow[], statuses: readonly Listed[], Reason?: string) => void,
): void {
  let changed = 0;
  fc.assert(
    fc.property(sheet, list, reason, (rows, statuses, Reason) => {
      const plan = planned(rows, statuses, Reason);
      changed += plan.changes.length;
      check(plan, rows, statuses, Reason);
    }),
    { numRuns: 300 },
  );
  expect(changed).toBeGreaterThan(200);
}

/** The days that a row gives in a column, or in one whose date may be of another column. */
function daysIn(cells: readonly string[], ...columns: readonly string[]): (string | undefined)[] {
  return columns.flatMap((column) => {
    const means = dates[cells[headings.indexOf(column as (typeof headings)[number])]];
    return means === undefined || means === 'none' ? [] : [means.replace(/^month /, '')];
  });
}

describe('whatever the sheet and the list, an import', () => {
  test('writes only what the row says, or what a rule that it names makes of it', () => {
    always(({ changes }, rows, _, Reason) => {
      for (const { row: at, status, change, notes } of changes) {
        const { cells } = rows.find((one) => one.row === at)!;
        const before = status ?? noStatus;
        const after = withChange(before, change);
        const says = (heading: string, value: unknown): boolean =>
          cells[headings.indexOf(heading as (typeof headings)[number])]
            .toLowerCase()
            .replace(',', '')
            .startsWith(String(value).toLowerCase().slice(0, 9));
        const noted = new Set(notes.map(({ kind }) => kind));
        for (const [column, value] of Object.entries(change) as [StatusColumn, unknown][]) {
          const isSaid = (): boolean => {
            switch (column) {
              case 'Stage':
                return (
                  says('Stage', value) ||
                  (value === 'Connected' && noted.has('connected')) ||
                  (value === 'Planned' && noted.has('planned')) ||
                  (value === 'No date' && noted.has('noDate'))
                );
              case 'ConnectedOn':
                return daysIn(cells, 'Connected on', 'Connected or expected').includes(value as string);
              case 'ForecastOn': {
                if (value === undefined) return noted.has('noDate');
                const on = after.ForecastPrecision === 'Month' ? endOfMonth(value as Day) : (value as string);
                return (
                  daysIn(cells, 'Forecast', 'Connected or expected').includes(on) ||
                  (noted.has('expected') && daysIn(cells, 'Connected on', 'Connected or expected').includes(on))
                );
              }
              case 'ForecastPrecision':
                return value === undefined
                  ? noted.has('noDate')
                  : 'ForecastOn' in change || after.ForecastOn !== undefined;
              case 'PlannedOn':
                return (
                  daysIn(cells, 'Planned').includes(value as string) ||
                  (!before.PlannedOn &&
                    value === (after.ForecastPrecision === 'Month' ? endOfMonth(after.ForecastOn!) : after.ForecastOn))
                );
              case 'Reason':
                return says('Reason', value) || (value === Reason && forecastMoves(before, after));
              case 'ExistingEndsOn':
                return daysIn(cells, 'Existing ends').includes(value as string);
              case 'ConfirmedOn':
                return value === wholeSheet.ConfirmedOn || cells[headings.indexOf('As at')] !== '';
              case 'ConfirmedBy':
              case 'Source':
                return value === wholeSheet[column];
              case 'WaitingFor':
              case 'WaitingForOwner':
                return value === undefined
                  ? change.Stage === 'Connected'
                  : says(headings[targets.indexOf(column)], value);
              default: {
                const heading = headings[targets.indexOf(column as never)];
                return says(heading, value) && !/^#/.test(String(value));
              }
            }
          };
          if (!isSaid()) throw new Error(`${column}: ${String(value)} is written, and not said`);
        }
      }
    });
  });

  test('empties nothing but the expected date, and says so; and what a service waited for that becomes connected', () => {
    always(({ changes }) => {
      for (const { change, notes } of changes)
        for (const [column, value] of Object.entries(change))
          if (value === undefined || value === '') {
            if (change.Stage === 'Connected' && column.startsWith('WaitingFor')) continue;
            expect(column).toMatch(/^Forecast(On|Precision)$/);
            expect(notes.map(({ kind }) => kind)).toContain('noDate');
          }
    });
  });

  test('changes nothing when it is imported again', () => {
    always((plan, rows, statuses, Reason) => {
      expect(planned(rows, saved(statuses, plan), Reason).changes).toEqual([]);
    });
  });

  test('makes no contradiction that was not in the list', () => {
    always(({ changes }) => {
      for (const { site, status, change, isReasonGiven } of changes) {
        const before = status ?? noStatus;
        // A reason that the sheet gives may be in the words of the last one.
        const faults = (after: typeof before): string[] =>
          checkStatus(before, after, { today, staff: site.Staff, isReasonGiven }).map(
            ({ column, kind }) => `${column} ${kind}`,
          );
        expect(faults(before)).toEqual(expect.arrayContaining(faults(withChange(before, change))));
      }
    });
  });

  test('does not save what it says is left out', () => {
    always(({ changes, problems }) => {
      const changeOf = new Map(changes.map(({ row: at, change }) => [at, change]));
      for (const { row: at, cells } of problems) {
        const change = changeOf.get(at);
        if (!cells) expect(change).toBeUndefined();
        for (const cell of cells ?? []) {
          const target = targets[headings.indexOf(cell as (typeof headings)[number])]!;
          // A day may still come from another column of dates.
          if (!dateHeadings.includes(cell)) expect(Object.keys(change ?? {})).not.toContain(target);
        }
      }
    });
  });

  test('is the same in any order of the rows', () => {
    const byRow = <R extends { readonly row: number }>(all: readonly R[]): R[] =>
      [...all].sort((one, other) => one.row - other.row);
    fc.assert(
      fc.property(
        sheet.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length }))),
        list,
        ([rows, shuffled], statuses) => {
          const [one, other] = [planned(rows, statuses), planned(shuffled, statuses)];
          expect(byRow(other.changes)).toEqual(byRow(one.changes));
          expect(byRow(other.problems)).toEqual(byRow(one.problems));
          expect([other.unchanged, other.refused]).toEqual([one.unchanged, one.refused]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the work of an import', () => {
  /** How often cells are read, of rows that are all different, or all the same. */
  function reads(count: number, text: (at: number) => readonly string[]): number {
    let read = 0;
    const rows = Array.from({ length: count }, (_, at): SheetRow => {
      const cells = new Proxy(text(at), {
        get(all, key, self) {
          read += 1;
          return Reflect.get(all, key, self) as unknown;
        },
      });
      return { row: at + 2, cells };
    });
    planOf(['Site', 'Service', 'Status', 'Forecast', 'Connected on', 'As at'], rows);
    return read;
  }

  test.each([
    [
      'rows of many sites',
      10_000,
      (at: number) => [`Site ${at}`, 'email', 'Working', '3/5/2013', '41367', '12 April 2013'],
    ],
    ['rows that repeat each other', 3000, () => ['MILLGATE', 'email', 'Working', '20 May 2013', '', '']],
    ['rows that contradict each other', 3000, (at: number) => ['MILLGATE', 'email', 'Working', `${at}`, '', '']],
  ] as const)('grows as the sheet does: %s', (_, count, text) => {
    expect(reads(count, text)).toBeLessThanOrEqual(reads(count / 10, text) * 10.01);
  });
});
