/** @jest-environment jsdom */
import { connect, type Connection, type PageContext } from '../../../src/data/connection';
import { createLoader, type Loader, type LoaderOptions } from '../../../src/data/loader';
import { ProblemError } from '../../../src/data/problem';
import { type WholeInMemory, wholesInMemory } from '../../../src/data/wholeInMemory';

const minute = 60_000;
const settle = async (): Promise<void> => {
  for (let i = 0; i < 8; i += 1) await Promise.resolve();
};

let time = new Date('2013-04-15T09:10:00');
const now = (): Date => time;
const later = (milliseconds: number): void => {
  time = new Date(time.getTime() + milliseconds);
};

function connection(): Connection {
  const pageContext = {
    user: { loginName: 'jo@example.nhs.uk' },
    web: { absoluteUrl: 'https://example.sharepoint.com', serverRelativeUrl: '/' },
  };
  return connect({ pageContext } as PageContext);
}

let memory: WholeInMemory<string>;
let loader: Loader<string>;
const read = jest.fn<Promise<string>, []>();
const readChanges = jest.fn<Promise<string | undefined>, [string]>();

function load(options: Partial<LoaderOptions<string>> = {}): Loader<string> {
  return createLoader({
    read: () => read(),
    readChanges: (before) => readChanges(before),
    memory,
    now,
    ...options,
  });
}

beforeEach(() => {
  jest.resetAllMocks();
  time = new Date('2013-04-15T09:10:00');
  memory = wholesInMemory<string>()(connection());
  read.mockResolvedValue('whole');
  readChanges.mockImplementation((before) => Promise.resolve(`${before}, changed`));
});
afterEach(() => loader.stop());

describe('a loader that can read changes', () => {
  it('reads the whole first, and only what has changed when it is to catch up', async () => {
    loader = load();
    await settle();
    later(minute);
    loader.catchUp();
    expect(loader.current()).toMatchObject({ state: 'ready', data: 'whole', refreshing: true });
    await settle();
    expect(loader.current()).toEqual({ state: 'ready', data: 'whole, changed', asOf: now(), refreshing: false });
    loader.catchUp();
    await settle();
    expect(loader.current()).toMatchObject({ data: 'whole, changed, changed' });
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('reads the whole where the changes do not tell all', async () => {
    loader = load();
    await settle();
    readChanges.mockResolvedValue(undefined);
    read.mockResolvedValue('whole anew');
    loader.catchUp();
    await settle();
    expect(loader.current()).toMatchObject({ state: 'ready', data: 'whole anew', refreshing: false });
  });

  it.each([
    ['15 minutes after the whole was begun to be read, however often it has caught up since', 7.5 * minute],
    ['where the clock has been set back', -minute],
  ])('reads the whole %s', async (_when, passed) => {
    loader = load();
    await settle();
    later(passed);
    loader.catchUp();
    await settle();
    later(passed);
    loader.catchUp();
    await settle();
    expect(loader.current()).toMatchObject({ data: 'whole' });
    expect(read.mock.calls.length).toBeGreaterThan(1);
  });

  it('reads the whole when it is to read again, and does not give that up for changes meanwhile', async () => {
    loader = load();
    await settle();
    read.mockResolvedValue('whole anew');
    loader.refresh();
    loader.catchUp();
    await settle();
    expect(loader.current()).toMatchObject({ data: 'whole anew', refreshing: false });
    expect(readChanges).not.toHaveBeenCalled();
  });

  it('begins with what another has read in the same page, and reads only what has changed since', async () => {
    load().stop();
    loader = load();
    await settle();
    loader.stop();
    later(minute);
    loader = load();
    expect(loader.current()).toEqual({
      state: 'ready',
      data: 'whole',
      asOf: new Date(now().getTime() - minute),
      refreshing: true,
    });
    await settle();
    expect(loader.current()).toMatchObject({ data: 'whole, changed', asOf: now(), refreshing: false });
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('shows what is held, with its age, while it reads the whole again after 15 minutes', async () => {
    loader = load();
    await settle();
    loader.stop();
    later(15 * minute);
    loader = load();
    expect(loader.current()).toMatchObject({ state: 'ready', data: 'whole', refreshing: true });
    await settle();
    expect(read).toHaveBeenCalledTimes(2);
    expect(readChanges).not.toHaveBeenCalled();
  });

  it('keeps what it had where the changes cannot be read, and adds to it the next time', async () => {
    loader = load();
    await settle();
    readChanges.mockRejectedValueOnce(new ProblemError({ kind: 'offline' }));
    loader.catchUp();
    await settle();
    expect(loader.current()).toMatchObject({ state: 'failed', stale: { data: 'whole' } });
    loader.catchUp();
    await settle();
    expect(loader.current()).toMatchObject({ state: 'ready', data: 'whole, changed' });
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('does not hear changes that a newer reading has overtaken', async () => {
    loader = load();
    await settle();
    let answer: (text: string) => void = () => undefined;
    readChanges.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    loader.catchUp();
    loader.catchUp();
    await settle();
    answer('overtaken');
    await settle();
    expect(loader.current()).toMatchObject({ data: 'whole, changed', refreshing: false });
  });

  it('holds nothing of what has become empty', async () => {
    loader = load({ isEmpty: (text) => text === '' });
    await settle();
    readChanges.mockResolvedValue('');
    loader.catchUp();
    await settle();
    expect(loader.current()).toEqual({ state: 'empty', asOf: now() });
    expect(memory.get()).toBeUndefined();
  });

  it('reads the whole once more where the lists turn out to be newer, and only then adds to it', async () => {
    const lists = { at: 3, hasMoreThan: (version: number) => lists.at > version };
    loader = load({ lists });
    lists.at = 4;
    await settle();
    expect(read).toHaveBeenCalledTimes(2);
    expect(readChanges).not.toHaveBeenCalled();
  });

  it('catches up by reading the whole where it was not told how to read changes', async () => {
    loader = load({ readChanges: undefined });
    await settle();
    loader.catchUp();
    await settle();
    expect(read).toHaveBeenCalledTimes(2);
  });
});

describe('what is held in memory', () => {
  it('is held for one connection, and no other gets it', () => {
    const held = wholesInMemory<string>();
    const one = connection();
    held(one).set({ data: 'whole', asOf: now(), wholeAt: now() });
    expect(held(one).get()).toMatchObject({ data: 'whole' });
    expect(held(connection()).get()).toBeUndefined();
  });
});

test('while SharePoint is busy, catching up waits as long as it asked for', async () => {
  read.mockRejectedValueOnce(new ProblemError({ kind: 'throttled', retryAfter: 60 }));
  loader = load();
  await settle();
  loader.catchUp();
  await settle();
  expect(read).toHaveBeenCalledTimes(1);
  expect(loader.current()).toMatchObject({ state: 'failed', retryingIn: 60 });
});
