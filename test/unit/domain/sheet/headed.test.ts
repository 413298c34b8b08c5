import * as fc from 'fast-check';
import { type HeadedSheet, headedTable, noSheet, readHeaded } from '../../../../src/domain/sheet/headed';
import type { SheetRow } from '../../../../src/domain/sheet/table';
import { cellsOf, fileOf, sheetOf } from './sheets';

const numbers = (rows: readonly SheetRow[]): number[] => rows.map(({ row }) => row);
const leftOf = ({ left }: HeadedSheet): [number, string][] => left.map(({ row, why }) => [row.row, why]);
const shape = (sheet: HeadedSheet): unknown => ({
  headAt: sheet.headAt,
  above: numbers(sheet.above),
  left: leftOf(sheet),
  unclear: sheet.unclear,
});
const plain = { above: [], left: [], unclear: false };

describe('a sheet that was found outside', () => {
  test('with a title, a report date, sub-headings and a total', () => {
    const sheet = fileOf('found/m1b-supplier-long-padded.tsv');
    expect(shape(sheet)).toEqual({
      headAt: 4,
      above: [1, 2],
      left: [
        [15, 'total'],
        [16, 'note'],
      ],
      unclear: false,
    });
    expect(sheet.headings).toEqual([
      'Site',
      '',
      'Workstream',
      'RAG',
      'Planned date (baseline)',
      'Forecast (current)',
      'Go live (actual)',
      'Issue',
      'Issue owner',
      'Comments',
    ]);
    expect(sheet.parts.every(([group]) => group === '')).toBe(true);
    expect(numbers(sheet.rows)).toEqual([6, 7, 8, 9, 10, 11, 12, 13]);
    expect(sheet.rows[1].cells).toEqual([
      'MILLGATE HOUSE',
      'Rotherham',
      'Telephony',
      'A',
      '12/4/13',
      'w/c 20 August',
      '',
      'Handsets',
      'Atos',
      'awaiting delivery',
    ]);
  });

  test('with two rows of headings', () => {
    const sheet = fileOf('found/m2-wide.tsv');
    expect(shape(sheet)).toEqual({ headAt: 1, ...plain });
    expect(sheet.parts).toEqual([
      ['', 'Site Code'],
      ['', 'Site'],
      ['', 'Town'],
      ['', 'Wave'],
      ['Email', 'Status'],
      ['Email', 'Date'],
      ['Telephony', 'Status'],
      ['Telephony', 'Date'],
      ['Internet', 'Status'],
      ['Internet', 'Date'],
    ]);
    expect(sheet.headings.slice(3, 6)).toEqual(['Wave', 'Email: Status', 'Email: Date']);
    expect(numbers(sheet.rows)).toEqual([3, 4, 5]);
  });

  test.each([
    ['m11-edges.tsv', 1, 8, ['Site', 'Service', 'Status', 'Forecast', 'Go live', 'Users migrated']],
    [
      'headings-with-commas-semicolon.csv',
      1,
      1,
      ['Site (code, not name)', 'Service (one, of ten)', 'Status (one, of five)'],
    ],
    ['paste-quotes-not-escaped.tsv', 1, 5, ['Site', 'Service', 'Status', 'What does not work']],
    ['sites-code-made-a-date.csv', 1, 2, ['Site code', 'Site', 'Region']],
    ['sites-swapped-coordinates.csv', 1, 3, ['Site code', 'Site', 'Region', 'Latitude', 'Longitude']],
    ['title-two-cells.csv', 2, 1, ['Site', 'Service', 'Status', 'What does not work']],
    ['utf16be.csv', 1, 1, ['Site', 'Service', 'Status', 'What does not work']],
    ['blackberry-doncaster.tsv', 2, 8, ['Surname', 'First name', 'Email', 'BB number', 'Office', 'NHSmail?']],
  ])('%s', (file, headAt, rows, headings) => {
    const sheet = fileOf(`found/${file}`);
    expect([sheet.headAt, sheet.rows.length, sheet.headings, sheet.unclear]).toEqual([headAt, rows, headings, false]);
  });

  test('as this product wrote it', () => {
    const sheet = fileOf('found/own-export-roundtrip.csv');
    expect(shape(sheet)).toEqual({ headAt: 1, ...plain });
    expect([sheet.headings.length, sheet.rows.length]).toEqual([25, 620]);
    expect(sheet.rows[0].cells.slice(0, 5)).toEqual([
      'Bridgewater House',
      'BRIDGEWATER',
      'Warrington',
      'North',
      'Cheshire, Warrington and Wirral',
    ]);
  });

  test('with a line of title, a sum and no row lost between quotes that are not escaped', () => {
    expect(cellsOf(fileOf('found/paste-quotes-not-escaped.tsv'))).toEqual({
      2: ['MILLGATE', 'Shared drive', 'Partly working', '"Read only'],
      3: ['MILLGATE', 'Internet access', 'Not working', ''],
      4: ['WATERDALE', 'Email', 'Not working', ''],
      5: ['CASTLEWORKS', 'Shared drive', 'Partly working', 'says "disk full"'],
      6: ['CASTLEWORKS', 'Email', 'Not working', ''],
    });
    expect(leftOf(fileOf('found/blackberry-doncaster.tsv'))).toEqual([[11, 'total']]);
    expect(cellsOf(fileOf('found/utf16be.csv'))[2][3]).toBe('Staff can’t save – “read only”');
  });
});

describe('a supplier’s sheet', () => {
  test('on several pages, each with its title and headings, with sums and a key', () => {
    const sheet = fileOf('suppliers/rag-report-page-breaks.tsv');
    expect(shape(sheet)).toEqual({
      headAt: 4,
      above: [1, 2],
      left: [
        [8, 'total'],
        [9, 'repeated'],
        [10, 'repeated'],
        [11, 'repeated'],
        [13, 'repeated'],
        [16, 'total'],
        [17, 'repeated'],
        [18, 'note'],
      ],
      unclear: false,
    });
    expect(sheet.rows.map(({ row, cells }) => [row, cells[1], cells[8]])).toEqual([
      [5, 'Millgate House', 'Live'],
      [6, 'Millgate House', 'Handsets ordered:\n120 of 140'],
      [7, 'Castle Works', 'Power, second floor'],
      [14, 'Church Lane House', '"Not before" the power is on'],
      [15, 'Abbey Chambers', ''],
    ]);
  });

  test('from Numbers on a Mac', () => {
    const sheet = fileOf('suppliers/numbers-macroman.csv');
    expect(shape(sheet)).toEqual({ ...plain, headAt: 2, above: [1] });
    expect(cellsOf(sheet)).toEqual({
      3: ['Millgate House', 'Shared drive', 'Partly working', 'Staff can’t save – “read only” for now', 'René Dupré'],
      4: ['Castle Works', 'Email', 'Not working', 'No mailbox for Zoë’s team; the licence is £40', 'Siân O’Brien'],
      5: ['Abbey Chambers', 'Email', 'Working', '', 'Jürgen Groß'],
    });
  });

  test('from a computer that writes 53,742', () => {
    const sheet = fileOf('suppliers/german-locale-sites.csv');
    expect(shape(sheet)).toEqual({ ...plain, headAt: 2, above: [1] });
    expect(cellsOf(sheet)[4]).toEqual([
      'MÜHLE',
      'Mill; Mühle House',
      'South',
      'Exeter',
      'EX1 1AA',
      '50,725',
      '-3,527',
      '1.204',
    ]);
  });

  test('in a mail', () => {
    const sheet = fileOf('suppliers/mail-paste.txt');
    expect(shape(sheet)).toEqual({
      headAt: 5,
      above: [1, 3],
      left: [
        [10, 'note'],
        [11, 'note'],
      ],
      unclear: false,
    });
    expect(cellsOf(sheet)).toEqual({
      6: ['Millgate House, Rotherham', 'Desk telephone', 'Not working', '20 August 2013', 'Handsets, 140 of them'],
      7: ['Castle Works, Sheffield', 'Internet access', 'Not working', '6 May 2013'],
      8: ['Abbey Chambers, Worcester', 'Email', 'Working'],
    });
  });

  test('without headings: its first row is data', () => {
    const sheet = fileOf('suppliers/blackberry-no-headings.tsv');
    expect(shape(sheet)).toEqual({ headAt: 'none', ...plain });
    expect(sheet.headings).toEqual(['', '', '', '', '']);
    expect(sheet.rows[0].cells).toContain('john.smith@pct.example.nhs.uk');
    expect(sheet.rows).toHaveLength(3);
  });
});

describe('the row of headings', () => {
  test.each([
    ['addresses', 'maria@example.invalid,Maria Okafor\nian@example.invalid,Ian Fletcher'],
    ['postcodes', 'Quarry House,LS2 7UE\nMillgate House,S60 1FD'],
    ['dates', 'Millgate House,Email,12/04/2013\nCastle Works,Telephone,3 May 2013'],
    ['telephone numbers', 'Ann Bee\t07700 900123\nSam Cee\t07700 900124'],
    ['codes that come again', 'MILLGATE,email,Working\nMILLGATE,telephone,Not working\nQUAY,email,Working'],
    ['a practice of a public list', 'A81001,THE DENSHAM HEALTH CENTRE,Y54,TS18 1HU\nA81002,QUEENS PARK,Y54,TS18 2AW'],
    ['sites', 'MILLGATE,Millgate House,North,Rotherham,S60 1FD,64\nQUAY,Quay House,North,Hull,HU1 1AA,12'],
    ['statuses', 'MILLGATE,Email,Working\nQUAY,Shared drive,Not working'],
    ['one row alone', 'Quarry House,LS2 7UE'],
  ])('is not found among %s, and the first row is kept', (_, text) => {
    expect(sheetOf(text)).toMatchObject({
      headAt: 'none',
      above: [],
      rows: [{ row: 1 }, ...Array(text.split('\n').length - 1).fill({})],
    });
  });

  test.each([
    ['unknown words above others', 'Depot,Chief\nQuay,Bob\nMill,Ann'],
    [
      'services and stages',
      'Castle Works,Desk telephone,Connected\nQuay House,Email,Planned\nMill Lane,Telephone,Connected on time',
    ],
    ['names only', 'Millgate House\tRotherham\nCastle Works\tSheffield'],
    [
      'two tables',
      'Site,Service,Status\nMillgate House,Email,Working\nSite,Contact,Telephone\nMillgate House,Ann,0113 496 0000',
    ],
  ])('is unclear among %s', (_, text) => {
    expect(sheetOf(text)).toMatchObject({ headAt: 1, unclear: true });
  });

  test.each([
    [
      'a title with delimiters',
      'Open Service, weekly, to 14 Apr 2013\nSite,Service,Status,Comments\nMillgate,Email,Working,x',
      2,
    ],
    ['blank rows', 'Report,,\n,,\n\nSite,Service,Status\nMillgate,Email,Working', 4],
    [
      'facts about the report',
      'Supplier:\tAtos\nReport date:\t12/04/2013\n\nSite\tService\tStatus\tForecast\nMillgate\tEmail\tLive\t',
      4,
    ],
    [
      'a title with its delimiters',
      'Weekly report,,,\nSite,Service,"Status\n(of five)",As at\nMillgate,Email,Working,',
      2,
    ],
    ['the weeks of a plan', 'Plan\nSite\tWave 1\tWeek 15\tForecast\nMillgate\tx\tx\tMay\nQuay\t\tx\tJune', 2],
    ['a title above one column', 'Addresses of April\nEmail\na@example.invalid\nb@example.invalid', 2],
  ])('is found below %s', (_, text, headAt) => {
    expect(sheetOf(text)).toMatchObject({ headAt, unclear: false });
  });

  test('may be chosen, or none', () => {
    const { table } = sheetOf('Depot,Chief\nQuay,Bob\nMill,Ann');
    expect(headedTable(table, 2)).toMatchObject({
      headings: ['Quay', 'Bob'],
      headAt: 2,
      above: [{ row: 1 }],
      rows: [{ row: 3 }],
      unclear: false,
    });
    expect(headedTable(table, 'none')).toMatchObject({
      headings: ['', ''],
      headAt: 'none',
      above: [],
      rows: [{}, {}, {}],
      unclear: false,
    });
    expect(headedTable(table, 3)).toEqual({ fault: 'noRows' });
    expect(noSheet.headings).toEqual([]);
  });

  test('may be either of two', () => {
    const { table, parts } = fileOf('found/m2-wide.tsv');
    expect(headedTable(table, 2)).toMatchObject({ headAt: 2, parts, above: [], rows: [{ row: 3 }, {}, {}] });
  });

  test('may be below that of its groups, merged or not', () => {
    const rows: SheetRow[] = [
      { row: 1, cells: ['Progress', '', '', '', ''] },
      { row: 2, cells: ['', 'Email', '', 'Internet', ''], marks: { 2: 'merged', 4: 'merged' } },
      { row: 3, cells: ['Site', 'State', 'Go live', 'State', 'Go live'] },
      {
        row: 4,
        cells: ['Millgate House', 'Working', '2013-02-18', 'Late', '2013-05-06'],
        marks: { 2: 'date', 4: 'date' },
      },
    ];
    const expected = [
      ['', 'Site'],
      ['Email', 'State'],
      ['Email', 'Go live'],
      ['Internet', 'State'],
      ['Internet', 'Go live'],
    ];
    expect(headedTable(rows)).toMatchObject({
      headAt: 3,
      parts: expected,
      above: [{ row: 1 }],
      rows: [{ row: 4, marks: rows[3].marks }],
    });
    expect(headedTable(rows.map(({ row, cells }) => ({ row, cells })))).toMatchObject({ parts: expected });
  });

  test('takes no row of data for a second row of headings', () => {
    const sheet = sheetOf(
      'Site\tService\tStatus\nMillgate House\tEmail\tWorking\n\tTelephone\tNot working\n\tInternet\tWorking',
    );
    expect(sheet.rows).toHaveLength(3);
  });
});

test('a table is found whole, whatever is above it and between its cells', () => {
  const headings = fc.shuffledSubarray(['Site', 'Service', 'Status', 'Forecast', 'Issue owner', 'Comments'], {
    minLength: 3,
  });
  const value = fc.constantFrom(
    'Millgate House',
    'Email',
    'x, y; z',
    '12/04/2013',
    '',
    'TBC',
    'said "no"',
    'Atos|BT',
    '41367',
  );
  const title = fc.constantFrom('Tracker v14, final', 'Report date: 12/04/2013', 'For Jo; Ann', '');
  const sheet = headings.chain((heads) =>
    fc.tuple(
      fc.constant(heads),
      fc.array(fc.array(value, { minLength: heads.length, maxLength: heads.length }), { minLength: 1, maxLength: 9 }),
      fc.array(title, { maxLength: 4 }),
    ),
  );
  const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
  fc.assert(
    fc.property(sheet, fc.constantFrom('\t', ',', ';', '|'), ([heads, rows, titles], delimiter) => {
      const filled = rows.map((cells, at) => [`Site ${at}`, ...cells.slice(1)]);
      const lines = [...titles.map((text) => [text]), heads, ...filled];
      const read = sheetOf(lines.map((cells) => cells.map(quoted).join(delimiter)).join('\n'));
      expect([read.headAt, read.headings, read.rows.map(({ cells }) => cells)]).toEqual([
        titles.length + 1,
        heads,
        filled,
      ]);
    }),
  );
});

describe('rows that are left out', () => {
  test('are no buildings or people with such a name', () => {
    const sheet = sheetOf(
      'Site,Service,Status\nTotal House,Email,Working\nPage Hall,Email,Working\nKey Court,Email,Working',
    );
    expect(numbers(sheet.rows)).toEqual([2, 3, 4]);
    expect(sheet.left).toEqual([]);
  });

  test.each(['Total,,12', 'TOTALS,14,12', 'Sub-total: North,,12', 'Grand Total,3,"1,204"', 'Total sites,,50%'])(
    'are sums: %s',
    (row) => {
      expect(leftOf(sheetOf(`Site,Staff,Users\nMillgate,3,12\n${row}`))).toEqual([[3, 'total']]);
    },
  );

  test('are headings again, in capitals too', () => {
    expect(
      leftOf(sheetOf('Site,Service,Status\nMillgate,Email,Working\nSITE,SERVICE,STATUS\nQuay,Email,Working')),
    ).toEqual([[3, 'repeated']]);
  });
});

test('a sheet says why it cannot be read', () => {
  expect(readHeaded('Site,Service,Status')).toEqual({ fault: 'noRows' });
  expect(readHeaded('Site,Service\nSite,Service')).toEqual({ fault: 'noRows' });
  expect(headedTable([])).toEqual({ fault: 'empty' });
  expect(readHeaded(`${'1,'.repeat(60)}1\n${'2,'.repeat(60)}2`)).toEqual({ fault: 'tooWide', most: 60 });
});
