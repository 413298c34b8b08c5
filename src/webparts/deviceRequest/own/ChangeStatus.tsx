import * as React from 'react';
import { useProblemWords } from '../../../ui/ProblemNotice';
import { BusyWords } from '../../base/saving/BusyWords';
import { strings } from './strings';
import type { Change } from './useChange';

/** How a change goes, beside the button that started it. */
export function ChangeStatus({ saving, seconds, trouble }: Change): React.ReactElement {
  const words = useProblemWords();
  return (
    <>
      <BusyWords saving={saving} seconds={seconds} />
      {trouble ? <p role="alert">{troubleWords(trouble, words)}</p> : null}
    </>
  );
}

function troubleWords(trouble: NonNullable<Change['trouble']>, words: ReturnType<typeof useProblemWords>): string {
  switch (trouble.kind) {
    case 'gone':
      return strings.Gone;
    case 'overtaken':
      return strings.Overtaken;
    case 'failed':
      return trouble.unclear ? strings.Unclear : words(trouble.problem);
  }
}
