import type { SqlRow } from '../store/database';
import type { List } from '../store/lists';

/**
 * The type of a list's items: `SP.Data.RolloutSitesListItem`. Names beyond plain letters and digits are encoded in it.
 */
export function itemType(list: List): string {
  const encoded = list.name.replace(
    /[^A-Za-z0-9]/g,
    (character) => `_x${character.charCodeAt(0).toString(16).padStart(4, '0')}_`,
  );
  return `SP.Data.${encoded.charAt(0).toUpperCase()}${encoded.slice(1)}ListItem`;
}

/**
 * An item's etag, such as `"guid,9"` (docs/sharepoint/writing.md, “Etags”). Clients must hand back what they were
 * given.
 */
export function itemEtag(row: SqlRow): string {
  return `"${row.GUID},${row._etag}"`;
}
