import { isNotHereYet } from '../../domain/rollout/notHereYet';
import { strings } from '../../ui/answer/standStrings';
import { statusWord } from '../../ui/StatusMark';
import type { RowAnswer } from './answers';

/** How a service stands at a site, in a word or three. */
export function stateWords(answer: RowAnswer): string {
  return isNotHereYet(answer) ? strings.NotHereYet : statusWord(answer.now.state);
}
