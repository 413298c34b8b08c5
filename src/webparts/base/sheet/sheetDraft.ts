import type { ColumnMatch } from '../../../domain/sheet/columns';
import { type HeadedSheet, noSheet } from '../../../domain/sheet/headed';

/** A chosen file and its text. */
export interface SheetFile {
  readonly name: string;
  readonly text: string;
}

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
