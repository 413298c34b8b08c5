import type { Database } from '../../store/database';
import { itemTable } from '../../store/itemTable';
import type { List } from '../../store/lists';
import { queryThrottled } from '../sharePointError';
import { compileFilter, type Resolve, type Sql } from './compile';
import type { Expression } from './expression';

/** The list view threshold: the most rows a query may scan. */
const threshold = 5000;

/**
 * Whether SharePoint would run a query, by the rows it would have to scan (docs/sharepoint/reading.md, “List view
 * threshold”). In a list of 5,000 rows or fewer it always would. In a longer one it does where an indexed condition
 * narrows it to 5,000 (sorting those scans nothing further), or where nothing is filtered and the sort, if any, follows
 * an index. Rows scanned count, not rows returned: a filter that matches more fails whatever `$top` is.
 *
 * Which of several indexed conditions SharePoint would use is not confirmed; here the one that narrows most, conditions
 * on the same column taken together. Indexes of person and lookup columns do not count (disputed, so not relied on).
 *
 * @param sorted the columns of `$orderby`
 * @throws SharePointError 500
 */
export function demandWithinThreshold(
  database: Database,
  list: List,
  filter: Expression | undefined,
  resolve: Resolve,
  sorted: readonly string[],
): void {
  if (!moreRows(database, list, { text: '1', values: [] })) return;
  if (filter) {
    if (!narrows(database, list, filter, resolve)) throw queryThrottled();
  } else if (sorted.some((name) => !isIndexed(resolve, name))) {
    throw queryThrottled();
  }
}

function narrows(database: Database, list: List, filter: Expression, resolve: Resolve): boolean {
  const sides = conjuncts(filter);
  const byColumn = new Map<string, Expression[]>();
  for (const side of sides) {
    const column = indexedColumn(side, resolve);
    if (column) byColumn.set(column, [...(byColumn.get(column) ?? []), side]);
  }
  if ([...byColumn.values()].some((together) => !moreRows(database, list, compileFilter(joined(together), resolve))))
    return true;
  // An OR narrows if each of its sides does, and both together still do.
  return sides.some(
    (side) =>
      side.kind === 'or' &&
      narrows(database, list, side.left, resolve) &&
      narrows(database, list, side.right, resolve) &&
      !moreRows(database, list, compileFilter(side, resolve)),
  );
}

function conjuncts(filter: Expression): Expression[] {
  return filter.kind === 'and' ? [...conjuncts(filter.left), ...conjuncts(filter.right)] : [filter];
}

function joined(together: readonly Expression[]): Expression {
  return together.reduce((left, right) => ({ kind: 'and', left, right }));
}

/** The column whose index a condition can go by; undefined for one that no index answers. */
function indexedColumn(condition: Expression, resolve: Resolve): string | undefined {
  if (condition.kind !== 'startswith' && (condition.kind !== 'compare' || condition.part)) return undefined;
  return isIndexed(resolve, condition.field) ? resolve(condition.field).field.name : undefined;
}

function isIndexed(resolve: Resolve, name: string): boolean {
  const { field, through } = resolve(name);
  return field.indexed && !through && field.kind !== 'user' && field.kind !== 'lookup';
}

/** Stops counting as soon as the answer is clear. */
function moreRows(database: Database, list: List, { text, values }: Sql): boolean {
  return (
    database.first(
      `SELECT 1 FROM ${itemTable(list.number)} AS item WHERE ${text} LIMIT 1 OFFSET ${threshold}`,
      values,
    ) !== undefined
  );
}
