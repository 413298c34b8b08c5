import { fnv1a } from '../domain/hash';
import type { ListShape } from '../lists/shape';
import type { BrowserStore } from './browserStore';

/** The last copy of something read, kept in this browser. */
export interface CachedCopy<T> {
  get(): { readonly data: T; readonly asOf: Date } | undefined;
  set(data: T, asOf: Date): void;
  remove(): void;
}

interface Stored {
  readonly schema: string;
  readonly asOf: number;
  readonly data: unknown;
}

/** Raised when a report changes its form: copies of the old form are then not read. */
const reportsVersion = 5;

/** Longer copies are not kept: a browser keeps about five million characters for the whole of SharePoint. */
const longest = 1_000_000;

/**
 * Keeps a copy under a key. A copy made with other columns, kinds or words than today's is not read: it could lack
 * what the page shows. The data must survive JSON, so no list that holds instants is cached this way.
 */
export function cachedCopy<T>(store: BrowserStore, key: string, lists: readonly ListShape[]): CachedCopy<T> {
  const schema = fnv1a(JSON.stringify([reportsVersion, lists])).toString(36);
  return {
    get() {
      const text = store.get(key);
      if (!text) return undefined;
      const stored = parse(text);
      return stored?.schema === schema && Number.isFinite(stored.asOf) && stored.data ? { data: stored.data as T, asOf: new Date(stored.asOf) } : undefined;
    },
    set(data, asOf) {
      const text = JSON.stringify({ schema, asOf: asOf.getTime(), data } satisfies Stored);
      if (text.length <= longest) store.set(key, text);
      else store.remove(key);
    },
    remove: () => store.remove(key),
  };
}

function parse(text: string): Stored | undefined {
  try {
    return JSON.parse(text) as Stored;
  } catch {
    return undefined;
  }
}
