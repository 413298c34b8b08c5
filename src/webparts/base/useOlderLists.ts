import { type KnownLists, type OlderLists, olderLists } from '../../data/knownLists';
import { useRedrawOn } from '../../ui/useRedrawOn';

/** For the lists' owner: whether the lists are older than this package, as soon as a reading tells. */
export function useOlderLists(lists: KnownLists): OlderLists | undefined {
  useRedrawOn(lists);
  return olderLists(lists);
}
