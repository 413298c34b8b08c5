import type { NameByHand } from '../../../domain/rollout/import/namesByHand';
import type { WordByHand } from '../../../domain/rollout/import/words';
import type { BulkRunProps } from '../../base/saving/BulkRun';
import type { Theirs } from '../../base/saving/Conflict';
import type { RunItem } from '../../base/saving/useRun';
import type { ChangeFact } from '../../base/sheet/Facts';
import type { FigureGroup } from '../../base/summary/SummedUp';
import type { SheetProblem } from './problemWords';

/** A row of SharePoint that the sheet changes or adds. */
export interface ImportChange {
  /** The sheet's row. */
  readonly row: number;
  readonly site: string;
  readonly service?: string;
  /** Says that it is new, where it is. */
  readonly added?: string;
  facts(): readonly ChangeFact[];
  /** How cells of the row were read, if not literally. */
  notes?(): readonly string[];
}

/** What an import would do, in words. */
export interface ImportPlan<C extends ImportChange = ImportChange> {
  readonly changes: readonly C[];
  /** Counts the changes for the summary. For thousands of changes, that is a long task. */
  summary(): readonly FigureGroup<C>[];
  readonly problems: readonly SheetProblem[];
  readonly unchanged: number;
  readonly leftOut: number;
  readonly refused: number;
  readonly siteNames: readonly NameByHand[];
  readonly serviceNames: readonly NameByHand[];
  readonly sheetWords: readonly WordByHand[];
}

/** An import with the way to save it. */
export interface SavablePlan<C extends ImportChange & RunItem, T extends Theirs>
  extends ImportPlan<C>, Pick<BulkRunProps<C, T>, 'write' | 'both' | 'over' | 'back'> {}
