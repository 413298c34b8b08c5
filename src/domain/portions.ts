/**
 * Work over many rows that can pause, so that the page answers meanwhile. It yields how much is done, from 0 to 1, and
 * returns the result.
 */
export type InPortions<T> = Generator<number, T, undefined>;

/** A sheet of no more rows is worked through without a pause. */
const rowsInPortion = 200;

/** How much is done before and after these rows. */
export type Shares = readonly [from: number, to: number];

/** Like `map`, with a pause after each portion of rows. */
export function* mapInPortions<A, B>(rows: readonly A[], each: (row: A) => B, [from, to]: Shares): InPortions<B[]> {
  const made: B[] = [];
  for (const row of rows) {
    if (made.length > 0 && made.length % rowsInPortion === 0) yield from + ((to - from) * made.length) / rows.length;
    made.push(each(row));
  }
  return made;
}
