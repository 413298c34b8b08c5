import type { Region } from './region';

/** What people find their site by; a row of RolloutSites fits. */
export interface FindableSite {
  readonly SiteCode: string;
  readonly Title: string;
  readonly Region: Region;
  readonly Town?: string;
  readonly Postcode?: string;
  readonly AreaTeam?: string;
}

/** Lower case, without accents or punctuation, words separated by single spaces. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Finds sites by the beginnings of words of their name, town, area team or postcode. */
export interface SiteIndex<S extends FindableSite> {
  /** Matches in order of relevance; none for an empty query. */
  find(query: string): readonly S[];
}

/**
 * Prepares a search. Each word typed must begin a word of the site, or the whole query its postcode, spaces or not.
 * A match on the name comes before one on the town, and that before one on the area team; in each, its first word
 * before its others. Among equals, sites of the `preferred` region come first, then the alphabet.
 */
export function indexSites<S extends FindableSite>(sites: readonly S[], preferred?: Region): SiteIndex<S> {
  const entries = sites.map((site) => ({
    site,
    fields: [site.Title, site.Town ?? '', site.AreaTeam ?? ''].map((field) => plain(field).split(' ')),
    postcode: plain(site.Postcode ?? '').replace(/ /g, ''),
  }));
  entries.sort(
    (a, b) =>
      Number(b.site.Region === preferred) - Number(a.site.Region === preferred) ||
      a.site.Title.localeCompare(b.site.Title),
  );

  return {
    find(query) {
      const words = plain(query).split(' ').filter(Boolean);
      if (words.length === 0) return [];
      const together = words.join('');
      const ranked = entries.flatMap(({ site, fields, postcode }) => {
        if (postcode.startsWith(together)) return { site, rank: 0 };
        const ranks = words.map((word) => rankOf(word, fields));
        return ranks.includes(Infinity) ? [] : { site, rank: Math.min(...ranks) };
      });
      return ranked.sort((a, b) => a.rank - b.rank).map(({ site }) => site);
    },
  };
}

/** 0 for the beginning of the first field, then its other words, then the next field; Infinity for no match. */
function rankOf(word: string, fields: readonly (readonly string[])[]): number {
  const field = fields.findIndex((parts) => parts.some((part) => part.startsWith(word)));
  if (field === -1) return Infinity;
  return field * 2 + (fields[field][0].startsWith(word) ? 0 : 1);
}
