import * as React from 'react';
import { useProblemWords } from '../../../ui/ProblemNotice';
import { BusyWords } from '../../base/saving/BusyWords';
import { strings } from './strings';
import type { Change } from './useChange';

/** How a change goes, beside the button that started it. */
export function ChangeStatus({ saving, seconds, ended }: Change): React.ReactElement {
  const words = useProblemWords();
  return (
    <>
      <BusyWords saving={saving} seconds={seconds} />
      {ended && ended.outcome.state !== 'saved' ? <p role="alert">{troubleWords(ended.outcome, words)}</p> : null}
    </>
  );
}

function troubleWords(
  outcome: NonNullable<Change['ended']>['outcome'],
  words: ReturnType<typeof useProblemWords>,
): string {
  switch (outcome.state) {
    case 'gone':
      return strings.Gone;
    case 'failed':
      return outcome.unclear ? strings.Unclear : words(outcome.problem);
    default:
      return strings.Overtaken;
  }
}
