/** What SharePoint gives with each version of a row, beside its values. */
export interface RawVersion {
  readonly VersionId: number;
  /** When the version was written. (`Created` is the row's in some replies, the version's in others.) */
  readonly Modified: string;
}

/** Versions are numbered in steps of 512: 1.0 is 512, 2.0 is 1024. */
const firstVersion = 512;

/** Whether the first versions of a row are lost: a list keeps only as many versions as its settings say. */
export function beginsLate(history: readonly Pick<RawVersion, 'VersionId'>[]): boolean {
  return history.length > 0 && history.every(({ VersionId }) => VersionId > firstVersion);
}
