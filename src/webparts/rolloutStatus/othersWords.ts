import * as strings from 'RolloutStatusStrings';
import { nowStates } from '../../domain/rollout/choices';
import { strings as standStrings } from '../../ui/answer/standStrings';
import { statusWord } from '../../ui/StatusMark';
import { counted, fill } from '../../ui/text';
import type { RowAnswer } from './answers';
import { stateWords } from './stateWords';

/** So many are named of each state. One more is named too: “and 1 more” would be no shorter. */
const mostNamed = 3;

/** The summary of the folded services: how many there are, and which are in each state. */
export function othersWords(answers: readonly RowAnswer[]): string {
  return [
    counted(answers.length, strings.Others),
    ...[...nowStates.map(statusWord), standStrings.NotHereYet].flatMap((state) => {
      const names = answers.flatMap((answer) => (stateWords(answer) === state ? answer.service.Title : []));
      return names.length > 0 ? fill(strings.OthersAre, { state, services: shortened(names) }) : [];
    }),
  ].join(' ');
}

/** Separated by semicolons, because a name may contain commas and “and”. */
function shortened(names: readonly string[]): string {
  const more = names.length - mostNamed;
  return (more > 1 ? [...names.slice(0, mostNamed), counted(more, strings.OthersMore)] : names).join('; ');
}
