import { type KnownLists, type OlderLists, olderLists } from '../../data/knownLists';
import { useRedrawOn } from '../../ui/useRedrawOn';

/** For the lists' owner: that the lists are older than this package, as soon as a reading has said so. */
export function useOlderLists(lists: KnownLists): OlderLists | undefined {
  useRedrawOn(lists);
  return olderLists(lists);
}
