import * as React from 'react';
import { problemFrom } from '../../../data/problem';
import type { Outcome, WriteOptions } from '../../../data/rowWrites';
import { useHold } from '../held/holding';
import { afterAttempt } from './doubt';
import { useWaiting } from './waiting';

/** One of many writes, with its name. */
export interface RunItem {
  readonly name: string;
  readonly write: { readonly key: string };
}

/** The result of an item: an outcome, or that its conflict was settled for the other version. */
export type RowResult<T> = Outcome<T> | { readonly state: 'theirs' };

/** An item and its result; undefined until its first run has ended. */
export interface Row<I extends RunItem, T> {
  readonly item: I;
  readonly standing: RowResult<T> | undefined;
}

export interface Run<I extends RunItem, T> {
  readonly rows: readonly Row<I, T>[];
  readonly running: boolean;
  /** A person has stopped it, or is stopping it. */
  readonly stopped: boolean;
  readonly saved: number;
  /** Seconds until the run ends, at the pace so far. */
  readonly secondsLeft?: number;
  /** Seconds to wait for a busy SharePoint. */
  readonly waiting?: number;
  stop(): void;
  again(rows: readonly Row<I, T>[]): void;
  /** Settles a conflict: with this write over their version, or by leaving theirs. */
  settle(row: Row<I, T>, mine?: I['write']): void;
}

type Write<I extends RunItem, T> = (
  writes: readonly I['write'][],
  options: WriteOptions<T>,
) => Promise<readonly Outcome<T>[]>;

/** Runs writes at once, and again on request. Leaving the page meanwhile is asked about first. */
export function useRun<I extends RunItem, T>(given: readonly I[], write: Write<I, T>): Run<I, T> {
  const [items, setItems] = React.useState(given);
  // Changed in place: a run of thousands notes each as it ends.
  const results = React.useRef(new Map<string, RowResult<T>>());
  const [, redraw] = React.useReducer((count: number) => count + 1, 0);
  const [running, setRunning] = React.useState(true);
  const [stopped, setStopped] = React.useState(false);
  const [secondsLeft, setSecondsLeft] = React.useState<number>();
  const stop = React.useRef(false);
  const { seconds: waiting, wait, endWait, gone } = useWaiting();
  useHold(running, { saving: true });

  async function run(some: readonly I[]): Promise<void> {
    stop.current = false;
    setStopped(false);
    setSecondsLeft(undefined);
    setRunning(true);
    const secondsAfter = estimated(some.length);
    await writeInto(results.current, some, write, {
      wait,
      stopped: () => stop.current || gone(),
      onOutcome() {
        const seconds = secondsAfter();
        if (!gone()) setSecondsLeft(seconds);
      },
    });
    if (!gone()) setRunning(false);
  }

  function start(some: readonly I[]): void {
    run(some).catch(() => undefined);
  }

  React.useEffect(() => {
    start(given);
    // Once: the items do not change while they are saved.
  }, []);

  const rows = items.map((item): Row<I, T> => ({ item, standing: results.current.get(item.write.key) }));
  return {
    rows,
    running,
    stopped,
    saved: rows.filter(({ standing }) => standing?.state === 'saved').length,
    secondsLeft,
    waiting,
    stop: () => {
      stop.current = true;
      setStopped(true);
      endWait();
    },
    again: (some) => start(some.map(({ item }) => item)),
    settle: ({ item }, mine) => {
      if (!mine) {
        results.current.set(item.write.key, { state: 'theirs' });
        redraw();
        return;
      }
      const again = { ...item, write: mine };
      setItems((before) => before.map((each) => (each.write.key === item.write.key ? again : each)));
      start([again]);
    },
  };
}

/** Writes some items, and notes the result of each by its key as it ends. */
async function writeInto<I extends RunItem, T>(
  results: Map<string, RowResult<T>>,
  some: readonly I[],
  write: Write<I, T>,
  options: WriteOptions<T>,
): Promise<void> {
  const writes = some.map((item) => item.write);
  const before = new Map(results);
  const note = (at: number, outcome: Outcome<T>): void => {
    const { key } = writes[at];
    results.set(key, afterAttempt<RowResult<T>>(before.get(key), outcome));
  };
  try {
    const outcomes = await write(writes, {
      ...options,
      onOutcome(at, outcome) {
        note(at, outcome);
        options.onOutcome?.(at, outcome);
      },
    });
    outcomes.forEach((outcome, at) => note(at, outcome));
  } catch (error) {
    const problem = await problemFrom(error);
    writes.forEach(({ key }) => results.set(key, { state: 'failed', problem, unclear: true }));
  }
}

/** Gives, after each of so many writes, the seconds that the others will take at the pace so far. */
function estimated(count: number): () => number {
  const began = performance.now();
  let ended = 0;
  return () => {
    ended += 1;
    return ((performance.now() - began) / ended / 1000) * (count - ended);
  };
}
