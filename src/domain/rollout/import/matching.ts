import { folded } from '../../folded';
import { postcodeIn, samePostcode } from '../../postcode';
import { safeText } from '../../safeText';
import { handKey } from './matchKeys';

/** What a name in a sheet means; `byHand` where a person said so. */
export type Match<T> =
  | { readonly kind: 'found'; readonly found: T; readonly byHand?: true }
  | { readonly kind: 'unknown' | 'several' }
  | { readonly kind: 'leftOut' };

/** Matches by hand, by `handKey`: the code or key of what is meant, or an empty text to leave the rows out. */
export type HandMatches = Readonly<Record<string, string>>;

export interface SiteNames {
  readonly SiteCode: string;
  readonly Title: string;
  readonly Town?: string;
  readonly Postcode?: string;
}

export interface ServiceNames {
  readonly ServiceKey: string;
  readonly Title: string;
  readonly InSentence?: string;
}

/**
 * Finds sites by their code, then as a person matched them, then by their name, or their name and town. A postcode in
 * the name, or in the column of towns, must be the site's own.
 */
export function siteFinder<S extends SiteNames>(
  sites: readonly S[],
  byHand: HandMatches,
): (text: string, town: string, isName?: boolean) => Match<S> {
  const byCode = new Map(sites.map((site) => [codeOf(site.SiteCode), site]));
  const byName = grouped(sites, (site) => [folded(site.Title), folded(`${site.Title} ${site.Town ?? ''}`)]);
  const named = (name: string, town: string): readonly S[] =>
    (byName.get(folded(name)) ?? []).filter((site) => isIn(site, town));
  return (text, town, isName = false) => {
    const code = byCode.get(codeOf(text));
    // In a column of names the text is a name, even if it is also another site's code.
    if (code && !(isName && byName.has(folded(text)))) return { kind: 'found', found: code };
    const chosen = own(byHand, handKey(text, town));
    if (chosen === '') return { kind: 'leftOut' };
    const known = chosen !== undefined && byCode.get(codeOf(chosen));
    if (known) return { kind: 'found', found: known, byHand: true };
    const found = named(text, town);
    if (found.length > 0) return onlyOne(found);
    const { name, postcode } = withoutPostcode(text);
    if (!postcode) return onlyOne(found);
    return onlyOne(named(name, town).filter((site) => samePostcode(site.Postcode, postcode)));
  };
}

/** A postcode at the end of a name, and the name without it. */
export function withoutPostcode(text: string): { readonly name: string; readonly postcode?: string } {
  const [, name = '', last = ''] =
    /^(.*?)[\s,;(]+([A-Za-z]{1,2}\d[A-Za-z\d]?\s*\d[A-Za-z]{2})\)?$/.exec(text.trim()) ?? [];
  const postcode = postcodeIn(last);
  return postcode && name ? { name, postcode } : { name: text };
}

/** Whether a site is in a town. An empty town fits every site; some sheets have postcodes in the column of towns. */
function isIn(site: SiteNames, town: string): boolean {
  if (!folded(town) || folded(safeText(site.Town ?? '')) === folded(town)) return true;
  return postcodeIn(town) !== undefined && samePostcode(site.Postcode, town);
}

/** The names of a service: its key, its title, and what it is called inside a sentence. */
function namesOf({ ServiceKey, Title, InSentence = '' }: ServiceNames): readonly string[] {
  const inSentence = plainName(InSentence);
  return [plainName(ServiceKey), plainName(Title), inSentence, inSentence.replace(/^(the|your) /, '')].flatMap(
    (name) => [name, inOneWord(name)],
  );
}

/** A name of the list as sheets have it. Control characters are removed from a sheet; in a name they divide words. */
function plainName(text: string): string {
  return folded(safeText(text));
}

/** Finds services by their key, their title, or what they are called inside a sentence. */
export function serviceFinder<S extends ServiceNames>(
  services: readonly S[],
  byHand: HandMatches,
): (text: string) => Match<S> {
  const byName = grouped(services, namesOf);
  const byKey = new Map(services.map((service) => [codeOf(service.ServiceKey), service]));
  return (text) => {
    const key = byKey.get(codeOf(text));
    if (key) return { kind: 'found', found: key };
    const chosen = own(byHand, handKey(text));
    if (chosen === '') return { kind: 'leftOut' };
    const known = chosen !== undefined && byKey.get(codeOf(chosen));
    if (known) return { kind: 'found', found: known, byHand: true };
    return onlyOne(byName.get(folded(text)) ?? byName.get(inOneWord(folded(text))) ?? []);
  };
}

/** Whether a name is one of a service's. An empty one fits every service. */
export function isServiceNamed(service: ServiceNames, name: string): boolean {
  return !folded(name) || namesOf(service).includes(folded(name)) || namesOf(service).includes(inOneWord(folded(name)));
}

/** “E-mail” is email. */
function inOneWord(name: string): string {
  return name.replace(/ /g, '');
}

/** Whether the name and the town are those of the site. An empty one fits every site. */
export function isNamed(site: SiteNames, name: string, town: string): boolean {
  const names = [site.Title, `${site.Title} ${site.Town ?? ''}`].map(plainName);
  return (!folded(name) || names.includes(folded(name))) && isIn(site, town);
}

/** A code as SharePoint compares it, without the characters that are removed from sheets. */
export function codeOf(text: string): string {
  return safeText(text).trim().toLowerCase();
}

function onlyOne<T>(found: readonly T[]): Match<T> {
  if (found.length === 1) return { kind: 'found', found: found[0] };
  return { kind: found.length === 0 ? 'unknown' : 'several' };
}

function grouped<T>(all: readonly T[], names: (one: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all)
    for (const name of new Set(names(one).filter(Boolean))) groups.set(name, [...(groups.get(name) ?? []), one]);
  return groups;
}

/** A name in a sheet may be “constructor”. */
export function own(record: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.prototype.hasOwnProperty.call(record, key) ? record[key] : undefined;
}
