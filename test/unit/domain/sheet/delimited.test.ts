import * as fc from 'fast-check';
import { readDelimited, type Sheet } from '../../../../src/domain/sheet/delimited';
import { unseenTexts } from '../../../unseenTexts';

const rowsOf = (sheet: Sheet): string[][] => ('rows' in sheet ? sheet.rows.map(({ cells }) => [...cells]) : []);

/** How many characters are searched and copied while something is done: a measure of work that needs no clock. */
function charactersRead(act: () => void): number {
  let count = 0;
  const { indexOf, slice } = String.prototype;
  const searched = jest.spyOn(String.prototype, 'indexOf').mockImplementation(function (this: string, text, from = 0) {
    const at: number = indexOf.call(this, text, from);
    count += (at === -1 ? this.length : at) - from;
    return at;
  });
  const copied = jest.spyOn(String.prototype, 'slice').mockImplementation(function (this: string, from, to) {
    const part: string = slice.call(this, from, to);
    count += part.length;
    return part;
  });
  act();
  searched.mockRestore();
  copied.mockRestore();
  return count;
}

describe('what is between the cells', () => {
  test.each([
    ['commas in headings, semicolons between', 'Site (code, or name);Now (one, of five)\nMillgate;Working', 2],
    [
      'a title without tabs',
      'Tracker, v14, final\nReport, April\nSite\tService\tNow\nMillgate, Rotherham\tEmail\tLive',
      3,
    ],
    ['a title with commas above bars', 'April, May, June\nSite|Service\nMillgate|Email\nQuay|Email', 2],
    ['decimal commas', '53,74;-0,33;4,5\n53,79;-1,54;6,5\n50,72;-3,52;7,5', 3],
    ['semicolons in notes', 'Site,Notes,Now\nMillgate,Calendars; rooms,Working\nQuay,Disk; printer,Working', 3],
    ['rows of several lengths', 'a\tb\tc\tx, y\nd\te, f\ng\th\ti, j\nk, l', 4],
    ['a quoted list', '"Site","Notes"\n"Millgate","a;b;c\td;e"\n"Quay","f;g;h\ti;j"', 2],
    ['a tab in a note', 'Site,Now,Notes\nMillgate,Live,a\tb\nQuay,Live,c\nMill,Late,d', 3],
  ])('is found: %s', (_, text, width) => {
    expect(Math.max(...rowsOf(readDelimited(text)).map(({ length }) => length))).toBe(width);
  });
});

describe('quotes that Excel copied as they are', () => {
  const head = ['Site', 'Now', 'Note'];
  const read = (...rows: string[][]): string[][] =>
    rowsOf(readDelimited([head, ...rows].map((cells) => cells.join('\t')).join('\r\n'))).slice(1);

  test.each<[string, string[][]]>([
    [
      'a quote before and one after others',
      [
        ['A', 'x', '"Read only'],
        ['B', 'y', 'z'],
        ['C', 'x', 'says "full"'],
      ],
    ],
    [
      'inches',
      [
        ['A', 'x', '"Read only'],
        ['B', 'y', 'z'],
        ['C', 'x', '19"'],
      ],
    ],
    [
      'one alone',
      [
        ['A', 'x', '"Read only'],
        ['B', 'y', 'z'],
        ['C', 'x', ''],
      ],
    ],
    [
      'in the first column',
      [
        ['"A', 'x', 'n'],
        ['B', 'y', 'z'],
        ['C"', 'x', 'n'],
      ],
    ],
    [
      'words in quotes',
      [
        ['"A" House', 'x', '"B" House'],
        ['"C"', 'y', 'say "no"'],
      ],
    ],
    [
      'side by side',
      [
        ['A', '"x', '"y'],
        ['B', '"x', '"y'],
      ],
    ],
    [
      'nothing in quotes',
      [
        ['A', 'n', '""'],
        ['B', 'n', '19"'],
      ],
    ],
  ])('lose no row: %s', (_, rows) => {
    expect(read(...rows)).toEqual(rows);
  });

  test('leave line breaks in the cells that have them, with their own quotes', () => {
    expect(read(['A', 'x', '"one\ntwo ""full"""'], ['B', '"x', '"three\nfour"'])).toEqual([
      ['A', 'x', 'one\ntwo "full"'],
      ['B', '"x', 'three\nfour'],
    ]);
  });

  test('are read back, wherever they are', () => {
    const cell = fc.string({ unit: fc.constantFrom('"', 'a', 'b', ' ', ',') }).map((text) => text.trim());
    const lines = fc.constantFrom('one\ntwo', 'one\n"two"\nthree', 'a, b\nc');
    const table = fc.array(fc.tuple(cell, cell, fc.oneof(cell, lines)), { minLength: 2, maxLength: 8 });
    const copied = (text: string): string => (text.includes('\n') ? `"${text.replace(/"/g, '""')}"` : text);
    fc.assert(
      fc.property(table, (rows) => {
        // A sheet of which every cell with a quote is a well-formed one, such as "a", may be either.
        const all = [head, ['A', '', '19" rack'], ...rows.map(([one, ...rest]) => [`x${one}`, ...rest])];
        const written = all.map((cells) => cells.map(copied).join('\t')).join('\r\n');
        expect(rowsOf(readDelimited(written))).toEqual(all);
      }),
    );
  });
});

describe('a quote that stands alone in a file', () => {
  const namedIn = (sheet: Sheet): Record<number, string> =>
    'rows' in sheet ? Object.fromEntries(sheet.rows.flatMap(({ row, quote }) => (quote ? [[row, quote]] : []))) : {};
  const lone = ['Site,Now,Note', 'A,x,"Read only', 'B,y,z', 'C,x,19"', 'D,y,z'];

  test.each([',', ';', '|', '\t'] as const)('never hides rows between %j without a word', (between) => {
    const sheet = readDelimited(lone.join('\n').replace(/,/g, between));
    if (between === '\t') expect(rowsOf(sheet)).toHaveLength(5);
    else {
      expect(rowsOf(sheet)).toEqual([
        ['Site', 'Now', 'Note'],
        ['A', 'x', 'Read only\nB;y;z\nC;x;19'.replace(/;/g, between)],
        ['D', 'y', 'z'],
      ]);
      expect(namedIn(sheet)).toEqual({ 2: 'joined' });
    }
  });

  test('hides no row of a file that shows elsewhere that its quotes are not escaped', () => {
    const sheet = readDelimited([...lone, 'E,x,5" disc'].join('\n'));
    expect(rowsOf(sheet)).toEqual([...lone, 'E,x,5" disc'].map((line) => line.split(',')));
    expect(namedIn(sheet)).toEqual({ 2: 'split' });
  });

  test('is named where the rows inside it have fewer cells', () => {
    expect(namedIn(readDelimited('Site,Now,Note\nA,x,"Read only\nB,y\nC,x,19"\nD,y,z'))).toEqual({ 2: 'joined' });
  });

  test('is named where it may join two cells of a row', () => {
    expect(namedIn(readDelimited('Site,Now,Note\n"A","x"","n"\n"B","y","n"'))).toEqual({ 2: 'joined' });
  });

  test.each([
    ['lines', '"1 High Street\nLeeds"'],
    ['lines with commas', '"1 High Street, Headingley\nLeeds, West Yorkshire\nLS6 1AA"'],
    ['lines with as many commas as a row has', '"Flat 2, High Street\nLeeds, Yorks"'],
  ])('is none in an address of several %s, which stays one cell', (_, address) => {
    const sheet = readDelimited(`Site,Address,Now\nA,${address},x\nB,2 Low Road,y`);
    expect(rowsOf(sheet)[1]).toEqual(['A', address.slice(1, -1), 'x']);
    expect(rowsOf(sheet)).toHaveLength(3);
  });

  test('is not suspected in an address of which no line could be a row', () => {
    const address = '"1 High Street, Headingley, Leeds\nWest Yorkshire\nLS6 1AA"';
    expect(namedIn(readDelimited(`Site,Address,Now\nA,${address},x\nB,2 Low Road,y`))).toEqual({});
  });

  test('loses no row without a word, wherever it is put', () => {
    const cell = fc.oneof(fc.constantFrom('', 'a', '"', 'x, y', 'one\ntwo', 'p\nq, r', '19"'), fc.string());
    const table = fc
      .integer({ min: 2, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      );
    const writings: Record<string, (text: string, between: string) => string> = {
      'every cell in quotes': (text) => `"${text.replace(/"/g, '""')}"`,
      'where needed': (text, between) =>
        /["\r\n]/.test(text) || text.includes(between) ? `"${text.replace(/"/g, '""')}"` : text,
    };
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(',', ';', '|'),
        fc.constantFrom(...Object.keys(writings)),
        fc.nat(),
        (rows, between, writing, place) => {
          // Each row begins with its number, so that it is found wherever it ends up.
          const lines = rows.map((cells, at) =>
            [`row ${at}`, ...cells].map((text) => writings[writing](text, between)).join(between),
          );
          const whole = [Array.from(['Row', ...rows[0]], (_, at) => `H${at}`).join(between), ...lines].join('\r\n');
          const at = place % (whole.length + 1);
          const sheet = readDelimited(`${whole.slice(0, at)}"${whole.slice(at)}`);
          // A file that is refused names its row.
          if (!('rows' in sheet)) return sheet.fault === 'openQuote';
          const begun = sheet.rows.map(({ cells }) => /row \d+/.exec(cells[0].replace(/"/g, ''))?.[0]);
          const isLost = rows.some((_, number) => !begun.includes(`row ${number}`));
          return !isLost || Object.keys(namedIn(sheet)).length > 0;
        },
      ),
      { numRuns: 1000 },
    );
  });
});

test.each([
  ['plain', (at: number) => `Site ${at}`],
  ['in quotes', (at: number) => `"Site ${at}, ""north"""`],
  ['with a quote that nothing ends', (at: number) => `"Read only ${at}`],
  ['with a quote at the end', (at: number) => `${at} inch"`],
  ['with doubled quotes', (at: number) => `"""${at}""`],
  ['of several lines', (at: number) => `"Line ${at}\nand another"`],
])('ten times the rows are ten times the work: cells %s', (_, cell) => {
  const work = (rows: number): number => {
    const source = Array.from({ length: rows }, (__, row) =>
      Array.from({ length: 20 }, (___, column) => cell(row * 20 + column)).join('\t'),
    ).join('\n');
    return charactersRead(() => void readDelimited(source)) / source.length;
  };
  expect(work(3000) / work(300)).toBeLessThan(1.1);
});

describe('reading what was pasted', () => {
  test.each([
    ['tabs', 'Site\tService\nMillgate\tEmail'],
    ['commas', 'Site,Service\r\nMillgate,Email\r\n'],
    ['semicolons', 'Site;Service\rMillgate;Email'],
    ['a byte order mark', '\uFEFFSite,Service\nMillgate,Email'],
  ])('finds the cells between %s', (_, text) => {
    expect(readDelimited(text)).toEqual({
      rows: [
        { row: 1, cells: ['Site', 'Service'] },
        { row: 2, cells: ['Millgate', 'Email'] },
      ],
    });
  });

  test('takes commas for text where tabs stand between the cells', () => {
    expect(rowsOf(readDelimited('Site, town\tService\nMillgate House, Rotherham\tEmail'))).toEqual([
      ['Site, town', 'Service'],
      ['Millgate House, Rotherham', 'Email'],
    ]);
  });

  test('keeps line breaks, doubled quotes and delimiters inside quotes, and counts rows as a spreadsheet does', () => {
    expect(readDelimited('a,b\n"one\r\ntwo","say ""no"", twice"\nc,d')).toEqual({
      rows: [
        { row: 1, cells: ['a', 'b'] },
        { row: 2, cells: ['one\ntwo', 'say "no", twice'] },
        { row: 3, cells: ['c', 'd'] },
      ],
    });
  });

  test.each(unseenTexts)('takes a cell of which nothing can be seen, %j, for an empty one', (unseen) => {
    const cell = `"${unseen}"`;
    expect(rowsOf(readDelimited(`Site,Town\nMillgate,${cell}\n${cell},${cell}`))).toEqual([
      ['Site', 'Town'],
      ['Millgate', ''],
    ]);
  });

  test('reads a quote inside a cell as a quote', () => {
    expect(rowsOf(readDelimited('size,note\n19" rack,"5"" disc"'))).toEqual([
      ['size', 'note'],
      ['19" rack', '5" disc'],
    ]);
  });

  test('leaves rows without a word out, and still counts them', () => {
    expect(readDelimited('a\tb\n\n \u00a0\t\nc\td\n\t\n\n')).toEqual({
      rows: [
        { row: 1, cells: ['a', 'b'] },
        { row: 4, cells: ['c', 'd'] },
      ],
    });
  });

  test('takes away the spaces around cells, those of web pages too', () => {
    expect(rowsOf(readDelimited('\u00a0a \t b\u00a0'))).toEqual([['a', 'b']]);
  });

  test('keeps an empty cell at the end of a row', () => {
    expect(rowsOf(readDelimited('a,b,\nc,d,'))).toEqual([
      ['a', 'b', ''],
      ['c', 'd', ''],
    ]);
  });

  test('names the row in which a quote never ends', () => {
    expect(readDelimited('a,b\nc,d\ne,"f\ng,h')).toEqual({ fault: 'openQuote', row: 3 });
  });

  test('says that nothing is there, or too much', () => {
    expect(readDelimited(' \n\t\n')).toEqual({ fault: 'empty' });
    expect(readDelimited('a\nb\nc\nd', 3)).toEqual({ fault: 'tooLong', most: 3 });
  });

  test('reads back what a spreadsheet wrote, whatever stands in the cells', () => {
    const cell = fc
      .string({
        unit: fc.oneof(
          fc.constantFrom('"', ',', ';', '\t', '\n', '=', '<', 'é'),
          fc.string({ minLength: 1, maxLength: 1 }),
        ),
      })
      .map((text) => text.replace(/\r/g, '').trim());
    const table = fc.integer({ min: 2, max: 5 }).chain((width) =>
      fc.array(
        fc.array(cell, { minLength: width, maxLength: width }).filter((cells) => cells.some(Boolean)),
        { minLength: 1, maxLength: 8 },
      ),
    );
    fc.assert(
      fc.property(table, fc.constantFrom('\t', ',', ';'), fc.constantFrom('\n', '\r\n'), (rows, delimiter, end) => {
        const written = rows
          .map((cells) => cells.map((text) => `"${text.replace(/"/g, '""')}"`).join(delimiter))
          .join(end);
        expect(rowsOf(readDelimited(written))).toEqual(rows);
      }),
    );
  });

  test('reads back what puts only the cells into quotes that need them, however like rows their lines are', () => {
    const cell = fc.string({ unit: fc.constantFrom('"', ',', '\n', 'a', 'b') }).map((text) => text.trim());
    const table = fc.array(fc.tuple(cell, cell, cell), { maxLength: 6 });
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, end) => {
        const all = [['Site', 'Service', 'Now'], ['x', 'y', 'z'], ...rows.map(([, ...rest]) => ['x', ...rest])];
        const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
        const written = all.map((cells) => cells.map(quoted).join(',')).join(end);
        expect(rowsOf(readDelimited(written))).toEqual(all);
      }),
    );
  });

  test('never breaks, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('"', ',', ';', '\t', '\n', '\r', 'a', ' ') }),
        (text) => void readDelimited(text),
      ),
    );
  });
});
