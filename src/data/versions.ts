/** What SharePoint says of each version it keeps of a row, beside its values. */
export interface RawVersion {
  readonly VersionId: number;
  /** When the version was written. `Created` would be the row's in some replies and the version's in others. */
  readonly Modified: string;
}

/** Versions are numbered in steps of 512: 1.0 is 512, 2.0 is 1024. */
const firstVersion = 512;

/**
 * Whether a row's history has lost its beginning: a list keeps the number of versions that its settings say, and drops
 * the oldest.
 */
export function beginsLate(history: readonly Pick<RawVersion, 'VersionId'>[]): boolean {
  return history.length > 0 && history.every(({ VersionId }) => VersionId > firstVersion);
}
