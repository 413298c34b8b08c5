import type { RolloutSite } from '../../../data/rollout';
import { type HandMatches, siteFinder } from '../../../domain/rollout/import/matching';
import type { NameByHand } from '../../../domain/rollout/import/namesByHand';
import { siteName } from '../../../domain/siteName';

/** What somebody says a name of the sheet means, as it is typed or chosen. */
export interface Answer {
  readonly text: string;
  readonly leaveOut: boolean;
}

/** By the keys of the names. */
export type Answers = Readonly<Record<string, Answer>>;

/** The answers that were given before. */
export function answersFrom(
  names: readonly NameByHand[],
  byHand: HandMatches,
  textOf: (chosen: string) => string,
): Answers {
  return Object.fromEntries(
    names.map(({ key, state }) => [
      key,
      { text: state === 'matched' ? textOf(byHand[key]) : '', leaveOut: state === 'leftOut' },
    ]),
  );
}

/** What each site is called in the list of suggestions, by its code in lower case. */
export function siteLabels(sites: readonly RolloutSite[]): ReadonlyMap<string, string> {
  return new Map(sites.map((site) => [site.SiteCode.toLowerCase(), `${siteName(site)} (${site.SiteCode})`]));
}

export interface MatchedSites {
  readonly matched: HandMatches;
  /** Answers that are no site, each with the position of its name. */
  readonly unknown: readonly { readonly at: number; readonly text: string }[];
}

export function matchedSites(
  names: readonly NameByHand[],
  answers: Answers,
  sites: readonly RolloutSite[],
  labels: ReadonlyMap<string, string>,
): MatchedSites {
  const codes = new Map([...labels].map(([code, label]) => [label, code]));
  const find = siteFinder(sites, {});
  const matched: Record<string, string> = {};
  const unknown: { at: number; text: string }[] = [];
  names.forEach(({ key }, at) => {
    const { leaveOut } = answers[key];
    const text = answers[key].text.trim();
    const match = find(codes.get(text) ?? text, '');
    if (leaveOut) matched[key] = '';
    else if (match.kind === 'found') matched[key] = match.found.SiteCode;
    else if (text) unknown.push({ at, text });
  });
  return { matched, unknown };
}

/** The services that are chosen; an empty text for a name that is left out. */
export function matchedServices(names: readonly NameByHand[], answers: Answers): HandMatches {
  const answered = names.filter(({ key }) => answers[key].leaveOut || answers[key].text);
  return Object.fromEntries(answered.map(({ key }) => [key, answers[key].leaveOut ? '' : answers[key].text]));
}

/** All matches by hand: those of other names as they were, and the answers to these. */
export function withAnswers(before: HandMatches, names: readonly NameByHand[], answers: HandMatches): HandMatches {
  const asked = new Set(names.map(({ key }) => key));
  return { ...Object.fromEntries(Object.entries(before).filter(([key]) => !asked.has(key))), ...answers };
}
