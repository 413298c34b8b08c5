import type { MatchedRow } from '../../../../domain/rollout/import/sheetCells';
import type { Target } from '../../../../domain/sheet/columns';

/** The columns of a sheet of decisions. `Status` and `Version` say what its writer saw; the others what is decided. */
export type DecisionColumn = 'Reference' | 'Decision' | 'Words' | 'Instead' | 'Status' | 'Version';

export type DecisionRow = MatchedRow<DecisionColumn>;

/** The headings of the table that can be saved, and others that people write. */
export const decisionTargets: readonly Target<DecisionColumn>[] = [
  { name: 'Reference', headings: ['request', 'ref', 'number'] },
  { name: 'Decision', headings: ['new decision', 'record', 'next step'] },
  { name: 'Words', headings: ['words to the requester', 'words', 'note', 'reason', 'message'] },
  { name: 'Instead', headings: ['what to use instead', 'instead'] },
  { name: 'Status', headings: ['standing'] },
  { name: 'Version', headings: ['request version'] },
];

/** The number of the request that a reference names, such as 20 for `P-0020`. */
export function numberIn(reference: string): number | undefined {
  const [, digits] = /^(?:p\s*-?\s*)?(\d{1,9})$/i.exec(reference.trim()) ?? [];
  const number = Number(digits);
  return number > 0 ? number : undefined;
}
