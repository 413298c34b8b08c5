import { loadedLater } from '../../../ui/loadedLater';

/**
 * The code that reads *For*. Wanted only where a row has it, which is rare: first content does without it, and such
 * rows reach nobody until it is there.
 */
export const useAudience = loadedLater(
  () => import(/* webpackChunkName: 'audience' */ '../../../domain/audience/reach'),
);
