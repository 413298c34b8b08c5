import { beginsWith, comparedWords, foldedWords } from './folded';
import { nameOrder } from './order';
import { postcodeKey } from './postcode';
import type { Region } from './region';

/** What people find their site by; a row of RolloutSites fits. */
export interface FindableSite {
  readonly SiteCode: string;
  readonly Title: string;
  readonly Region: Region;
  readonly Town?: string;
  readonly Postcode?: string;
  readonly AreaTeam?: string;
  /** What else people call it, separated by commas or semicolons: “Oxford” for a site in Cowley. */
  readonly OtherNames?: string;
}

/** What a site is found by besides its postcode. A match in an earlier field ranks higher. */
export function searchedFields({ Title, OtherNames = '', Town = '', AreaTeam = '' }: FindableSite): string[] {
  return [Title, OtherNames, Town, AreaTeam];
}

/** Sites of the `preferred` region first, then in the order of names. */
export function inSearchOrder<S extends FindableSite>(sites: readonly S[], preferred?: Region): S[] {
  return [...sites].sort(
    (a, b) => Number(b.Region === preferred) - Number(a.Region === preferred) || nameOrder(a.Title, b.Title),
  );
}

/** Finds sites by the beginnings of words of their name, other names, town, area team or postcode. */
export interface SiteIndex<S extends FindableSite> {
  /** Matches in order of relevance; none for an empty query. */
  find(query: string): readonly S[];
}

/**
 * Prepares a search. Each typed word must begin a word of the site, except words that together begin its postcode, with
 * or without spaces: “Quarry House, Leeds, LS2 7UE”. A match on the name ranks before one on other names, then the
 * town, then the area team; within each, its first word before the others. Equal matches are in the order of
 * `inSearchOrder`.
 */
export function indexSites<S extends FindableSite>(sites: readonly S[], preferred?: Region): SiteIndex<S> {
  const entries = inSearchOrder(sites, preferred).map((site) => ({
    site,
    fields: searchedFields(site).map(comparedWords),
    postcode: postcodeKey(site.Postcode).toLowerCase(),
  }));

  return {
    find(query) {
      const words = foldedWords(query);
      if (words.length === 0) return [];
      const together = words.join('');
      const ranked = entries.flatMap(({ site, fields, postcode }) => {
        if (postcode.startsWith(together)) return { site, rank: 0 };
        const ranks = withoutPostcode(words, postcode).map((word) => rankOf(word, fields));
        return ranks.includes(Infinity) ? [] : { site, rank: Math.min(...ranks) };
      });
      return ranked.sort((a, b) => a.rank - b.rank).map(({ site }) => site);
    },
  };
}

/** The typed words, without the one or two that are the beginning of the postcode. */
function withoutPostcode(words: readonly string[], postcode: string): readonly string[] {
  for (const length of [2, 1])
    for (let at = 0; at + length <= words.length; at += 1) {
      const typed = words.slice(at, at + length).join('');
      // One letter, or two without a digit, may just as well begin a name.
      if (/^[a-z]{1,2}\d/.test(typed) && postcode.startsWith(typed))
        return [...words.slice(0, at), ...words.slice(at + length)];
    }
  return words;
}

/**
 * 0 for the first word of the first field, 1 for its other words, 2 for the first word of the next; Infinity for no
 * match.
 */
function rankOf(typed: string, fields: readonly (readonly string[])[]): number {
  const field = fields.findIndex((parts) => parts.some((part) => beginsWith(part, typed)));
  if (field === -1) return Infinity;
  return field * 2 + (beginsWith(fields[field][0], typed) ? 0 : 1);
}
