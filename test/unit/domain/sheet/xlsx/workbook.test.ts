import fc from 'fast-check';
import readExcelFile from 'read-excel-file/node';
import { openWorkbook } from '../../../../../src/domain/sheet/xlsx/workbook';
import type { SheetReading } from '../../../../../src/domain/sheet/xlsx/worksheet';
import { safeText } from '../../../../../src/domain/safeText';
import { hasWords } from '../../../../../src/domain/hasWords';
import { partsOfBook, type WrittenBook, type WrittenCell, writeBook, zipped } from '../../../../xlsxWriter';

async function read(bytes: Uint8Array): Promise<SheetReading | { readonly fault: string }> {
  const book = await openWorkbook(bytes);
  return 'fault' in book ? book : book.sheets[0].read();
}

async function rowsOf(bytes: Uint8Array): Promise<SheetReading['rows']> {
  const reading = await read(bytes);
  if ('fault' in reading) throw new Error(reading.fault);
  return reading.rows;
}

const book = (
  rows: readonly (readonly WrittenCell[])[],
  more: Partial<WrittenBook> & { readonly after?: string } = {},
): WrittenBook => ({ sheets: [{ name: 'Plan', rows, after: more.after }], ...more });

/** What a number shows in a style. */
async function shown(value: number, format: string, settings = ''): Promise<string> {
  const [row] = await rowsOf(writeBook(book([['x', { value, style: 1 }]], { formats: [format], settings })));
  const mark = row.marks?.[1];
  return `${row.cells[1] ?? ''}${mark ? ` <${mark}>` : ''}`;
}

describe('dates', () => {
  test.each<[string, number, string]>([
    ['dd/mm/yyyy', 41376, '2013-04-12 <date>'],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 41376, '2013-04-12 <date>'],
    ['d-mmm', 41386, '2013-04-22 <date>'],
    ['"Week of "d mmm', 41386, '2013-04-22 <date>'],
    ['yyyy-mm-dd hh:mm', 41376.5, '2013-04-12 <date>'],
    // A second before midnight that is not exact.
    ['dd/mm/yyyy', 41375.9999999999, '2013-04-12 <date>'],
    ['mmm-yy', 41394, 'April 2013 <date>'],
    ['mmmm yyyy', 41365, 'April 2013 <date>'],
    ['mmmm', 41394, 'April 2013 <date>'],
    ['yyyy', 41376, '2013 <date>'],
    ['dd/mm/yyyy;@', 41376, '2013-04-12 <date>'],
    ['[Red]dd/mm/yy', 41376, '2013-04-12 <date>'],
    // An m after hours or before seconds is minutes.
    ['h:mm', 0.395833333333333, '09:30'],
    ['mm:ss', 0.395833333333333, '09:30:00'],
    ['[h]:mm', 1.25, '30:00'],
    ['h:mm AM/PM', 0.75, '18:00'],
    ['General', 41376, '41376 <number>'],
    ['0" days"', 41376, '41376 <number>'],
    ['"dmy"0', 5, 'dmy5'],
    // The day that never was, the days before it, and what a formula makes of an empty cell.
    ['dd/mm/yyyy', 60, '1900-02-29 <date>'],
    ['dd/mm/yyyy', 59, '1900-02-28 <date>'],
    ['dd/mm/yyyy', 61, '1900-03-01 <date>'],
    ['dd/mm/yyyy', 1, '1900-01-01 <date>'],
    ['dd/mm/yyyy', 0, '1900-01-00 <date>'],
    ['dd/mm/yyyy', -3, '######## <error>'],
    ['dd/mm/yyyy', 3e6, '######## <error>'],
  ])('shows %s of %d as %s', async (format, value, expected) => {
    expect(await shown(value, format)).toBe(expected);
  });

  test('counts from 1904 where the workbook says so', async () => {
    expect(await shown(39914, 'dd/mm/yyyy', '<workbookPr date1904="1"/>')).toBe('2013-04-12 <date>');
    expect(await shown(0, 'dd/mm/yyyy', '<workbookPr date1904="true"/>')).toBe('1904-01-01 <date>');
    expect(await shown(60, 'dd/mm/yyyy', '<workbookPr date1904="1"/>')).toBe('1904-03-01 <date>');
  });
});

describe('numbers', () => {
  test.each<[string, number, string]>([
    ['General', 41.300000000000004, '41.3 <number>'],
    ['General', 0.1 + 0.2, '0.3 <number>'],
    ['General', 447700900125, '447700900125 <number>'],
    ['General', 1e21, '1E+21 <number>'],
    ['#,##0.00', 1234.5, '1234.5 <number>'],
    ['£#,##0', 1200, '1200 <number>'],
    ['0.00', 53.4301, '53.4301 <number>'],
    ['0%', 0.75, '75% <number>'],
    ['0.0%', 0.125, '12.5% <number>'],
    ['0.00E+00', 100000, '1.00E+05 <number>'],
    ['00000', 42, '00042'],
    ['00000', 1234567, '1234567'],
    ['0#### ######', 7700900125, '07700 900125'],
    ['00-00-00', 12345, '01-23-45'],
    ['"RX"000', 7, 'RX007'],
    ['[<=9999999]###-####;(###) ###-####', 5551234, '555-1234'],
    ['[<=9999999]###-####;(###) ###-####', 2025551234, '(202) 555-1234'],
    ['"Live";;"Not live"', 1, 'Live'],
    ['"Live";;"Not live"', 0, 'Not live'],
    ['0;-0;;@', 0, ''],
    ['@', 1134960112, '1134960112 <number>'],
    ['#,##0_);[Red](#,##0)', -12, '-12 <number>'],
  ])('shows %s of %d as %s', async (format, value, expected) => {
    expect(await shown(value, format)).toBe(expected);
  });
});

describe('cells', () => {
  test.each<[string, WrittenCell, string, string | undefined]>([
    ['an error', { attributes: 't="e"', inside: '<v>#SPILL!</v>' }, '#SPILL!', 'error'],
    ['a formula without a value', { inside: '<f>A1</f><v></v>' }, '', 'noValue'],
    ['a formula without even its place', { inside: '<f>A1</f>' }, '', 'noValue'],
    ['a formula whose text is empty', { attributes: 't="str"', inside: '<f>A1</f><v></v>' }, '', undefined],
    ['a formula with a text', { attributes: 't="str"', inside: '<f>A1</f><v>x &amp; y</v>' }, 'x & y', undefined],
    ['yes or no', { attributes: 't="b"', inside: '<v>1</v>' }, 'TRUE', undefined],
    [
      'a text in runs, with its reading',
      {
        attributes: 't="inlineStr"',
        inside: '<is><r><t>東</t></r><r><t>京</t></r><rPh sb="0" eb="2"><t>とう</t></rPh></is>',
      },
      '東京',
      undefined,
    ],
    [
      'characters that XML does not have',
      { attributes: 't="inlineStr"', inside: '<is><t>a_x000D_\nb_x005F_x0041_</t></is>' },
      'a\nb_x0041_',
      undefined,
    ],
    ['a text marked as it is', { attributes: 't="str"', inside: '<v><![CDATA[<b> & c]]></v>' }, '<b> & c', undefined],
  ])('reads %s', async (_, cell, text, mark) => {
    const [row] = await rowsOf(writeBook(book([['x', cell, 'y']])));
    expect([row.cells[1], row.marks?.[1]]).toEqual([text, mark]);
  });

  test('does not take the 0 of a program that has not calculated for a value', async () => {
    const rows = [['x', { inside: '<f>A1+1</f><v>0</v>' }]] as const;
    const [calculated] = await rowsOf(writeBook(book(rows)));
    expect(calculated.cells).toEqual(['x', '0']);
    const parts = partsOfBook(book(rows));
    parts['xl/workbook.xml'] = parts['xl/workbook.xml'].replace('</sheets>', '</sheets><calcPr fullCalcOnLoad="1"/>');
    const [uncalculated] = await rowsOf(zipped(parts));
    expect(uncalculated).toEqual({ row: 1, cells: ['x', ''], marks: { 1: 'noValue' } });
  });

  test('marks merged cells, and shows no text that is left in them', async () => {
    const after = '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A2:A3"/></mergeCells>';
    expect(
      await rowsOf(
        writeBook(
          book(
            [
              ['Title', 'left', undefined],
              ['North', 'a'],
              [undefined, 'b'],
            ],
            { after },
          ),
        ),
      ),
    ).toEqual([
      { row: 1, cells: ['Title', '', ''], marks: { 1: 'merged', 2: 'merged' } },
      { row: 2, cells: ['North', 'a'] },
      { row: 3, cells: ['', 'b'], marks: { 0: 'merged' } },
    ]);
  });

  test('puts cells and rows that do not say where they are after those before', async () => {
    const parts = partsOfBook(book([]));
    parts['xl/worksheets/sheet1.xml'] =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="str"><x:v>a</x:v></x:c><x:c/><x:c t="str"><x:v>b</x:v></x:c></x:row>' +
      '<x:row r="7"><x:c r="B7" t="str"><x:v>c</x:v></x:c></x:row><x:row><x:c t="str"><x:v>d</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(await rowsOf(zipped(parts))).toEqual([
      { row: 1, cells: ['a', '', 'b'] },
      { row: 7, cells: ['', 'c'] },
      { row: 8, cells: ['d'] },
    ]);
  });
});

describe('any table', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom('=1+1', '007', ' a ', 'x\r\ny', '_x000D_', '&<>"'),
  );
  const number = fc.oneof(fc.integer({ min: -1e9, max: 1e9 }), fc.double({ min: -1e9, max: 1e9, noNaN: true }));
  const cell = fc.oneof(
    text.map((value) => ({ kind: 'text', value }) as const),
    number.map((value) => ({ kind: 'number', value }) as const),
    fc.integer({ min: 61, max: 60_000 }).map((value) => ({ kind: 'date', value }) as const),
  );
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 12 });
  const dayOf = (serial: number): string =>
    new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);

  test('that is written is read again with the same values', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.boolean(), fc.boolean(), async (rows, shared, isPacked) => {
        // XML has no control characters, nor halves of pairs.
        const kept = (value: string): string => safeText(value);
        const bytes = zipped(
          partsOfBook(
            book(
              rows.map((cells) =>
                cells.map(({ kind, value }) =>
                  kind === 'text' ? kept(value) : { value, style: kind === 'date' ? 1 : 0 },
                ),
              ),
              { formats: ['dd/mm/yyyy'], shared },
            ),
          ),
          isPacked ? 6 : 0,
        );
        const reading = await read(bytes);
        const expected = rows
          .map((cells) =>
            cells.map(({ kind, value }) => {
              if (kind === 'date') return dayOf(value);
              if (kind === 'number') return Number(value.toPrecision(15));
              return hasWords(kept(value)) ? kept(value).replace(/\r\n?/g, '\n').trim() : '';
            }),
          )
          .filter((cells) => cells.some((value) => value !== ''));
        const found = 'rows' in reading ? reading.rows : [];
        expect(found).toHaveLength(expected.length);
        found.forEach(({ cells }, at) =>
          expected[at].forEach((value, column) =>
            expect(typeof value === 'number' ? Number(cells[column]) : (cells[column] ?? '')).toBe(value),
          ),
        );
      }),
      { numRuns: 150 },
    );
  });

  test('is what read-excel-file reads, too', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.boolean(), async (rows, shared) => {
        const bytes = writeBook(
          book(
            // The other reader does not know how Excel writes a character that XML does not have.
            rows.map((cells) =>
              cells.map(({ kind, value }) =>
                kind === 'text' ? safeText(value).replace(/[\r_]/g, '-') : { value, style: kind === 'date' ? 1 : 0 },
              ),
            ),
            { formats: ['dd/mm/yyyy'], shared },
          ),
        );
        const [{ data }] = await readExcelFile(Buffer.from(bytes));
        const reading = await read(bytes);
        const found = 'rows' in reading ? reading.rows : [];
        data.forEach((cells, at) =>
          cells.forEach((value, column) => {
            const ours = found.find(({ row }) => row === at + 1)?.cells[column] ?? '';
            if (value instanceof Date) expect(ours).toBe(value.toISOString().slice(0, 10));
            else if (typeof value === 'number') expect(Number(ours)).toBe(Number(value.toPrecision(15)));
            else if (hasWords(String(value ?? ''))) expect(ours).toBe(String(value).trim());
            else expect(ours).toBe('');
          }),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('what is refused', () => {
  const plan = (): Record<string, string> =>
    partsOfBook(
      book([
        ['Site', 'Now'],
        ['Millgate', 'Working'],
      ]),
    );

  test.each<[string, string, () => Uint8Array]>([
    ['more rows than are read', 'tooLong', () => writeBook(book(Array.from({ length: 10_001 }, () => ['x'])))],
    ['more columns than are read', 'tooWide', () => writeBook(book([Array.from({ length: 61 }, () => 'x')]))],
    ['a sheet without a word', 'empty', () => writeBook(book([['', ' '], []]))],
    [
      'a document type',
      'damaged',
      () => zipped({ ...plan(), 'xl/workbook.xml': `<!DOCTYPE x [<!ENTITY a "b">]>${plan()['xl/workbook.xml']}` }),
    ],
    [
      'a file of another program',
      'notSheet',
      () => zipped({ 'word/document.xml': '<x/>', '[Content_Types].xml': '<Types/>' }),
    ],
    ['an .xlsb', 'binary', () => zipped({ 'xl/workbook.bin': 'x', '[Content_Types].xml': '<Types/>' })],
    [
      'an .ods',
      'openDocument',
      () => zipped({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }, 0),
    ],
    ['a .numbers', 'numbers', () => zipped({ 'Index/Document.iwa': 'x' })],
    [
      'a part that is missing',
      'damaged',
      () => zipped(Object.fromEntries(Object.entries(plan()).filter(([name]) => !name.includes('sheet1')))),
    ],
    [
      'a sheet that is cut off',
      'damaged',
      () => zipped({ ...plan(), 'xl/worksheets/sheet1.xml': plan()['xl/worksheets/sheet1.xml'].slice(0, -30) }),
    ],
  ])('names %s', async (_, fault, bytes) => {
    expect(await read(bytes())).toMatchObject({ fault });
  });

  test('knows the old format, and a workbook with a password, by what is inside them', async () => {
    const ole = (name: string): Uint8Array => {
      const bytes = new Uint8Array(2048);
      bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
      [...name].forEach((letter, at) => bytes.set([letter.charCodeAt(0), 0], 1024 + at * 2));
      return bytes;
    };
    expect(await read(ole('Workbook'))).toEqual({ fault: 'old' });
    expect(await read(ole('EncryptedPackage'))).toEqual({ fault: 'locked' });
    expect(await read(ole('WordDocument'))).toEqual({ fault: 'notSheet' });
  });

  test('knows an archive with a password', async () => {
    const bytes = zipped(plan());
    // The flag in each entry of the directory.
    for (let at = 0; at + 4 < bytes.length; at += 1)
      if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1 && bytes[at + 3] === 2)
        bytes[at + 8] |= 1;
    expect(await read(bytes)).toEqual({ fault: 'locked' });
  });

  test('stops at the first portion that is more than the archive says, of 70 MB that are packed into 70 KB', async () => {
    const bytes = zipped({ ...plan(), 'xl/worksheets/sheet1.xml': new Uint8Array(70_000_000).fill(0x20) });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 30 < bytes.length; at += 1)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 70_000_000)
        view.setUint32(at + 24, 500, true);
    const turns = jest.spyOn(globalThis, 'setTimeout');
    expect(await read(bytes)).toEqual({ fault: 'damaged' });
    expect(turns).not.toHaveBeenCalled();
    turns.mockRestore();
  });

  test('refuses a figure that was changed after it was packed', async () => {
    const bytes = zipped(partsOfBook(book([['Staff', { value: 120 }]])), 0);
    const at = Buffer.from(bytes).indexOf('<v>120');
    bytes[at + 3] = 0x39;
    expect(await read(bytes)).toEqual({ fault: 'damaged' });
  });
});

test('gives the page its turn while it reads many rows', async () => {
  const bytes = writeBook(book(Array.from({ length: 9000 }, () => ['Millgate House', 'Email', 'Working'])));
  let turns = 0;
  let isReading = true;
  const turn = (): void => {
    turns += 1;
    if (isReading) setImmediate(turn);
  };
  setImmediate(turn);
  expect(await rowsOf(bytes)).toHaveLength(9000);
  isReading = false;
  expect(turns).toBeGreaterThan(3);
});
