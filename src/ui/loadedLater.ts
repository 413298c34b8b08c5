import * as React from 'react';

/**
 * Code that a view can do without until it is there. It is asked for once it is wanted; what has come once is there at
 * once for whatever is drawn later.
 *
 * @returns a hook: what was loaded; undefined until then, where it is not wanted, and where it cannot be loaded.
 */
export function loadedLater<T>(load: () => Promise<T>): (wanted?: boolean) => T | undefined {
  let loaded: T | undefined;

  return function useLoaded(wanted = true) {
    const [, redraw] = React.useReducer((count: number) => count + 1, 0);
    React.useEffect(() => {
      if (!wanted || loaded !== undefined) return undefined;
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
    return wanted ? loaded : undefined;
  };
}
