import { among, fields, type Kind, text } from '../../../domain/kinds';
import type { Board } from './board';
import type { BulkWanted } from './bulkPlan';

/** What somebody who decides several has chosen and typed so far. */
export interface BulkDraft {
  readonly what: BulkWanted['what'];
  readonly reason: string;
  readonly instead: string;
}

/** The form as it opens: what the policy says to use instead, of the first that it says it of, is there to be sent. */
export function bulkDraftFor(board: Board, ids: readonly number[]): BulkDraft {
  const instead = ids.map((id) => board.byId.get(id)?.assessment?.insteadUse).find(Boolean) ?? '';
  return { what: 'approve', reason: '', instead };
}

/** A draft that the browser has kept; what of it cannot be read is as the form begins. */
export function bulkDraftKind(first: BulkDraft): Kind<BulkDraft> {
  return fields(first, { what: among(['approve', 'decline']), reason: text, instead: text });
}
