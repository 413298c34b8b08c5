import type { Day } from '../../domain/day';
import type { ListShape, NewRow } from '../shape';

/** One version of a row, with the day it was written and its author's name. */
interface EarlierVersion<L extends ListShape> {
  readonly values: NewRow<L>;
  readonly on: Day;
  readonly by: string;
}

/**
 * One row and its earlier versions, oldest first; `on` is the day each was written, `by` its author. The last version's
 * own `on` and `by` may be left out: then the rollout team wrote it on the demonstration's today.
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

/** Rows with one version each. */
export function rowsOf<L extends ListShape>(values: readonly NewRow<L>[]): DemonstrationRow<L>[] {
  return values.map((each) => ({ values: each }));
}
