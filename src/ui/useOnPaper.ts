import * as React from 'react';

/**
 * Makes a web part print as well as it reads: folded parts are open, in the frame's own colours for white paper,
 * without the theme. Parts that would have to be loaded first stay closed.
 */
export function useOnPaper(root: React.RefObject<HTMLElement>): void {
  React.useEffect(() => {
    let restore: (() => void) | undefined;
    const end = (): void => {
      restore?.();
      restore = undefined;
    };
    const begin = (): void => {
      end();
      if (root.current) restore = forPaper(root.current);
    };
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, [root]);
}

/** @returns a function that restores it. */
function forPaper(root: HTMLElement): () => void {
  const { cssText } = root.style;
  const shut = [...root.querySelectorAll<HTMLDetailsElement>('details:not([open], [data-off-paper])')];
  root.style.cssText = '';
  for (const fold of shut) fold.open = true;
  return () => {
    root.style.cssText = cssText;
    for (const fold of shut) fold.open = false;
  };
}
