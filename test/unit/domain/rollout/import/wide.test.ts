import * as fc from 'fast-check';
import { day } from '../../../../../src/domain/day';
import { planStatusImport, type StatusImport } from '../../../../../src/domain/rollout/import/statusImport';
import { statusTargets, type StatusTarget } from '../../../../../src/domain/rollout/import/statusTargets';
import {
  leaveOut,
  longRows,
  noAnswers,
  noService,
  type PartedSheet,
  serviceOf,
  targetFor,
  type WideAnswers,
  type Wide,
  wideColumns,
  wideIn,
  wideTargets,
  withTarget,
} from '../../../../../src/domain/rollout/import/wide';
import type { StatusValues } from '../../../../../src/domain/rollout/statusChange';
import { type ColumnMatch, matchColumns } from '../../../../../src/domain/sheet/columns';
import { services } from '../../../../../src/lists/demonstration/services';
import { rolloutStatuses } from '../../../../../src/lists/rolloutStatuses';
import { atOnce } from '../../../atOnce';

const date = wideTargets.includes('EitherDate') ? 'EitherDate' : 'ForecastOn';

/** A sheet with one or two rows of headings; an empty group goes on with the one before it. */
function sheetOf(heads: readonly (readonly string[])[], rows: readonly (readonly string[])[]): PartedSheet {
  const [first, second] = heads;
  let group = '';
  const parts = first.map((heading, at) => {
    if (!second) return ['', heading] as const;
    group = heading || group;
    return second[at] ? ([group, second[at]] as const) : (['', heading] as const);
  });
  return {
    headings: parts.map(([above, heading]) => (above ? `${above}: ${heading}` : heading)),
    parts,
    rows: rows.map((cells, at) => ({ row: at + heads.length + 1, cells })),
  };
}

/** As the supplier's m2-wide.tsv has it. */
const pairs = sheetOf(
  [
    ['Site Code', 'Site', 'Town', 'Wave', 'Email', '', 'Telephony', '', 'Internet', ''],
    ['', '', '', '', 'Status', 'Date', 'Status', 'Date', 'Status', 'Date'],
  ],
  [
    ['MILLGATE', 'Millgate House', 'Rotherham', '3', 'Live', '18/02/2013', 'Planned', '20/08/2013', '', ''],
    ['CASTLEWORKS', 'Castle Works', 'Sheffield', '3', 'Live', '03/04/2013', 'Delayed', 'TBC', 'Live', '03/04/2013'],
  ],
);
const columnsOf = ({ headings }: PartedSheet): ColumnMatch<StatusTarget> => matchColumns(headings, statusTargets);
const find = (sheet: PartedSheet, byHand = {}): Wide | undefined => wideIn(sheet, columnsOf(sheet), services, byHand);
const shown = (wide: Wide | undefined): unknown =>
  wide && {
    groups: wide.groups.map(({ text, known, suggested }) => [text, known ?? `? ${suggested}`]),
    says: wide.says.map(({ text, target }) => [text, target]),
  };

describe('a sheet with services in columns', () => {
  it('is found by the groups above its headings; a name that is not known is asked for', () => {
    const wide = find(pairs)!;
    expect(shown(wide)).toEqual({
      groups: [
        ['Email', 'email'],
        ['Telephony', '? telephone'],
        ['Internet', 'internet'],
      ],
      says: [
        ['Status', 'Now'],
        ['Date', date],
      ],
    });
    expect([...wideColumns(wide, noAnswers)]).toEqual([4, 5, 6, 7, 8, 9]);
    expect(wide.groups.map((group) => serviceOf(group, noAnswers))).toEqual(['email', undefined, 'internet']);
    expect(serviceOf(find(pairs, { telephony: 'telephone' })!.groups[1], noAnswers)).toBe('telephone');
    expect(serviceOf(find(pairs, { telephony: '' })!.groups[1], noAnswers)).toBe(leaveOut);
  });

  it.each([
    ['a column a service', ['Site', 'E-mail', 'Phones', 'Internet access'], ['', 'Now'], ['email', '? telephone']],
    ['a service in each heading', ['Site', 'Email status', 'Desk telephone status'], ['status', 'Now'], ['email']],
    ['the service last', ['Site', 'Status: Email', 'Status (Internet)'], ['Status', 'Now'], ['email', 'internet']],
    [
      'names of which one is not known',
      ['Site', 'Email status', 'Telephony status', 'Fax status'],
      ['status', 'Now'],
      ['email', '? telephone', '? undefined'],
    ],
    [
      'likely names with what they say',
      ['Site', 'Phones ETA', 'Network ETA'],
      ['ETA', 'ForecastOn'],
      ['? tele', '? int'],
    ],
    ['names that are only likely', ['Site', 'Phones', 'Network'], ['', 'Now'], ['? telephone', '? internet']],
    [
      'a dash between',
      ['Site', 'Email - Forecast', 'Fax - Forecast'],
      ['Forecast', 'ForecastOn'],
      ['email', '? undef'],
    ],
  ])('is found with %s', (_, headings, says, known) => {
    const wide = find(sheetOf([headings], [headings.map(() => 'Working')]))!;
    expect(wide.says.map(({ text, target }) => [text, target])).toEqual([says]);
    wide.groups.slice(0, known.length).forEach((group, at) => {
      expect(group.known ?? `? ${group.suggested}`).toMatch(known[at]);
    });
  });

  it('says dates by its cells, where the service alone heads them', () => {
    const wide = find(
      sheetOf(
        [['Site', 'Email']],
        [
          ['MILLGATE', '6 May 2013'],
          ['X', '22-Apr'],
          ['Y', 'TBC'],
        ],
      ),
    );
    expect(wide!.says).toMatchObject([{ target: date }]);
  });

  it.each([
    ['a column names the service', ['Site', 'Service', 'Email']],
    ['no heading is a service', ['Site', 'Status', 'Phones', 'constructor']],
    ['all headings are the sheet’s own', ['Site code', 'Forecast date', '']],
  ])('is none where %s', (_, headings) => {
    expect(find(sheetOf([headings], [headings.map(() => 'x')]))).toBeUndefined();
  });

  it('leaves groups alone that are no services', () => {
    const wide = find(
      sheetOf(
        [
          ['Site', '', 'Contact', '', 'Email', ''],
          ['Code', 'Name', 'Name', 'Number', 'Status', 'Comments'],
        ],
        [['MILLGATE', 'Millgate House', 'Bob', '1', 'Live', 'fine']],
      ),
    );
    expect(shown(wide)).toEqual({
      groups: [['Email', 'email']],
      says: [
        ['Status', 'Now'],
        ['Comments', ''],
      ],
    });
  });

  it('says each thing once: another choice for a column takes it from the one that had it', () => {
    const wide = find(pairs)!;
    const [status, dates] = wide.says;
    const answers = withTarget(wide, noAnswers, dates.key, 'Now');
    expect([targetFor(wide, status, answers), targetFor(wide, dates, answers)]).toEqual(['', 'Now']);
  });

  it('says each thing once, whatever was remembered of other sheets', () => {
    const wide = find(pairs)!;
    const says = Object.fromEntries(wide.says.map(({ key }) => [key, 'Now']));
    expect(wide.says.map((say) => targetFor(wide, say, { services: {}, says }))).toEqual(['Now', '']);
  });

  it('gives back the columns of a group that is no service', () => {
    const wide = find(pairs)!;
    expect([...wideColumns(wide, { services: { telephony: noService }, says: {} })]).toEqual([4, 5, 8, 9]);
  });
});

describe('a wide sheet as rows', () => {
  const answers: WideAnswers = { services: { telephony: 'telephone' }, says: {} };
  const long = longRows(pairs, columnsOf(pairs), find(pairs)!, answers);

  it('has one for each site and service that says something, with the row’s number and its own headings', () => {
    expect(long.columns).toEqual(['SiteCode', 'SiteName', 'Town', 'ServiceKey', 'Now', date]);
    expect(long.rows.map(({ row, cells }) => [row, ...cells.slice(3)])).toEqual([
      [3, 'email', 'Live', '18/02/2013'],
      [3, 'telephone', 'Planned', '20/08/2013'],
      [4, 'email', 'Live', '03/04/2013'],
      [4, 'telephone', 'Delayed', 'TBC'],
      [4, 'internet', 'Live', '03/04/2013'],
    ]);
    expect(long.headingsOf(long.rows[1])).toEqual([
      'Site Code',
      'Site',
      'Town',
      'Telephony',
      'Telephony: Status',
      'Telephony: Date',
    ]);
  });

  it('has none for a service that is left out, or that nobody has named', () => {
    const keys = (services: WideAnswers['services']): unknown[] =>
      longRows(pairs, columnsOf(pairs), find(pairs)!, { services, says: {} }).rows.map(({ cells }) => cells[3]);
    expect(keys({})).toEqual(['email', 'email', 'internet']);
    expect(keys({ email: leaveOut, telephony: noService })).toEqual(['internet']);
  });

  it('keeps what the file says of a cell, and cells beyond the headings', () => {
    const sheet = {
      ...sheetOf([['Site', 'Note', 'Email', 'Internet']], []),
      rows: [
        { row: 2, cells: ['MILLGATE', 'x', '', 'Working', 'stray'], marks: { 1: 'number', 2: 'noValue', 3: 'merged' } },
      ],
    } as const;
    expect(longRows(sheet, columnsOf(sheet), find(sheet)!, noAnswers).rows).toEqual([
      { row: 2, cells: ['MILLGATE', 'internet', 'Working', 'stray'], marks: { 2: 'merged' } },
    ]);
  });
});

type Status = StatusValues & { readonly SiteCode: string; readonly ServiceKey: string };
const sites = ['MILLGATE', 'QUAY', 'ABBEY'].map((SiteCode) => ({ SiteCode, Title: SiteCode }));

function planned(
  sheet: Parameters<typeof planStatusImport>[0]['sheet'],
): StatusImport<(typeof sites)[number], (typeof services)[number], Status> {
  return atOnce(
    planStatusImport({
      sheet,
      rules: rolloutStatuses.columns,
      wholeSheet: { ConfirmedOn: day('2013-04-12'), ConfirmedBy: 'Atos', Source: 'Sheet 14' },
      sites,
      services,
      statuses: [] as Status[],
      sitesByHand: {},
      servicesByHand: {},
      wordsByHand: { 'status|live': 'Working, Connected' },
      today: day('2013-04-15'),
    }),
  );
}

/** What a plan changes and what is wrong, in one order: the two sheets number and head their cells differently. */
function outcome(made: ReturnType<typeof planned>): unknown {
  const key = (text: unknown): string => JSON.stringify(text);
  const inOrder = (all: readonly unknown[]): unknown[] => [...all].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return {
    changes: inOrder(made.changes.map(({ site, service, change }) => [site.SiteCode, service.ServiceKey, change])),
    problems: inOrder(made.problems.map(({ kind, column, value }) => [kind, column, value])),
    unchanged: made.unchanged,
    words: made.sheetWords.map(({ key: word, state }) => [word, state]).sort(),
  };
}

const status = fc.constantFrom('Working', 'not working', 'Live', 'Amber', '', '');
const forecast = fc.constantFrom('6 May 2013', 'June 2013', '31/02/2013', 'TBC', '', '');
const cells = fc.record({ status, forecast });
const tables = fc.subarray(services.slice(), { minLength: 1 }).chain((used) =>
  fc.record({
    used: fc.constant(used),
    table: fc.array(fc.array(cells, { minLength: used.length, maxLength: used.length }), {
      minLength: 1,
      maxLength: sites.length,
    }),
    isPaired: fc.boolean(),
  }),
);

test('any table of sites and services comes to the same, whether services are columns or rows', () => {
  fc.assert(
    fc.property(tables, ({ used, table, isPaired }) => {
      const heads = isPaired
        ? [
            ['Site code', ...used.flatMap(({ Title }) => [Title, ''])],
            ['', ...used.flatMap(() => ['Status', 'Forecast'])],
          ]
        : [['Site code', ...used.flatMap(({ Title }) => [`${Title}: Status`, `${Title}: Forecast`])]];
      const wide = sheetOf(
        heads,
        table.map((row, at) => [sites[at].SiteCode, ...row.flatMap((each) => [each.status, each.forecast])]),
      );
      const long = longRows(wide, columnsOf(wide), find(wide)!, noAnswers);
      const headings = ['Site code', 'Service', 'Status', 'Forecast'];
      const rows = table.flatMap((row, at) =>
        row.flatMap((each, of) =>
          each.status || each.forecast ? [[sites[at].SiteCode, used[of].Title, each.status, each.forecast]] : [],
        ),
      );
      const asLong = { headings, rows: rows.map((each, at) => ({ row: at + 2, cells: each })) };
      expect(outcome(planned({ ...long, columns: long.columns as ColumnMatch<StatusTarget>, dayFirst: true }))).toEqual(
        outcome(planned({ ...asLong, columns: matchColumns(headings, statusTargets), dayFirst: true })),
      );
    }),
  );
});

test('a problem in a wide sheet names the column that the person sees', () => {
  const sheet = sheetOf([['Site code', 'Email: Status', 'Internet: Status']], [['MILLGATE', 'Working', 'Amber']]);
  const long = longRows(sheet, columnsOf(sheet), find(sheet)!, noAnswers);
  const made = planned({ ...long, columns: long.columns as ColumnMatch<StatusTarget>, dayFirst: true });
  expect(made.problems).toMatchObject([{ row: 2, heading: 'Internet: Status', value: 'Amber', kind: 'word' }]);
});
