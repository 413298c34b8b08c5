import * as strings from 'RolloutStatusStrings';
import { type NowState, nowStates } from '../../domain/rollout/words';
import { statusWord } from '../../ui/StatusMark';
import { counted, fill, listed } from '../../ui/words';

/** Of each state; one more is named too, for its name is no longer than that there is one. */
const mostNamed = 3;

/** How many other services there are, and which of them work, as the line says that they are folded under. */
export function othersWords(
  answers: readonly { readonly service: { readonly Title: string }; readonly now: { readonly state: NowState } }[],
): string {
  return [
    counted(answers.length, strings.Others),
    ...nowStates.flatMap((state) => {
      const names = answers.flatMap(({ service, now }) => (now.state === state ? service.Title : []));
      return names.length > 0 ? fill(strings.OthersAre, { state: statusWord(state), services: shortened(names) }) : [];
    }),
  ].join(' ');
}

function shortened(names: readonly string[]): string {
  const more = names.length - mostNamed;
  return listed(more > 1 ? [...names.slice(0, mostNamed), counted(more, strings.OthersMore)] : names);
}
