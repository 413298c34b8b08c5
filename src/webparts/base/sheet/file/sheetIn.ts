import { type HeadedFault, type HeadedSheet, headedTable, readHeaded } from '../../../../domain/sheet/headed';
import type { WorkbookFault } from '../../../../domain/sheet/xlsx/fault';
import { counted, fill } from '../../../../ui/text';
import type { SheetFile } from '../sheetDraft';
import { strings } from './strings';

/** The sheet in a file, or why there is none; undefined while no sheet of a workbook is chosen and read. */
export function sheetIn(file: SheetFile): HeadedSheet | HeadedFault | WorkbookFault | undefined {
  if (file.kind === 'text') return readHeaded(file.text);
  const { reading } = file;
  return reading && 'rows' in reading ? headedTable(reading.rows) : reading;
}

/** What was found in a file, in sentences. */
export function fileWords(file: SheetFile, sheet: ReturnType<typeof sheetIn>): string {
  if (file.kind === 'workbook' && file.chosen === undefined) return fill(strings.SheetsFound, { name: file.name });
  if (!sheet || 'fault' in sheet) return file.name;
  const rows = counted(sheet.rows.length, strings.Rows);
  if (file.kind === 'text') return fill(strings.FileChosen, { name: file.name, rows });
  const { name, sheets, chosen = 0, reading } = file;
  const found = fill(strings.SheetChosen, { name, sheet: sheets[chosen].name, rows });
  const { hiddenRows, hiddenColumns } = reading && 'rows' in reading ? reading : { hiddenRows: 0, hiddenColumns: 0 };
  const hidden = [
    hiddenRows > 0 ? counted(hiddenRows, strings.HiddenRows) : '',
    hiddenColumns > 0 ? counted(hiddenColumns, strings.HiddenColumns) : '',
  ].filter(Boolean);
  return hidden.length > 0 ? `${found}. ${fill(strings.ReadToo, { what: hidden.join(', ') })}.` : found;
}
