import * as React from 'react';

/**
 * A piece of a view whose code comes once the rest is drawn. Nothing stands in its place until then, nor where it
 * cannot be loaded: for what can be done without.
 */
export function later<P extends object>(
  load: () => Promise<React.ComponentType<P>>,
): (props: P) => React.ReactElement | null {
  let Loaded: React.ComponentType<P> | undefined;

  return function Later(props) {
    const [, redraw] = React.useReducer((count: number) => count + 1, 0);
    React.useEffect(() => {
      let left = false;
      if (!Loaded)
        load().then(
          (View) => {
            Loaded = View;
            if (!left) redraw();
          },
          () => undefined,
        );
      return () => {
        left = true;
      };
    }, []);
    return Loaded ? <Loaded {...props} /> : null;
  };
}
