import * as strings from 'RolloutStatusStrings';
import { nowStates } from '../../domain/rollout/choices';
import { strings as standStrings } from '../../ui/answer/standStrings';
import { statusWord } from '../../ui/StatusMark';
import { counted, fill } from '../../ui/text';
import type { RowAnswer } from './answers';
import { stateWords } from './stateWords';

/** Of each state; one more is named too, for its name is no longer than that there is one. */
const mostNamed = 3;

/** How many other services there are, and which of them work, as the line says that they are folded under. */
export function othersWords(answers: readonly RowAnswer[]): string {
  return [
    counted(answers.length, strings.Others),
    ...[...nowStates.map(statusWord), standStrings.NotHereYet].flatMap((state) => {
      const names = answers.flatMap((answer) => (stateWords(answer) === state ? answer.service.Title : []));
      return names.length > 0 ? fill(strings.OthersAre, { state, services: shortened(names) }) : [];
    }),
  ].join(' ');
}

/** A name may hold commas and “and” itself. */
function shortened(names: readonly string[]): string {
  const more = names.length - mostNamed;
  return (more > 1 ? [...names.slice(0, mostNamed), counted(more, strings.OthersMore)] : names).join('; ');
}
