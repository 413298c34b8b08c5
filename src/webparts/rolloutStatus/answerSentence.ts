import * as strings from 'RolloutStatusStrings';
import { isNothing, isPart, isUnknown, needsAction } from '../../domain/rollout/states';
import type { NowState } from '../../domain/rollout/words';
import { type Counted, fill, listed, plural, sentence } from '../../ui/words';
import type { RowAnswer } from './answers';
import { serviceInSentence } from './serviceNames';

/**
 * The largest words on the page: what works at my site, in one to four short sentences. What people keep using
 * works for them, so it counts among what works; the table says which is which.
 */
export function answerSentence(answers: readonly RowAnswer[]): string {
  if (answers.every(({ now }) => now.basis === 'noInformation')) return strings.NoInformation;
  const named = (is: (state: NowState) => boolean): string[] =>
    answers.filter(({ now }) => is(now.state)).map(({ service }) => serviceInSentence(service));

  const works = named((state) => !needsAction(state));
  const sentences = [
    say(works, strings.Works),
    // “The shared drive does not.” leans on the sentence before it.
    say(named(isNothing), works.length > 0 ? strings.DoesNot : strings.DoesNotWork),
    say(named(isPart), strings.Partly),
    say(named(isUnknown), strings.Unknown),
  ];
  return sentences.filter(Boolean).join(' ');
}

function say(services: readonly string[], forms: Counted<`{services} ${string}`>): string {
  if (services.length === 0) return '';
  return sentence(fill(plural(services.length, forms), { services: listed(services) }));
}
