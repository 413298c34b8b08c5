import { versionStep } from '../domain/versionStep';

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

/** Whether the first versions of a row are lost: a list keeps only as many versions as its settings say. */
export function beginsLate(history: readonly Pick<RawVersion, 'VersionId'>[]): boolean {
  return history.length > 0 && history.every(({ VersionId }) => VersionId > versionStep);
}
