import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { openWorkbook } from '../../src/domain/sheet/xlsx/workbook';
import { type WrittenCell, partsOfBook, zipped } from '../xlsxWriter';
import { anyText, hostileTexts } from './hostile';
import { must, surface } from './surface';

// Workbooks that are damaged, that lie about themselves, or that were made to do harm. Each gives values, or a fault
// with a name; nothing throws, hangs, or unpacks more than the limit.

const faults = new Set([
  ...['old', 'locked', 'binary', 'openDocument', 'numbers', 'notSheet'],
  ...['damaged', 'unpacked', 'empty', 'tooLong', 'tooWide'],
]);

interface Hostile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The fault that a person would be told of; any, or values, if it is left out. */
  readonly fault?: string;
}

/** Reads every sheet of a workbook. */
async function readAll(bytes: Uint8Array): Promise<readonly string[]> {
  const found: string[] = [];
  const book = await openWorkbook(bytes);
  if ('fault' in book) return [book.fault];
  for (const sheet of book.sheets) {
    await sheet.says();
    const reading = await sheet.read();
    if ('fault' in reading) {
      found.push(reading.fault);
      continue;
    }
    must(reading.rows.length <= 10_000, `gives ${reading.rows.length} rows`);
    reading.rows.forEach(({ row, cells, marks = {} }, at) => {
      must(Number.isInteger(row) && row > (at === 0 ? 0 : reading.rows[at - 1].row), `numbers a row ${row}`);
      must(cells.length <= 60, `gives ${cells.length} cells`);
      for (const cell of cells) must(typeof cell === 'string' && cell === cell.trim(), `gives ${String(cell)}`);
      for (const place of Object.keys(marks)) must(Number(place) < cells.length, `marks the cell ${place}`);
    });
  }
  return found;
}

async function check({ bytes, fault }: Hostile): Promise<void> {
  const before = process.memoryUsage().rss;
  const found = await readAll(bytes);
  for (const each of found) must(faults.has(each), `says ${each}`);
  if (fault !== undefined)
    must(found.length > 0 && found.every((each) => each === fault), `says ${found.join() || 'nothing'}`);
  // Five times what may be unpacked: the text has two bytes a character, and collection is the engine's own affair.
  must(process.memoryUsage().rss - before < 300_000_000, `takes ${process.memoryUsage().rss - before} bytes`);
}

/** What a value in XML cannot have. */
// eslint-disable-next-line no-control-regex
const notXml = /[&<"\u0000-\u001f\ud800-\udfff\ufffe\uffff]/g;

const parts = (): Record<string, string> =>
  partsOfBook({
    sheets: [
      {
        name: 'Plan',
        rows: [
          ['Site', 'Now'],
          ['Millgate House', { value: 41_376, style: 1 }],
        ],
      },
    ],
    formats: ['dd/mm/yyyy'],
    shared: true,
  });
const sheetPart = 'xl/worksheets/sheet1.xml';
const withPart = (name: string, part: string | Uint8Array): Uint8Array => zipped({ ...parts(), [name]: part });
const withSheet = (inside: string, after = ''): Uint8Array =>
  withPart(sheetPart, `<worksheet><sheetData>${inside}</sheetData>${after}</worksheet>`);
const without = (name: string): Uint8Array =>
  zipped(Object.fromEntries(Object.entries(parts()).filter(([each]) => each !== name)));
const replaced = (name: string, from: string | RegExp, to: string): Uint8Array =>
  withPart(name, parts()[name].replace(from, to));
const cell = (text: string, place = 'A1'): string =>
  `<row r="1"><c r="${place}" t="inlineStr"><is><t>${text}</t></is></c></row>`;

const bomb = new Uint8Array(70_000_000).fill(0x20);
const honest = withPart(sheetPart, bomb);

/** The archive with the size of its largest file changed, in its directory and before the file. */
function lying(bytes: Uint8Array, size: number, least = 60_000_000): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 30 < copy.length; at += 1) {
    const mark = view.getUint32(at, true);
    const place = mark === 0x02014b50 ? at + 24 : mark === 0x04034b50 ? at + 22 : undefined;
    if (place !== undefined && view.getUint32(place, true) >= least) view.setUint32(place, size, true);
  }
  return copy;
}

/** An archive in which one file stands twice. */
function twice(): Uint8Array {
  const bytes = zipped({ ...parts(), 'xl/worksheets/sheet9.xml': '<worksheet/>' });
  const name = strToU8('sheet9.xml');
  for (let at = 0; at + name.length < bytes.length; at += 1)
    if (name.every((byte, place) => bytes[at + place] === byte)) bytes[at + 5] = '1'.charCodeAt(0);
  return bytes;
}

/** The last mark of the archive, with its numbers set to those that mean “see the longer record”. */
function long64(): Uint8Array {
  const bytes = zipped(parts());
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  view.setUint16(bytes.length - 12, 0xffff, true);
  view.setUint32(bytes.length - 6, 0xffffffff, true);
  return bytes;
}

const corpus: readonly Hostile[] = [
  { name: 'nothing', bytes: new Uint8Array(), fault: 'damaged' },
  { name: 'two letters', bytes: strToU8('PK'), fault: 'damaged' },
  { name: 'an archive without files', bytes: zipSync({}), fault: 'notSheet' },
  { name: 'a bomb that is honest', bytes: honest, fault: 'unpacked' },
  { name: 'a bomb that says it is small', bytes: lying(honest, 1000), fault: 'damaged' },
  { name: 'a bomb inside the texts', bytes: withPart('xl/sharedStrings.xml', bomb), fault: 'unpacked' },
  { name: 'sizes that are more than there is', bytes: lying(zipped(parts()), 0x7fffffff, 0), fault: 'unpacked' },
  { name: 'a workbook in a workbook', bytes: withPart(sheetPart, zipped(parts())), fault: 'damaged' },
  { name: 'one file twice', bytes: twice(), fault: 'damaged' },
  { name: 'numbers of 64 bits that are nowhere', bytes: long64(), fault: 'damaged' },
  { name: 'the last column there can be', bytes: withSheet(cell('x', 'XFD1048576')), fault: 'tooWide' },
  { name: 'a column there cannot be', bytes: withSheet(cell('x', 'ZZZZZZ1')) },
  { name: 'a negative place', bytes: withSheet(cell('x', 'A-1') + '<row r="-5"><c r="-1"><v>1</v></c></row>') },
  {
    name: 'a row number without end',
    bytes: withSheet('<row r="1e308"><c><v>1</v></c></row><row><c><v>1</v></c></row>'),
  },
  { name: 'a style that is not there', bytes: withSheet('<row><c s="-7"><v>1</v></c><c s="x"><v>1</v></c></row>') },
  { name: 'a text that is not there', bytes: withSheet('<row><c t="s"><v>-1</v></c><c t="s"><v>1e9</v></c></row>') },
  { name: 'a cell of 10 MB', bytes: withSheet(cell('x'.repeat(10_000_000))), fault: 'damaged' },
  { name: 'a tag of 10 MB', bytes: withSheet(`<row ${'a="b" '.repeat(2_000_000)}/>`), fault: 'damaged' },
  { name: 'elements in elements', bytes: withSheet('<x>'.repeat(200_000)), fault: 'damaged' },
  {
    name: 'entities that grow',
    bytes: withPart(
      sheetPart,
      `<!DOCTYPE x [<!ENTITY a "${'x'.repeat(100)}"><!ENTITY b "${'&a;'.repeat(100)}">]><worksheet>&b;</worksheet>`,
    ),
    fault: 'damaged',
  },
  { name: 'an entity from outside', bytes: withSheet(cell('&file;')), fault: 'damaged' },
  { name: 'merged cells everywhere', bytes: withSheet(cell('x'), '<mergeCell ref="A1:XFD1048576"/>'.repeat(20_000)) },
  { name: 'merged cells upside down', bytes: withSheet(cell('x'), '<mergeCell ref="C3:A1"/><mergeCell ref="x"/>') },
  {
    name: 'texts that are not UTF-8',
    bytes: withPart('xl/sharedStrings.xml', new Uint8Array([0xff, 0xc3, 0x28])),
    fault: 'damaged',
  },
  ...Object.keys(parts())
    .filter((name) => name !== '[Content_Types].xml' && name !== '_rels/.rels')
    .map((name): Hostile => ({ name: `no ${name}`, bytes: without(name) })),
  {
    name: 'a workbook that refers to itself as its sheet',
    bytes: replaced('xl/_rels/workbook.xml.rels', 'worksheets/sheet1.xml', 'workbook.xml'),
    fault: 'empty',
  },
  {
    name: 'a sheet outside the file',
    bytes: replaced(
      'xl/_rels/workbook.xml.rels',
      'Target="worksheets/sheet1.xml"',
      'Target="https://x.invalid/" TargetMode="External"',
    ),
    fault: 'empty',
  },
  {
    name: 'a path up and out',
    bytes: replaced('xl/_rels/workbook.xml.rels', 'worksheets/sheet1.xml', '../../../../etc/passwd'),
    fault: 'damaged',
  },
  {
    name: 'a name that JavaScript has',
    bytes: replaced('xl/_rels/workbook.xml.rels', 'worksheets/sheet1.xml', '/__proto__'),
    fault: 'damaged',
  },
  ...hostileTexts.map((text): Hostile => ({
    name: 'a format',
    bytes: replaced('xl/styles.xml', 'dd/mm/yyyy', text.replace(notXml, '')),
  })),
];

const cells: fc.Arbitrary<WrittenCell> = fc.oneof(
  anyText,
  fc.double().map((value) => ({ value, style: 1 })),
  fc.constantFrom<WrittenCell>(
    undefined,
    { attributes: 't="e"', inside: '<v>#REF!</v>' },
    { attributes: 't="b"', inside: '<v>maybe</v>' },
    { attributes: 't="d"', inside: '<v>2013-02-30</v>' },
    { attributes: 't="s"', inside: '<v>NaN</v>' },
    { inside: '<f>A1</f>' },
  ),
);

/** A workbook of any cells in any format, with some of its bytes cut off or changed. */
const broken = fc
  .tuple(
    fc.array(fc.array(cells, { maxLength: 6 }), { maxLength: 6 }),
    fc.oneof(
      fc.constantFrom('dd/mm/yyyy', 'mmm-yy', '0%', '[h]:mm', '00000', '#,##0.00;;;'),
      fc.string({ maxLength: 12 }),
    ),
    fc.boolean(),
    fc.double({ min: 0.2, max: 1.3, noNaN: true }),
    fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(255)), { maxLength: 3 }),
  )
  .map(([rows, format, shared, cut, flips]): Hostile => {
    const plain = rows.map((row) => row.map((each) => (typeof each === 'string' ? each.replace(notXml, ' ') : each)));
    const whole = zipped(
      partsOfBook({ sheets: [{ name: 'Any', rows: plain }], formats: [format.replace(notXml, '')], shared }),
      flips.length % 2 === 0 ? 6 : 0,
    );
    const bytes = whole.slice(0, Math.ceil(whole.length * Math.min(1, cut)));
    for (const [place, byte] of flips) bytes[Math.floor(place * bytes.length)] = byte;
    return { name: 'broken', bytes };
  });

surface('import: workbooks', { corpus, inputs: broken, most: 6000, check });
