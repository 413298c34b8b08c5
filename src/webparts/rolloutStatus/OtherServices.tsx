import * as strings from 'RolloutStatusStrings';
import * as React from 'react';
import { type NowState, nowStates } from '../../domain/rollout/words';
import { Fold } from '../../ui/Fold';
import { counted, fill, listed } from '../../ui/words';
import { ServiceTable, type ServiceTableProps } from './ServiceTable';

const countWords = {
  Working: strings.CountWorking,
  'Partly working': strings.CountPartly,
  'Keep using what you have': strings.CountKeep,
  'Not working': strings.CountNot,
  'Not known': strings.CountUnknown,
} as const satisfies Record<NowState, string>;

/** Every service beyond those that matter most, folded, with what is inside in its summary. */
export function OtherServices(props: ServiceTableProps): React.ReactElement | null {
  const { answers } = props;
  if (answers.length === 0) return null;
  const states = nowStates.flatMap((state) => {
    const count = answers.filter(({ now }) => now.state === state).length;
    return count > 0 ? fill(countWords[state], { count }) : [];
  });
  return (
    <Fold summary={counted(answers.length, strings.Others, { states: listed(states) })}>
      <ServiceTable {...props} />
    </Fold>
  );
}
