import * as React from 'react';
import { loadedLater } from './loadedLater';

/**
 * A piece of a view whose code comes once the rest is drawn. Nothing stands in its place until then, nor where it
 * cannot be loaded: for what can be done without.
 */
export function later<P extends object>(
  load: () => Promise<React.ComponentType<P>>,
): (props: P) => React.ReactElement | null {
  const useView = loadedLater(load);

  return function Later(props) {
    const View = useView();
    return View ? <View {...props} /> : null;
  };
}
