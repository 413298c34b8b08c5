import { handKey } from './matchKeys';
import type { Match } from './matching';

/** A name in the sheet that fits nothing in the lists, or more than one thing. */
export interface NameByHand {
  /** The key under which a match by hand is kept. */
  readonly key: string;
  readonly text: string;
  readonly town: string;
  readonly rows: readonly number[];
  readonly state: 'unknown' | 'several' | 'matched' | 'leftOut';
}

export interface NameInRow {
  readonly row: number;
  readonly text: string;
  readonly town: string;
  readonly match: Match<unknown> | undefined;
}

/** Gathers the names that are matched by hand or must be, each once with all its rows. */
export interface GatheredNames<R, N extends NameByHand = NameByHand> {
  add(row: R): void;
  all(): N[];
}

export function namesByHand(): GatheredNames<NameInRow> {
  const names = new Map<string, NameByHand>();
  return {
    add({ row, text, town, match }) {
      if (!match || (match.kind === 'found' && !match.byHand)) return;
      const state = match.kind === 'found' ? 'matched' : match.kind;
      addName(names, { key: handKey(text, town), text, town, state }, row);
    },
    all: () => [...names.values()],
  };
}

/**
 * Adds a row to a name; the first way of writing it is shown. A row of a wide sheet comes once for each service, and is
 * counted once.
 */
export function addName<N extends NameByHand>(names: Map<string, N>, name: Omit<N, 'rows'>, row: number): void {
  const before = names.get(name.key);
  // Rows are added in place: copying the list for each of 10,000 rows would take quadratic time.
  const rows = (before?.rows ?? []) as number[];
  if (rows[rows.length - 1] !== row) rows.push(row);
  if (!before) names.set(name.key, { ...name, rows } as unknown as N);
}
