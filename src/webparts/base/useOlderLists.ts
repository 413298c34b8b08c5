import * as React from 'react';
import { type KnownLists, type OlderLists, olderLists } from '../../data/knownLists';

/** For the lists' owner: that the lists are older than this package, as soon as a reading has said so. */
export function useOlderLists(lists: KnownLists): OlderLists | undefined {
  const [, redraw] = React.useReducer((count: number) => count + 1, 0);
  React.useEffect(() => {
    // They may have said more between drawing and subscribing.
    redraw();
    return lists.subscribe(redraw);
  }, [lists]);
  return olderLists(lists);
}
