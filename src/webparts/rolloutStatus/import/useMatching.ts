import * as React from 'react';
import { hasWords } from '../../../domain/hasWords';
import type { RolloutService, RolloutSite } from '../../../data/rollout';
import { matchKey, type MatchKind } from '../../../domain/rollout/import/matchKeys';
import type { NameByHand } from '../../../domain/rollout/import/namesByHand';
import type { StatusImport } from '../../../domain/rollout/import/statusImport';
import {
  type Answers,
  answerOf,
  answersFrom,
  chosenMatches,
  matchedSites,
  type MatchedSites,
  siteLabels,
} from './nameAnswers';
import type { NamesProps } from './Names';
import type { Matches } from './useMatches';
import { useSuggestions } from './useSuggestions';

/** The names and words of a sheet that are matched by hand. */
export type MatchedNames = Pick<StatusImport<never, never, never>, 'siteNames' | 'serviceNames' | 'sheetWords'>;

type Section<N extends NameByHand> = Pick<NamesProps<N>, 'names' | 'answers' | 'onAnswers' | 'suggestions'>;

export interface Matching {
  readonly labels: ReturnType<typeof siteLabels>;
  readonly sites: Section<MatchedNames['siteNames'][number]>;
  readonly services: Section<MatchedNames['serviceNames'][number]>;
  readonly words: Section<MatchedNames['sheetWords'][number]>;
  /** How many unanswered names have one suggestion. */
  readonly offered: number;
  takeOffered(): void;
  /** What is answered; `unknown` are the answers that are no site. */
  matched(): Pick<MatchedSites, 'unknown'> & { say(): void };
}

interface MatchingProps {
  readonly matches: Matches;
  readonly sites: readonly RolloutSite[];
  readonly services: readonly RolloutService[];
}

/** The answers as they are typed and chosen. They start with those given before. */
export function useMatching(names: MatchedNames, { matches, sites, services }: MatchingProps): Matching {
  const { siteNames, serviceNames, sheetWords } = names;
  const { sitesByHand, servicesByHand, wordsByHand } = matches.all;
  const labels = React.useMemo(() => siteLabels(sites), [sites]);
  const labelOf = (code: string): string => labels.get(code.toLowerCase()) ?? '';
  const [ofSites, answerSites] = React.useState(() => answersFrom(siteNames, sitesByHand, labelOf));
  const [ofServices, answerServices] = React.useState(() => answersFrom(serviceNames, servicesByHand, (key) => key));
  const [ofWords, answerWords] = React.useState(() => answersFrom(sheetWords, wordsByHand, (ours) => ours));
  const suggest = useSuggestions(sites, services, labels);
  const sections = {
    sites: { names: siteNames, answers: ofSites, onAnswers: answerSites, suggestions: suggest.site },
    services: { names: serviceNames, answers: ofServices, onAnswers: answerServices, suggestions: suggest.service },
    words: { names: sheetWords, answers: ofWords, onAnswers: answerWords, suggestions: suggest.word },
  };
  const all = [offeredIn(sections.sites), offeredIn(sections.services), offeredIn(sections.words)];
  return {
    labels,
    ...sections,
    offered: all.reduce((sum, { count }) => sum + count, 0),
    takeOffered: () => all.forEach(({ take }) => take()),
    matched() {
      const { matched, unknown } = matchedSites(siteNames, ofSites, sites, labels);
      const said = {
        sitesByHand: matched,
        servicesByHand: chosenMatches(serviceNames, ofServices),
        wordsByHand: chosenMatches(sheetWords, ofWords),
      };
      const asked = [
        ...keyed('Site', siteNames, ofSites),
        ...keyed('Service', serviceNames, ofServices),
        ...keyed(undefined, sheetWords, ofWords),
      ];
      const texts = Object.fromEntries(asked.map(({ key, text }) => [key, text]));
      const cleared = asked.filter(({ isCleared }) => isCleared).map(({ key }) => key);
      return { unknown, say: () => matches.say(said, texts, cleared) };
    },
  };
}

/** The names by the keys of the team's list, as the sheet writes them. Keys of words are those already. */
function keyed(
  kind: MatchKind | undefined,
  names: readonly NameByHand[],
  answers: Answers,
): { readonly key: string; readonly text: string; readonly isCleared: boolean }[] {
  return names.map((name) => {
    const { text, leaveOut } = answerOf(answers, name.key);
    const wasMatched = name.state === 'matched' || name.state === 'leftOut';
    return {
      key: kind ? matchKey(kind, name.key) : name.key,
      text: [name.text, name.town].filter(Boolean).join(', '),
      isCleared: wasMatched && !hasWords(text) && !leaveOut,
    };
  });
}

/** The unanswered names with exactly one suggestion, and how to take them all. */
function offeredIn<N extends NameByHand>({
  names,
  answers,
  onAnswers,
  suggestions,
}: Section<N>): {
  readonly count: number;
  take(): void;
} {
  const offered = names.flatMap((name) => {
    const { text, leaveOut } = answerOf(answers, name.key);
    const found = text || leaveOut ? [] : suggestions(name);
    return found.length === 1 ? [[name.key, found[0].answer] as const] : [];
  });
  return { count: offered.length, take: () => onAnswers({ ...answers, ...Object.fromEntries(offered) }) };
}
