import fc from 'fast-check';
import { type Cell, csv, type CsvColumn } from '../../../src/domain/csv';
import { neutralised } from '../../../src/domain/formulaGuard';
import { hasWords } from '../../../src/domain/hasWords';
import { safeText } from '../../../src/domain/safeText';
import { anyCharacter } from '../../anyCharacter';
import { csvRecords, readCsv } from '../../csvReader';

const written = (...rows: Cell[][]): string =>
  csv<Cell[]>(
    rows[0].map((_, index): CsvColumn<Cell[]> => ({ name: `Column ${index}`, cell: (row) => row[index] })),
    rows,
  );
const body = (...rows: Cell[][]): string =>
  written(...rows)
    .split('\r\n')
    .slice(1, -1)
    .join('\r\n');

/** What of a text is seen. */
const seen = (text: string): string => (hasWords(safeText(text)) ? safeText(text).trimEnd() : '');

/** Text with every sign that has a meaning in a spreadsheet or in the format. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '\r\n', ',', '"', "'", ';', ' ', '\u00a0', '＝', '1', 'a'),
      fc.string({ unit: anyCharacter, maxLength: 3 }),
    ),
  )
  .map((parts) => parts.join(''));
const table = fc
  .integer({ min: 1, max: 4 })
  .chain((width) => fc.array(fc.array(nasty, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }));

describe('comma-separated values', () => {
  it('begin with a byte order mark and the names, and end every line with CR and LF', () => {
    expect(csv([{ name: 'Site', cell: (site: string) => site }], ['Millgate House', 'Castle Works'])).toBe(
      '\ufeffSite\r\nMillgate House\r\nCastle Works\r\n',
    );
  });

  it('quote what holds a comma, a quotation mark or a line end, and double the marks', () => {
    expect(body(['a,b', 'say "no"', 'two\nlines', 'plain text', ''])).toBe(
      '"a,b","say ""no""","two\nlines",plain text,',
    );
  });

  it.each(['a;=4+4', 'a\t=6+6@x', 'a,=1+1', 'a\r=1', 'a\n=1', 'a";=1'])(
    'keep %j in one cell, whatever separates cells where it is opened',
    (text) => {
      const line = body([text, 'next']);
      expect(line).toBe(`"${neutralised(text).replace(/"/g, '""')}",next`);
      for (const separator of [';', '\t', ',']) {
        const outside = line.replace(/"(?:[^"]|"")*"/g, 'quoted');
        expect(outside.split(separator).some((cell) => /^[=+\-@]/.test(cell))).toBe(false);
      }
    },
  );

  it('leave numbers and days that we made as they are, a negative number too', () => {
    expect(body([-3, 2310, '2013-04-15', undefined])).toBe('-3,2310,2013-04-15,');
  });

  it('give back what was written, but for what is never seen and the apostrophe before a formula', () => {
    fc.assert(
      fc.property(table, (rows) =>
        expect(readCsv(written(...rows).slice(1)).slice(1)).toEqual(
          rows.map((row) => row.map((cell) => neutralised(seen(cell)))),
        ),
      ),
    );
  });

  it.each(['=1+1', "'=1", '|x', '%x'])('quote %j, which is changed', (text) => {
    expect(body([text])).toBe(`"'${text}"`);
  });

  it.each([';', '\t'])('hold no formula where the file is cut at each %j, in quotation marks too', (separator) => {
    fc.assert(
      fc.property(table, (rows) => {
        for (const cell of written(...rows)
          .split(/[\r\n]/)
          .flatMap((line) => line.split(separator)))
          expect(cell).not.toMatch(/^["\s]*[=+\-@＝＋－＠]/);
      }),
    );
  });

  it('never hold a cell that begins as a formula does', () => {
    fc.assert(
      fc.property(table, (rows) => {
        for (const cell of csvRecords(written(...rows)).flatMap((record) => Object.values(record))) {
          expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
          expect(cell.trimStart()).not.toMatch(/^[=+\-@]/);
        }
      }),
    );
  });
});
