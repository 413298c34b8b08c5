import { siteTargetsFor } from '../../../domain/rollout/import/siteTargets';
import { statusTargets } from '../../../domain/rollout/import/statusTargets';
import { noAnswers, type WideAnswers } from '../../../domain/rollout/import/wide';
import type { Target } from '../../../domain/sheet/columns';
import type { HeadedSheet } from '../../../domain/sheet/headed';
import { type ByHand, noMatches } from './byHand';
import { emptySheet, type SheetDraft } from '../../base/sheet/sheetDraft';

export type ImportKind = 'statuses' | 'sites';

/** An import in progress. Text is kept exactly as it was typed; matches by hand are those of this import alone. */
export interface Draft extends SheetDraft, ByHand {
  readonly kind: ImportKind;
  readonly dayFirst: boolean;
  readonly date: string;
  readonly by: string;
  readonly source: string;
  readonly reason: string;
  /** Answers about services in columns, where they differ from what was found. */
  readonly wide: WideAnswers;
}

export const emptyDraft: Draft = {
  ...emptySheet,
  kind: 'statuses',
  dayFirst: false,
  date: '',
  by: '',
  source: '',
  reason: '',
  ...noMatches,
  wide: noAnswers,
};

/** What the columns of a sheet may hold. */
export function targetsOf(kind: ImportKind, sheet: Pick<HeadedSheet, 'headings' | 'rows'>): readonly Target[] {
  return kind === 'statuses' ? statusTargets : siteTargetsFor(sheet);
}
