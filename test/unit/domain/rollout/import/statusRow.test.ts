import { day } from '../../../../../src/domain/day';
import type { CellMark } from '../../../../../src/domain/sheet/table';
import { changesOf, listed, notesOf, type Plan, planOf, problemsOf, wholeSheet } from './statusSheets';

const at = ['Site', 'Service'];
const email = ['MILLGATE', 'email'];
const withReason = { wholeSheet: { ...wholeSheet, Reason: 'The line is late.' } };

/** Plans one row about email at Millgate House. */
function plan(cells: Readonly<Record<string, string>>, more: Parameters<typeof planOf>[2] = {}): Plan {
  return planOf([...at, ...Object.keys(cells)], [[...email, ...Object.values(cells)]], more);
}

const planned = listed('MILLGATE', 'email', {
  Now: 'Not working',
  Stage: 'Planned',
  PlannedOn: day('2013-05-01'),
  ForecastOn: day('2013-05-20'),
  ForecastPrecision: 'Day',
  WaitingFor: 'the line',
  WaitingForOwner: 'Supplier',
});

describe('a go-live day', () => {
  test('that has come means connected where the row says that it works, or says nothing of it', () => {
    const connected = { Stage: 'Connected', ConnectedOn: '2013-04-12' };
    expect(changesOf(plan({ Status: 'Working', 'Go live': '12 April 2013' }))).toEqual([
      { row: 2, Now: 'Working', ...connected },
    ]);
    const made = plan({ 'Go live': '15 April 2013' }, { statuses: [planned] });
    expect(changesOf(made)).toEqual([{ row: 2, Stage: 'Connected', ConnectedOn: '2013-04-15' }]);
    expect(notesOf(made)).toEqual([[2, 'Go live', 'connected']]);
  });

  test('is left out where the row says that it does not work, and gives no stage', () => {
    const made = plan({ Status: 'Not working', 'Go live': '12 April 2013' });
    expect(changesOf(made)).toEqual([{ row: 2, Now: 'Not working' }]);
    expect(problemsOf(made)).toEqual([[2, 'Go live', 'notConnected', ['Go live']]]);
    expect(changesOf(plan({ Status: 'Not working', Stage: 'Connected', 'Go live': '12 April 2013' }))).toEqual([
      { row: 2, Now: 'Not working', Stage: 'Connected', ConnectedOn: '2013-04-12' },
    ]);
  });

  test('to come is the expected date', () => {
    const made = plan({ Status: 'Working', 'Go live': '1 May 2013' });
    expect(changesOf(made)).toEqual([
      {
        row: 2,
        Now: 'Working',
        Stage: 'Planned',
        PlannedOn: '2013-05-01',
        ForecastOn: '2013-05-01',
        ForecastPrecision: 'Day',
      },
    ]);
    expect(notesOf(made)).toEqual([
      [2, 'Go live', 'expected', '2013-05-01'],
      [2, 'Go live', 'planned'],
    ]);
  });

  test('to come is wrong beside another forecast, and where the site is connected', () => {
    expect(problemsOf(plan({ Status: 'Working', 'Go live': '1 May 2013', Forecast: '2 May 2013' }))).toEqual([
      [2, 'Go live', 'future', ['Go live', 'Forecast']],
    ]);
    const connected = listed('MILLGATE', 'email', { Stage: 'Connected', ConnectedOn: day('2013-04-02') });
    expect(problemsOf(plan({ Status: 'Working', 'Go live': '1 May 2013' }, { statuses: [connected] }))).toEqual([
      [2, 'Go live', 'future', ['Go live']],
    ]);
    expect(plan({ Stage: 'Connected', 'Go live': '1 May 2013' }).problems).toMatchObject([{ kind: 'future' }]);
    expect(problemsOf(plan({ 'Go live': '1 May 2013', Forecast: '1/5/2013' }, { dayFirst: true }))).toEqual([]);
  });

  test('of none says nothing, unless the list has one', () => {
    expect(plan({ Status: 'Working', 'Go live': 'TBC' }).problems).toEqual([]);
    const connected = listed('MILLGATE', 'email', { Stage: 'Connected', ConnectedOn: day('2013-04-02') });
    expect(plan({ Status: 'Working', 'Go live': 'TBC' }, { statuses: [connected] }).problems).toMatchObject([
      { kind: 'noDate', listed: '2013-04-02', cells: ['Go live'] },
    ]);
  });

  test.each(['April 2013', 'w/c 8 April 2013', 'Q1 2013/14'])('is no %s', (text) => {
    expect(changesOf(plan({ Status: 'Working', 'Go live': text }))).toEqual([{ row: 2, Now: 'Working' }]);
  });

  test('of a row without dates changes the answer only', () => {
    expect(changesOf(plan({ Status: 'Working', 'Go live': '', Forecast: '' }, { statuses: [planned] }))).toEqual([
      { row: 2, Now: 'Working' },
    ]);
  });
});

describe('a column of dates for either', () => {
  const either = (cells: Readonly<Record<string, string>>, more: Parameters<typeof planOf>[2] = {}): Plan =>
    plan(cells, { dayFirst: true, ...more });

  test('is of the connection where it works, else of the forecast', () => {
    expect(changesOf(either({ Status: 'Working', 'Connected or expected': '18/02/2013' }))).toMatchObject([
      { Stage: 'Connected', ConnectedOn: '2013-02-18' },
    ]);
    expect(changesOf(either({ Stage: 'Planned', 'Connected or expected': '20/08/2013' }))).toMatchObject([
      { Stage: 'Planned', ForecastOn: '2013-08-20', ForecastPrecision: 'Day' },
    ]);
    expect(changesOf(either({ Status: 'Not working', 'Connected or expected': 'TBC' }))).toEqual([
      { row: 2, Now: 'Not working' },
    ]);
    expect(changesOf(either({ Status: 'Working', 'Connected or expected': '1/5/2013' }))).toMatchObject([
      { Stage: 'Planned', ForecastOn: '2013-05-01' },
    ]);
  });

  test('removes the expected date where it says that there is none', () => {
    const made = either(
      { Status: 'Not working', 'Connected or expected': 'TBC' },
      { statuses: [planned], ...withReason },
    );
    expect(changesOf(made)).toEqual([
      { row: 2, ForecastOn: undefined, ForecastPrecision: undefined, Stage: 'No date', Reason: 'The line is late.' },
    ]);
  });

  test('is left out where the row does not say which, or another cell says another', () => {
    expect(problemsOf(either({ 'Connected or expected': '1/5/2013', 'Staff connected': '3' }))).toEqual([
      [2, 'Connected or expected', 'whichDate', ['Connected or expected']],
    ]);
    expect(
      problemsOf(either({ Status: 'Working', 'Connected or expected': '2/4/2013', 'Go live': '1/4/2013' })),
    ).toEqual([[2, 'Connected or expected', 'otherDate', ['Connected or expected', 'Go live']]]);
  });
});

describe('a forecast', () => {
  test('for a week is its last working day, and a quarter its last month; each is said', () => {
    const week = plan({ Stage: 'Planned', Forecast: 'w/c 20 August' });
    expect(changesOf(week)).toMatchObject([{ ForecastOn: '2013-08-23', ForecastPrecision: 'Day' }]);
    expect(notesOf(week)).toEqual([[2, 'Forecast', 'week', '2013-08-23']]);
    const quarter = plan({ Stage: 'Planned', Forecast: 'Q2 2013/14' });
    expect(changesOf(quarter)).toMatchObject([{ ForecastOn: '2013-09-01', ForecastPrecision: 'Month' }]);
    expect(notesOf(quarter)).toEqual([[2, 'Forecast', 'quarter', '2013-09-01']]);
  });

  test('of TBC removes the date, with a reason, and staff are not given the plan instead', () => {
    expect(problemsOf(plan({ Forecast: 'TBC' }, { statuses: [planned] }))).toEqual([[2, 'Forecast', 'reasonNeeded']]);
    const made = plan({ Forecast: 'TBC' }, { statuses: [planned], ...withReason });
    expect(changesOf(made)).toEqual([
      { row: 2, ForecastOn: undefined, ForecastPrecision: undefined, Stage: 'No date', Reason: 'The line is late.' },
    ]);
    expect(notesOf(made)).toEqual([[2, 'Forecast', 'noDate']]);
    const plan13 = { ...planned, ForecastOn: undefined, ForecastPrecision: undefined };
    expect(changesOf(plan({ Forecast: 'TBC' }, { statuses: [plan13], ...withReason }))).toEqual([
      { row: 2, Stage: 'No date', Reason: 'The line is late.' },
    ]);
  });

  test('of TBC leaves a connected site as it is, and a site that is being connected without a plan', () => {
    const connected = { ...planned, Stage: 'Connected' as const, ConnectedOn: day('2013-04-02') };
    expect(changesOf(plan({ Status: 'Working', Forecast: 'n/a' }, { statuses: [connected] }))).toEqual([
      { row: 2, Now: 'Working' },
    ]);
    const being = { ...planned, Stage: 'Being connected' as const, PlannedOn: undefined };
    expect(changesOf(plan({ Forecast: 'TBC' }, { statuses: [being], ...withReason }))).toEqual([
      { row: 2, ForecastOn: undefined, ForecastPrecision: undefined, Reason: 'The line is late.' },
    ]);
  });

  test('is removed by the stage No date as well', () => {
    expect(changesOf(plan({ Stage: 'No date', Forecast: '' }, { statuses: [planned], ...withReason }))).toEqual([
      { row: 2, Stage: 'No date', ForecastOn: undefined, ForecastPrecision: undefined, Reason: 'The line is late.' },
    ]);
  });

  test('makes the stage Planned where there was no date; so does a plan to come for an entry that begins', () => {
    expect(changesOf(plan({ Forecast: '20 May 2013' }))).toMatchObject([
      { Stage: 'Planned', ForecastOn: '2013-05-20' },
    ]);
    expect(changesOf(plan({ Planned: '20 May 2013' }))).toEqual([
      { row: 2, Stage: 'Planned', PlannedOn: '2013-05-20' },
    ]);
    expect(changesOf(plan({ Planned: '20 March 2013' }))).toEqual([{ row: 2, PlannedOn: '2013-03-20' }]);
    expect(changesOf(plan({ Planned: '20 May 2013' }, { statuses: [listed('MILLGATE', 'email')] }))).toEqual([
      { row: 2, PlannedOn: '2013-05-20' },
    ]);
  });

  test('is not taken for the plan where the sheet has one that cannot be read', () => {
    const made = plan({ Planned: 'mid May', Forecast: '20 May 2013' });
    expect(changesOf(made)).toEqual([{ row: 2, Stage: 'Planned', ForecastOn: '2013-05-20', ForecastPrecision: 'Day' }]);
    expect(problemsOf(made)).toEqual([[2, 'Planned', 'vague', ['Planned']]]);
  });
});

describe('the spreadsheet’s own numbers for dates', () => {
  const head = [...at, 'Status', 'Go live'];
  const numbers = (...texts: string[]): Plan =>
    planOf(
      head,
      texts.map((text, row) => [['MILLGATE', 'ABBEY', 'QUAY'][row], 'email', 'Working', text]),
    );

  test('are read in the one system that puts them near the sheet’s date', () => {
    expect(changesOf(numbers('41367', '43000'))).toMatchObject([{ ConnectedOn: '2013-04-03' }, { Now: 'Working' }]);
    expect(problemsOf(numbers('41367', '43000'))).toEqual([[3, 'Go live', 'serial', ['Go live']]]);
    expect(changesOf(numbers('39905'))).toMatchObject([{ ConnectedOn: '2013-04-03' }]);
    expect(notesOf(numbers('39905.25'))).toContainEqual([2, 'Go live', 'serial1904', '2013-04-03']);
  });

  test('are unclear where some are near in each system', () => {
    expect(problemsOf(numbers('41367', '39905'))).toEqual([
      [2, 'Go live', 'serial', ['Go live']],
      [3, 'Go live', 'serial', ['Go live']],
    ]);
  });

  test('are compared with the date of their row, where it has one', () => {
    const made = planOf(
      [...head, 'As at'],
      [
        ['MILLGATE', 'email', 'Working', '3-Apr', '10 April 2013'],
        ['ABBEY', 'email', 'Working', '40999', '10 April 2013'],
      ],
      { wholeSheet: { ConfirmedBy: 'Atos', Source: 'Tracker' } },
    );
    expect(changesOf(made)).toMatchObject([{ ConnectedOn: '2013-04-03' }, { ConnectedOn: '2012-03-31' }]);
  });
});

describe('a cell that is wrong', () => {
  test('is left out alone, and the rest of the row is imported', () => {
    const made = plan({
      Status: 'Working',
      'Staff connected': '5000',
      Blocker: 'x'.repeat(101),
      'Existing ends': 'TBC',
    });
    expect(changesOf(made)).toEqual([{ row: 2, Now: 'Working' }]);
    expect(problemsOf(made)).toEqual([
      [2, 'Blocker', 'tooLong', ['Blocker']],
      [2, 'Staff connected', 'tooMany', ['Staff connected']],
    ]);
    expect(made.refused).toBe(0);
  });

  test('takes with it what makes sense only with it', () => {
    const made = plan({
      Status: 'Working',
      Stage: 'Planned',
      Planned: '1 May 2013',
      Forecast: 'mid May',
      Reason: 'Late',
      Blocker: 'Power',
      Owner: 'the landlord',
    });
    expect(changesOf(made)).toEqual([{ row: 2, Now: 'Working' }]);
    expect(problemsOf(made)).toEqual([
      [2, 'Forecast', 'vague', ['Forecast', 'Stage', 'Planned', 'Reason']],
      [2, 'Owner', 'word', ['Owner', 'Blocker']],
    ]);
  });

  test('names what is left out because the missing cell would have been needed', () => {
    const made = plan({
      Status: 'Working',
      Planned: '1 May 2013',
      Forecast: '20 May 2013',
      Blocker: 'Power',
      Owner: 'the landlord',
      Users: '',
    });
    expect(problemsOf(made)).toEqual([[2, 'Owner', 'word', ['Owner', 'Blocker', 'Planned', 'Forecast']]]);
    expect(changesOf(made)).toEqual([{ row: 2, Now: 'Working' }]);
  });

  test('loses the row where it is the answer: nothing of it could be confirmed', () => {
    for (const cells of [
      { Status: 'RED', 'Staff connected': '4' },
      { Status: 'Partly working', 'Does not work': '#N/A', 'Staff connected': '4' },
      { Status: 'Partly working', 'Staff connected': '4' },
      { Status: 'Working', 'Staff connected': '4', 'As at': 'mid April' },
    ] as Record<string, string>[])
      expect(plan(cells)).toMatchObject({ changes: [], refused: 1, problems: [{ cells: undefined }] });
  });

  test('is not one that the list makes wrong, and the row does not touch', () => {
    const past = listed('MILLGATE', 'email', { Stage: 'Planned', PlannedOn: day('2013-04-01') });
    expect(changesOf(plan({ Status: 'Working' }, { statuses: [past] }))).toEqual([{ row: 2, Now: 'Working' }]);
  });
});

describe('what a problem names', () => {
  test('is in the sheet, and says what stands there', () => {
    const made = plan(
      { Stage: 'Planned', 'Go live': '' },
      { statuses: [listed('MILLGATE', 'email', { Stage: 'Connected', ConnectedOn: day('2013-04-02') })] },
    );
    expect(made.problems).toMatchObject([
      {
        column: 'Stage',
        value: 'Planned',
        given: [
          { column: 'ConnectedOn', value: '2013-04-02' },
          { column: 'Stage', value: 'Planned', heading: 'Stage' },
        ],
      },
      { column: 'Stage', fault: { column: 'ForecastOn', kind: 'needed' } },
    ]);
    expect(planOf(['Building', 'Service', 'Status'], [['', 'email', 'Working']]).problems).toMatchObject([
      { column: 'SiteName', heading: 'Building', kind: 'needed' },
    ]);
  });
});

describe('what a workbook says of a cell', () => {
  const marked = (marks: Readonly<Record<number, CellMark>>, cells: readonly string[]): Plan =>
    planOf(['Site code', 'Service', 'Status', 'Blocker', 'Forecast'], [{ row: 2, cells, marks }]);
  const row = ['MILLGATE', 'email', 'Working', 'Power', '20 May 2013'];

  test.each([
    ['error', 'sheetError', '#SPILL!'],
    ['noValue', 'noValue', ''],
    ['merged', 'merged', ''],
    ['date', 'madeDate', '2013-04-12'],
  ] as const)('is a problem of that cell: %s', (mark, kind, text) => {
    expect(problemsOf(marked({ 3: mark }, row.with(3, text)))).toEqual([[2, 'Blocker', kind, text ? ['Blocker'] : []]]);
  });

  test('is a problem of the row where it is the site or the service', () => {
    expect(problemsOf(marked({ 0: 'merged' }, row.with(0, '')))).toEqual([[2, 'Site code', 'merged']]);
    expect(problemsOf(marked({ 0: 'date' }, row.with(0, '2013-03-01')))).toEqual([[2, 'Site code', 'madeDate']]);
    expect(problemsOf(marked({ 1: 'merged' }, row.with(1, '')))).toEqual([[2, 'Service', 'merged']]);
  });

  test('makes a date of a day, and a note of a number for a code', () => {
    expect(changesOf(marked({ 4: 'date' }, row.with(4, '2013-05-20')))).toMatchObject([{ ForecastOn: '2013-05-20' }]);
    expect(notesOf(marked({ 0: 'number' }, row))).toContainEqual([2, 'Site code', 'number']);
  });
});

describe('rows about the same', () => {
  const head = [...at, 'Status', 'Forecast'];

  test('are one if they say the same, whatever the name of the site', () => {
    const made = planOf(head, [
      ['MILLGATE', 'email', 'Working', ''],
      ['Millgate House', 'Email', 'WORKING', ''],
      ['Abbey Chambers', 'Email', 'Working', ''],
      ['MILLGATE', 'email', 'Working', ''],
    ]);
    expect(made).toMatchObject({ problems: [], unchanged: 2 });
    expect(changesOf(made)).toMatchObject([{ row: 2 }, { row: 4 }]);
    expect(notesOf(made)).toEqual([[2, 'Service', 'repeated', [3, 5]]]);
  });

  test('are left out if they differ, or complete each other', () => {
    const made = planOf(head, [
      ['MILLGATE', 'email', 'Working', ''],
      ['MILLGATE', 'email', 'Not working', ''],
      ['ABBEY', 'email', 'Working', ''],
      ['ABBEY', 'email', '', '20 May 2013'],
    ]);
    expect(made).toMatchObject({ changes: [], refused: 4 });
    expect(made.problems).toMatchObject([{ rows: [3] }, { rows: [2] }, { rows: [5] }, { rows: [4] }]);
  });

  test('name a problem of theirs once', () => {
    const made = planOf(
      head,
      Array.from({ length: 3000 }, () => ['MILLGATE', 'email', 'maybe', '']),
    );
    expect(made).toMatchObject({ problems: { length: 1 }, refused: 3000 });
    const different = planOf(
      head,
      Array.from({ length: 3000 }, (_, row) => ['MILLGATE', 'email', 'Working', `${row}`]),
    );
    expect(different.problems.reduce((sum, problem) => sum + ('rows' in problem ? problem.rows.length : 0), 0)).toBe(
      18_000,
    );
  });
});

test('a row that says nothing new takes no source from the whole sheet for a cell that is empty', () => {
  const confirmed = { ConfirmedOn: day('2013-04-09'), ConfirmedBy: 'Jo Patel', Source: 'A call' } as const;
  const made = plan(
    { Status: 'Working', Confirmed: '2013-04-09', 'Confirmed by': 'Jo Patel', Source: '' },
    { statuses: [listed('MILLGATE', 'email', { Now: 'Working', ...confirmed })] },
  );
  expect([made.changes, made.problems]).toEqual([[], []]);
});

describe('a service that is connected', () => {
  const connected = listed('MILLGATE', 'email', {
    Now: 'Working',
    Stage: 'Connected',
    ConnectedOn: day('2013-04-02'),
    ForecastOn: day('2013-04-01'),
    ForecastPrecision: 'Day',
  });

  test('keeps its forecast where a sheet says that there is none, and the change says so', () => {
    const made = plan({ Status: 'Not working', Forecast: 'TBC' }, { statuses: [connected] });
    expect(changesOf(made)).toEqual([{ row: 2, Now: 'Not working' }]);
    expect(notesOf(made)).toEqual([[2, 'Forecast', 'noDateConnected']]);
    const without = { ...connected, ForecastOn: undefined };
    expect(notesOf(plan({ Status: 'Not working', Forecast: 'TBC' }, { statuses: [without] }))).toEqual([]);
  });

  test.each([
    ['already', connected, { Status: 'Not working' }, { Now: 'Not working' }],
    [
      'by the row',
      planned,
      { Stage: 'Connected', 'Go live': '12 April 2013' },
      { Stage: 'Connected', ConnectedOn: '2013-04-12', WaitingFor: undefined, WaitingForOwner: undefined },
    ],
  ] as const)(
    'waits for nothing: what a sheet says of it is left out where it is connected %s',
    (_, status, cells, change) => {
      const made = plan({ ...cells, Blocker: 'Handsets', Owner: 'Outside' }, { statuses: [status] });
      expect(changesOf(made)).toEqual([{ row: 2, ...change }]);
      expect(made.problems).toEqual([]);
      expect(notesOf(made).slice(-2)).toEqual([
        [2, 'Blocker', 'notWaiting'],
        [2, 'Owner', 'notWaiting'],
      ]);
    },
  );

  test('waits as the sheet says where the row does not make it connected after all', () => {
    const made = plan({ Stage: 'Connected', 'Go live': '1 May 2013', Blocker: 'Handsets' }, { statuses: [planned] });
    expect(changesOf(made)).toEqual([{ row: 2, WaitingFor: 'Handsets' }]);
    const undated = plan({ Status: 'Working', Stage: 'Connected', Blocker: 'Handsets' }, { statuses: [planned] });
    expect(problemsOf(undated)).toEqual([[2, 'Stage', 'needed', ['Stage', 'Blocker']]]);
  });
});

test('a row of which nothing is left is refused as a whole: no problem of it says that only cells are left out', () => {
  const made = plan({ Forecast: 'Easter', Planned: '1 May 2013' });
  expect(made).toMatchObject({ changes: [], refused: 1 });
  expect(problemsOf(made)).toEqual([[2, 'Forecast', 'vague']]);
});

test('a reason in the row is given for its move even if it is that of the last one, but not where our own table repeats it', () => {
  const statuses = [{ ...planned, Reason: 'The line is late.' }];
  const cells = { Forecast: '1 June 2013', Reason: 'The line is late.' };
  expect(changesOf(plan(cells, { statuses }))).toEqual([{ row: 2, ForecastOn: '2013-06-01' }]);
  expect(problemsOf(plan({ ...cells, 'Now, as stored': 'Not working' }, { statuses }))).toEqual([
    [2, 'Forecast', 'reasonNeeded'],
  ]);
});
