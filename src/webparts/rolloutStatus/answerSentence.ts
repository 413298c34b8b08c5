import * as strings from 'RolloutStatusStrings';
import type { NowState } from '../../domain/rollout/words';
import { fill, listed, sentence } from '../../ui/words';
import type { RowAnswer } from './answers';
import { inSentence } from './serviceNames';

/**
 * The largest words on the page: what works at my site, in one to four short sentences. What people keep using
 * works for them, so it counts among what works; the table says which is which.
 */
export function answerSentence(answers: readonly RowAnswer[]): string {
  if (answers.every(({ now }) => now.basis === 'noInformation')) return strings.NoInformation;
  const named = (...states: readonly NowState[]): string[] =>
    answers.filter(({ now }) => states.includes(now.state)).map(({ service }) => inSentence(service));

  const works = named('Working', 'Keep using what you have');
  const sentences = [
    say(works, strings.WorksOne, strings.WorksMany),
    // “The shared drive does not.” leans on the sentence before it.
    works.length > 0
      ? say(named('Not working'), strings.DoesNotOne, strings.DoesNotMany)
      : say(named('Not working'), strings.DoesNotWorkOne, strings.DoesNotWorkMany),
    say(named('Partly working'), strings.PartlyOne, strings.PartlyMany),
    say(named('Not known'), strings.UnknownOne, strings.UnknownMany),
  ];
  return sentences.filter(Boolean).join(' ');
}

function say(services: readonly string[], one: string, many: string): string {
  if (services.length === 0) return '';
  return sentence(fill(services.length === 1 ? one : many, { services: listed(services) }));
}
