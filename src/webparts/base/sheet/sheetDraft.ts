import type { ColumnMatch } from '../../../domain/sheet/columns';
import type { HeadedSheet } from '../../../domain/sheet/headed';

/** What stands in a file that was chosen. */
export interface SheetFile {
  readonly name: string;
  readonly text: string;
}

/** Where a sheet comes from, and what is in it. What is pasted is kept as it was pasted. */
export interface ChosenSheet {
  readonly pasted: string;
  readonly file?: SheetFile;
  readonly sheet: HeadedSheet;
}

/** A sheet as far as it has got. */
export interface SheetDraft<N extends string = string> extends ChosenSheet {
  readonly columns: ColumnMatch<N>;
}

export const emptySheet: SheetDraft<never> = { pasted: '', sheet: { headings: [], rows: [] }, columns: [] };

/** Whether two sheets have the same columns: what was said of one then holds for the other. */
export function sameHeadings({ sheet }: ChosenSheet, { sheet: other }: ChosenSheet): boolean {
  return JSON.stringify(sheet.headings) === JSON.stringify(other.headings);
}
