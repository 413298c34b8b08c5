import * as React from 'react';

/**
 * What a `role="status"` line says, and a way to say something: emptied first, so that the same words are announced
 * again.
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
