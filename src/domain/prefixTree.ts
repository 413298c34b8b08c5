/**
 * Combines values by their place, over all places up to one: a Fenwick tree, where each step takes about log₂(size)
 * operations (Fenwick, Software: Practice and Experience 24(3), 1994).
 */
export interface PrefixTree {
  /** Combines a value with what is at a place, from 0. */
  put(place: number, value: number): void;
  /** The combined values of all places up to this one; the empty value for −1. */
  upTo(place: number): number;
}

/**
 * @param combine of two values, in any order and grouping, such as a sum or a maximum.
 * @param empty changes nothing when combined.
 */
export function prefixTree(size: number, combine: (one: number, other: number) => number, empty: number): PrefixTree {
  const tree = new Float64Array(size + 1).fill(empty);
  return {
    put(place, value) {
      for (let at = place + 1; at <= size; at += at & -at) tree[at] = combine(tree[at], value);
    },
    upTo(place) {
      let found = empty;
      for (let at = place + 1; at > 0; at -= at & -at) found = combine(found, tree[at]);
      return found;
    },
  };
}

export function sumTree(size: number): PrefixTree {
  return prefixTree(size, (one, other) => one + other, 0);
}
