import type { CellProblem } from '../../../../domain/rollout/import/problems';
import type { DecisionColumn } from './sheetColumns';

/**
 * Why a row is not recorded, at the cell that says so.
 *
 * - `needed`, `tooLong`, `extraCell`: as in every sheet; words need a decision too, and a decision may need words
 * - `reference`, `decision`: it cannot be read; `notThere`: there is no such request, or it was deleted
 * - `twice`: other rows decide the same request differently; `repeat`: the request was sent twice
 * - `status`: its status has changed since the sheet was saved; `since`: it was changed or decided since
 * - `notNow`: the decision cannot follow its status; `byItself`: it can only be recorded in the opened request
 * - `look`, `double`, `rule`: a person has to look: at it, at the person's other request, at what the rule gives
 * - `instead`: neither the sheet nor the policy says what to use instead
 */
export type DecisionWrong =
  | { readonly kind: 'needed' | 'extraCell' }
  | { readonly kind: 'tooLong'; readonly limit: number }
  | { readonly kind: 'reference' | 'decision' | 'notThere' | 'since' | 'byItself' }
  | { readonly kind: 'look' | 'double' | 'rule' | 'instead' }
  | { readonly kind: 'twice'; readonly rows: readonly number[] }
  | { readonly kind: 'repeat'; readonly of: number }
  | { readonly kind: 'status' | 'notNow'; readonly now: string };

export type DecisionProblem = DecisionWrong & Pick<CellProblem<DecisionColumn>, 'row' | 'column' | 'heading' | 'value'>;
