import { fnv1a } from '../domain/hash';
import type { ListShape } from '../lists/shape';
import type { BrowserStore } from './browserStore';
import type { KeptKey } from './kept';

/** What was read, and when; `part`: not all of it was kept. */
export interface Copy<T> {
  readonly data: T;
  readonly asOf: Date;
  readonly part?: true;
}

/** The last copy of something read, kept in this browser. */
export interface CachedCopy<T> {
  get(): Copy<T> | undefined;
  set(data: T, asOf: Date): void;
  remove(): void;
}

interface Stored {
  readonly schema: string;
  readonly asOf: number;
  readonly part?: true;
  readonly data: unknown;
}

/** Raised when a report changes its shape: older copies are then ignored. */
const reportsVersion = 6;

/** Longer copies are not kept: a browser keeps about five million characters for the whole of SharePoint. */
const longest = 1_000_000;

/**
 * Keeps a copy under a key. A copy made with other columns, kinds or words than today's is ignored: it could lack what
 * the page shows. The data must survive JSON, so no list with instants is cached this way.
 *
 * @param partOf what is kept in place of a whole that is too long; left out: nothing.
 */
export function cachedCopy<T>(
  store: BrowserStore,
  key: KeptKey,
  lists: readonly ListShape[],
  partOf?: (data: T) => T,
): CachedCopy<T> {
  const schema = fnv1a(JSON.stringify([reportsVersion, lists])).toString(36);
  return {
    get() {
      const text = store.get(key);
      if (!text) return undefined;
      const stored = parse(text);
      if (stored?.schema !== schema || !Number.isFinite(stored.asOf) || !stored.data) return undefined;
      return { data: stored.data as T, asOf: new Date(stored.asOf), ...(stored.part && { part: true }) };
    },
    set(data, asOf) {
      const stored = { schema, asOf: asOf.getTime() };
      const whole = JSON.stringify({ ...stored, data } satisfies Stored);
      const text =
        whole.length > longest && partOf
          ? JSON.stringify({ ...stored, part: true, data: partOf(data) } satisfies Stored)
          : whole;
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
