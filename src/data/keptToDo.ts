import type { BrowserStore } from './browserStore';
import { kept } from './kept';

/** How much there was to do at the last reading of all sites. */
export interface ToDo {
  readonly count: number;
  readonly readAt: Date;
}

const key = kept('today');

/** What the last reading has left in this browser; undefined where there is none, or it cannot be read. */
export function keptToDo(store: BrowserStore): ToDo | undefined {
  const [count, readAt] = (store.get(key) ?? '').split(' ').map(Number);
  const at = new Date(readAt);
  return Number.isInteger(count) && count >= 0 && !Number.isNaN(at.getTime()) ? { count, readAt: at } : undefined;
}

/** Keeps it for the links to it. @param toDo undefined: this person may not change anything, and nothing is kept. */
export function keepToDo(store: BrowserStore, toDo: ToDo | undefined): void {
  if (toDo) store.set(key, `${toDo.count} ${toDo.readAt.getTime()}`);
  else store.remove(key);
}
