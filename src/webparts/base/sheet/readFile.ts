/** Bytes; a CSV file of 10,000 rows has about a fifth of them. */
const mostBytes = 5_000_000;

export type FileReading = { readonly text: string } | { readonly fault: 'size' | 'workbook' | 'unreadable' };

/** Reads a CSV file, in the encodings that spreadsheets write: UTF-8, UTF-16 with its mark, else Western European. */
export async function readSheetFile(file: File): Promise<FileReading> {
  if (file.size > mostBytes) return { fault: 'size' };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { fault: 'unreadable' };
  }
  // A workbook is a ZIP file, or an OLE file before 2007.
  if ((bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3) || (bytes[0] === 0xd0 && bytes[1] === 0xcf))
    return { fault: 'workbook' };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes) };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes) };
  }
}
