import * as React from 'react';
import type { Problem } from '../../../domain/problem';
import { Waiting } from '../../../ui/AsyncView';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { isFull } from './board';
import { strings } from './strings';
import type { TriageWork } from './work';

export interface OpeningProps {
  /** The numbers of the requests to open. */
  readonly numbers: readonly number[];
  readonly work: TriageWork;
  /** Every request that is still there has been read in full. */
  onRead?(): void;
}

/** Shown while requests are read in full: the list has less of them than those who decide need. */
export function Opening({ numbers, work: { board, open }, onRead }: OpeningProps): React.ReactElement {
  const [problem, setProblem] = React.useState<Problem>();
  const [isRead, setRead] = React.useState(false);
  const [turn, again] = React.useReducer((count: number) => count + 1, 0);
  React.useEffect(() => {
    let gone = false;
    setProblem(undefined);
    const closed = numbers.filter((number) => {
      const entry = board.byId.get(number);
      return entry && !isFull(entry);
    });
    open(closed).then(
      (found) => {
        if (gone) return;
        setProblem(found);
        setRead(!found);
        if (!found) onRead?.();
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [numbers.join(), turn]);
  if (problem) return <ProblemNotice problem={problem} onRetry={again} />;
  // If it were still there, it would be shown in place of this.
  return isRead ? <p role="alert">{strings.Gone}</p> : <Waiting />;
}
