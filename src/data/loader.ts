import type { Loadable } from '../domain/outcome';
import type { CachedCopy } from './cachedCopy';
import type { KnownLists } from './knownLists';
import { problemFrom } from './problem';

/** Reads something, keeps it up to date, and says at every moment how that stands. */
export interface Loader<T> {
  /** How it stands now. The same object until something changes. */
  current(): Loadable<T>;
  subscribe(listener: () => void): () => void;
  /** Reads again; what was there stays in view meanwhile. */
  refresh(): void;
  /** Forgets timers and listeners. A read under way ends unheard. */
  stop(): void;
}

export interface LoaderOptions<T> {
  /** Reads it all; `onPart` may be given what is there on the way, and nothing more is asked for once `abandoned`. */
  readonly read: (onPart: (part: T) => void, abandoned: () => boolean) => Promise<T>;
  readonly copy?: CachedCopy<T>;
  readonly isEmpty?: (data: T) => boolean;
  /** A part is worth having without the rest: it stays, as stale as it is, where the rest cannot be read. */
  readonly keepsPart?: boolean;
  /**
   * The lists it is read from. Where the reading says that they are newer than was known, it is read once more behind
   * what is shown, with what was left out.
   */
  readonly lists?: Pick<KnownLists, 'at' | 'hasMoreThan'>;
  readonly now: () => Date;
}

/** A busy SharePoint is asked again by itself this often; after that, the person asks. */
const automaticAttempts = 3;
/** Seconds. A longer wait is left to the person; `setTimeout` could not keep the longest anyway. */
const longestWait = 600;

/**
 * Starts reading at once. A cached copy is shown first, with its age, and refreshed behind it. When SharePoint is
 * busy, the loader waits as long as SharePoint says and tries again; when the browser was offline, it tries again
 * when it is back.
 */
export function createLoader<T>({
  read,
  copy,
  isEmpty = () => false,
  keepsPart = false,
  lists,
  now,
}: LoaderOptions<T>): Loader<T> {
  const listeners = new Set<() => void>();
  /** What there is; a part stays only until there is a whole. */
  let last = copy?.get();
  let current = shown();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let attempts = 0;
  let turn = 0;

  /** What there is while it is being read. */
  function shown(): Loadable<T> {
    return last ? { state: 'ready', data: last.data, asOf: last.asOf, refreshing: true } : { state: 'loading' };
  }

  function show(next: Loadable<T>): void {
    current = next;
    listeners.forEach((listener) => listener());
  }

  async function run(): Promise<void> {
    clearTimeout(timer);
    turn += 1;
    const mine = turn;
    const version = lists?.at ?? Infinity;
    try {
      const data = await read(
        (part) => {
          // A copy with its age says more than a part.
          if (mine !== turn || (last && !last.part)) return;
          const asOf = now();
          if (keepsPart) last = { data: part, asOf, part: true };
          show({ state: 'ready', data: part, asOf, refreshing: true });
        },
        () => mine !== turn,
      );
      if (mine !== turn) return;
      attempts = 0;
      const asOf = now();
      if (isEmpty(data)) {
        last = undefined;
        copy?.remove();
        show({ state: 'empty', asOf });
        return;
      }
      last = { data, asOf };
      copy?.set(data, asOf);
      const refreshing = lists?.hasMoreThan(version) ?? false;
      show({ state: 'ready', data, asOf, refreshing });
      if (refreshing) await run();
    } catch (error) {
      const problem = await problemFrom(error);
      if (mine !== turn) return;
      const retryingIn =
        problem.kind === 'throttled' && problem.retryAfter <= longestWait && attempts < automaticAttempts
          ? problem.retryAfter
          : undefined;
      if (retryingIn !== undefined) tryLater(retryingIn);
      show({ state: 'failed', problem, retryingIn, stale: last });
    }
  }

  function tryLater(seconds: number): void {
    attempts += 1;
    timer = setTimeout(again, seconds * 1000);
  }

  function again(): void {
    show(shown());
    run().catch(() => undefined);
  }

  function backOnline(): void {
    if (current.state === 'failed' && current.problem.kind === 'offline') again();
  }

  window.addEventListener('online', backOnline);
  run().catch(() => undefined);

  return {
    current: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh() {
      attempts = 0;
      again();
    },
    stop() {
      turn += 1;
      clearTimeout(timer);
      listeners.clear();
      window.removeEventListener('online', backOnline);
    },
  };
}
