import { longRows, type LongSheet, type Wide, wideIn } from '../../../domain/rollout/import/wide';
import type { HandMatches } from '../../../domain/rollout/import/matching';
import type { RolloutService } from '../../../data/rollout';
import type { Draft } from './draft';

/** The services that stand in columns of a sheet of statuses; undefined where none do. */
export function wideOf(
  { kind, sheet, columns }: Pick<Draft, 'kind' | 'sheet' | 'columns'>,
  services: readonly RolloutService[],
  servicesByHand: HandMatches,
): Wide | undefined {
  return kind === 'statuses' ? wideIn(sheet, columns, services, servicesByHand) : undefined;
}

/** A draft whose sheet has a row for each site and service. */
export interface LongDraft extends Draft {
  readonly headingsOf?: LongSheet['headingsOf'];
}

export function longDraft(draft: Draft, wide: Wide | undefined): LongDraft {
  if (!wide) return draft;
  const { headings, rows, columns, headingsOf } = longRows(draft.sheet, draft.columns, wide, draft.wide);
  return { ...draft, sheet: { ...draft.sheet, headings, rows }, columns, headingsOf };
}
