import * as React from 'react';
import type { Problem } from '../../../domain/problem';
import type { Checking, ReadInFull } from './work';

/** How many requests are read in full at once. */
const atOnce = 250;
/** Milliseconds between two readings: nobody waits for this, and SharePoint has other work. */
const pause = 2000;

/**
 * Reads decided requests in full, some at a time and in the background: only in full can they be compared with what was
 * decided on. It pauses while the page is hidden, or is read again.
 *
 * @param unchecked the numbers of the requests.
 */
export function useChecking(unchecked: readonly number[], busy: boolean, look: ReadInFull): Checking {
  const [problem, setProblem] = React.useState<Problem>();
  const hidden = useHidden();
  const again = React.useCallback(() => setProblem(undefined), []);
  /** A request that is gone or cannot be read is asked for once for each reading of the queue. */
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
