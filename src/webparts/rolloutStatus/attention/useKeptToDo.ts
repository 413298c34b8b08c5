import * as React from 'react';
import { keepToDo } from '../../../data/keptToDo';
import { type AttentionLists, toDoCount } from '../../../domain/rollout/attention';
import type { Freshness } from '../../../ui/AsyncView';
import { usePart } from '../../base/PartContext';

/** Keeps in the browser how much is to be done, as of this reading, for the links to it. */
export function useKeptToDo(lists: AttentionLists, { asOf, refreshing }: Freshness, mayEdit: boolean): void {
  const { store } = usePart();
  React.useEffect(() => {
    if (!refreshing) keepToDo(store, mayEdit ? { count: toDoCount(lists), readAt: asOf } : undefined);
  }, [store, lists, asOf, refreshing, mayEdit]);
}
