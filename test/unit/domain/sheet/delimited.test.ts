import * as fc from 'fast-check';
import { readDelimited, type Sheet } from '../../../../src/domain/sheet/delimited';
import { unseenTexts } from '../../../unseenTexts';

const rowsOf = (sheet: Sheet): string[][] => ('rows' in sheet ? sheet.rows.map(({ cells }) => [...cells]) : []);

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

  test('never breaks, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('"', ',', ';', '\t', '\n', '\r', 'a', ' ') }),
        (text) => void readDelimited(text),
      ),
    );
  });
});
