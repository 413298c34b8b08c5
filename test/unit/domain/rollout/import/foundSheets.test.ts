import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { day } from '../../../../../src/domain/day';
import { changesOf, type Listed, listed, notesOf, planOf, problemsOf, saved, wholeSheet } from './statusSheets';

// Sheets as suppliers wrote them, from their headings on. Words and names that people match by hand are replaced by
// what they mean; how headings are found is shown in test/unit/domain/sheet.

function cellsOf(file: string, from: number): string[][] {
  return readFileSync(join(__dirname, '../../../../sheets/found', file), 'utf8')
    .split(/\r?\n/)
    .slice(from)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('\t').map((cell) => cell.trim()));
}

describe('the sheet m11, which gives a go-live day and no stage', () => {
  const [headings, ...rows] = cellsOf('m11-edges.tsv', 0);
  const keeping = { Now: 'Keep using what you have', ExistingProvider: 'Your PCT', Stage: 'Planned' } as const;
  const may = { ForecastOn: day('2013-05-06'), ForecastPrecision: 'Day', PlannedOn: day('2013-05-06') } as const;
  const waiting = { WaitingFor: 'the line', WaitingForOwner: 'Supplier' } as const;
  const statuses: Listed[] = [
    listed('MILLGATE', 'shared-drive', { Now: 'Not working', Stage: 'Planned', ...may }),
    listed('HARBOUR', 'internet', { ...keeping, ...may }),
    listed('QUAY', 'internet', { Now: 'Not working', Stage: 'Planned', ...may, ...waiting }),
    listed('SILK', 'internet', { ...keeping, ...may }),
  ];

  test('takes six of eight rows, without a cell where one is wrong', () => {
    const made = planOf(headings, rows, { statuses, wholeSheet: { ...wholeSheet, Reason: 'The line is late.' } });
    expect(changesOf(made)).toEqual([
      { row: 2, Now: 'Working' },
      { row: 4, Now: 'Not working' },
      { row: 5, Now: 'Working', ForecastOn: '2013-05-01', Reason: 'The line is late.' },
      { row: 6, ForecastOn: '2013-05-20', Reason: 'The line is late.' },
      { row: 7, Now: 'Working', Stage: 'Connected', ConnectedOn: '2013-04-12' },
      { row: 9, Now: 'Working' },
    ]);
    expect(problemsOf(made)).toEqual([
      [3, 'Status', 'needed'],
      [4, 'Forecast', 'needed', ['Forecast']],
      [7, 'Users migrated', 'tooMany', ['Users migrated']],
      [8, 'Site', 'unknownSite'],
    ]);
    expect(notesOf(made)).toEqual([
      [5, 'Go live', 'expected', '2013-05-01'],
      [7, 'Go live', 'connected'],
    ]);
  });

  test('takes six of eight without a reason as well, and leaves out the dates that move', () => {
    const made = planOf(headings, rows, { statuses });
    expect(made).toMatchObject({ changes: { length: 6 }, refused: 2 });
    expect(problemsOf(made)).toEqual(
      expect.arrayContaining([
        [5, 'Go live', 'reasonNeeded', ['Go live']],
        [6, 'Forecast', 'reasonNeeded', ['Forecast']],
      ]),
    );
  });
});

describe('the sheet m1b, with dates in eight manners', () => {
  const headings = ['Site', 'Town', 'Service', 'Status', 'Planned date', 'Forecast', 'Go live', 'Issue', 'Issue owner'];
  const meant: Readonly<Record<string, string>> = {
    'E-mail': 'Email',
    Telephony: 'Desk telephone',
    Phones: 'Desk telephone',
    Internet: 'Internet access',
    'File server': 'Shared drive',
    'Millgate Hse, Rotherham': 'Millgate House',
    'S60 1BX': '',
    Atos: 'Supplier',
    BT: 'Supplier',
    Landlord: 'Outside',
    ICT: 'Corporate ICT',
    G: 'Working',
    Green: 'Working',
    Complete: 'Working',
    // The colours of the others say how the project goes, not what works.
    ...Object.fromEntries(['A', 'R', 'Amber', 'RED', 'At risk'].map((word) => [word, ''])),
  };
  const rows = cellsOf('m1b-supplier-long-padded.tsv', 5)
    .slice(0, 8)
    .map((cells) => cells.slice(0, 9).map((cell) => meant[cell] ?? cell));

  // A whole date in one column proves the order for all: 12/4/13 is read, although its year has two figures.
  test.each([
    ['said', true],
    ['proved by one column', false],
  ])('takes six of eight rows, day first %s; the two that differ about the same are for a person', (_, dayFirst) => {
    const made = planOf(headings, rows, { dayFirst });
    expect(changesOf(made)).toEqual([
      { row: 2, Now: 'Working', Stage: 'Connected', PlannedOn: '2013-02-18', ConnectedOn: '2013-02-18' },
      {
        row: 3,
        Stage: 'Planned',
        PlannedOn: '2013-04-12',
        ForecastOn: '2013-08-23',
        ForecastPrecision: 'Day',
        WaitingFor: 'Handsets',
        WaitingForOwner: 'Supplier',
      },
      {
        row: 4,
        Stage: 'Planned',
        PlannedOn: '2013-04-22',
        ForecastOn: '2013-05-06',
        ForecastPrecision: 'Day',
        WaitingFor: 'Core network change',
        WaitingForOwner: 'Corporate ICT',
      },
      { row: 6, PlannedOn: '2013-04-03', WaitingFor: 'Line', WaitingForOwner: 'Supplier' },
      {
        row: 9,
        Stage: 'Planned',
        PlannedOn: '2013-04-12',
        ForecastOn: '2013-05-06',
        ForecastPrecision: 'Day',
        WaitingFor: 'Power',
        WaitingForOwner: 'Outside',
      },
    ]);
    expect(problemsOf(made)).toEqual([
      [5, 'Service', 'twice'],
      [7, 'Forecast', 'quarter'],
      [8, 'Service', 'twice'],
    ]);
    expect(notesOf(made)).toEqual([
      [2, 'Go live', 'connected'],
      [3, 'Forecast', 'week', '2013-08-23'],
      [3, 'Forecast', 'planned'],
      [4, 'Planned date', 'year', '2013-04-22'],
      [4, 'Forecast', 'year', '2013-05-06'],
      [4, 'Forecast', 'planned'],
      [9, 'Forecast', 'planned'],
    ]);
  });

  test('reads each of the two by itself: the number is 3 April', () => {
    const made = planOf(headings, [rows[3]], { dayFirst: true });
    expect(changesOf(made)).toEqual([
      { row: 2, Now: 'Working', Stage: 'Connected', PlannedOn: '2013-04-03', ConnectedOn: '2013-04-03' },
    ]);
    expect(notesOf(made)).toContainEqual([2, 'Go live', 'serial', '2013-04-03']);
  });

  test('removes an expected date for TBC, with a reason, and changes nothing the second time', () => {
    const forecast = { Stage: 'Planned', PlannedOn: day('2013-04-03'), ForecastOn: day('2013-05-01') } as const;
    const statuses = [listed('CASTLEWORKS', 'telephone', forecast)];
    const more = { dayFirst: true, wholeSheet: { ...wholeSheet, Reason: 'The line has no date.' } };
    const made = planOf(headings, rows, { ...more, statuses });
    expect(changesOf(made)).toContainEqual({
      row: 6,
      ForecastOn: undefined,
      ForecastPrecision: undefined,
      Stage: 'No date',
      Reason: 'The line has no date.',
      WaitingFor: 'Line',
      WaitingForOwner: 'Supplier',
    });
    expect(planOf(headings, rows, { ...more, statuses: saved(statuses, made) }).changes).toEqual([]);
  });
});

describe('the sheet m2, a pair of columns a service, once its pairs are rows', () => {
  const [, , ...wide] = cellsOf('m2-wide.tsv', 0);
  const names = ['Email', 'Desk telephone', 'Internet access'];
  const words: Readonly<Record<string, readonly [now: string, stage: string]>> = {
    Live: ['Working', 'Connected'],
    Planned: ['', 'Planned'],
    Delayed: ['', 'Planned'],
  };
  const rows = wide.flatMap(([code, , , , ...pairs], at) =>
    names.map((service, pair) => ({
      row: at + 3,
      cells: [code, service, ...words[pairs[pair * 2]], pairs[pair * 2 + 1]],
    })),
  );
  const headings = ['Site code', 'Service', 'Status', 'Stage', 'Connected or expected'];

  test('connects what is live, expects what is planned, and gives what is delayed no date', () => {
    const made = planOf(headings, rows, { dayFirst: true });
    const live = (row: number, ConnectedOn: string): unknown => ({
      row,
      Now: 'Working',
      Stage: 'Connected',
      ConnectedOn,
    });
    const expected = (row: number, on: string): unknown => ({
      row,
      Stage: 'Planned',
      PlannedOn: on,
      ForecastOn: on,
      ForecastPrecision: 'Day',
    });
    expect(changesOf(made)).toEqual([
      live(3, '2013-02-18'),
      expected(3, '2013-08-20'),
      expected(3, '2013-05-06'),
      live(4, '2013-04-03'),
      // Confirms that there is no date.
      { row: 4 },
      live(4, '2013-04-03'),
      live(5, '2013-04-05'),
      expected(5, '2013-04-22'),
      live(5, '2013-04-05'),
    ]);
    expect(made).toMatchObject({ problems: [], unchanged: 0 });
  });
});
