import type { CellMark } from '../table';
import { mostColumns, mostRows } from './limits';
import { columnOf, rowOf } from './reference';

/** Cells that are shown as one: rows from 1, columns from 0, all included. */
export interface Merged {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The cells in a reference such as `B2:D5`. */
export function mergedIn(reference: string | undefined): readonly Merged[] {
  const [from, to = from] = (reference ?? '').split(':');
  const [left, top, right, bottom] = [columnOf(from), rowOf(from), columnOf(to), rowOf(to)];
  if (left === undefined || top === undefined || right === undefined || bottom === undefined) return [];
  return bottom < top || right < left ? [] : [{ top, bottom, left, right: Math.min(right, mostColumns - 1) }];
}

interface MarkedRow {
  readonly row: number;
  readonly cells: string[];
  readonly marks: Record<number, CellMark>;
}

/**
 * Marks and empties every merged cell except the first of each group: a program may leave texts there that nobody sees.
 * Rows that are otherwise blank are not among the rows, so their cells get no mark.
 */
export function markMerged(rows: readonly MarkedRow[], merged: readonly Merged[]): void {
  // Merged cells do not overlap; in a file where they do, the marks must still come to an end.
  let left = mostRows * mostColumns;
  for (const area of merged) {
    for (let at = firstFrom(rows, area.top); at < rows.length && rows[at].row <= area.bottom; at += 1) {
      const { row, cells, marks } = rows[at];
      for (let column = area.left; column <= area.right; column += 1) {
        left -= 1;
        if (left < 0) return;
        if (row === area.top && column === area.left) continue;
        while (cells.length <= column) cells.push('');
        cells[column] = '';
        marks[column] = 'merged';
      }
    }
  }
}

/** The position of the first row with this number or a higher one. */
function firstFrom(rows: readonly MarkedRow[], row: number): number {
  let from = 0;
  let until = rows.length;
  while (from < until) {
    const middle = (from + until) >> 1;
    if (rows[middle].row < row) from = middle + 1;
    else until = middle;
  }
  return from;
}
