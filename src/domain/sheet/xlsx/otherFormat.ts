import type { WorkbookFault } from './fault';

/** What a file is that is no workbook of Excel since 2007; undefined if it may be one. */
export function otherFormat(bytes: Uint8Array): Exclude<WorkbookFault['fault'], 'tooLong' | 'tooWide'> | undefined {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return insideOle(bytes);
  // The names of an archive's files are not packed.
  const names = new TextDecoder('latin1').decode(bytes);
  if (/xl\/workbook\.bin/i.test(names)) return 'binary';
  if (names.includes('vnd.oasis.opendocument.spreadsheet')) return 'openDocument';
  if (/Index\/(Document|Tables\/)|Index\.zip/.test(names) && !names.includes('[Content_Types].xml')) return 'numbers';
  return undefined;
}

/** The format of Office before 2007 also holds each workbook that has a password. Its names are in UTF-16. */
function insideOle(bytes: Uint8Array): 'locked' | 'old' | 'notSheet' {
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  if (names.includes('EncryptedPackage')) return 'locked';
  return /Workbook|Book\0/.test(names) ? 'old' : 'notSheet';
}
