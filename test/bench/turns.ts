/** Things that are opened right after each other. */
export interface Turn<T> {
  /** Numbered from 1. */
  readonly pair: number;
  readonly rows: number;
  readonly order: readonly T[];
}

/** Each length of list in turn, and for each of them every order in turn. */
export function turnsOf<T>(things: readonly T[], lengths: readonly number[], pairs: number): readonly Turn<T>[] {
  const orders = ordersOf(things);
  return Array.from({ length: pairs }, (_, at) => ({
    pair: at + 1,
    rows: lengths[at % lengths.length],
    order: orders[Math.floor(at / lengths.length) % orders.length],
  }));
}

/** Every order of some things. */
function ordersOf<T>(things: readonly T[]): readonly (readonly T[])[] {
  if (things.length < 2) return [things];
  return things.flatMap((first) => ordersOf(things.filter((thing) => thing !== first)).map((rest) => [first, ...rest]));
}
