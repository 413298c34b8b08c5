/**
 * The entry that a text was begun with. If the entry has changed since, its earlier etag makes SharePoint refuse the
 * change, and both versions are shown.
 */
export function begunWith<R extends { readonly etag: string }>(
  now: R | undefined,
  etag: string | undefined,
): R | undefined {
  return now && etag !== undefined ? { ...now, etag } : undefined;
}
