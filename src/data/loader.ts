import type { Loadable } from '../domain/loadable';
import type { CachedCopy, Copy } from './cachedCopy';
import type { KnownLists } from './knownLists';
import { problemFrom } from './problem';
import { secondsToWait, Stopped } from './read/patience';
import type { HeldWhole, WholeInMemory } from './wholeInMemory';

/** Reads something, keeps it up to date, and says at every moment how that stands. */
export interface Loader<T> {
  /** How it stands now. The same object until something changes. */
  current(): Loadable<T>;
  subscribe(listener: () => void): () => void;
  /** Reads the whole again; what was there stays in view meanwhile. */
  refresh(): void;
  /** Reads what has changed since, where that can be told, and else the whole: after a write, or on coming back. */
  catchUp(): void;
  /** Puts something into what there is, such as more of a row that was opened. */
  amend(change: (data: T) => T): void;
  /** Forgets timers and listeners. A read under way ends unheard. */
  stop(): void;
}

export interface LoaderOptions<T> {
  /** Reads it all; `onPart` may be given what is there on the way, and nothing more is asked for once `abandoned`. */
  readonly read: (onPart: (part: T) => void, abandoned: () => boolean) => Promise<T>;
  /**
   * Reads what has changed since something was read, and gives the whole with it; undefined where that cannot be told
   * from the changes, as where rows have gone: then it is read whole.
   */
  readonly readChanges?: (before: T, abandoned: () => boolean) => Promise<T | undefined>;
  /** Where the whole is held while the page lives, for a loader that comes later. It goes with `readChanges`. */
  readonly memory?: WholeInMemory<T>;
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
/**
 * Milliseconds after which the whole is read again. Changes do not tell all: who may see a row may have changed, and
 * somebody may have set a row's time of change back by hand.
 */
const wholeFor = 15 * 60_000;

/**
 * Starts reading at once. What is held in memory, or else a cached copy, is shown first, with its age, and brought up
 * to date behind it: from memory by its changes. When SharePoint is busy, the loader waits as long as SharePoint says
 * and tries again; when the browser was offline, it tries again when it is back.
 */
export function createLoader<T>({
  read,
  readChanges,
  memory,
  copy,
  isEmpty = () => false,
  keepsPart = false,
  lists,
  now,
}: LoaderOptions<T>): Loader<T> {
  const listeners = new Set<() => void>();
  /** What changes can be read to; undefined where the whole is to be read. */
  let whole: HeldWhole<T> | undefined = readChanges && memory?.get();
  /** What there is; a part stays only until there is a whole. */
  let last: Copy<T> | undefined = whole ?? copy?.get();
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

  async function readWhole(abandoned: () => boolean): Promise<HeldWhole<T>> {
    const wholeAt = now();
    const data = await read((part) => {
      // A copy with its age says more than a part.
      if (abandoned() || (last && !last.part)) return;
      const asOf = now();
      if (keepsPart) last = { data: part, asOf, part: true };
      show({ state: 'ready', data: part, asOf, refreshing: true });
    }, abandoned);
    return { data, asOf: now(), wholeAt };
  }

  /** Reads what is new, at once: nothing is waited for before the first request leaves. */
  async function readNext(abandoned: () => boolean): Promise<HeldWhole<T>> {
    const age = whole ? now().getTime() - whole.wholeAt.getTime() : Infinity;
    // Somebody's clock may have been set back meanwhile.
    if (!whole || !readChanges || age < 0 || age >= wholeFor) return readWhole(abandoned);
    const { wholeAt } = whole;
    const data = await readChanges(whole.data, abandoned);
    if (abandoned()) throw new Stopped();
    return data === undefined ? readWhole(abandoned) : { data, asOf: now(), wholeAt };
  }

  /** Takes in what was read; whether it is to be read once more. */
  function takeIn(next: HeldWhole<T>, version: number): boolean {
    const { data, asOf } = next;
    attempts = 0;
    whole = undefined;
    if (isEmpty(data)) {
      last = undefined;
      memory?.remove();
      copy?.remove();
      show({ state: 'empty', asOf });
      return false;
    }
    last = { data, asOf };
    copy?.set(data, asOf);
    const refreshing = lists?.hasMoreThan(version) ?? false;
    // What was read without what the lists have more is not to be added to.
    if (!refreshing) {
      whole = next;
      memory?.set(next);
    }
    show({ state: 'ready', data, asOf, refreshing });
    return refreshing;
  }

  async function run(): Promise<void> {
    clearTimeout(timer);
    turn += 1;
    const mine = turn;
    const abandoned = (): boolean => mine !== turn;
    const version = lists?.at ?? Infinity;
    try {
      const next = await readNext(abandoned);
      if (!abandoned() && takeIn(next, version)) await run();
    } catch (error) {
      const problem = await problemFrom(error);
      if (mine !== turn) return;
      const retryingIn = secondsToWait(problem, attempts, automaticAttempts);
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
      whole = undefined;
      again();
    },
    catchUp() {
      // A busy SharePoint is given as long as it asked for; what has changed is read then.
      if (current.state === 'failed' && current.retryingIn !== undefined) return;
      attempts = 0;
      again();
    },
    amend(change) {
      if (!last) return;
      last = { ...last, data: change(last.data) };
      if (whole) {
        whole = { ...whole, data: last.data };
        memory?.set(whole);
      }
      if (current.state === 'ready') show({ ...current, data: last.data });
      else if (current.state === 'failed') show({ ...current, stale: last });
    },
    stop() {
      turn += 1;
      clearTimeout(timer);
      listeners.clear();
      window.removeEventListener('online', backOnline);
    },
  };
}
