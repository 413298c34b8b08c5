import * as React from 'react';
import type { InPortions } from '../../../domain/portions';
import { nextSteps } from './inTurns';

export interface Progress<T> {
  /** The result for what was given last, or for what was given before while that is worked through. */
  readonly result?: T;
  /** How much is done, from 0 to 1; undefined once `result` is up to date. */
  readonly share?: number;
}

interface Work<T> {
  readonly steps: InPortions<T>;
  readonly first: IteratorResult<number, T>;
}

/**
 * Works through many rows while the page answers. A few rows take one portion, which is done while drawing: their
 * result is there at once.
 *
 * @param begin must stay the same function until there is something else to work through.
 */
export function useInPortions<T>(begin: () => InPortions<T>): Progress<T> {
  const work = React.useMemo((): Work<T> => {
    const steps = begin();
    return { steps, first: steps.next() };
  }, [begin]);
  const [later, setLater] = React.useState<{ readonly work: Work<T>; readonly step: IteratorResult<number, T> }>();
  const finished = React.useRef<{ readonly result: T }>();
  React.useEffect(() => {
    if (work.first.done) return undefined;
    let timer = window.setTimeout(turn);
    function turn(): void {
      try {
        const step = nextSteps(work.steps);
        setLater({ work, step });
        if (!step.done) timer = window.setTimeout(turn);
      } catch (error) {
        // A fault is the page's, as if the work were done while drawing.
        setLater(() => {
          throw error;
        });
      }
    }
    return () => window.clearTimeout(timer);
  }, [work]);
  const step = later?.work === work ? later.step : work.first;
  if (step.done) finished.current = { result: step.value };
  return { ...finished.current, share: step.done ? undefined : step.value };
}
