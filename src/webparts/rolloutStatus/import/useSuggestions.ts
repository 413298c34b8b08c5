import * as React from 'react';
import type { RolloutService, RolloutSite } from '../../../data/rollout';
import type { NameByHand } from '../../../domain/rollout/import/namesByHand';
import { siteSuggester, suggestedService } from '../../../domain/rollout/import/suggestedNames';
import { suggestedWord } from '../../../domain/rollout/import/suggestedWords';
import type { WordByHand } from '../../../domain/rollout/import/words';
import { siteName } from '../../../domain/siteName';
import type { siteLabels } from './nameAnswers';
import type { Suggestion } from './Names';
import { strings } from './strings';
import { meaningWords } from './wordLabels';

export interface Suggestions {
  site(name: NameByHand): readonly Suggestion[];
  service(name: NameByHand): readonly Suggestion[];
  word(name: WordByHand): readonly Suggestion[];
}

const whys = { colour: strings.SuggestionColour, progress: strings.SuggestionProgress } as const;

/**
 * What names probably mean. Each is worked out once: guessing a site takes a while.
 *
 * @param labels the texts that answer with a site, by its code.
 */
export function useSuggestions(
  sites: readonly RolloutSite[],
  services: readonly RolloutService[],
  labels: ReturnType<typeof siteLabels>,
): Suggestions {
  return React.useMemo(() => {
    const suggest = siteSuggester(sites);
    const before = new Map<string, readonly Suggestion[]>();
    const answer = (text: string): Suggestion['answer'] => ({ text, leaveOut: false });
    return {
      site({ key, text, town }) {
        const made =
          before.get(key) ??
          suggest(text, town).map((site) => ({
            label: siteName(site),
            answer: answer(labels.get(site.SiteCode.toLowerCase()) ?? ''),
          }));
        before.set(key, made);
        return made;
      },
      service({ text }) {
        const service = suggestedService(text, services);
        return service ? [{ label: service.Title, answer: answer(service.ServiceKey) }] : [];
      },
      word({ kind, text }) {
        const suggested = suggestedWord(kind, text);
        if (!suggested) return [];
        const { ours, why } = suggested;
        if (!ours)
          return [{ label: strings.UnknownLeaveCell, answer: { text: '', leaveOut: true }, why: why && whys[why] }];
        return [{ label: meaningWords(kind, ours), answer: answer(ours) }];
      },
    };
  }, [sites, services, labels]);
}
