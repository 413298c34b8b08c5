import { among, fields, type Kind, text } from '../../../domain/kinds';
import type { Board } from './board';
import type { BulkWanted } from './bulkPlan';

/** What is chosen and typed so far, to decide several requests. */
export interface BulkDraft {
  readonly what: BulkWanted['what'];
  readonly reason: string;
  readonly instead: string;
}

/** The form as it opens, with the alternative that the policy gives, of the first request that has one. */
export function bulkDraftFor(board: Board, ids: readonly number[]): BulkDraft {
  const instead = ids.map((id) => board.byId.get(id)?.assessment?.insteadUse).find(Boolean) ?? '';
  return { what: 'approve', reason: '', instead };
}

/** A draft from the browser. What cannot be read in it is as the form begins. */
export function bulkDraftKind(first: BulkDraft): Kind<BulkDraft> {
  return fields(first, { what: among(['approve', 'decline']), reason: text, instead: text });
}
