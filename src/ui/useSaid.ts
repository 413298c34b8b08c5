import * as React from 'react';

/**
 * The text of a `role="status"` line, and a function that sets it: it is emptied first, so that the same words are
 * announced again.
 */
export function useSaid(): readonly [string, (words: string) => void] {
  const [said, setSaid] = React.useState('');
  const timer = React.useRef<number>();
  React.useEffect(() => () => window.clearTimeout(timer.current), []);
  const say = React.useCallback((words: string) => {
    window.clearTimeout(timer.current);
    setSaid('');
    timer.current = window.setTimeout(() => setSaid(words));
  }, []);
  return [said, say];
}
