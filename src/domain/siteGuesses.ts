import { comparedWords, folded } from './folded';
import { nameOrder } from './order';
import { postcodeKey } from './postcode';
import { outwardIn, postcodeAreaOf } from './postcodeDistrict';
import { type FindableSite, inSearchOrder, searchedFields } from './siteSearch';
import type { Region } from './region';
import { beginAlike, slipsAllowed, slipsBetween } from './spelling';

/**
 * Sites that somebody may have meant.
 *
 * - `postcode`: what is typed is a postcode that no site has; some are in the same district, or in the same area
 * - `spelling`: some names are spelt similarly; `sites` have the nearest name, `also` are the others
 * - `none`: nothing is similar
 */
type Guesses<S extends FindableSite> =
  | {
      readonly kind: 'postcode';
      /** Its district: “S60” of “S60 1AB”. */
      readonly outward: string;
      readonly sites: readonly S[];
      /** The letters that its district begins with: “S”. */
      readonly area: string;
      readonly also: readonly S[];
    }
  | { readonly kind: 'spelling'; readonly meant: string; readonly sites: readonly S[]; readonly also: readonly S[] }
  | { readonly kind: 'none' };

/** Guesses which site somebody means by what no site is called. */
export interface SiteGuesser<S extends FindableSite> {
  guess(query: string): Guesses<S>;
  /** Sites with a similar name, besides those found: “Hallam” beside “Hallamshire” for “hallams”. */
  beside(query: string, found: readonly S[]): readonly S[];
}

/** A word of sites' names, or two adjacent words joined. */
interface Name {
  readonly word: string;
  /** It is found only by its exact beginning: a postcode or a number. */
  readonly exact: boolean;
  /** The sites that have it, by their place in the order of sites, each with the field it is in. */
  readonly of: Map<number, number>;
}

/** A word that somebody typed, or two adjacent words joined, to be compared with names. */
interface Token {
  readonly text: string;
  readonly from: number;
  readonly words: 1 | 2;
}

/** What a typed word can mean at one site. */
interface Meaning {
  readonly slips: number;
  readonly field: number;
  /** The words of the query that it covers. */
  readonly token: Token;
  /** It matches the whole name, not only its beginning. */
  readonly whole: boolean;
}

interface Candidate {
  readonly at: number;
  readonly meanings: readonly (Meaning | undefined)[];
  readonly passedOver: number;
  readonly slips: number;
  readonly field: number;
}

/** Words that join names and do not distinguish sites. */
const joining = new Set(['and', 'at', 'by', 'in', 'le', 'next', 'of', 'on', 'the', 'under', 'upon']);

/** A word that more sites than this have does not say by itself which one is meant. */
const mostTold = 8;

/** If more sites than this match, people type on: no guesses are shown beside them. */
const mostBeside = 100;

/** Prepares guesses. Equally good ones are in the order of the search. */
export function guesserOf<S extends FindableSite>(all: readonly S[], preferred?: Region): SiteGuesser<S> {
  // Made on the first guess, since it takes a while for thousands of sites.
  let prepared: { readonly sites: readonly S[]; readonly names: readonly Name[] } | undefined;

  function prepare(): NonNullable<typeof prepared> {
    const sites = prepared?.sites ?? inSearchOrder(all, preferred);
    return (prepared ??= { sites, names: namesOf(sites) });
  }

  function candidates(query: string): Candidate[] {
    const { names } = prepare();
    const words = wordsOf(query);
    const bySite = new Map<number, (Meaning | undefined)[]>();
    for (const token of tokensOf(words)) {
      for (const { name, slips, whole } of namesLike(token.text, names))
        for (const [at, field] of name.of) {
          const meanings = bySite.get(at) ?? words.map(() => undefined);
          bySite.set(at, meanings);
          note(meanings, { slips, field, token, whole });
        }
    }
    // How many sites each word matches.
    const told = words.map((_, word) => [...bySite.values()].filter((meanings) => meanings[word]).length);
    const all = [...bySite].map(([at, meanings]) => candidateOf(at, meanings, words));
    // If some site matches every word, sites that match only some are left out.
    const hasEvery = all.some(({ passedOver }) => passedOver === 0);
    return all
      .filter(({ passedOver, meanings }) =>
        hasEvery ? passedOver === 0 : meanings.some((each, at) => tells(each, told[at])),
      )
      .sort((a, b) => a.passedOver - b.passedOver || a.slips - b.slips || a.field - b.field || a.at - b.at);
  }

  function bySpelling(query: string): Guesses<S> {
    const { sites } = prepare();
    const found = candidates(query);
    if (found.length === 0) return { kind: 'none' };
    const [first] = found;
    const meant = nameMeant(sites[first.at], first);
    const isMeant = (each: Candidate): boolean =>
      each.passedOver === first.passedOver &&
      each.slips === first.slips &&
      folded(nameMeant(sites[each.at], each)) === folded(meant);
    const siteOf = ({ at }: Candidate): S => sites[at];
    return {
      kind: 'spelling',
      meant,
      sites: found.filter(isMeant).map(siteOf),
      also: found.filter((each) => !isMeant(each)).map(siteOf),
    };
  }

  return {
    guess: (query) => byPostcode(prepare().sites, query) ?? bySpelling(query),
    beside(query, found) {
      if (found.length > mostBeside) return [];
      const { sites } = prepare();
      const known = new Set(found);
      return candidates(query)
        .filter(({ passedOver, slips }) => passedOver === 0 && slips <= 1)
        .filter(({ meanings }) => meanings.every((each) => each?.whole || each?.slips === 0))
        .map(({ at }) => sites[at])
        .filter((site) => !known.has(site));
    },
  };
}

function wordsOf(query: string): string[] {
  const words = comparedWords(query);
  const telling = words.filter((word) => !joining.has(word));
  return telling.length > 0 ? telling : words;
}

function tokensOf(words: readonly string[]): Token[] {
  const single = words.map((text, from): Token => ({ text, from, words: 1 }));
  const pairs = words.slice(1).map((text, from): Token => ({ text: words[from] + text, from, words: 2 }));
  return [...single, ...pairs];
}

function namesOf(sites: readonly FindableSite[]): readonly Name[] {
  const names = new Map<string, Name>();
  const add = (word: string, at: number, field: number): void => {
    const name = names.get(word) ?? { word, exact: /\d/.test(word), of: new Map<number, number>() };
    names.set(word, name);
    name.of.set(at, Math.min(field, name.of.get(at) ?? Infinity));
  };
  sites.forEach((site, at) => {
    const fields = searchedFields(site).map(comparedWords);
    fields.forEach((words, field) => {
      words.forEach((word) => add(word, at, field));
      words.slice(1).forEach((word, before) => add(words[before] + word, at, field));
    });
    const postcode = postcodeKey(site.Postcode).toLowerCase();
    if (postcode) add(postcode, at, fields.length);
  });
  return [...names.values()];
}

/** The names that begin with what was typed, or are spelt similarly. */
function namesLike(
  text: string,
  names: readonly Name[],
): { readonly name: Name; readonly slips: number; readonly whole: boolean }[] {
  const most = /\d/.test(text) ? 0 : slipsAllowed(text);
  return names.flatMap((name) => {
    const { word, exact } = name;
    if (word.startsWith(text)) return { name, slips: 0, whole: word === text };
    if (most === 0 || exact || word.length < text.length - most || !beginAlike(text, word)) return [];
    const { whole, begun } = slipsBetween(text, word, most);
    if (whole < Infinity) return { name, slips: whole, whole: true };
    // A word this short would be similar to the beginning of too many names.
    return begun < Infinity && text.length > 4 ? { name, slips: begun, whole: false } : [];
  });
}

/** Keeps a meaning if it is better than what the words meant so far. */
function note(meanings: (Meaning | undefined)[], meaning: Meaning): void {
  const { from, words } = meaning.token;
  for (let at = from; at < from + words; at += 1) {
    const known = meanings[at];
    if (!known || meaning.slips < known.slips || (meaning.slips === known.slips && meaning.field < known.field))
      meanings[at] = meaning;
  }
}

function candidateOf(at: number, meanings: readonly (Meaning | undefined)[], words: readonly string[]): Candidate {
  const passedOver = words.filter((_, word) => !meanings[word]).join('').length;
  const taken = [...new Set(meanings.flatMap((each) => each ?? []))];
  return {
    at,
    meanings,
    passedOver,
    slips: taken.reduce((sum, { slips }) => sum + slips, 0),
    field: Math.min(...taken.map(({ field }) => field)),
  };
}

/** Whether a word alone says which site is meant, although other words of the query do not match. */
function tells(meaning: Meaning | undefined, sites: number): boolean {
  if (!meaning || sites > mostTold) return false;
  const { slips, token, whole } = meaning;
  return slips === 0 ? token.text.length > 3 : whole && token.text.length > 4;
}

/**
 * The name by which a site was guessed: its town, for example, if all matched words are in it; otherwise the site's
 * own.
 */
function nameMeant(site: FindableSite, { meanings }: Candidate): string {
  const [first, ...others] = new Set(meanings.flatMap((each) => each ?? []));
  if (others.some(({ field }) => field !== first.field)) return site.Title;
  const names = [site.Title, otherNameLike(site, first.token.text), site.Town, site.AreaTeam];
  return names[first.field] ?? site.Title;
}

/** Of a site's other names, the one that is spelt like what was typed. */
function otherNameLike({ OtherNames = '' }: FindableSite, text: string): string | undefined {
  const most = slipsAllowed(text);
  const all = OtherNames.split(/[,;]/).map((name) => name.trim());
  const slips = (name: string): number =>
    Math.min(
      ...[...comparedWords(name), comparedWords(name).join('')].map((word) => slipsBetween(text, word, most).begun),
    );
  return all.sort((a, b) => slips(a) - slips(b))[0];
}

function byPostcode<S extends FindableSite>(sites: readonly S[], query: string): Guesses<S> | undefined {
  const outward = outwardIn(query);
  if (!outward) return undefined;
  const area = postcodeAreaOf(outward);
  const inside = sites.filter(({ Postcode }) => outwardIn(Postcode) === outward);
  const also = sites
    .filter((site) => !inside.includes(site) && postcodeAreaOf(outwardIn(site.Postcode) ?? '') === area)
    .sort((a, b) => nameOrder(a.Postcode ?? '', b.Postcode ?? ''));
  if (inside.length + also.length === 0) return { kind: 'none' };
  return { kind: 'postcode', outward, sites: inside, area, also };
}
