import { versionStep } from '../domain/versionStep';

/** What SharePoint gives with each version of a row, beside its values. */
export interface RawVersion {
  readonly VersionId: number;
  /** When the version was written. (`Created` is the row's in some replies, the version's in others.) */
  readonly Modified: string;
}

/** Somebody as a version names them. `LookupId` is their number in the site. */
export interface RawPerson {
  readonly LookupId?: number;
  readonly LookupValue?: string;
}

/** Whether the first versions of a row are lost: a list keeps only as many versions as its settings say. */
export function beginsLate(history: readonly Pick<RawVersion, 'VersionId'>[]): boolean {
  return history.length > 0 && history.every(({ VersionId }) => VersionId > versionStep);
}
