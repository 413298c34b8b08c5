import type { DirectorySite } from '../../../../data/deviceRequests';
import { zerosInFront } from '../../../../domain/rollout/import/lostZeros';
import { codeOf, type HandMatches, siteFinder } from '../../../../domain/rollout/import/matching';
import type { NameByHand } from '../../../../domain/rollout/import/namesByHand';
import { guesserOf } from '../../../../domain/siteGuesses';
import { indexSites } from '../../../../domain/siteSearch';

/** Which site each office is, as it is typed or chosen; by the keys of the offices. */
export type OfficeAnswers = Readonly<Record<string, { readonly text: string; readonly leaveEmpty: boolean }>>;

/** What sites are called in suggestions, by their codes in lower case. */
type SiteLabels = ReadonlyMap<string, string>;

/** The answers that were given before. */
export function officeAnswers(offices: readonly NameByHand[], byHand: HandMatches, labels: SiteLabels): OfficeAnswers {
  return Object.fromEntries(
    offices.map(({ key, state }) => [
      key,
      {
        text: state === 'matched' ? (labels.get(codeOf(byHand[key])) ?? '') : '',
        leaveEmpty: state === 'leftOut',
      },
    ]),
  );
}

/** The matches by hand, and the answers that are no site, each with the position of its office. */
export function matchedOffices(
  offices: readonly NameByHand[],
  answers: OfficeAnswers,
  sites: readonly DirectorySite[],
  labels: SiteLabels,
): { readonly matched: HandMatches; readonly unknown: readonly { readonly at: number; readonly text: string }[] } {
  const find = siteFinder(sites, {});
  const codes = new Map([...labels].map(([code, label]) => [label, code]));
  const matched: Record<string, string> = {};
  const unknown: { at: number; text: string }[] = [];
  offices.forEach(({ key }, at) => {
    const text = answers[key].text.trim();
    const match = find(codes.get(text) ?? text, '');
    if (answers[key].leaveEmpty) matched[key] = '';
    else if (match.kind === 'found') matched[key] = match.found.SiteCode;
    else if (text) unknown.push({ at, text });
  });
  return { matched, unknown };
}

const mostSuggested = 3;

/**
 * The sites that an office may be: the one whose code is this number with zeros in front, else those whose words begin
 * as it does, else those that are spelt similarly.
 */
export function suggestedSites(
  sites: readonly DirectorySite[],
): (office: Pick<NameByHand, 'text'>) => readonly DirectorySite[] {
  const index = indexSites(sites);
  const guesser = guesserOf(sites);
  const byNumber = zerosInFront(sites);
  return ({ text }) => {
    const found = [byNumber(text), index.find(text)].find(({ length }) => length > 0) ?? [];
    if (found.length > 0) return found.slice(0, mostSuggested);
    const guesses = guesser.guess(text);
    return guesses.kind === 'none' ? [] : [...guesses.sites, ...guesses.also].slice(0, mostSuggested);
  };
}
