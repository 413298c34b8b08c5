import * as fc from 'fast-check';
import { decode, decodeAs, type Encoding, encodings } from '../../../../src/domain/sheet/decode';
import { readDelimited } from '../../../../src/domain/sheet/delimited';
import { encoded } from './encoders';
import { bytesOf } from './sheets';

const sheet = 'Site,Service,Notes\r\nMillgate,Email,Staff can’t save – “read only”\r\nQuay,Email,£40 for René';
/** Each has at least one character that Windows-1252 and MacRoman write differently. */
const notes = [
  'Staff can’t save',
  'Mary O’Brien',
  'open 9–5',
  '10 – 12 April',
  '“read only”',
  '‘no access’',
  'the ‘old’ drive',
  'René Dupré',
  'Zoë',
  'Siân Huws',
  'Jürgen Groß',
  'Müller',
  'Mühle House',
  'Señora Núñez',
  'Café Açaí',
  'waiting… Atos',
  'waiting for BT…',
  '• Email • Phone',
  'the site’s line – BT’s',
  'Staff’ desks: €40',
  'Érica',
  'The trust—not us',
  'Børge Østergård',
];

describe('the text of a file', () => {
  test.each([
    ['utf-8', false, false],
    ['utf-8', true, false],
    ['utf-16le', true, false],
    ['utf-16be', true, false],
    ['utf-16le', false, true],
    ['utf-16be', false, true],
    ['windows-1252', false, true],
    ['macintosh', false, true],
  ] as const)('is read as %s, with a mark: %s', (encoding, mark, guessed) => {
    expect(decode(encoded(sheet, encoding, mark))).toEqual({ text: sheet, encoding, guessed });
  });

  test.each(notes)('is found to be of Windows or of a Mac by one note: %s', (note) => {
    const text = `Site\tNote\r\nMillgate\t${note}\r\nQuay\t`;
    for (const encoding of ['windows-1252', 'macintosh'] as const)
      expect(decode(encoded(text, encoding))).toEqual({ text, encoding, guessed: true });
  });

  test('is plain where nothing has to be guessed', () => {
    expect(decode(encoded('Site,Cost\nMillgate,40', 'windows-1252'))).toMatchObject({
      encoding: 'utf-8',
      guessed: false,
    });
    expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', guessed: false });
  });

  test('is of Windows where both are as likely, as with £', () => {
    expect(decode(encoded('Cost\n£40', 'windows-1252'))).toMatchObject({ text: 'Cost\n£40', encoding: 'windows-1252' });
  });

  test('is UTF-8 with one broken letter rather than hundreds of wrong ones', () => {
    const bytes = encoded(`${sheet}\r\nQuay,Email,René`, 'utf-8').slice(0, -1);
    const { text, encoding, guessed } = decode(bytes);
    expect([encoding, guessed, text.startsWith(sheet)]).toEqual(['utf-8', true, true]);
  });

  test('may be read again as another', () => {
    const bytes = encoded('René', 'macintosh');
    expect(encodings.map((encoding) => decodeAs(bytes, encoding)).filter((text) => text === 'René')).toHaveLength(1);
    expect(decodeAs(bytesOf('found/utf16be.csv'), 'utf-16be')).toMatch(/^Site,/);
  });

  test('gives the same values in every encoding, delimiter and line end', () => {
    const cell = fc.array(
      fc.constantFrom(...notes, 'a,b', 'c;d', 'e|f', '19" rack', 'line\nbreak', '', '12/04/2013', '£5'),
      {
        minLength: 1,
        maxLength: 2,
      },
    );
    const table = fc
      .array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 })
      .map((rows) => [['Site', 'Note', 'Rest'], ...rows.map((row) => row.map((parts) => parts.join(' ').trim()))]);
    const written = (rows: readonly (readonly string[])[], delimiter: string, end: string): string =>
      rows.map((cells) => cells.map((text) => `"${text.replace(/"/g, '""')}"`).join(delimiter)).join(end);
    fc.assert(
      fc.property(
        table,
        fc.constantFrom('\t', ',', ';', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom<[Encoding, boolean]>(
          ['utf-8', false],
          ['utf-8', true],
          ['utf-16le', true],
          ['utf-16be', true],
          ['utf-16le', false],
          ['utf-16be', false],
          ['windows-1252', false],
          ['macintosh', false],
        ),
        (rows, delimiter, end, [encoding, mark]) => {
          const text = written(rows, delimiter, end);
          const bytes = encoded(text, encoding, mark);
          const read = readDelimited(decodeAs(bytes, encoding));
          expect('rows' in read && read.rows.map(({ cells }) => cells)).toEqual(
            rows.filter((cells) => cells.some(Boolean)),
          );
          // What is the same in both is Windows', which changes nothing.
          expect(decode(bytes).text).toBe(text);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('never breaks, whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void decode(bytes).text.length));
  });
});
