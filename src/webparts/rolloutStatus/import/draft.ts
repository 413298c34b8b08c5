import type { HandMatches } from '../../../domain/rollout/import/matching';
import { siteTargets } from '../../../domain/rollout/import/siteTargets';
import { statusTargets } from '../../../domain/rollout/import/statusTargets';
import type { Target } from '../../../domain/sheet/columns';
import { emptySheet, type SheetDraft } from '../../base/sheet/sheetDraft';

export type ImportKind = 'statuses' | 'sites';

/** An import in progress. Text is kept exactly as it was typed. */
export interface Draft extends SheetDraft {
  readonly kind: ImportKind;
  readonly dayFirst: boolean;
  readonly date: string;
  readonly by: string;
  readonly source: string;
  readonly reason: string;
  readonly sitesByHand: HandMatches;
  readonly servicesByHand: HandMatches;
}

export const emptyDraft: Draft = {
  ...emptySheet,
  kind: 'statuses',
  dayFirst: false,
  date: '',
  by: '',
  source: '',
  reason: '',
  sitesByHand: {},
  servicesByHand: {},
};

export const targetsOf: Readonly<Record<ImportKind, readonly Target[]>> = {
  statuses: statusTargets,
  sites: siteTargets,
};
