import type { RegisterColumn } from '../../../../domain/device/registerImport';
import type { ColumnMatch } from '../../../../domain/sheet/columns';
import type { HeadedSheet } from '../../../../domain/sheet/headed';

/** What stands in a file that was chosen. */
export interface ListFile {
  readonly name: string;
  readonly text: string;
}

/** A list as far as it has got. What is pasted is kept as it was pasted. */
export interface Draft {
  readonly pasted: string;
  readonly file?: ListFile;
  readonly sheet: HeadedSheet;
  readonly columns: ColumnMatch<RegisterColumn>;
}

export const emptyDraft: Draft = { pasted: '', sheet: { headings: [], rows: [] }, columns: [] };
