import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import readExcelFile from 'read-excel-file/node';
import type { SheetRow } from '../../../../../src/domain/sheet/table';
import { openWorkbook, type Workbook } from '../../../../../src/domain/sheet/xlsx/workbook';
import type { SheetReading } from '../../../../../src/domain/sheet/xlsx/worksheet';

const folder = join(__dirname, '..', '..', '..', '..', 'sheets', 'suppliers');
const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(join(folder, file)));

async function opened(file: string): Promise<Workbook> {
  const book = await openWorkbook(bytesOf(file));
  if ('fault' in book) throw new Error(book.fault);
  return book;
}

async function sheetOf(file: string, at = 0): Promise<SheetReading> {
  const reading = await (await opened(file)).sheets[at].read();
  if ('fault' in reading) throw new Error(reading.fault);
  return reading;
}

/** Each row with its number in front; a cell that has a mark is written with it. */
const written = ({ rows }: SheetReading): string[] =>
  rows.map(
    ({ row, cells, marks }) =>
      `${row}: ${cells.map((cell, at) => (marks?.[at] ? `${cell}<${marks[at]}>` : cell)).join(' | ')}`,
  );

const merged = (count: number): string => ' | <merged>'.repeat(count);

test.each<[string, string[]]>([
  [
    'dates-of-1904.xlsx',
    [
      '1: Site | Service | Go live | Forecast month | Surveyed at | Engineer on site | Downtime',
      '2: Millgate House | Email | 2013-04-12<date> | June 2013<date> | 2013-04-09<date> | 09:30 | 30:00',
      '3: Riverside Court | Desk telephone | 2013-04-22<date> | June 2013 | tbc | am',
    ],
  ],
  [
    'wide-merged-headings.xlsx',
    [
      `1: Connectivity tracker, week ending 12 April 2013${merged(6)}`,
      '3: Site | Email | <merged> | Telephony | <merged> | Internet | <merged>',
      '4: <merged> | Status | Date | Status | Date | Status | Date',
      '5: Millgate House | Live | 2013-04-02<date> | Amber | 2013-05-13<date> | Live | 2013-04-02<date>',
      '6: Riverside Court | Red | TBC | Green | 2013-04-29<date> | Amber | 2013-06-10<date>',
      '7: Wellesley Chambers | Not in scope | <merged> | Green | 2013-05-20<date>',
    ],
  ],
  [
    'formulas-without-values.xlsx',
    [
      '1: Code | Site | Staff | Connected | Share | Days late | Go live',
      '2: RX1 | <noValue> | <noValue> | 30<number> | <noValue> | <noValue> | <noValue>',
      '3: RX9 | <noValue> | 0<number> | 30<number> | <noValue> | <noValue> | <noValue>',
    ],
  ],
  [
    'formulas-with-values.xlsx',
    [
      '1: Code | Site | Staff | Connected | Share | Days late | Go live',
      '2: RX1 | Millgate House | 120<number> | 30<number> | 25%<number> | 0<number> | 2013-04-12<date>',
      '3: RX9 | #N/A<error> | 0<number> | 30<number> | #DIV/0!<error> |  | 2013-04-22<date>',
    ],
  ],
  [
    'numbers-and-lost-zeros.xlsx',
    [
      '1: Code | Site | Telephone | Mobile | Latitude | Staff | Online | Extension | Batch',
      '2: 00042 | Millgate House | 0113 496 0100 | 7700900125<number> | 41.3<number> | 1234<number> | 75%<number> | x117 | 1.00E+05<number>',
      '3: 00043 | Riverside Court | 1134960112<number> | 07700 900126 | 53.4301<number> | 45<number> | 12.5%<number> | x204 | 2013-03-01<date>',
      '4: 00044 | Wellesley Chambers | +44 113 496 0113 |  | -0.1276<number> |  | 1<number> | TRUE | FALSE',
    ],
  ],
  [
    'title-and-sub-headings.xlsx',
    [
      `1: Supplier X: connection programme${merged(4)}`,
      '2: Report date | 2013-04-12<date>',
      '4: Site | Service | Planned date | Planned date | Late by',
      '5:  |  | (baseline) | (current) | (days)',
      '6: Millgate House | Email | 2013-04-02<date> | 2013-04-12<date> | 10<number>',
      '7: Riverside Court | Email | 2013-04-22<date> | w/c 20 May | #VALUE!<error>',
      '8: Total | 2<number> |  |  | #VALUE!<error>',
    ],
  ],
  [
    'rag-with-words.xlsx',
    [
      '1: Site | Service | RAG | Comment | Contact',
      '2: Millgate House | Email | Green | Live since 2 April,\nno faults | Bob Jones',
      '3: Riverside Court | Email | Amber | Wayleave – landlord’s solicitor | bob.jones@example.nhs.uk',
      '4: Wellesley Chambers | Email | Red | =not a formula, £1,200 quoted & “late”',
    ],
  ],
  [
    'strict.xlsx',
    [
      '1: Site | Service | Go live | Forecast | Staff',
      '2: Millgate House | Email | 2013-04-12<date> | June 2013<date> | 120<number>',
      '3: Riverside Court | Email | 2013-04-29<date> | TBC | 45<number>',
    ],
  ],
])('reads %s as a person would', async (file, expected) => {
  expect(written(await sheetOf(file))).toEqual(expected);
});

test('puts hidden sheets last, marks them, and knows which sheets say nothing', async () => {
  const { sheets } = await opened('hidden-sheets-and-rows.xlsx');
  const found = await Promise.all(sheets.map(async (sheet) => [sheet.name, sheet.isHidden, await sheet.says()]));
  expect(found).toEqual([
    ['Notes', false, false],
    ['April', false, true],
    ['March (old)', true, true],
    ['Lists', true, true],
  ]);
  expect(await sheets[0].read()).toEqual({ fault: 'empty' });
});

test('reads hidden rows and columns, and counts them', async () => {
  const { rows, hiddenRows, hiddenColumns } = await sheetOf('hidden-sheets-and-rows.xlsx', 1);
  expect(rows.map(({ cells }) => cells[0])).toEqual([
    'Site',
    'Millgate House',
    'Riverside Court',
    'Wellesley Chambers',
  ]);
  expect({ hiddenRows, hiddenColumns }).toEqual({ hiddenRows: 1, hiddenColumns: 1 });
});

/** What ours says on purpose and the other does not: see the test of the formats. */
const asShown = new Set(['00042', '07700 900126', 'x117', '1.00E+05', '09:30', '30:00', 'June 2013']);

/** A value of the other reader in our words. */
function plain(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  return String(value).replace(/\r\n?/g, '\n').trim();
}

function sameCell(ours: string, theirs: string): boolean {
  if (ours === theirs || asShown.has(ours)) return true;
  if (ours.endsWith('%')) return Math.abs(parseFloat(ours) / 100 - Number(theirs)) < 1e-9;
  // The other leaves errors out.
  if (ours.startsWith('#')) return theirs === '';
  // A format that shows nothing for 0.
  return ours === '' && theirs === '0';
}

test.each(readdirSync(folder).filter((name) => name.endsWith('.xlsx')))(
  'finds in %s what read-excel-file finds',
  async (file) => {
    const theirs = await readExcelFile(Buffer.from(bytesOf(file)));
    const { sheets } = await opened(file);
    expect(theirs.map(({ sheet }) => sheet).sort()).toEqual(sheets.map(({ name }) => name).sort());
    for (const { sheet: name, data } of theirs) {
      const reading = await sheets.find((sheet) => sheet.name === name)!.read();
      const rows: readonly SheetRow[] = 'rows' in reading ? reading.rows : [];
      const theirRows = data.map((row) => row.map(plain));
      const differences = theirRows.flatMap((row, at) =>
        row.flatMap((theirCell, column) => {
          const ours = rows.find((each) => each.row === at + 1)?.cells[column] ?? '';
          return sameCell(ours, theirCell) ? [] : [`${name} ${at + 1} ${column}: ${ours} / ${theirCell}`];
        }),
      );
      expect(differences).toEqual([]);
      const says = theirRows.filter((row) => row.some(Boolean)).length;
      expect(rows.filter(({ cells }) => cells.some(Boolean))).toHaveLength(says);
    }
  },
);
