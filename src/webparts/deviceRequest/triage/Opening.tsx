import * as React from 'react';
import type { Problem } from '../../../domain/problem';
import { Waiting } from '../../../ui/AsyncView';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { isFull } from './board';
import { strings } from './strings';
import type { TriageWork } from './work';

export interface OpeningProps {
  /** Of the requests that are opened. */
  readonly numbers: readonly number[];
  readonly work: TriageWork;
  /** All that are still there are in full. */
  onRead?(): void;
}

/** Stands in for requests that are being opened: the list holds less of them than whoever decides has to see. */
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
  // It would stand here in full, if it were still there.
  return isRead ? <p role="alert">{strings.Gone}</p> : <Waiting />;
}
