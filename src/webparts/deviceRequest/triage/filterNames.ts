import { folded } from '../../../domain/folded';
import { nameOrder } from '../../../domain/order';
import { keyOf } from '../../../domain/key';
import { indexSites } from '../../../domain/siteSearch';
import type { Board, Entry } from './board';

/** A value to narrow the list to. */
export interface Named {
  readonly key: string;
  readonly name: string;
}

/**
 * The sites of some requests. They are found by the beginnings of words of their name, town, area team or postcode, as
 * everywhere, and by the beginning of their code.
 */
export function sitesOf({ report }: Board, entries: readonly Entry[]): { find(typed: string): Named[] } {
  const named = namesBy(entries, ({ request, site }) => [request.SiteCode, site]);
  const nameOf = new Map(named.map((site) => [keyOf(site.key), site]));
  const index = indexSites(report.sites.filter(({ SiteCode }) => nameOf.has(keyOf(SiteCode))));
  return {
    find(typed) {
      if (!typed.trim()) return named;
      const wanted = keyOf(typed);
      const exact = named.find(({ name }) => folded(name) === folded(typed));
      if (exact) return [exact];
      const found = new Set(index.find(typed).map(({ SiteCode }) => nameOf.get(keyOf(SiteCode))!));
      named.filter(({ key }) => keyOf(key).startsWith(wanted)).forEach((site) => found.add(site));
      return [...found];
    },
  };
}

/** The listed functions of some requests. An unlisted one can be any text, written by hand. */
export function functionsOf(entries: readonly Entry[]): Named[] {
  return namesBy(
    entries.filter(({ functionListed }) => functionListed),
    ({ request, functionName }) => [request.FunctionKey, functionName],
  );
}

/** Each key once with its name, by name. */
function namesBy(
  entries: readonly Entry[],
  of: (entry: Entry) => readonly [string | undefined, string | undefined],
): Named[] {
  const names = new Map<string, Named>();
  for (const entry of entries) {
    const [key, name] = of(entry);
    if (key && !names.has(keyOf(key))) names.set(keyOf(key), { key, name: name ?? key });
  }
  return [...names.values()].sort((a, b) => nameOrder(a.name, b.name));
}
