import { columnNames } from '../lists/decode';
import type { ColumnName, ListShape } from '../lists/shape';
import type { Connection } from './connection';
import type { Tagged } from './read/query';
import { holds } from './oneRow';
import { type RowWrite, writeAsFound, type WriteOptions, type WriteOutcome } from './rowWrites';
import type { FoundRow, KeyedList, TheirRow } from './rowsByKey';

/** The values of a row in every column of its list; a missing one is empty. */
type Values<L extends ListShape> = RowWrite<L>['values'];

export interface PutBackOptions<L extends ListShape> extends WriteOptions<TheirRow<L>> {
  /** The saves are anybody's, as in the log of changes. Left out: the signed-in person's own. */
  readonly ofAnybody?: true;
}

/**
 * Puts rows back to how they stood before a save, and overwrites nobody: a row is written only if it is as the save
 * left it, in every column, by whoever saved, with no other write since, and only in the columns that the save wrote.
 * So a save may be given too of which nobody knows whether it was saved.
 *
 * Two pages of one person that save the same are one save, which either of them puts back.
 *
 * - `saved`: the row is as it was, by this write or already; one that was to be added is not there
 * - `conflict`: somebody has written it since, or had saved the same before: it stays as they left it
 * - `gone`: somebody has deleted it
 *
 * Other outcomes as in `writeRows`.
 *
 * @param saved the writes that were, or may have been, saved, each with the whole row as it was read before.
 * @param unsaid the values of a row that says nothing. A row that the save added gets them, since a page deletes
 *   nothing. Left out: no row was added.
 */
export function putBackRows<L extends ListShape>(
  connection: Connection,
  keyed: KeyedList<L>,
  saved: readonly RowWrite<L>[],
  options: PutBackOptions<L>,
  unsaid?: Values<L>,
): Promise<WriteOutcome<L>[]> {
  const plan = (at: number, found: FoundRow<L>): RowWrite<L> | WriteOutcome<L> => {
    if (found.state === 'read') return planBack(keyed.list, saved[at], found.theirs, unsaid, options.ofAnybody);
    return found.state === 'gone' && !saved[at].base ? { state: 'saved' } : found;
  };
  return writeAsFound(
    connection,
    keyed,
    saved.map(({ key }) => key),
    plan,
    options,
  );
}

function planBack<L extends ListShape>(
  list: L,
  { key, base, values }: RowWrite<L>,
  theirs: TheirRow<L>,
  unsaid: Values<L> | undefined,
  ofAnybody = false,
): RowWrite<L> | WriteOutcome<L> {
  const written = Object.keys(values) as ColumnName<L>[];
  const before = base ? picked<L>(base, written) : unsaid;
  if (!before) throw new Error(`${list.name}: a row that was added has nothing to go back to`);
  const whole = columnNames(list);
  const asSaved = picked<L>({ ...base, ...values }, whole);
  if (holds(theirs, { ...asSaved, ...before }, list)) return { state: 'saved' };
  return (ofAnybody || !theirs.isAnothers) && isNextVersion(theirs, base) && holds(theirs, asSaved, list)
    ? { key, base: theirs, values: before }
    : { state: 'conflict', theirs };
}

function picked<L extends ListShape>(row: object, columns: readonly ColumnName<L>[]): Values<L> {
  const held = row as Readonly<Record<string, unknown>>;
  return Object.fromEntries(columns.map((column) => [column, held[column]])) as Values<L>;
}

/**
 * Whether a row was written exactly once since it was read, or since it was not there. Where an etag gives no number,
 * the values decide, with who wrote last.
 */
function isNextVersion(found: Tagged, base: Tagged | undefined): boolean {
  const [now, then] = [versionIn(found.etag), base ? versionIn(base.etag) : 0];
  return now === undefined || then === undefined || now === then + 1;
}

/** The number of a version, as in `"guid,9"`; undefined for an etag of another form. See docs/sharepoint/writing.md. */
function versionIn(etag: string): number | undefined {
  const number = /,(\d+)"$/.exec(etag)?.[1];
  return number === undefined ? undefined : Number(number);
}

/**
 * The etag that a row had before its last write, where the row has been read since and not before: the base of that
 * write in `putBackRows`. An etag without a number stays, and the values decide alone.
 */
export function etagBefore(etag: string): string {
  const number = versionIn(etag);
  return number === undefined ? etag : etag.replace(/\d+"$/, `${number - 1}"`);
}
