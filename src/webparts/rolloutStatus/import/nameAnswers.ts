import type { RolloutSite } from '../../../data/rollout';
import { type HandMatches, own, siteFinder } from '../../../domain/rollout/import/matching';
import type { NameByHand } from '../../../domain/rollout/import/namesByHand';
import { siteName } from '../../../domain/siteName';

/** What somebody says a name of the sheet means, as it is typed or chosen. */
export interface Answer {
  readonly text: string;
  readonly leaveOut: boolean;
}

/** By the keys of the names. */
export type Answers = Readonly<Record<string, Answer>>;

const noAnswer: Answer = { text: '', leaveOut: false };

/** The answer for a name; a name may be “constructor”. */
export function answerOf(answers: Answers, key: string): Answer {
  return Object.prototype.hasOwnProperty.call(answers, key) ? answers[key] : noAnswer;
}

/** The answers that were given before. */
export function answersFrom(
  names: readonly NameByHand[],
  byHand: HandMatches,
  textOf: (chosen: string) => string,
): Answers {
  return Object.fromEntries(
    names.map(({ key, state }) => [
      key,
      { text: state === 'matched' ? textOf(own(byHand, key) ?? '') : '', leaveOut: state === 'leftOut' },
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
  const matched: [string, string][] = [];
  const unknown: { at: number; text: string }[] = [];
  names.forEach(({ key }, at) => {
    const { leaveOut, text: typed } = answerOf(answers, key);
    const text = typed.trim();
    const match = find(codes.get(text) ?? text, '');
    if (leaveOut) matched.push([key, '']);
    else if (match.kind === 'found') matched.push([key, match.found.SiteCode]);
    else if (text) unknown.push({ at, text });
  });
  return { matched: Object.fromEntries(matched), unknown };
}

/** What is chosen for services and words; an empty text for what is left out. */
export function chosenMatches(names: readonly NameByHand[], answers: Answers): HandMatches {
  return Object.fromEntries(
    names.flatMap(({ key }) => {
      const { text, leaveOut } = answerOf(answers, key);
      return leaveOut || text ? [[key, leaveOut ? '' : text]] : [];
    }),
  );
}
