import * as React from 'react';
import type { Loadable } from '../domain/loadable';
import { type Changing, useRedrawOn } from './useRedrawOn';

/** Something that loads and says how it stands; the loaders of `src/data` fit. */
export interface Loads<T> extends Changing {
  current(): Loadable<T>;
}

/** How something that loads stands, now and whenever it changes. */
export function useLoadable<T>(loads: Loads<T>): Loadable<T> {
  useRedrawOn(loads);
  return loads.current();
}

/** Makes something that loads, once for each key, and stops it when the key changes or the view goes. */
export function useLoads<L extends { stop(): void }>(key: string, make: () => L): L {
  const kept = React.useRef<{ key: string; loads: L }>();
  if (kept.current?.key !== key) {
    kept.current?.loads.stop();
    kept.current = { key, loads: make() };
  }
  React.useEffect(() => () => kept.current?.loads.stop(), []);
  return kept.current.loads;
}
