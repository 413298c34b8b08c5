import { decode } from '../../../domain/sheet/decode';
import type { WorkbookFault } from '../../../domain/sheet/xlsx/fault';
import type { SheetFile, WorkbookFile } from './sheetDraft';

/** Bytes. A CSV file of 10,000 rows is about a fifth of this, a workbook a tenth. */
const mostBytes = 5_000_000;

/**
 * Why a file cannot be read.
 *
 * - `size`: it is larger than is read
 * - `unreadable`: the browser could not read it, as when it is a folder or has moved
 * - `webPage`: it is HTML or XML, as some systems write “.xls” files
 * - `notLoaded`: the chunk that reads workbooks did not load
 */
export type FileFault = WorkbookFault['fault'] | 'size' | 'unreadable' | 'webPage' | 'notLoaded';

export type FileReading = SheetFile | { readonly fault: FileFault };

/** Reads a CSV file or a workbook. Its first bytes decide which it is: names are often wrong. */
export async function readSheetFile(file: File): Promise<FileReading> {
  if (file.size > mostBytes) return { fault: 'size' };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { fault: 'unreadable' };
  }
  const [first, second] = bytes;
  // A workbook is a ZIP file; an OLE file before 2007, or with a password.
  if ((first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf)) return readBook(file.name, bytes);
  const begins = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  if (begins.startsWith('%PDF')) return { fault: 'notSheet' };
  if (/^(\u00ef\u00bb\u00bf)?\s*<(\?xml|!doctype|html|head|meta|table)/i.test(begins)) return { fault: 'webPage' };
  return { kind: 'text', name: file.name, bytes, ...decode(bytes) };
}

async function readBook(name: string, bytes: Uint8Array): Promise<FileReading> {
  const loaded = await import(/* webpackChunkName: 'workbook' */ '../../../domain/sheet/xlsx/workbook').catch(
    () => undefined,
  );
  if (!loaded) return { fault: 'notLoaded' };
  const book = await loaded.openWorkbook(bytes);
  if ('fault' in book) return book;
  const sheets = await Promise.all(
    book.sheets.map(async (sheet) => ({
      name: sheet.name,
      isHidden: sheet.isHidden,
      isEmpty: (await sheet.says()) === false,
      read: sheet.read,
    })),
  );
  const file: WorkbookFile = { kind: 'workbook', name, sheets };
  // If only one sheet can be meant, it is chosen without asking.
  const meant = sheets.filter(({ isHidden, isEmpty }) => !isHidden && !isEmpty);
  const only = sheets.length === 1 ? 0 : meant.length === 1 ? sheets.indexOf(meant[0]) : undefined;
  return only === undefined ? file : chooseSheet(file, only);
}

/** The workbook with one of its sheets read. */
export async function chooseSheet(file: WorkbookFile, at: number): Promise<WorkbookFile> {
  return { ...file, chosen: at, reading: await file.sheets[at].read() };
}
