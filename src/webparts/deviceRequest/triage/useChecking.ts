import * as React from 'react';
import type { Problem } from '../../../domain/problem';
import type { Checking, ReadInFull } from './work';

/** As many as one request reads. */
const atOnce = 250;
/** Milliseconds between two: nobody waits for it, and SharePoint has others to serve. */
const pause = 2000;

/**
 * Reads decided requests in full, some at a time and behind what is done: whether they are still what was decided on is
 * told by all that is written in them. Not while the page is out of sight, nor while it is read anew.
 *
 * @param unchecked their numbers.
 */
export function useChecking(unchecked: readonly number[], busy: boolean, look: ReadInFull): Checking {
  const [problem, setProblem] = React.useState<Problem>();
  const hidden = useHidden();
  const again = React.useCallback(() => setProblem(undefined), []);
  /** One that has gone, or cannot be read, is asked for once in each reading of the queue. */
  const asked = React.useRef(new Set<number>());
  React.useEffect(() => {
    if (busy) asked.current.clear();
    const next = unchecked.filter((number) => !asked.current.has(number)).slice(0, atOnce);
    if (next.length === 0 || busy || hidden || problem) return;
    const timer = setTimeout(() => {
      next.forEach((number) => asked.current.add(number));
      look(next).then(
        (found) => {
          if (found) next.forEach((number) => asked.current.delete(number));
          setProblem(found);
        },
        () => undefined,
      );
    }, pause);
    return () => clearTimeout(timer);
  }, [unchecked, busy, hidden, problem, look]);
  return { problem, again };
}

function useHidden(): boolean {
  const [hidden, setHidden] = React.useState(document.hidden);
  React.useEffect(() => {
    const look = (): void => setHidden(document.hidden);
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return hidden;
}
