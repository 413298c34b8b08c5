import type { DegreesFault } from '../domain/degrees';
import { strings } from './strings';

/** Why coordinates cannot be those of a place here, and how to mend them. Without a full stop. */
export const degreesWords: Readonly<Record<DegreesFault, string>> = {
  swapped: strings.DegreesSwapped,
  signLost: strings.DegreesSignLost,
  outside: strings.DegreesOutside,
};
