import { day } from '../../../../../src/domain/day';
import { provenance } from '../../../../../src/domain/rollout/import/confirmation';
import { storedCell } from '../../../../../src/domain/rollout/import/asStored';
import { inTargetsOfToday, statusTargets } from '../../../../../src/domain/rollout/import/statusTargets';
import { matchColumns } from '../../../../../src/domain/sheet/columns';
import { changesOf, listed, type Listed, notesOf, type Plan, planOf, problemsOf, saved } from './statusSheets';

// The product's own table of statuses, which people download, open in a spreadsheet and take in again.

const keys = ['Site code', 'Service key', 'Now, as stored'];
const confirmed = ['Confirmed on', 'Confirmed by', 'Source'];
const waiting = {
  Now: 'Not working',
  Stage: 'Planned',
  PlannedOn: day('2013-03-05'),
  ForecastOn: day('2013-06-07'),
  ForecastPrecision: 'Day',
  WaitingFor: 'the line',
  WaitingForOwner: 'Supplier',
} as const;
const statuses: readonly Listed[] = [listed('MILLGATE', 'email', waiting), listed('CASTLEWORKS', 'email', waiting)];

/** Plans the import of two rows, each with its planned date and its forecast. */
function dated(
  rows: readonly (readonly [planned: string, forecast: string])[],
  more: Parameters<typeof planOf>[2] = {},
): Plan {
  const headings = [...keys, 'Planned on', 'Forecast on', ...confirmed];
  const cells = rows.map(([planned, forecast], at) => [
    statuses[at].SiteCode,
    'email',
    'Not working',
    planned,
    forecast,
    '',
    '',
    '',
  ]);
  return planOf(headings, cells, { statuses, ...more });
}

const reason = { wholeSheet: { Reason: 'The line is late.' } };

describe('the order of day and month in a downloaded table', () => {
  test.each([true, false])(
    'is month first where a date of the list is written so, whether “day first” is %s',
    (dayFirst) => {
      const more = { dayFirst, ...reason };
      expect(dated([['3/5/2013', '6/7/2013']], more)).toMatchObject({ changes: [], problems: [], unchanged: 1 });
      const moved = dated(
        [
          ['3/5/2013', '6/7/2013'],
          ['3/5/2013', '8/9/2013'],
        ],
        more,
      );
      expect(moved.problems).toEqual([]);
      expect(changesOf(moved)).toEqual([{ row: 3, ForecastOn: '2013-08-09', Reason: 'The line is late.' }]);
      expect(notesOf(moved)).toEqual([[3, 'Forecast on', 'monthFirst', '2013-08-09']]);
    },
  );

  test('is day first where a date of the list is written so, without anybody saying it', () => {
    const moved = dated([['5/3/2013', '9/8/2013']], reason);
    expect(moved.problems).toEqual([]);
    expect(changesOf(moved)).toMatchObject([{ ForecastOn: '2013-08-09' }]);
    expect(notesOf(moved)).toEqual([]);
  });

  test('is of every date of a table written month first, with days above 12 too', () => {
    const moved = dated([['3/5/2013', '8/19/2013']], { ...reason, dayFirst: true });
    expect(moved.problems).toEqual([]);
    expect(changesOf(moved)).toMatchObject([{ ForecastOn: '2013-08-19' }]);
  });

  test.each([
    ['another date of the list', ['5/3/2013', '8/9/2013']],
    ['a day above 12', ['19/3/2013', '8/9/2013']],
  ] as const)('is not guessed where %s is written the other way', (_, other) => {
    const made = dated([['3/5/2013', '6/7/2013'], other], { ...reason, dayFirst: true });
    expect(problemsOf(made)).toEqual(
      expect.arrayContaining([expect.arrayContaining([3, 'Forecast on', 'bothOrders'])]),
    );
    expect(changesOf(made)).not.toContainEqual(expect.objectContaining({ ForecastOn: expect.anything() as unknown }));
  });

  test('stays as somebody says, and else unclear, where no date of the list shows it', () => {
    const moved: readonly (readonly [string, string])[] = [['', '8/9/2013']];
    expect(problemsOf(dated(moved, reason))).toEqual([[2, 'Forecast on', 'ambiguous']]);
    expect(changesOf(dated(moved, { ...reason, dayFirst: true }))).toMatchObject([{ ForecastOn: '2013-09-08' }]);
  });

  test('is not taken from the dates of another sheet: a date that has moved may look like the earlier one', () => {
    const made = planOf(
      ['Site code', 'Service', 'Forecast', 'Reason'],
      [['MILLGATE', 'email', '6/7/2013', 'The line is late.']],
      { statuses, dayFirst: true },
    );
    expect(changesOf(made)).toMatchObject([{ ForecastOn: '2013-07-06' }]);
  });
});

describe('who confirms a downloaded table, when and from what', () => {
  const stored = listed('MILLGATE', 'email', {
    Now: 'Working',
    ConfirmedOn: day('2013-04-11'),
    ConfirmedBy: 'Jo Patel',
    Source: 'A call',
  });
  const sheetWide = { ConfirmedOn: day('2013-04-12'), ConfirmedBy: 'Atos', Source: 'Tracker' };
  const columns = { ConfirmedOn: 'Confirmed on', ConfirmedBy: 'Confirmed by', Source: 'Source' } as const;
  const table = (
    has: readonly (keyof typeof columns)[],
    cells: Readonly<Record<string, string>>,
    more: Parameters<typeof planOf>[2] = {},
  ): Plan => {
    const row: Readonly<Record<string, string>> = {
      'Site code': 'MILLGATE',
      'Service key': 'email',
      'Now, as stored': 'Working',
      'What does not work': '',
      ...Object.fromEntries(has.map((column) => [columns[column], String(storedCell(column, stored))])),
      ...cells,
    };
    return planOf(Object.keys(row), [Object.values(row)], { statuses: [stored], wholeSheet: sheetWide, ...more });
  };
  const parts = [0, 1, 2, 3, 4, 5, 6]
    .map((bits) => provenance.filter((_, at) => (bits >> at) & 1))
    .map((has) => [has.map((column) => columns[column]).join(', ') || 'none', has] as const);

  test.each(parts)('stays as it is in an untouched row, with %s of its columns left', (_, has) => {
    expect(table(has, {})).toMatchObject({ changes: [], problems: [], unchanged: 1 });
  });

  test.each(parts)('is all three of the whole sheet in a changed row, with %s of its columns left', (_, has) => {
    const changed = { 'Now, as stored': 'Not working' };
    expect(table(has, changed).changes.map(({ change }) => change)).toEqual([{ Now: 'Not working', ...sheetWide }]);
    const made = table(has, changed, { wholeSheet: { ConfirmedOn: sheetWide.ConfirmedOn } });
    expect(made.changes).toEqual([]);
    expect(problemsOf(made).map((problem) => (problem as string[])[2])).toEqual(['needed', 'needed']);
  });

  test('is not taken from a cell without the columns beside it: the row or the change says so', () => {
    const has = ['ConfirmedBy', 'Source'] as const;
    expect(problemsOf(table(has, { 'Confirmed by': 'Ann Lee' }))).toEqual([[2, 'Confirmed by', 'confirmedInPart']]);
    const made = table(has, { 'Now, as stored': 'Not working', 'Confirmed by': 'Ann Lee' });
    expect(made.changes.map(({ change }) => change)).toEqual([{ Now: 'Not working', ...sheetWide }]);
    expect(notesOf(made)).toEqual([[2, 'Confirmed by', 'confirmedInPart']]);
  });

  test('of the table again, once its change is saved, changes nothing', () => {
    const rows = ['Site code', 'Service key', 'Now, as stored', 'Confirmed by', 'Source'];
    const cells = [['MILLGATE', 'email', 'Not working', 'Jo Patel', 'A call']];
    const first = planOf(rows, cells, { statuses: [stored], wholeSheet: sheetWide });
    expect(first.changes).toHaveLength(1);
    const again = planOf(rows, cells, { statuses: saved([stored], first), wholeSheet: sheetWide });
    expect(again).toMatchObject({ changes: [], problems: [], unchanged: 1 });
  });
});

describe('the site and the service of a downloaded table', () => {
  const row: Readonly<Record<string, string>> = {
    Site: 'Millgate House',
    'Site code': 'MILLGATE',
    Service: 'Desk telephone',
    'Service key': 'telephone',
    'Now, as stored': 'Working',
  };
  const plan = (cells: Readonly<Record<string, string>>, headings = Object.keys(row)): Plan => {
    const all: Readonly<Record<string, string>> = { ...row, ...cells };
    return planOf(headings, [headings.map((heading) => all[heading])]);
  };
  const keyed = (made: Plan): unknown => made.changes.map(({ site, service }) => [site.SiteCode, service.ServiceKey]);

  test.each([
    ['right of their names', Object.keys(row)],
    ['left of them', [...Object.keys(row)].reverse()],
    ['alone', ['Site code', 'Service key', 'Now, as stored']],
    ['missing', ['Service', 'Site', 'Now, as stored']],
  ])('are found where the code and the key stand %s', (_, headings) => {
    expect(keyed(plan({}, headings))).toEqual([['MILLGATE', 'telephone']]);
  });

  test.each([
    [{ Service: 'Email' }, 'Service', 'otherService'],
    [{ Service: 'Fax' }, 'Service', 'otherService'],
    [{ 'Service key': 'email' }, 'Service', 'otherService'],
    [{ 'Service key': 'fax' }, 'Service key', 'unknownService'],
    [{ Site: 'Castle Works' }, 'Site', 'otherSite'],
    [{ 'Site code': 'ABBEY' }, 'Site', 'otherSite'],
  ])('are refused where %s contradicts its neighbour', (cells, heading, kind) => {
    for (const headings of [Object.keys(row), [...Object.keys(row)].reverse()]) {
      expect(plan(cells, headings).changes).toEqual([]);
      expect(problemsOf(plan(cells, headings))).toEqual([[2, heading, kind]]);
    }
  });

  test('agree where the name is written in another way, is empty, or is matched by hand', () => {
    for (const Service of ['desk-telephone', 'Telephone', ''])
      expect(keyed(plan({ Service }))).toEqual([['MILLGATE', 'telephone']]);
    const headings = Object.keys(row);
    const cells = headings.map((heading) => (heading === 'Service' ? 'Handsets' : row[heading]));
    expect(keyed(planOf(headings, [cells], { servicesByHand: { handsets: 'telephone' } }))).toEqual([
      ['MILLGATE', 'telephone'],
    ]);
  });

  test('are found where an earlier version has kept “Service” as the key', () => {
    const kept = inTargetsOfToday({ service: 'ServiceKey', eta: 'ForecastOn' });
    expect(matchColumns(['Service', 'Service key', 'ETA'], statusTargets, kept)).toEqual([
      'ServiceName',
      'ServiceKey',
      'ForecastOn',
    ]);
    const chosen = { service: 'ServiceKey', 'service name': 'ServiceName' };
    expect(inTargetsOfToday(chosen)).toEqual(chosen);
  });
});

describe('a downloaded table whose date goes', () => {
  const dated = listed('MILLGATE', 'email', {
    ...waiting,
    Reason: 'An earlier reason',
    DateGivenOn: day('2013-04-16'),
  });
  const headings = [...keys, 'Stage', 'Forecast on', 'Reason', 'Date given on', 'Where the date comes from'];

  test.each([
    ['where the date comes from', '', 'A call'],
    ['a day that is still to come', '2013-04-16', ''],
  ])('changes nothing a second time, though its row still says %s', (_, on, source) => {
    const cells = [['MILLGATE', 'email', 'Not working', 'No date', '', 'An earlier reason', on, source]];
    const first = planOf(headings, cells, { statuses: [dated], ...reason, givers: true });
    expect(changesOf(first)).toMatchObject([{ Stage: 'No date', ForecastOn: undefined, Reason: 'The line is late.' }]);
    const again = planOf(headings, cells, { statuses: saved([dated], first), ...reason, givers: true });
    expect(again).toMatchObject({ changes: [], problems: [], unchanged: 1 });
  });
});
