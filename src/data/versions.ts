import type { SPFI } from '@pnp/sp';
import { versionStep } from '../domain/versionStep';
import { type Decoded, decodeRows } from '../lists/decode';
import type { ColumnName, ListShape, Row } from '../lists/shape';
import { ofList } from './read/ofList';
import { withoutMetadata } from './read/readLists';

/** What SharePoint gives with each version of a row, beside its values. */
export interface RawVersion {
  readonly VersionId: number;
  /** When the version was written. (`Created` is the row's in some replies, the version's in others.) */
  readonly Modified: string;
}

/** Somebody as a version names them. `LookupId` is their number in the site. */
interface RawPerson {
  readonly LookupId?: number;
  readonly LookupValue?: string;
}

/** A version of a row with the people it names, and columns of the row. */
export type RawRowVersion = Pick<RawVersion, 'VersionId'> &
  Readonly<Record<string, unknown>> & { readonly Author?: RawPerson; readonly Editor?: RawPerson };

/** The number of a version, and its people by theirs: two can have one name. */
export function numbersIn({ VersionId, Author, Editor }: RawRowVersion): {
  readonly number: number;
  readonly author: number | undefined;
  readonly editor: number | undefined;
} {
  return { number: VersionId, author: Author?.LookupId, editor: Editor?.LookupId };
}

/**
 * Asks for the versions of a row, with the given columns: those of the row, or `Author` and `Editor`.
 *
 * @param listUrl server-relative; see `Connection.listUrl`.
 */
export function askVersions<V = RawVersion>(
  sp: SPFI,
  listUrl: string,
  id: number,
  columns: readonly string[],
): Promise<V[]> {
  return ofList(sp, listUrl, `items(${id})/versions`)
    .select('VersionId', 'Modified', ...columns)
    .using(withoutMetadata)<V[]>();
}

/**
 * Reads versions as rows, oldest first, each with its number in place of the row's ID: several can be of one second.
 * Whether a version has columns that its list had not yet is not documented: without them is the same as empty.
 *
 * @throws SchemaMismatch if a column holds another type.
 */
export function decodedVersions<L extends ListShape, K extends ColumnName<L>>(
  list: L,
  history: readonly Pick<RawVersion, 'VersionId'>[],
  columns: readonly K[],
): Decoded<Row<L, K>> {
  const empty = Object.fromEntries(columns.map((name) => [name, null]));
  const { rows, unreadable } = decodeRows(
    list,
    history.map((version) => ({ ...empty, ...version, Id: version.VersionId })),
    columns,
  );
  return { rows: [...rows].sort((one, other) => one.Id - other.Id), unreadable };
}

/** Whether the first versions of a row are lost: a list keeps only as many versions as its settings say. */
export function beginsLate(history: readonly Pick<RawVersion, 'VersionId'>[]): boolean {
  return history.length > 0 && history.every(({ VersionId }) => VersionId > versionStep);
}
