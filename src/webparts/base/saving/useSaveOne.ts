import * as React from 'react';
import { unclear } from '../../../data/problem';
import type { Outcome, WriteOptions } from '../../../data/rowWrites';
import type { Problem } from '../../../domain/outcome';
import { useHold } from '../held/holding';
import { useWaiting } from './waiting';

/** What kept an attempt from being saved; `unclear` where even that is not known. */
type Trouble<A, T> =
  | { readonly kind: 'conflict'; readonly attempt: A; readonly theirs: T }
  | { readonly kind: 'gone' }
  | { readonly kind: 'unreadable'; readonly field: string }
  | { readonly kind: 'failed'; readonly attempt: A; readonly problem: Problem; readonly unclear: boolean };

export interface SaveOneOptions<A, T> {
  write(attempt: A, options: WriteOptions<T>): Promise<Outcome<T>>;
  /** It is saved, whether or not anybody still looks on: what was typed of it is let go. */
  letGo(attempt: A): void;
  onSaved(attempt: A): void;
  /** The row is not there any more. */
  onGone(): void;
}

export interface SaveOne<A, T> {
  readonly saving: boolean;
  /** Seconds SharePoint asks to wait; undefined while it does not. */
  readonly seconds?: number;
  readonly trouble?: Trouble<A, T>;
  save(attempt: A): void;
  /** Says no more of the trouble. */
  settle(): void;
}

/**
 * Saves one row: waits where SharePoint is busy, asks before somebody leaves, and tells of a row that has gone from
 * under it.
 */
export function useSaveOne<A, T>({ write, letGo, onSaved, onGone }: SaveOneOptions<A, T>): SaveOne<A, T> {
  const [saving, setSaving] = React.useState(false);
  const [trouble, setTrouble] = React.useState<Trouble<A, T>>();
  const { seconds, wait, gone } = useWaiting();
  useHold(saving, { saving: true });

  async function run(attempt: A): Promise<void> {
    setSaving(true);
    setTrouble(undefined);
    const outcome = await write(attempt, { wait, stopped: gone }).catch(unclear);
    if (outcome.state === 'saved') letGo(attempt);
    if (gone()) return;
    setSaving(false);
    if (outcome.state === 'saved') onSaved(attempt);
    else if (outcome.state === 'conflict') setTrouble({ kind: 'conflict', attempt, theirs: outcome.theirs });
    else if (outcome.state === 'failed')
      setTrouble({ kind: 'failed', attempt, problem: outcome.problem, unclear: outcome.unclear });
    else if (outcome.state === 'unreadable') setTrouble({ kind: 'unreadable', field: outcome.field });
    else {
      setTrouble({ kind: 'gone' });
      onGone();
    }
  }

  return {
    saving,
    seconds,
    trouble,
    save(attempt) {
      run(attempt).catch(() => undefined);
    },
    settle: () => setTrouble(undefined),
  };
}
