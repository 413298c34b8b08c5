import type { Loadable } from '../domain/loadable';
import type { Problem } from '../domain/problem';
import type { KnownLists } from './knownLists';
import { type LastRead, lastRead, type LastReadOptions } from './lastRead';
import { problemFrom } from './problem';
import { secondsToWait, Stopped } from './read/patience';
import type { HeldWhole } from './wholeInMemory';

/** Reads something, keeps it up to date, and says at every moment what state it is in. */
export interface Loader<T> {
  /** The current state. The same object until something changes. */
  current(): Loadable<T>;
  subscribe(listener: () => void): () => void;
  /** Reads the whole again; the previous data stays in view meanwhile. */
  refresh(): void;
  /** Reads only what has changed if it can, otherwise the whole: after a write, or on returning. */
  catchUp(): void;
  /** Changes the data in place, for example to add details of a row that was opened. */
  amend(change: (data: T) => T): void;
  /** Ends timers and subscriptions. The result of a read that is still running is ignored. */
  stop(): void;
}

export interface LoaderOptions<T> extends LastReadOptions<T> {
  /**
   * Reads everything. `onPart` may be called with what has arrived so far; once `abandoned`, nothing more is requested.
   */
  readonly read: (onPart: (part: T) => void, abandoned: () => boolean) => Promise<T>;
  /**
   * Reads what has changed since, and returns the updated whole; undefined if the changes do not tell, for example
   * because rows were deleted: then everything is read again.
   */
  readonly readChanges?: (before: T, abandoned: () => boolean) => Promise<T | undefined>;
  /**
   * The lists it is read from. If a reading shows that they are newer than was known, it is read once more in the
   * background, with what was left out.
   */
  readonly lists?: Pick<KnownLists, 'at' | 'hasMoreThan'>;
}

/** How often a busy SharePoint is asked again automatically; after that, the person decides. */
const automaticAttempts = 3;
/**
 * Milliseconds after which the whole is read again. Changes do not tell everything: permissions may have changed, and
 * somebody may have set a row's time of change back by hand.
 */
const wholeFor = 15 * 60_000;

/**
 * Starts reading at once. Data in memory, otherwise a cached copy, is shown first with its age, and updated in the
 * background: from memory by its changes. If SharePoint is busy, the loader waits as long as SharePoint says and tries
 * again; if the browser was offline, it tries again when it is back.
 */
export function createLoader<T>(options: LoaderOptions<T>): Loader<T> {
  const { lists } = options;
  const last = lastRead(options);
  const { current, subscribe, show, endSubscriptions } = observable(last.whileReading());
  const retries = automaticRetries(again, () => {
    const value = current();
    return value.state === 'failed' && value.problem.kind === 'offline';
  });
  let turn = 0;

  async function run(): Promise<void> {
    retries.cancel();
    turn += 1;
    const mine = turn;
    const abandoned = (): boolean => mine !== turn;
    const version = lists?.at ?? Infinity;
    try {
      const next = await readNext(options, last, show, abandoned);
      if (abandoned()) return;
      retries.reset();
      const value = last.take(next, lists?.hasMoreThan(version) ?? false);
      show(value);
      if (value.state === 'ready' && value.refreshing) await run();
    } catch (error) {
      const problem = await problemFrom(error);
      if (abandoned()) return;
      show({ state: 'failed', problem, retryingIn: retries.after(problem), stale: last.get() });
    }
  }

  function again(): void {
    show(last.whileReading());
    run().catch(() => undefined);
  }

  run().catch(() => undefined);

  return {
    current,
    subscribe,
    refresh() {
      retries.reset();
      last.forgetWhole();
      again();
    },
    catchUp() {
      const value = current();
      // A retry is waiting for a busy SharePoint already: it will bring the changes.
      if (value.state === 'failed' && value.retryingIn !== undefined) return;
      retries.reset();
      again();
    },
    amend(change) {
      const stale = last.amend(change);
      const value = current();
      if (stale && value.state === 'ready') show({ ...value, data: stale.data });
      else if (stale && value.state === 'failed') show({ ...value, stale });
    },
    stop() {
      turn += 1;
      retries.end();
      endSubscriptions();
    },
  };
}

/** Reads changes or the whole. Nothing is awaited before the first request leaves. */
async function readNext<T>(
  { read, readChanges, now }: LoaderOptions<T>,
  last: LastRead<T>,
  show: (value: Loadable<T>) => void,
  abandoned: () => boolean,
): Promise<HeldWhole<T>> {
  const whole = last.whole();
  const age = whole ? now().getTime() - whole.wholeAt.getTime() : Infinity;
  // A negative age means that the clock was set back meanwhile.
  if (whole && readChanges && age >= 0 && age < wholeFor) {
    const data = await readChanges(whole.data, abandoned);
    if (abandoned()) throw new Stopped();
    if (data !== undefined) return { data, asOf: now(), wholeAt: whole.wholeAt };
  }
  const wholeAt = now();
  const data = await read((part) => {
    const value = abandoned() ? undefined : last.takePart(part);
    if (value) show(value);
  }, abandoned);
  return { data, asOf: now(), wholeAt };
}

/** Reads again automatically: after the wait that a busy SharePoint asks for, and when the browser is back online. */
function automaticRetries(
  again: () => void,
  isOffline: () => boolean,
): {
  /** Seconds until it is read again after this problem; undefined if the person has to ask. */
  after(problem: Problem): number | undefined;
  cancel(): void;
  reset(): void;
  end(): void;
} {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let attempts = 0;
  function backOnline(): void {
    if (isOffline()) again();
  }
  window.addEventListener('online', backOnline);
  return {
    after(problem) {
      const seconds = secondsToWait(problem, attempts, automaticAttempts);
      if (seconds === undefined) return undefined;
      attempts += 1;
      timer = setTimeout(again, seconds * 1000);
      return seconds;
    },
    cancel: () => clearTimeout(timer),
    reset() {
      attempts = 0;
    },
    end() {
      clearTimeout(timer);
      window.removeEventListener('online', backOnline);
    },
  };
}

function observable<V>(first: V): {
  current(): V;
  subscribe(listener: () => void): () => void;
  show(next: V): void;
  endSubscriptions(): void;
} {
  const listeners = new Set<() => void>();
  let current = first;
  return {
    current: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    show(next) {
      current = next;
      listeners.forEach((listener) => listener());
    },
    endSubscriptions: () => listeners.clear(),
  };
}
