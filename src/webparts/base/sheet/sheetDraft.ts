import type { ColumnMatch } from '../../../domain/sheet/columns';
import type { Decoded } from '../../../domain/sheet/decode';
import { type HeadedSheet, noSheet } from '../../../domain/sheet/headed';
import type { WorkbookFault } from '../../../domain/sheet/xlsx/fault';
import type { WorkbookSheet } from '../../../domain/sheet/xlsx/workbook';
import type { SheetReading } from '../../../domain/sheet/xlsx/worksheet';

/** A chosen file and its text. */
export interface TextFile extends Decoded {
  readonly kind: 'text';
  readonly name: string;
  /** To read it in another encoding. */
  readonly bytes: Uint8Array;
}

/** A sheet that a workbook offers. */
export interface OfferedSheet extends Pick<WorkbookSheet, 'name' | 'isHidden' | 'read'> {
  readonly isEmpty: boolean;
}

/** A chosen workbook, and one of its sheets once that is chosen too. */
export interface WorkbookFile {
  readonly kind: 'workbook';
  readonly name: string;
  readonly sheets: readonly OfferedSheet[];
  /** The position of the sheet. */
  readonly chosen?: number;
  /** Undefined until it is read. */
  readonly reading?: SheetReading | WorkbookFault;
}

export type SheetFile = TextFile | WorkbookFile;

/** The source of a sheet, and its content. Pasted text is kept as it was pasted. */
export interface ChosenSheet {
  readonly pasted: string;
  readonly file?: SheetFile;
  readonly sheet: HeadedSheet;
}

/** A sheet during the steps. */
export interface SheetDraft<N extends string = string> extends ChosenSheet {
  readonly columns: ColumnMatch<N>;
}

export const emptySheet: SheetDraft<never> = { pasted: '', sheet: noSheet, columns: [] };

/** Whether two sheets have the same columns, so that a match of one is valid for the other. */
export function sameHeadings({ sheet }: ChosenSheet, { sheet: other }: ChosenSheet): boolean {
  return JSON.stringify(sheet.headings) === JSON.stringify(other.headings);
}
