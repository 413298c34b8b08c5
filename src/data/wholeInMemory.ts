import type { Connection } from './connection';

/** Something that was read whole, with every change that has been read since. */
export interface HeldWhole<T> {
  readonly data: T;
  /** When it was read last, whole or its changes. */
  readonly asOf: Date;
  /** When it was begun to be read whole. */
  readonly wholeAt: Date;
}

/** The last whole reading of something, for as long as the page lives: whoever comes back reads only what changed. */
export interface WholeInMemory<T> {
  get(): HeldWhole<T> | undefined;
  set(whole: HeldWhole<T>): void;
  remove(): void;
}

/**
 * Holds one thing for each connection, so for one site of lists and one account; nothing of it is kept in the browser.
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
