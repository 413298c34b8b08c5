import * as React from 'react';
import { usePart } from '../../base/PartContext';
import type { Entry } from './board';
import { emptyFilter, type Filter, isNarrowed, narrowed } from './filter';

/** A list of requests, narrowed by filters and the search. */
export interface Narrowing {
  readonly all: readonly Entry[];
  readonly shown: readonly Entry[];
  readonly isNarrow: boolean;
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
  /** Changes each time everything is shown again. */
  readonly turn: number;
  readonly search: React.RefObject<HTMLInputElement>;
  showAll(): void;
}

/** @param find the text of the search. */
export function useNarrowing(all: readonly Entry[], find: string, onFind: (find: string) => void): Narrowing {
  const { today } = usePart();
  const [filter, setFilter] = React.useState<Filter>(emptyFilter);
  const [turn, nextTurn] = React.useReducer((count: number) => count + 1, 0);
  const search = React.useRef<HTMLInputElement>(null);
  const shown = React.useMemo(() => narrowed(all, filter, find, today), [all, filter, find, today]);
  return {
    all,
    shown,
    isNarrow: isNarrowed(filter) || find.trim() !== '',
    filter,
    setFilter,
    turn,
    search,
    showAll() {
      setFilter(emptyFilter);
      onFind('');
      nextTurn();
      search.current?.focus();
    },
  };
}
