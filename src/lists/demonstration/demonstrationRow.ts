import type { Day } from '../../domain/day';
import type { ListShape, NewRow } from '../shape';

/** One version of a row, with the day it was written and the name of who wrote it. */
interface EarlierVersion<L extends ListShape> {
  readonly values: NewRow<L>;
  readonly on: Day;
  readonly by: string;
}

/**
 * One row and what its earlier versions were, oldest first; `on` is the day each was written, `by` who wrote it.
 * The last version's own `on` and `by` are left out where they do not matter: then it was written on the
 * demonstration's today by the rollout team.
 */
export interface DemonstrationRow<L extends ListShape> {
  readonly values: NewRow<L>;
  readonly on?: Day;
  readonly by?: string;
  readonly earlier?: readonly EarlierVersion<L>[];
}

export interface DemonstrationList<L extends ListShape> {
  readonly shape: L;
  readonly rows: readonly DemonstrationRow<L>[];
}

/** Rows that have one version each. */
export function rowsOf<L extends ListShape>(values: readonly NewRow<L>[]): DemonstrationRow<L>[] {
  return values.map((each) => ({ values: each }));
}
