import * as React from 'react';
import type { Loadable } from '../domain/loadable';
import { type Changing, useRedrawOn } from './useRedrawOn';

/** Something that loads and gives its state, such as the loaders of `src/data`. */
export interface Loads<T> extends Changing {
  current(): Loadable<T>;
}

/** The current state of something that loads; draws again when it changes. */
export function useLoadable<T>(loads: Loads<T>): Loadable<T> {
  useRedrawOn(loads);
  return loads.current();
}

/** Makes something that loads, once per key, and stops it when the key changes or the view is removed. */
export function useLoads<L extends { stop(): void }>(key: string, make: () => L): L {
  const kept = React.useRef<{ key: string; loads: L }>();
  if (kept.current?.key !== key) {
    kept.current?.loads.stop();
    kept.current = { key, loads: make() };
  }
  React.useEffect(() => () => kept.current?.loads.stop(), []);
  return kept.current.loads;
}
