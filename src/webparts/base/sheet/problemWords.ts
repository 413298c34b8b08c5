import type { CellProblem, Wrong } from '../../../domain/rollout/import/problems';
import { type Counted, figure, fill, plural } from '../../../ui/text';
import { strings } from './strings';

const simple = {
  sheetError: strings.WrongSheetError,
  noValue: strings.WrongNoValue,
  merged: strings.WrongMerged,
  madeDate: strings.WrongMadeDate,
  extraCell: strings.WrongExtraCell,
  needed: strings.WrongNeeded,
  email: strings.WrongEmail,
  telephone: strings.WrongTelephone,
  lostZero: strings.WrongLostZero,
} as const;

/** The problems that any kind of sheet can have. */
export type CommonWrong = Extract<Wrong, { readonly kind: keyof typeof simple | 'word' | 'tooLong' }>;

export function isCommon<P extends CellProblem>(problem: P): problem is Extract<P, CommonWrong> {
  return problem.kind in simple || problem.kind === 'word' || problem.kind === 'tooLong';
}

/** The words for a problem, and how to mend it. */
export function commonWords(problem: CommonWrong): string {
  if (problem.kind === 'word') return fill(strings.WrongWord, { words: problem.words.join(', ') });
  return problem.kind === 'tooLong'
    ? fill(strings.WrongTooLong, { limit: figure(problem.limit) })
    : simple[problem.kind];
}

/** @param forms with `{rows}`, of which the first few are named. */
export function twiceWords(rows: readonly number[], forms: Counted<`${string}{rows}${string}`>): string {
  return fill(plural(rows.length, forms), { rows: rows.slice(0, 5).map(figure).join(', ') });
}
