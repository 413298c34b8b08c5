import { oldestVersion } from './schemaVersion';
import type { ColumnName, ListShape } from './shape';

/** The version of the lists that brought a list, or a column of it. */
export function sinceOf<L extends ListShape>(list: L, column?: ColumnName<L>): number {
  const { since: own } = column === undefined ? {} : list.columns[column];
  return Math.max(oldestVersion, list.since ?? oldestVersion, own ?? oldestVersion);
}

/** Those of the given columns that the lists have at a version. */
export function columnsAt<L extends ListShape, K extends ColumnName<L>>(
  list: L,
  columns: readonly K[],
  version: number,
): K[] {
  return columns.filter((column) => sinceOf(list, column) <= version);
}
