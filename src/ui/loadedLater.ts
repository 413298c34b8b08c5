import * as React from 'react';

/**
 * Code that a view can do without until it is loaded. Loading starts once it is wanted; views drawn later have it at
 * once.
 *
 * @returns a hook that gives the loaded code; undefined until then, if it is not wanted, and if it cannot be loaded.
 */
export function loadedLater<T>(load: () => Promise<T>): (wanted?: boolean) => T | undefined {
  let loaded: T | undefined;

  return function useLoaded(wanted = true) {
    const [, redraw] = React.useReducer((count: number) => count + 1, 0);
    const drawn = wanted ? loaded : undefined;
    React.useEffect(() => {
      // If the code came after this was drawn, asking again gets it at once.
      if (!wanted || drawn !== undefined) return undefined;
      let left = false;
      load().then(
        (come) => {
          loaded = come;
          if (!left) redraw();
        },
        () => undefined,
      );
      return () => {
        left = true;
      };
    }, [wanted]);
    return drawn;
  };
}
