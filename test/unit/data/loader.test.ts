/** @jest-environment jsdom */
import { createLoader, type Loader } from '../../../src/data/loader';
import type { CachedCopy } from '../../../src/data/cachedCopy';
import { ProblemError } from '../../../src/data/problem';
import type { Problem } from '../../../src/domain/problem';

const now = (): Date => new Date('2013-04-15T09:10:00');
const yesterday = new Date('2013-04-14T16:02:00');

/** A reading that the test ends when and how it wants. */
function reading(): {
  read: jest.Mock<Promise<string>>;
  answer(text: string): Promise<void>;
  fail(problem: Problem): Promise<void>;
} {
  const waiting: { resolve(text: string): void; reject(error: Error): void }[] = [];
  const settle = async (): Promise<void> => {
    for (let i = 0; i < 5; i += 1) await Promise.resolve();
  };
  return {
    read: jest.fn(() => new Promise<string>((resolve, reject) => waiting.push({ resolve, reject }))),
    answer: (text) => {
      waiting.shift()?.resolve(text);
      return settle();
    },
    fail: (problem) => {
      waiting.shift()?.reject(new ProblemError(problem));
      return settle();
    },
  };
}

function copyOf(data?: string): CachedCopy<string> & { set: jest.Mock; remove: jest.Mock } {
  return { get: () => (data === undefined ? undefined : { data, asOf: yesterday }), set: jest.fn(), remove: jest.fn() };
}

let loader: Loader<string>;
beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  loader.stop();
  jest.useRealTimers();
});

describe('a loader', () => {
  it('is loading until the data is there, and keeps a copy of it', async () => {
    const { read, answer } = reading();
    const copy = copyOf();
    loader = createLoader({ read, copy, now });
    expect(loader.current()).toEqual({ state: 'loading' });
    await answer('fresh');
    expect(loader.current()).toEqual({ state: 'ready', data: 'fresh', asOf: now(), refreshing: false });
    expect(copy.set).toHaveBeenCalledWith('fresh', now());
  });

  it('shows the copy with its age at once, and what is newer when it comes', async () => {
    const { read, answer } = reading();
    loader = createLoader({ read, copy: copyOf('old'), now });
    expect(loader.current()).toEqual({ state: 'ready', data: 'old', asOf: yesterday, refreshing: true });
    await answer('fresh');
    expect(loader.current()).toMatchObject({ data: 'fresh', asOf: now(), refreshing: false });
  });

  it('shows a copy of a part at once, the part that is read in its place, and the whole at last', async () => {
    const { read: rest, answer } = reading();
    let part: (text: string) => void = () => undefined;
    const read = (onPart: (text: string) => void): Promise<string> => {
      part = onPart;
      return rest();
    };
    loader = createLoader({
      read,
      copy: { ...copyOf(), get: () => ({ data: 'old part', asOf: yesterday, part: true }) },
      keepsPart: true,
      now,
    });
    expect(loader.current()).toEqual({ state: 'ready', data: 'old part', asOf: yesterday, refreshing: true });
    part('new part');
    expect(loader.current()).toEqual({ state: 'ready', data: 'new part', asOf: now(), refreshing: true });
    await answer('whole');
    expect(loader.current()).toMatchObject({ state: 'ready', data: 'whole', refreshing: false });
  });

  it('keeps what it had when a refresh fails, with its age, and never calls a failure empty', async () => {
    const { read, answer, fail } = reading();
    loader = createLoader({ read, now, isEmpty: (text) => text === '' });
    await answer('first');
    loader.refresh();
    expect(loader.current()).toMatchObject({ state: 'ready', data: 'first', refreshing: true });
    await fail({ kind: 'offline' });
    expect(loader.current()).toEqual({
      state: 'failed',
      problem: { kind: 'offline' },
      stale: { data: 'first', asOf: now() },
    });
  });

  it('says that there is nothing where there is nothing, and forgets what there was', async () => {
    const { read, answer } = reading();
    const copy = copyOf('old');
    loader = createLoader({ read, copy, now, isEmpty: (text) => text === '' });
    await answer('');
    expect(loader.current()).toEqual({ state: 'empty', asOf: now() });
    expect(copy.remove).toHaveBeenCalled();
  });

  it('waits as long as a busy SharePoint says, tries again by itself three times, then leaves it to the person', async () => {
    const { read, fail } = reading();
    loader = createLoader({ read, now });
    for (let attempt = 1; attempt <= 4; attempt += 1) {
      await fail({ kind: 'throttled', retryAfter: 20 });
      // The loader promises only what it does: no retry is announced after the last attempt.
      expect(loader.current()).toMatchObject({ state: 'failed', retryingIn: attempt < 4 ? 20 : undefined });
      expect(read).toHaveBeenCalledTimes(attempt);
      jest.advanceTimersByTime(19_999);
      expect(read).toHaveBeenCalledTimes(attempt);
      jest.advanceTimersByTime(1);
      expect(read).toHaveBeenCalledTimes(Math.min(attempt + 1, 4));
    }
    loader.refresh();
    expect(read).toHaveBeenCalledTimes(5);
  });

  it('leaves a very long wait to the person', async () => {
    const { read, fail } = reading();
    loader = createLoader({ read, now });
    await fail({ kind: 'throttled', retryAfter: 1_000_000_000 });
    expect(loader.current()).toMatchObject({ retryingIn: undefined });
    jest.advanceTimersByTime(86_400_000);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('tells a reading that nobody waits for it any more', async () => {
    const abandoned: (() => boolean)[] = [];
    loader = createLoader<string>({
      read: (_onPart, isAbandoned) => {
        abandoned.push(isAbandoned);
        return new Promise(() => undefined);
      },
      now,
    });
    expect(abandoned[0]()).toBe(false);
    loader.refresh();
    expect(abandoned.map((each) => each())).toEqual([true, false]);
    loader.stop();
    expect(abandoned.map((each) => each())).toEqual([true, true]);
  });

  it('tries again when the browser is back on line', async () => {
    const { read, fail } = reading();
    loader = createLoader({ read, now });
    await fail({ kind: 'offline' });
    window.dispatchEvent(new Event('online'));
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('shows a part on the way, but not in place of a whole copy', async () => {
    const part = (onPart: (text: string) => void): Promise<string> => {
      onPart('part');
      return new Promise(() => undefined);
    };
    loader = createLoader<string>({ read: part, now });
    expect(loader.current()).toMatchObject({ data: 'part', refreshing: true });
    loader.stop();
    loader = createLoader<string>({ read: part, copy: copyOf('whole'), now });
    expect(loader.current()).toMatchObject({ data: 'whole' });
  });

  it('keeps a part that is worth having, as stale as it is, where the rest cannot be read, and while it is tried again', async () => {
    const { read: rest, answer, fail } = reading();
    const read = (onPart: (text: string) => void): Promise<string> => {
      onPart('part');
      return rest();
    };
    loader = createLoader({ read, now, keepsPart: true });
    await fail({ kind: 'forbidden' });
    expect(loader.current()).toEqual({
      state: 'failed',
      problem: { kind: 'forbidden' },
      retryingIn: undefined,
      stale: { data: 'part', asOf: now(), part: true },
    });
    const seen: unknown[] = [];
    loader.subscribe(() => seen.push(loader.current().state));
    loader.refresh();
    await answer('whole');
    expect(seen).not.toContain('loading');
    expect(loader.current()).toMatchObject({ state: 'ready', data: 'whole', refreshing: false });
  });

  it('keeps no part that only says how far it has got', async () => {
    loader = createLoader<string>({
      read: (onPart) => {
        onPart('part');
        return Promise.reject(new ProblemError({ kind: 'forbidden' }));
      },
      now,
    });
    for (let i = 0; i < 5; i += 1) await Promise.resolve();
    expect(loader.current()).toMatchObject({ state: 'failed', stale: undefined });
  });

  it('does not hear a slow answer that a newer reading has overtaken, nor anything once stopped', async () => {
    const { read, answer } = reading();
    loader = createLoader({ read, now });
    loader.refresh();
    await answer('slow');
    expect(loader.current()).toEqual({ state: 'loading' });
    const heard = jest.fn();
    loader.subscribe(heard);
    loader.stop();
    await answer('late');
    expect(heard).not.toHaveBeenCalled();
  });

  it('reads once more behind what it shows, where what it read says that the lists are newer than was known', async () => {
    const { read, answer } = reading();
    const lists = { at: 3, hasMoreThan: (version: number) => lists.at > version };
    loader = createLoader({ read, lists, now });
    lists.at = 4;
    await answer('as of version 3');
    expect(loader.current()).toMatchObject({ state: 'ready', data: 'as of version 3', refreshing: true });
    await answer('as of version 4');
    expect(loader.current()).toMatchObject({ state: 'ready', data: 'as of version 4', refreshing: false });
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('keeps what it read first, where it cannot be read once more', async () => {
    const { read, answer, fail } = reading();
    const lists = { at: 3, hasMoreThan: (version: number) => lists.at > version };
    loader = createLoader({ read, lists, now });
    lists.at = 4;
    await answer('as of version 3');
    await fail({ kind: 'offline' });
    expect(loader.current()).toMatchObject({ state: 'failed', stale: { data: 'as of version 3', asOf: now() } });
  });
});
