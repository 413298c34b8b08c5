import * as React from 'react';
import type { Region } from '../../domain/region';
import type { FindableSite } from '../../domain/siteSearch';
import { loadedLater } from '../loadedLater';
import type { Guess } from './guesses/guessing';

const useGuesses = loadedLater(() => import(/* webpackChunkName: 'site-guesses' */ './guesses/guessing'));

/**
 * Guesses among sites. The code is loaded once somebody types; undefined until then, and if it cannot be loaded: the
 * search works without.
 */
export function useGuessing(
  sites: readonly FindableSite[],
  region: Region | undefined,
  wanted: boolean,
): Guess | undefined {
  const make = useGuesses(wanted)?.guessing;
  return React.useMemo(() => make?.(sites, region), [make, sites, region]);
}
