import * as React from 'react';
import { loadedLater } from './loadedLater';

/**
 * A part of a view whose code is loaded after the rest is drawn. Until then, and if it cannot be loaded, nothing is
 * shown: for parts that a view can do without.
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
