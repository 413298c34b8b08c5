import type { TeamMatch } from '../../../data/matches';
import { type HandMatches, own } from '../../../domain/rollout/import/matching';
import { matchKey, type MatchKind } from '../../../domain/rollout/import/matchKeys';

/** What names and words of sheets mean, as matched by hand. */
export interface ByHand {
  /** By `handKey`: a site's code, or empty where its rows are left out. */
  readonly sitesByHand: HandMatches;
  /** By `handKey`: a service's key, or empty. */
  readonly servicesByHand: HandMatches;
  /** By `matchKey`: words of the lists, or empty. */
  readonly wordsByHand: HandMatches;
}

export const noMatches: ByHand = { sitesByHand: {}, servicesByHand: {}, wordsByHand: {} };

const kindsByName: readonly (readonly [name: string, kind: MatchKind])[] = [
  ['site', 'Site'],
  ['service', 'Service'],
  ['status', 'Status'],
  ['stage', 'Stage'],
  ['owner', 'Owner'],
];

/** All of them by the keys of the team's list. */
export function allByKey({ sitesByHand, servicesByHand, wordsByHand }: ByHand): HandMatches {
  const under = (kind: MatchKind, matches: HandMatches): HandMatches =>
    Object.fromEntries(Object.entries(matches).map(([key, ours]) => [matchKey(kind, key), ours]));
  return { ...under('Site', sitesByHand), ...under('Service', servicesByHand), ...wordsByHand };
}

/** From the keys of the team's list. */
function fromKeys(all: HandMatches): ByHand {
  const [sites, services, words]: [string, string][][] = [[], [], []];
  for (const [key, ours] of Object.entries(all)) {
    const at = key.indexOf('|') + 1;
    const kind = key.slice(0, at - 1);
    if (kind === 'site') sites.push([key.slice(at), ours]);
    else if (kind === 'service') services.push([key.slice(at), ours]);
    else words.push([key, ours]);
  }
  const record = Object.fromEntries;
  return { sitesByHand: record(sites), servicesByHand: record(services), wordsByHand: record(words) };
}

export function fromTeam(matches: readonly TeamMatch[]): ByHand {
  return fromKeys(Object.fromEntries(matches.map(({ key, ours }) => [key, ours])));
}

/** Later ones win. */
export function together(...all: readonly ByHand[]): ByHand {
  return fromKeys(Object.assign({}, ...all.map(allByKey)) as HandMatches);
}

/** One match by its key in the team's list. The text is taken from the key if the sheet's own writing is not known. */
export function matchAt(key: string, ours: string, texts: HandMatches = {}): TeamMatch | undefined {
  const [name] = key.split('|', 1);
  const kind = kindsByName.find(([each]) => each === name)?.[1];
  const text = own(texts, key) || key.slice(name.length + 1).replace(/\|/g, ', ');
  return kind && text ? { key, kind, ours, text } : undefined;
}

/** The matches that others lack, or have differently. */
export function changedFrom(before: ByHand, after: ByHand, texts: HandMatches): TeamMatch[] {
  const known = allByKey(before);
  return Object.entries(allByKey(after))
    .filter(([key, ours]) => own(known, key) !== ours)
    .flatMap(([key, ours]) => matchAt(key, ours, texts) ?? []);
}

export function without(byHand: ByHand, key: string): ByHand {
  return fromKeys(Object.fromEntries(Object.entries(allByKey(byHand)).filter(([each]) => each !== key)));
}
