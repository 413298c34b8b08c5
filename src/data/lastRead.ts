import type { Loadable } from '../domain/loadable';
import type { CachedCopy, Copy } from './cachedCopy';
import type { HeldWhole, WholeInMemory } from './wholeInMemory';

export interface LastReadOptions<T> {
  /** Keeps the whole while the page lives, for the next loader. It goes with `readChanges`. */
  readonly memory?: WholeInMemory<T>;
  readonly copy?: CachedCopy<T>;
  readonly isEmpty?: (data: T) => boolean;
  /** A part is useful without the rest: it stays, marked as stale, if the rest cannot be read. */
  readonly keepsPart?: boolean;
  readonly now: () => Date;
}

/** The last reading of something. It begins with what memory or the browser has kept. */
export interface LastRead<T> {
  get(): Copy<T> | undefined;
  /** The whole that changes can be added to; undefined if everything must be read. */
  whole(): HeldWhole<T> | undefined;
  /** What to show during a reading. */
  whileReading(): Loadable<T>;
  /** Takes in a part that arrived before the rest; undefined if what is shown already says more. */
  takePart(part: T): Loadable<T> | undefined;
  /** Takes in a whole. `isOlder`: the lists have more by now than it holds, so changes must not be added to it. */
  take(next: HeldWhole<T>, isOlder: boolean): Loadable<T>;
  /** The next reading reads everything. */
  forgetWhole(): void;
  amend(change: (data: T) => T): Copy<T> | undefined;
}

export function lastRead<T>({ memory, copy, isEmpty, keepsPart, now }: LastReadOptions<T>): LastRead<T> {
  let whole = memory?.get();
  /** A part stays only until there is a whole. */
  let last: Copy<T> | undefined = whole ?? copy?.get();
  return {
    get: () => last,
    whole: () => whole,
    whileReading: () =>
      last ? { state: 'ready', data: last.data, asOf: last.asOf, refreshing: true } : { state: 'loading' },
    takePart(data) {
      // A copy with its age says more than a part.
      if (last && !last.part) return undefined;
      const asOf = now();
      if (keepsPart) last = { data, asOf, part: true };
      return { state: 'ready', data, asOf, refreshing: true };
    },
    take(next, isOlder) {
      const { data, asOf } = next;
      whole = undefined;
      if (isEmpty?.(data)) {
        last = undefined;
        memory?.remove();
        copy?.remove();
        return { state: 'empty', asOf };
      }
      last = { data, asOf };
      copy?.set(data, asOf);
      if (!isOlder) {
        whole = next;
        memory?.set(next);
      }
      return { state: 'ready', data, asOf, refreshing: isOlder };
    },
    forgetWhole() {
      whole = undefined;
    },
    amend(change) {
      if (!last) return undefined;
      last = { ...last, data: change(last.data) };
      if (whole) {
        whole = { ...whole, data: last.data };
        memory?.set(whole);
      }
      return last;
    },
  };
}
