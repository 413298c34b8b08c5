import fc from 'fast-check';
import { day } from '../../../src/domain/day';
import * as telephones from '../../../src/domain/linkedText/telephones';
import { regions } from '../../../src/domain/region';
import { premisesKinds } from '../../../src/domain/rollout/choices';
import { planSiteImport, type SiteImport } from '../../../src/domain/rollout/import/siteImport';
import { siteTargets, type SiteValues } from '../../../src/domain/rollout/import/siteTargets';
import { planStatusImport } from '../../../src/domain/rollout/import/statusImport';
import { statusTargets } from '../../../src/domain/rollout/import/statusTargets';
import { matchColumns } from '../../../src/domain/sheet/columns';
import { readHeaded } from '../../../src/domain/sheet/headed';
import { midApril } from '../../../src/lists/demonstration/demonstrationData';
import { rolloutSites } from '../../../src/lists/rolloutSites';
import { rolloutStatuses } from '../../../src/lists/rolloutStatuses';
import { emptyHeadings, sitesCsv } from '../../../src/webparts/rolloutStatus/import/sheetFiles';
import { readCsv } from '../../csvReader';
import { atOnce } from '../atOnce';

function takenIn(text: string, sites: readonly SiteValues[]): SiteImport<SiteValues> {
  const sheet = readHeaded(text);
  if ('fault' in sheet) throw new Error(sheet.fault);
  return atOnce(
    planSiteImport({
      sheet: { ...sheet, columns: matchColumns(sheet.headings, siteTargets), dayFirst: false },
      rules: rolloutSites.columns,
      sites,
      telephones,
    }),
  );
}

const done = ({ changes, problems }: SiteImport<SiteValues>): unknown => ({
  changes: changes.map(({ code, change }) => [code, change]),
  problems: problems.map(({ row, column, kind, value }) => [row, column, kind, value]),
});
const nothing = { changes: [], problems: [] };

/** What somebody may have typed into the list, or a script put there. */
const typed = fc
  .array(
    fc.oneof(
      fc.constantFrom('=1+1', '-', '+44 113 496 0000', '01134960000', "'", '"', ';', ',', '\t', '\n', '|', ' ', '＝'),
      fc.constantFrom('a', 'S60 1FD', 's601fd', '0113 496 0000 (9am to 5pm)', 'x@y', '#N/A', '41367', 'Wave 3'),
      fc.constantFrom('\u200b', '\u202e', '\u3164', '\u0007', 'é', '😀', '\ud800'),
    ),
    { maxLength: 4 },
  )
  .map((parts) => parts.join(''));
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
const degrees = fc.oneof(
  fc.constant(0),
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.integer({ min: -9, max: 61 }),
);
const sitesOf = (codes: readonly string[]): fc.Arbitrary<readonly SiteValues[]> =>
  fc
    .array(
      fc.record({
        Title: typed,
        Region: fc.constantFrom(...regions),
        AreaTeam: maybe(typed),
        Town: maybe(typed),
        Postcode: maybe(typed),
        Latitude: maybe(degrees),
        Longitude: maybe(degrees),
        Premises: maybe(fc.constantFrom(...premisesKinds)),
        Staff: maybe(fc.integer({ min: -1, max: 900 })),
        Wave: maybe(fc.nat(9)),
        ContactName: maybe(typed),
        ContactEmail: maybe(typed),
        ContactTelephone: maybe(typed),
      }),
      { minLength: 1, maxLength: codes.length },
    )
    .map((sites) => sites.map((site, at) => ({ ...site, SiteCode: codes[at] })));

describe('the table of sites that is imported again', () => {
  test('changes nothing, whatever the list holds', () => {
    const lists = sitesOf(['MIL', '=1+1', "O'B", '-2', '00123', '01-Mar', 'A\u200bB', 'a b']);
    fc.assert(
      fc.property(lists, (sites) => {
        const plan = takenIn(sitesCsv(sites), sites);
        expect(done(plan)).toEqual(nothing);
        expect(plan.unchanged).toBe(sites.length);
      }),
      { numRuns: 500 },
    );
  });

  test('changes the one cell that is changed', () => {
    const lists = sitesOf(['MIL', 'CAS', 'QUAY']);
    fc.assert(
      fc.property(lists, fc.nat(), (sites, at) => {
        const [headings, ...rows] = readCsv(sitesCsv(sites).slice(1));
        const row = at % rows.length;
        rows[row][headings.indexOf('Area team')] = 'Another team';
        const text = [headings, ...rows]
          .map((cells) => `${cells.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(',')}\r\n`)
          .join('');
        expect(done(takenIn(text, sites))).toEqual({
          changes: [[sites[row].SiteCode, { AreaTeam: 'Another team' }]],
          problems: [],
        });
      }),
      { numRuns: 200 },
    );
  });

  test('changes nothing of the demonstration, with the telephone numbers as Excel leaves them too', () => {
    const { lists } = midApril();
    const sites = lists[1].rows.map(({ values }) => values as SiteValues);
    const numbers = sites.map((site) => ({ ...site, ContactTelephone: site.ContactTelephone?.replace(/ /g, '') }));
    expect(done(takenIn(sitesCsv(sites), sites))).toEqual(nothing);
    const excels = sitesCsv(numbers).replace(/,0(\d{10})\r\n/g, ',$1\r\n');
    expect(excels).not.toBe(sitesCsv(numbers));
    expect(done(takenIn(excels, numbers))).toEqual(nothing);
  });
});

describe('an empty table', () => {
  test.each([
    ['statuses', statusTargets.filter(({ name }) => name !== 'ForecastPrecision' && name !== 'ServiceKey')],
    ['sites', siteTargets],
  ] as const)('of %s has a heading for each column, and all of them match by themselves', (kind, targets) => {
    const named = targets.map(({ name }) => name as string).filter((name) => name !== 'EitherDate');
    expect(matchColumns(emptyHeadings[kind], targets)).toEqual(named);
  });

  test('of statuses that is filled in begins an entry', () => {
    const cells: Readonly<Record<string, string>> = {
      'Site code': 'MIL',
      Service: 'Email',
      Now: 'Working',
      Stage: 'Planned',
      Forecast: 'September 2013',
    };
    const rows = [emptyHeadings.statuses, emptyHeadings.statuses.map((name) => cells[name] ?? '')];
    const sheet = readHeaded(rows.map((row) => row.join(',')).join('\r\n'));
    if ('fault' in sheet) throw new Error(sheet.fault);
    const plan = atOnce(
      planStatusImport({
        sheet: { ...sheet, columns: matchColumns(sheet.headings, statusTargets), dayFirst: false },
        rules: rolloutStatuses.columns,
        wholeSheet: { ConfirmedOn: day('2013-04-15'), ConfirmedBy: 'Jo Patel', Source: 'A call' },
        sites: [{ SiteCode: 'MIL', Title: 'Millgate House' }],
        services: [{ ServiceKey: 'email', Title: 'Email' }],
        statuses: [],
        sitesByHand: {},
        servicesByHand: {},
        today: day('2013-04-15'),
      }),
    );
    expect(plan.problems).toEqual([]);
    expect(plan.changes.map(({ change }) => change)).toEqual([
      {
        Now: 'Working',
        Stage: 'Planned',
        ForecastOn: '2013-09-01',
        ForecastPrecision: 'Month',
        PlannedOn: '2013-09-30',
        ConfirmedOn: '2013-04-15',
        ConfirmedBy: 'Jo Patel',
        Source: 'A call',
      },
    ]);
  });
});
