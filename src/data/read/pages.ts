import type { Decoded } from '../../lists/decode';
import type { ListQuery } from './query';

/** Whether a page may have others after it. */
export function isFull(page: Decoded<unknown>, { top }: ListQuery): boolean {
  return sizeOf(page) >= top;
}

/** The last ID in a page, readable or not. */
export function lastIdIn(page: Decoded<{ readonly Id: number }>): number {
  return idsIn(page).reduce((last, id) => Math.max(last, id), 0);
}

/** The IDs of rows, readable or not. */
export function idsIn({ rows, unreadable }: Decoded<{ readonly Id: number }>): number[] {
  return [...rows.map(({ Id }) => Id), ...unreadable.map(({ item }) => item)];
}

export function sizeOf({ rows, unreadable }: Decoded<unknown>): number {
  return rows.length + unreadable.length;
}

export function joined<R>(parts: readonly Decoded<R>[]): Decoded<R> {
  return {
    rows: parts.flatMap(({ rows }) => rows),
    unreadable: parts.flatMap(({ unreadable }) => unreadable),
  };
}
