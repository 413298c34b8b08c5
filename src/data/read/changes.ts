import type { Decoded } from '../../lists/decode';
import type { Connection } from '../connection';
import type { ListQuery, Result, Several } from './query';
import { idsIn, joined } from './pages';
import {
  type Mark,
  markFrom,
  type ListProperties,
  propertiesOf,
  type Whole,
  windowsAfter,
  windowsBetween,
} from './whole';

/** All rows of a list. Changes of a part of it cannot be asked for: a row that has left the part would not be named. */
type AllRows = ListQuery & { readonly filter?: '' };

type ChangesQuery<Q extends AllRows> = Several<readonly [ListProperties, Several<readonly Q[]>]>;

/**
 * The rows of a list that were modified since it was read, in windows of IDs: a filter by `Modified` alone is refused
 * in a long list, since `Modified` has no index. There is one window more than there were IDs, for new rows. A window
 * without changes costs a line or two.
 *
 * SharePoint also keeps a log of changes (`GetChanges`), but it names rows, not columns: reading them would take a
 * second request. See docs/sharepoint/reading.md, “Changes”.
 */
export function changesSince<Q extends AllRows>(query: Q, { since, lastId }: Mark): ChangesQuery<Q> {
  const written = `Modified ge datetime'${since.toISOString()}'`;
  const changed = { ...query, filter: written };
  return { several: [propertiesOf(query.list), windowsAfter(changed, 0, windowsBetween(0, lastId) + 1)] };
}

/** The changes since a list was read. They may include rows that have not changed: those modified last come again. */
export interface Changes<R> extends Decoded<R> {
  readonly mark: Mark;
  /** Rows were deleted, or the counts do not agree: the list must be read whole again. */
  readonly incomplete: boolean;
}

/**
 * Interprets the reply to `changesSince`.
 *
 * @param has whether a row was known, by its ID.
 * @param sent when the request was sent, as `performance.now()` counts.
 */
export function changesFrom<R extends { readonly Id: number }>(
  connection: Connection,
  [properties, windows]: readonly [Result<ListProperties>, readonly Decoded<R>[]],
  before: Mark,
  has: (id: number) => boolean,
  sent: number,
): Changes<R> {
  const changes = joined(windows);
  const ids = idsIn(changes);
  const mark = markFrom(connection, properties, Math.max(before.lastId, ...ids), sent);
  const added = ids.filter((id) => !has(id)).length;
  const gone = before.deleted === undefined || mark.deleted !== before.deleted;
  const incomplete = gone || mark.count !== before.count + added;
  return { ...changes, mark, incomplete };
}

/**
 * A list with its changes since, from the reply to `changesSince`; undefined if it must be read whole again.
 *
 * @param sent when the request was sent, as `performance.now()` counts.
 */
export function broughtUpToDate<R extends { readonly Id: number }>(
  connection: Connection,
  before: Whole<R>,
  reply: readonly [Result<ListProperties>, readonly Decoded<R>[]],
  sent: number,
): Whole<R> | undefined {
  const known = new Set(idsIn(before));
  const changes = changesFrom(connection, reply, before.mark, (id) => known.has(id), sent);
  return changes.incomplete ? undefined : withChanges(before, changes);
}

/** A list with its changed rows in place, in the order of IDs. */
function withChanges<R extends { readonly Id: number }>(before: Whole<R>, changes: Changes<R>): Whole<R> {
  const known = new Map(before.rows.map((row) => [row.Id, JSON.stringify(row)]));
  // Rows modified last come again though nothing changed.
  const rows = changes.rows.filter((row) => known.get(row.Id) !== JSON.stringify(row));
  const changed = new Set(idsIn({ ...changes, rows }));
  if (changed.size === 0) return { ...before, mark: changes.mark };
  return {
    rows: [...before.rows.filter(({ Id }) => !changed.has(Id)), ...rows].sort((a, b) => a.Id - b.Id),
    unreadable: [...before.unreadable.filter(({ item }) => !changed.has(item)), ...changes.unreadable].sort(
      (a, b) => a.item - b.item,
    ),
    mark: changes.mark,
  };
}
