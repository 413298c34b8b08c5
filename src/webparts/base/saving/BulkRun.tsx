import * as React from 'react';
import type { WriteOptions, Outcome } from '../../../data/rowWrites';
import type { Theirs } from './Conflict';
import { changes, Ended, type EndedProps, isSettled } from './Ended';
import { Running } from './Running';
import { type Run, type RunItem, useRun } from './useRun';

export interface BulkRunProps<I extends RunItem, T extends Theirs> extends EndedProps<I, T> {
  /** What is changed, such as “Internet access at 60 sites”. */
  readonly title: string;
  readonly items: readonly I[];
  write(writes: readonly I['write'][], options: WriteOptions<T>): Promise<readonly Outcome<T>[]>;
  /** Called whenever a run has ended, even if it was stopped or the view has gone. */
  onEnded?(): void;
  /** Called when nothing is left to save. */
  onAllSaved?(): void;
}

/**
 * Many writes under way: how many are saved, a button to stop, and at the end exactly which were not saved, and why.
 */
export function BulkRun<I extends RunItem, T extends Theirs>(props: BulkRunProps<I, T>): React.ReactElement {
  const run = useToldRun(props);
  const { title, words = changes } = props;
  return run.running ? (
    <Running {...run} title={title} total={run.rows.length} progress={words.Progress} />
  ) : (
    <Ended {...props} run={run} />
  );
}

/** Runs the writes, and tells when a run has ended and when all are saved. */
function useToldRun<I extends RunItem, T extends Theirs>({
  items,
  write,
  onEnded,
  onAllSaved,
}: BulkRunProps<I, T>): Run<I, T> {
  const left = React.useRef(false);
  React.useEffect(
    () => () => {
      left.current = true;
    },
    [],
  );
  const run = useRun<I, T>(items, async (...given) => {
    try {
      return await write(...given);
    } finally {
      // If the user has left, there is no result page; reload what was saved anyway.
      if (left.current) onEnded?.();
    }
  });
  const { rows, running } = run;
  React.useEffect(() => {
    if (!running) onEnded?.();
    // Once per run.
  }, [running]);
  const isDone = !running && rows.every(isSettled);
  React.useEffect(() => {
    if (isDone) onAllSaved?.();
  }, [isDone]);
  return run;
}
