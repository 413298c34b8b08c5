import { folded } from '../../folded';

/**
 * What a word of a sheet is matched with, as the list of matches stores it. A word added here changes the schema.
 *
 * - `Site`, `Office`: a site's code; offices are those of the BlackBerry register
 * - `Service`: a service's key
 * - `Status`, `Stage`, `Owner`: words of the lists
 */
export const matchKinds = ['Site', 'Service', 'Status', 'Stage', 'Owner', 'Office'] as const;
export type MatchKind = (typeof matchKinds)[number];

/** Stored instead of a meaning where somebody has taken a match back: pages delete no rows. No code begins so. */
export const forgotten = '?';

/** The longest key the list holds. Longer words are matched for one import and not remembered. */
export const longestKey = 255;

/** The key under which a word of the sheet is kept. A word without letters or figures, such as ✔, is its own key. */
export function handKey(...texts: readonly string[]): string {
  return texts
    .map((text) => folded(text) || text.trim().toLowerCase())
    .filter(Boolean)
    .join('|');
}

/** The key of a row in the list of matches. */
export function matchKey(kind: MatchKind, key: string): string {
  return `${kind.toLowerCase()}|${key}`;
}
