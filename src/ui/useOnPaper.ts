import * as React from 'react';

/**
 * Has a web part print as well as it reads: what is folded stands open, in the frame's own colours, without
 * the theme, which are for white paper. What nobody has opened, and would be read first, stays shut.
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

/** @returns how to have it as it was. */
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
