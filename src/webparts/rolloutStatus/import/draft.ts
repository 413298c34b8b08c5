import type { HandMatches } from '../../../domain/rollout/import/matching';
import { siteTargets } from '../../../domain/rollout/import/siteTargets';
import { statusTargets } from '../../../domain/rollout/import/statusTargets';
import type { ColumnMatch, Target } from '../../../domain/sheet/columns';
import type { HeadedSheet } from '../../../domain/sheet/headed';

export type ImportKind = 'statuses' | 'sites';

/** What stands in a file that was chosen. */
export interface SheetFile {
  readonly name: string;
  readonly text: string;
}

/** An import as far as it has got. What is typed is kept as it was typed. */
export interface Draft {
  readonly kind: ImportKind;
  readonly pasted: string;
  readonly file?: SheetFile;
  readonly sheet: HeadedSheet;
  readonly columns: ColumnMatch;
  readonly dayFirst: boolean;
  readonly date: string;
  readonly by: string;
  readonly source: string;
  readonly reason: string;
  readonly sitesByHand: HandMatches;
  readonly servicesByHand: HandMatches;
}

export const emptyDraft: Draft = {
  kind: 'statuses', pasted: '', sheet: { headings: [], rows: [] }, columns: [], dayFirst: false, date: '', by: '', source: '', reason: '', sitesByHand: {}, servicesByHand: {},
};

export const targetsOf: Readonly<Record<ImportKind, readonly Target[]>> = { statuses: statusTargets, sites: siteTargets };
