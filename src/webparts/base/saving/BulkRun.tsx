import * as React from 'react';
import type { WriteOptions, Outcome } from '../../../data/rowWrites';
import { Fold } from '../../../ui/Fold';
import { type Counted, counted } from '../../../ui/text';
import { backVersions } from './backVersions';
import type { Theirs } from './Conflict';
import { isInDoubt } from './doubt';
import {
  type Back,
  type BulkWords,
  changes,
  Ended,
  type EndedProps,
  isSettled,
  itemsOf,
  names,
  putBackOf,
} from './Ended';
import { Running } from './Running';
import styles from './Saving.module.scss';
import { strings } from './strings';
import { type Row, type Run, type RunItem, useRun } from './useRun';

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
  const [goingBack, setGoingBack] = React.useState<readonly Row<I, T>[]>();
  const run = useToldRun(props);
  const { title, words = changes, back } = props;
  if (goingBack && back) return <PutBack {...props} goingBack={goingBack} back={back} />;
  return run.running ? (
    <Running {...run} title={title} total={run.rows.length} progress={words.Progress} />
  ) : (
    <Ended {...props} run={run} onBack={setGoingBack} />
  );
}

const putBack: BulkWords = {
  Progress: strings.BackProgress,
  All: strings.BackAll,
  NoneSaved: strings.BackNone,
  NothingLost: strings.BackTryHere,
  TryHere: strings.BackTryHere,
  Again: strings.Again,
  Rest: strings.BackRest,
  See: strings.BackSee,
  Why: { Conflict: strings.BackConflict, ConflictBy: strings.BackConflictBy, Unclear: strings.BackUnclear },
  Both: backVersions,
};

interface PutBackProps<I extends RunItem, T extends Theirs> extends Pick<BulkRunProps<I, T>, 'onEnded' | 'onDone'> {
  /** What was saved, or may have been. Without a standing: it was saved in another run. */
  readonly goingBack: readonly Row<I, T>[];
  readonly back: Back<I, T>;
}

/** Puts back what was saved. What somebody has changed since stays as they wrote it. */
export function PutBack<I extends RunItem, T extends Theirs>({
  goingBack,
  back,
  onEnded,
  onDone,
}: PutBackProps<I, T>): React.ReactElement {
  const { write, both, isAdded, added } = back;
  const [rows] = React.useState(() => putBackOf(goingBack, back));
  const [items] = React.useState(() => itemsOf(rows));
  const stay = itemsOf(goingBack).filter(isAdded);
  const inDoubt = itemsOf(rows.filter(({ standing }) => isInDoubt(standing)));
  return (
    <BulkRun<I, T>
      title={counted(items.length, strings.PuttingBack)}
      items={items}
      write={write}
      both={both}
      over={() => undefined}
      words={putBack}
      note={
        <>
          <NamedNote words={added} which={strings.WhichNew} items={stay} />
          <NamedNote words={strings.BackDoubt} which={strings.WhichDoubt} items={inDoubt} />
        </>
      }
      onEnded={onEnded}
      onDone={onDone}
    />
  );
}

interface NamedNoteProps {
  readonly words: Counted<`${string}{count}${string}`>;
  /** Opens to the names. */
  readonly which: string;
  readonly items: readonly RunItem[];
}

/** Says something of some items, and which they are; nothing if there are none. */
function NamedNote({ words, which, items }: NamedNoteProps): React.ReactElement | null {
  if (items.length === 0) return null;
  return (
    <>
      <p className={styles.note}>{counted(items.length, words)}</p>
      <Fold summary={which} onceOpened>
        {names(items)}
      </Fold>
    </>
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
