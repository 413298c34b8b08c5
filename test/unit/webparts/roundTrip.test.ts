import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { RolloutService, RolloutStatus } from '../../../src/data/rollout';
import { day, type Day } from '../../../src/domain/day';
import { blockerOwners, existingStates, nowStates, precisions, stages } from '../../../src/domain/rollout/choices';
import type { EverySiteFacts } from '../../../src/domain/rollout/everySite';
import type { ServiceFacts, StatusFacts } from '../../../src/domain/rollout/facts';
import type { WholeSheet } from '../../../src/domain/rollout/import/confirmation';
import { planStatusImport, type StatusImport } from '../../../src/domain/rollout/import/statusImport';
import { statusTargets } from '../../../src/domain/rollout/import/statusTargets';
import { siteAnswer } from '../../../src/domain/rollout/siteAnswer';
import type { StatusValues } from '../../../src/domain/rollout/statusChange';
import { matchColumns } from '../../../src/domain/sheet/columns';
import { readHeaded } from '../../../src/domain/sheet/headed';
import { dayOne, type DemonstrationData, midApril } from '../../../src/lists/demonstration/demonstrationData';
import { rolloutStatuses } from '../../../src/lists/rolloutStatuses';
import { allSitesCsv } from '../../../src/webparts/rolloutStatus/takeAway/allSitesCsv';
import { siteCsv } from '../../../src/webparts/rolloutStatus/takeAway/siteCsv';
import { anyCharacter } from '../../anyCharacter';
import { readCsv } from '../../csvReader';
import { atOnce } from '../atOnce';

type Status = StatusValues & StatusFacts & { readonly Id: number };
interface Lists {
  readonly sites: readonly EverySiteFacts[];
  readonly services: readonly (ServiceFacts & { readonly InSentence?: string })[];
  readonly statuses: readonly Status[];
}

const today = day('2013-04-15');
const whole: WholeSheet = { ConfirmedOn: today, ConfirmedBy: 'Jo Patel', Source: 'A call', Reason: 'Moved' };
const part: WholeSheet = { ConfirmedOn: day('2013-04-02'), Reason: 'Moved' };

const tableOf = ({ sites, services, statuses }: Lists, on: Day = today): string =>
  allSitesCsv(sites, services, { inFull: statuses as never }, new Date(`${on}T09:10+01:00`));

type Plan = StatusImport<EverySiteFacts, Lists['services'][number], Status>;

function takenIn(text: string, lists: Lists, wholeSheet: WholeSheet, on: Day = today, dayFirst = false): Plan {
  const sheet = readHeaded(text);
  if ('fault' in sheet) throw new Error(sheet.fault);
  return atOnce(
    planStatusImport({
      ...lists,
      sheet: { ...sheet, columns: matchColumns(sheet.headings, statusTargets), dayFirst },
      rules: rolloutStatuses.columns,
      wholeSheet,
      sitesByHand: {},
      servicesByHand: {},
      today: on,
      givers: true,
    }),
  );
}

/** What a plan would do, short. */
const done = ({ changes, problems }: Plan): unknown => ({
  changes: changes.map(({ site, service, change }) => [site.SiteCode, service.ServiceKey, change]),
  problems: problems.map(({ row, column, kind, value }) => [row, column, kind, value]),
});
const nothing = { changes: [], problems: [] };

/** What somebody may have typed into the list, or a script put there. */
const typed = fc
  .array(
    fc.oneof(
      fc.constantFrom('=1+1', '-', '+', '@', "'", '"', ';', ',', '\t', '\n', '\r\n', '|', '%', ' ', '\u00a0', '＝'),
      fc.constantFrom('a', 'Riverside', '0113', '12/04/2013', '1.50', '#N/A', 'TBC', '41367', '2013-09'),
      fc.constantFrom('\u200b', '\u202e', '\u3164', '\ufeff', '\u0007', 'é', '😀', '\ud800'),
      fc.string({ unit: anyCharacter, maxLength: 3 }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
const someDay = fc.integer({ min: 0, max: 400 }).map((days) => {
  const on = new Date(Date.UTC(2012, 11, 1 + days));
  return day(on.toISOString().slice(0, 10));
});

/** Any values; today's rules would refuse most of them. */
const anyValues: fc.Arbitrary<StatusValues> = fc.record({
  Now: fc.constantFrom(...nowStates),
  Stage: fc.constantFrom(...stages),
  DoesNotWork: maybe(typed),
  ExistingProvider: maybe(typed),
  ExistingState: maybe(fc.constantFrom(...existingStates)),
  ExistingEndsOn: maybe(someDay),
  PlannedOn: maybe(someDay),
  ForecastOn: maybe(someDay),
  ForecastPrecision: maybe(fc.constantFrom(...precisions)),
  ConnectedOn: maybe(someDay),
  StaffConnected: maybe(fc.integer({ min: -5, max: 500 })),
  WaitingFor: maybe(typed),
  WaitingForOwner: maybe(fc.constantFrom(...blockerOwners)),
  Reason: maybe(typed),
  Source: maybe(typed),
  ConfirmedOn: maybe(someDay),
  ConfirmedBy: maybe(typed),
  DateGivenBy: maybe(typed),
  DateGivenOn: maybe(someDay),
  DateSource: maybe(typed),
});
/** Values that go together. */
const fitting = anyValues.map((status): StatusValues => ({
  ...status,
  Now: status.Now === 'Working' || status.Now === 'Not known' ? status.Now : 'Not working',
  Stage: status.ConnectedOn && status.ConnectedOn <= today ? 'Connected' : status.PlannedOn ? 'Planned' : 'No date',
  ConnectedOn: status.ConnectedOn && status.ConnectedOn <= today ? status.ConnectedOn : undefined,
  ForecastOn: status.PlannedOn,
  ForecastPrecision: 'Day',
  WaitingFor: 'the line',
  WaitingForOwner: 'Supplier',
  StaffConnected: undefined,
  ConfirmedOn: status.ConfirmedOn && status.ConfirmedOn <= today ? status.ConfirmedOn : undefined,
}));
const values = fc.oneof(anyValues, fitting);
const codes = ['MIL', '=1+1', "O'B", '-2', '00123', '01-Mar'];
const lists: fc.Arbitrary<Lists> = fc
  .record({
    sites: fc.array(
      fc.record({ Title: typed, Town: maybe(typed), Staff: maybe(fc.nat(90)), ContactName: maybe(typed) }),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
    services: fc.array(fc.record({ Title: typed, ConfirmWithinDays: maybe(fc.constantFrom(14, 90)) }), {
      minLength: 1,
      maxLength: 3,
    }),
    statuses: fc.array(maybe(values), { minLength: 12, maxLength: 12 }),
  })
  .map(({ sites, services, statuses }) => ({
    sites: sites.map(
      (site, at): EverySiteFacts => ({ ...site, SiteCode: codes[at], Region: 'North' }) as EverySiteFacts,
    ),
    services: services.map((service, at) => ({
      ...service,
      ServiceKey: ['email', '+x', 'VPN 2'][at],
      Tier: 'Essential' as const,
    })),
    statuses: statuses.flatMap((status, at): Status[] => {
      const [site, service] = [at % 4, Math.floor(at / 4)];
      if (!status || site >= sites.length || service >= services.length) return [];
      return [{ ...status, Id: at, SiteCode: codes[site], ServiceKey: ['email', '+x', 'VPN 2'][service] } as Status];
    }),
  }));

describe('a downloaded table of statuses that is imported again', () => {
  test('has headings that all match by themselves, but for those that nobody can change', () => {
    const [headings] = readCsv(tableOf({ sites: [], services: [], statuses: [] }).slice(1));
    const columns = matchColumns(headings, statusTargets);
    expect(headings.filter((_, at) => !columns[at])).toEqual([
      'Postcode',
      'Region',
      'Area team',
      'Wave',
      'Staff',
      'Contact',
      'Contact’s telephone',
      'Staff read',
      'Notes',
      'Promised for everyone by',
      'Downloaded at',
    ]);
    const all = statusTargets
      .map(({ name }) => name)
      .filter((name) => name !== 'ForecastPrecision' && name !== 'EitherDate');
    expect(columns.filter(Boolean).sort()).toEqual(all.sort());
  });

  test.each([
    ['nothing', {}],
    ['some of it', part],
    ['who confirms it, and why dates moved', whole],
  ])('untouched, changes nothing, whatever the list holds, where the form says %s', (_, wholeSheet) => {
    fc.assert(
      fc.property(lists, (data) => {
        const plan = takenIn(tableOf(data), data, wholeSheet);
        expect(done(plan)).toEqual(nothing);
        expect(plan.unchanged).toBe(data.sites.length * data.services.length);
      }),
      { numRuns: 200 },
    );
  });

  test('in which one cell is written, changes that cell, and the confirmation as the form or the row says it', () => {
    let changed = 0;
    const texts = ['Waiting for', 'Reason', 'Existing provider', 'What does not work'] as const;
    const nameOf = {
      'Waiting for': 'WaitingFor',
      Reason: 'Reason',
      'Existing provider': 'ExistingProvider',
      'What does not work': 'DoesNotWork',
    } as const;
    fc.assert(
      fc.property(
        lists,
        fc.nat(),
        fc.constantFrom(...texts),
        fc.constantFrom({}, part, whole),
        (data, at, heading, form) => {
          const [headings, ...rows] = readCsv(tableOf(data).slice(1));
          const row = rows[at % rows.length];
          row[headings.indexOf(heading)] = 'Something new';
          const plan = takenIn(csvOf([headings, ...rows]), data, form);
          const number = (at % rows.length) + 2;
          // Rules may refuse the row that is changed, never another.
          expect(plan.problems.every((problem) => problem.row === number)).toBe(true);
          expect(plan.changes.every((change) => change.row === number)).toBe(true);
          expect(plan.changes.length + (plan.problems.length > 0 ? 1 : 0)).toBe(1);
          for (const { status, change } of plan.changes) {
            changed += 1;
            const said = Object.entries(change).filter(([column]) => !(column in whole) || column === 'Reason');
            expect(said).toEqual([[nameOf[heading], 'Something new']]);
            const after = { ...status, ...change };
            // What it waits for, and a reason, confirm nothing of what works.
            const isAnswered = !status || heading === 'What does not work';
            const isWhole = form === whole && isAnswered;
            const stored = isAnswered ? (status?.ConfirmedOn ?? form.ConfirmedOn) : status.ConfirmedOn;
            expect([after.ConfirmedOn, after.ConfirmedBy, after.Source]).toEqual(
              isWhole
                ? [whole.ConfirmedOn, whole.ConfirmedBy, whole.Source]
                : [stored, status?.ConfirmedBy, status?.Source],
            );
          }
        },
      ),
      { numRuns: 400 },
    );
    expect(changed).toBeGreaterThan(50);
  });

  test('is confirmed in a row by the cells that were written there', () => {
    const data = listsOf(midApril());
    const [headings, ...rows] = readCsv(tableOf(data).slice(1));
    const at = rows.findIndex((row) => row[headings.indexOf('Confirmed on')] === '2013-04-11');
    rows[at][headings.indexOf('Confirmed on')] = '14 April 2013';
    for (const form of [{}, whole]) {
      const { changes, problems } = takenIn(csvOf([headings, ...rows]), data, form);
      expect(problems).toEqual([]);
      expect(changes.map(({ row, change }) => [row, change])).toEqual([[at + 2, { ConfirmedOn: '2013-04-14' }]]);
    }
  });

  test('changes nothing a second time, after what was written in it is saved', () => {
    let changed = 0;
    fc.assert(
      fc.property(lists, fc.nat(), values, fc.constantFrom(part, whole), (data, at, wanted, form) => {
        const [headings, ...rows] = readCsv(tableOf(data).slice(1));
        const edited = readCsv(
          tableOf({
            ...data,
            statuses: [{ ...wanted, Id: 99, SiteCode: data.sites[0].SiteCode, ServiceKey: 'email' } as Status],
          }).slice(1),
        )[1];
        // A few cells of one row, from any other status.
        rows[0] = rows[0].map((cell, place) => ((at >> (place % 8)) & 1 ? edited[place] : cell));
        const text = csvOf([headings, ...rows]);
        const first = takenIn(text, data, form);
        changed += first.changes.length;
        const saved = [
          ...data.statuses.map((status) => ({
            ...status,
            ...first.changes.find((change) => change.status === status)?.change,
          })),
          ...first.changes
            .filter(({ status }) => !status)
            .map(({ site, service, change }) => ({
              Now: 'Not known',
              Stage: 'No date',
              ...change,
              SiteCode: site.SiteCode,
              ServiceKey: service.ServiceKey,
            })),
        ] as Status[];
        const second = takenIn(text, { ...data, statuses: saved }, form);
        expect(second.changes).toEqual([]);
        // What a connected service is said to wait for is named each time.
        const isNew = ({ kind }: { readonly kind: string }): boolean => kind !== 'notWaiting';
        if (first.problems.length === 0) expect(second.problems.filter(isNew)).toEqual([]);
      }),
      { numRuns: 400 },
    );
    expect(changed).toBeGreaterThan(20);
  });

  test.each([
    ['of 2 April', dayOne],
    ['of 15 April', midApril],
  ])('changes nothing of the demonstration %s, as it comes or as Excel saves it', (_, data) => {
    const { today: on } = data();
    const known = listsOf(data());
    const text = tableOf(known, on);
    for (const form of [{}, whole]) {
      const asItComes = takenIn(text, known, form, on);
      expect(done(asItComes)).toEqual(nothing);
      expect(asItComes.unchanged).toBe(known.sites.length * known.services.length);
      expect(done(takenIn(asExcelSaves(text), known, form, on))).toEqual(nothing);
    }
  });

  test('changes nothing if it is the table of one site', () => {
    const data = listsOf(midApril());
    for (const site of data.sites) {
      const own = data.statuses.filter(({ SiteCode }) => SiteCode === site.SiteCode);
      const { main, others } = siteAnswer<RolloutService, RolloutStatus>(data.services as never, own as never, today);
      const text = siteCsv(site as never, [...main, ...others], new Date(`${today}T09:10+01:00`), today);
      const plan = takenIn(text, data, whole);
      expect(done(plan)).toEqual(nothing);
      expect(plan.unchanged).toBe(data.services.length);
    }
  });

  test('has the forecast by month that stays one, and moves as one', () => {
    const data = listsOf(midApril());
    const [headings, ...rows] = readCsv(tableOf(data).slice(1));
    const column = headings.indexOf('Forecast on');
    const at = rows.findIndex((row) => row[column] === '2013-09');
    rows[at][column] = 'October 2013';
    rows[at][headings.indexOf('Waiting for')] = 'the line';
    rows[at][headings.indexOf('Owner')] = 'Supplier';
    const { changes, problems } = takenIn(csvOf([headings, ...rows]), data, whole);
    expect(problems).toEqual([]);
    expect(changes.map(({ row, change }) => [row, change])).toEqual([
      [at + 2, expect.objectContaining({ ForecastOn: '2013-10-01', Reason: 'Moved' })],
    ]);
  });

  test('changes nothing if it was downloaded from version 0.1, with what staff read in the column Now', () => {
    const file = readFileSync(join(__dirname, '../../sheets/found/own-export-roundtrip.csv'), 'utf8');
    const data = listsOf(midApril());
    // The demonstration data says something else of two services since the file was downloaded.
    const rows = readCsv(file.replace(/^\ufeff/, ''));
    const same = rows.filter((row) => !/,(WATERDALE,.*,Email|ABBEY,.*,Desk telephone),/.test(row.join()));
    expect(rows.length - same.length).toBe(2);
    const text = csvOf(same);
    for (const form of [{}, whole]) expect(done(takenIn(text, data, form))).toEqual(nothing);
  });
});

/** The lists of demonstration data. */
function listsOf({ lists: [, { rows: sites }, { rows: services }, { rows: statuses }] }: DemonstrationData): Lists {
  const valuesOf = (rows: readonly { readonly values: object }[]): object[] =>
    rows.map((row, Id) => ({ ...row.values, Id }));
  return { sites: valuesOf(sites), services: valuesOf(services), statuses: valuesOf(statuses) } as Lists;
}

function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(',')}\r\n`).join('');
}

/** As an English Excel opens and saves it: 15/04/2013 for a day, Sep-13 for a month. */
function asExcelSaves(text: string): string {
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  return csvOf(
    readCsv(text.slice(1)).map((row) =>
      row.map((cell) =>
        cell
          .replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1')
          .replace(/^\d\d(\d\d)-(\d\d)$/, (_, year: string, month: string) => `${months[Number(month) - 1]}-${year}`),
      ),
    ),
  );
}
