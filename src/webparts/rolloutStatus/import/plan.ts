import type { WriteOptions } from '../../../data/rowWrites';
import type { NameByHand } from '../../../domain/rollout/import/statusImport';
import type { Problem } from '../../../domain/outcome';
import type { SheetProblem } from './problemWords';

/** What one column becomes, and what it was. */
export interface ChangeFact {
  readonly label: string;
  readonly from?: string;
  readonly to: string;
}

/** A row of SharePoint that the sheet changes or adds. */
export interface ImportChange {
  readonly id: string;
  /** The sheet's row. */
  readonly row: number;
  readonly site: string;
  readonly service?: string;
  /** Says that it is new, where it is. */
  readonly added?: string;
  facts(): readonly ChangeFact[];
}

/** The same column in the sheet and as somebody else has left it. */
export interface BothVersions {
  readonly label: string;
  readonly sheet: string;
  readonly theirs: string;
}

/** What became of a change; `data/rowWrites` says what each state means. */
export type ImportOutcome =
  | { readonly state: 'saved' | 'gone' | 'notSent' }
  | { readonly state: 'failed'; readonly problem: Problem; readonly unclear: boolean }
  | {
      readonly state: 'conflict';
      readonly editedBy?: string;
      readonly both: readonly BothVersions[];
      /** Writes the sheet's values over theirs; undefined where the two make no sense together. */
      readonly again?: ImportChange;
    };

export interface SaveOptions extends Pick<WriteOptions<never>, 'wait' | 'stopped'> {
  onSaved(at: number): void;
}

/** What an import would do, in words, and how it is done. */
export interface ImportPlan {
  readonly changes: readonly ImportChange[];
  readonly problems: readonly SheetProblem[];
  readonly unchanged: number;
  readonly leftOut: number;
  readonly refused: number;
  readonly siteNames: readonly NameByHand[];
  readonly serviceNames: readonly NameByHand[];
  save(changes: readonly ImportChange[], options: SaveOptions): Promise<ImportOutcome[]>;
}
