import { strToU8, zipSync } from 'fflate';

// A tiny writer of workbooks, so that tests can have any table of values, and any fault in a file.

/** A cell: a text, a number with its style, or the XML of a cell without its reference. */
export type WrittenCell =
  | string
  | undefined
  | { readonly value: number; readonly style?: number }
  | { readonly attributes?: string; readonly inside: string };

interface WrittenSheet {
  readonly name: string;
  readonly state?: 'hidden' | 'veryHidden';
  readonly rows: readonly (readonly WrittenCell[])[];
  /** XML after the rows, such as merged cells. */
  readonly after?: string;
  /** XML before the rows, such as columns. */
  readonly before?: string;
}

export interface WrittenBook {
  readonly sheets: readonly WrittenSheet[];
  /** The number format of each style; style 0 is General. */
  readonly formats?: readonly string[];
  /** Texts are kept in one place and referred to; otherwise each is in its cell. */
  readonly shared?: boolean;
  /** XML of the workbook before its sheets. */
  readonly settings?: string;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const escaped = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/_x([0-9a-f]{4})_/gi, '_x005F_x$1_')
    .replace(/\r/g, '_x000D_');

function columnName(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : columnName(Math.floor(at / 26) - 1) + columnName(at % 26);
}

/** The files of a workbook, by their names. */
export function partsOfBook(book: WrittenBook): Record<string, string> {
  const { sheets, formats = [], shared = false, settings = '' } = book;
  const texts: string[] = [];
  const cellXml = (cell: WrittenCell, row: number, at: number): string => {
    const place = `r="${columnName(at)}${row}"`;
    if (cell === undefined) return '';
    if (typeof cell === 'object') {
      if ('inside' in cell) return `<c ${place} ${cell.attributes ?? ''}>${cell.inside}</c>`;
      return `<c ${place} s="${cell.style ?? 0}"><v>${cell.value}</v></c>`;
    }
    if (!shared) return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
    const known = texts.indexOf(cell);
    return `<c ${place} t="s"><v>${known === -1 ? texts.push(cell) - 1 : known}</v></c>`;
  };
  const sheetXml = ({ rows, before = '', after = '' }: WrittenSheet): string =>
    `<worksheet xmlns="${main}">${before}<sheetData>${rows
      .map(
        (cells, at) =>
          `<row r="${at + 1}">${cells.map((cell, column) => cellXml(cell, at + 1, column)).join('')}</row>`,
      )
      .join('')}</sheetData>${after}</worksheet>`;
  const written = sheets.map(sheetXml);
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${target}"/>`;
  const wrapped = (inside: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
  return {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': wrapped(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relationships}">${settings}<sheets>${sheets
      .map(
        ({ name, state }, at) =>
          `<sheet name="${escaped(name)}" sheetId="${at + 1}" ${state ? `state="${state}" ` : ''}r:id="s${at + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': wrapped(
      [
        ...sheets.map((_, at) => relation(`s${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)),
        relation('styles', 'styles', 'styles.xml'),
        ...(shared ? [relation('strings', 'sharedStrings', 'sharedStrings.xml')] : []),
      ].join(''),
    ),
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts>${formats
      .map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escaped(code)}"/>`)
      .join('')}</numFmts><cellXfs><xf numFmtId="0"/>${formats
      .map((_, at) => `<xf numFmtId="${164 + at}"/>`)
      .join('')}</cellXfs></styleSheet>`,
    ...(shared && {
      'xl/sharedStrings.xml': `<sst xmlns="${main}">${texts
        .map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`)
        .join('')}</sst>`,
    }),
    ...Object.fromEntries(written.map((xml, at) => [`xl/worksheets/sheet${at + 1}.xml`, xml])),
  };
}

export function zipped(parts: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 = 6): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
    { level },
  );
}

export function writeBook(book: WrittenBook): Uint8Array {
  return zipped(partsOfBook(book));
}
