import * as React from 'react';
import { unclear } from '../../../data/problem';
import type { Outcome, WriteOptions } from '../../../data/rowWrites';
import type { Failed } from '../../../domain/problem';
import { type Hold, useHold } from '../held/holding';
import { withDoubt } from './doubt';
import { useWaiting } from './waiting';

export interface WriteCalls<A, R> {
  write(attempt: A, options: Pick<WriteOptions<unknown>, 'wait' | 'stopped'>): Promise<R>;
  /** Called even if the view has gone: releases the typed text of a saved attempt. */
  onOutcome?(outcome: R | Failed, attempt: A): void;
  /** Called after that, if the view is still there. */
  onEnded(outcome: R | Failed, attempt: A): void;
  /** Whether the view stays at this place, so that going there interrupts nothing. */
  stays?: Hold['stays'];
}

/** One thing to save, and its state. */
export interface Write<A, R> {
  /** An attempt is on its way. */
  readonly saving: boolean;
  /** Seconds to wait for a busy SharePoint; undefined if it is not busy. */
  readonly seconds?: number;
  /** The outcome of the last attempt; undefined before the first, during one, and once it is settled. */
  readonly ended?: { readonly attempt: A; readonly outcome: R | Failed };
  /** Does nothing while another attempt is on its way. */
  save(attempt: A): void;
  /** Somebody has typed since: the outcome is about an older text and is no longer shown. */
  typed(): void;
  /** Stops showing the outcome of the last attempt. */
  settle(): void;
}

/**
 * Saves one thing: waits while SharePoint is busy, asks before somebody leaves meanwhile, and gives the outcome. If a
 * write throws, it is unknown whether it was saved.
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
  // Two presses of a button before the next drawing save once.
  const isBusy = React.useRef(false);
  const before = React.useRef<R | Failed>();
  useHold(saving, { saving: true, stays });

  async function run(attempt: A): Promise<void> {
    setSaving(true);
    setEnded(undefined);
    const answer = await write(attempt, { wait, stopped: gone }).catch(unclear);
    const outcome = withDoubt(before.current, answer);
    before.current = outcome;
    isBusy.current = false;
    onOutcome(outcome, attempt);
    if (gone()) return;
    // In two steps: the form holds its text again before the message depends on whether the browser keeps it.
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
    settle() {
      before.current = undefined;
      setEnded(undefined);
    },
  };
}

/** The attempt and the other version, if somebody else has saved one meanwhile. */
export function conflictIn<A, T>(
  ended: Write<A, Outcome<T>>['ended'],
): { readonly attempt: A; readonly theirs: T } | undefined {
  return ended?.outcome.state === 'conflict' ? { attempt: ended.attempt, theirs: ended.outcome.theirs } : undefined;
}
