import type { Connection } from './connection';

/** Something that was read whole, with every change read since. */
export interface HeldWhole<T> {
  readonly data: T;
  /** When it, or its changes, were last read. */
  readonly asOf: Date;
  /** When the reading of the whole began. */
  readonly wholeAt: Date;
}

/** The last whole reading of something, for as long as the page lives: on returning, only changes are read. */
export interface WholeInMemory<T> {
  get(): HeldWhole<T> | undefined;
  set(whole: HeldWhole<T>): void;
  remove(): void;
}

/**
 * Holds one thing per connection, that is per site of lists and account. Nothing of it is kept in the browser.
 *
 * @returns what is held for a connection.
 */
export function wholesInMemory<T>(): (connection: Connection) => WholeInMemory<T> {
  const held = new WeakMap<Connection, HeldWhole<T>>();
  return (connection) => ({
    get: () => held.get(connection),
    set: (whole) => held.set(connection, whole),
    remove: () => held.delete(connection),
  });
}
