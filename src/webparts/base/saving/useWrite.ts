import * as React from 'react';
import { unclear } from '../../../data/problem';
import type { Outcome, WriteOptions } from '../../../data/rowWrites';
import type { Failed } from '../../../domain/problem';
import { type Hold, useHold } from '../held/holding';
import { useWaiting } from './waiting';

export interface WriteCalls<A, R> {
  write(attempt: A, options: Pick<WriteOptions<unknown>, 'wait' | 'stopped'>): Promise<R>;
  /** Whether or not anybody still looks on: what was typed of a saved attempt is let go. */
  onOutcome?(outcome: R | Failed, attempt: A): void;
  /** After that, where somebody still looks on. */
  onEnded(outcome: R | Failed, attempt: A): void;
  /** Whether the view is still there at this place: going on to it breaks nothing off. */
  stays?: Hold['stays'];
}

/** One thing that is saved, and how that stands. */
export interface Write<A, R> {
  /** An attempt is on its way. */
  readonly saving: boolean;
  /** Seconds SharePoint asks to wait; undefined while it does not. */
  readonly seconds?: number;
  /** What became of the last attempt; undefined before the first, while one is on its way, and once it is settled. */
  readonly ended?: { readonly attempt: A; readonly outcome: R | Failed };
  /** Does nothing while another attempt is on its way. */
  save(attempt: A): void;
  /** Somebody has typed since: what failed is not what would be sent now, and no more is said of it. */
  typed(): void;
  /** No more is said of how the last attempt ended. */
  settle(): void;
}

/**
 * Saves one thing, as often as it takes: waits where SharePoint is busy, asks before somebody leaves meanwhile, and
 * says what became of it. A write that throws counts as one of which nothing is known.
 */
export function useWrite<A, R extends { readonly state: string }>({
  write,
  onOutcome = () => undefined,
  onEnded,
  stays,
}: WriteCalls<A, R>): Write<A, R> {
  const [saving, setSaving] = React.useState(false);
  const [ended, setEnded] = React.useState<Write<A, R>['ended']>();
  const { seconds, wait, gone } = useWaiting();
  // Two presses of a button, faster than it is drawn anew, save once.
  const isBusy = React.useRef(false);
  useHold(saving, { saving: true, stays });

  async function run(attempt: A): Promise<void> {
    setSaving(true);
    setEnded(undefined);
    const outcome = await write(attempt, { wait, stopped: gone }).catch(unclear);
    isBusy.current = false;
    onOutcome(outcome, attempt);
    if (gone()) return;
    // In two turns: a form holds its text again before it is said whether the browser keeps that.
    setSaving(false);
    setEnded({ attempt, outcome });
    onEnded(outcome, attempt);
  }

  return {
    saving,
    seconds,
    ended,
    save(attempt) {
      if (isBusy.current) return;
      isBusy.current = true;
      run(attempt).catch(() => undefined);
    },
    typed() {
      if (ended?.outcome.state === 'failed') setEnded(undefined);
    },
    settle: () => setEnded(undefined),
  };
}

/** The attempt and the other version, where somebody else has saved one meanwhile. */
export function conflictIn<A, T>(
  ended: Write<A, Outcome<T>>['ended'],
): { readonly attempt: A; readonly theirs: T } | undefined {
  return ended?.outcome.state === 'conflict' ? { attempt: ended.attempt, theirs: ended.outcome.theirs } : undefined;
}
