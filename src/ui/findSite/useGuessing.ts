import * as React from 'react';
import type { Region } from '../../domain/region';
import type { FindableSite } from '../../domain/siteSearch';
import type { Guess } from './guesses/guessing';

type Make = typeof import('./guesses/guessing').guessing;

/**
 * Guesses among sites, whose code is loaded once somebody types. Undefined until it is there, and where it cannot be
 * loaded: the search does without.
 */
export function useGuessing(
  sites: readonly FindableSite[],
  region: Region | undefined,
  wanted: boolean,
): Guess | undefined {
  const [make, setMake] = React.useState<Make>();

  React.useEffect(() => {
    if (!wanted) return undefined;
    let left = false;
    import(/* webpackChunkName: 'site-guesses' */ './guesses/guessing').then(
      ({ guessing }) => {
        if (!left) setMake(() => guessing);
      },
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [wanted]);

  return React.useMemo(() => make?.(sites, region), [make, sites, region]);
}
