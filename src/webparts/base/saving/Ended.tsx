import * as React from 'react';
import type { Outcome, WriteOptions } from '../../../data/rowWrites';
import { Button } from '../../../ui/Button';
import { FewAtATime } from '../../../ui/FewAtATime';
import { Fold } from '../../../ui/Fold';
import { type Task, TaskList } from '../../../ui/TaskList';
import { type Counted, counted, figure, fill } from '../../../ui/text';
import { notKeptWords } from '../../../ui/textKept';
import type { BothVersions, ConflictWords, Theirs } from './Conflict';
import { isInDoubt, mayGoBack } from './doubt';
import type { RunningProps } from './Running';
import styles from './Saving.module.scss';
import { StepHeading } from './StepHeading';
import { strings } from './strings';
import type { Row, RowResult, Run, RunItem } from './useRun';
import { Why, type WhyWords } from './Why';

/** The words for the outcome of the writes. */
export interface BulkWords {
  readonly Progress: RunningProps['progress'];
  readonly All: Counted<`{count} ${string}`>;
  readonly NoneSaved: string;
  readonly NothingLost: string;
  /** Said in its place if what was typed is kept nowhere else. */
  readonly TryHere: string;
  readonly Again: Counted<`${string}{count}${string}`>;
  readonly Rest: Counted<`${string}{count}`>;
  readonly See: Counted;
  /** Of an item that was not saved, and of its two versions; left out: as of any change. */
  readonly Why?: WhyWords;
  readonly Both?: ConflictWords;
}

export const changes: BulkWords = {
  Progress: strings.Progress,
  All: strings.All,
  NoneSaved: strings.NoneSaved,
  NothingLost: strings.NothingLost,
  TryHere: strings.TryHere,
  Again: strings.Again,
  Rest: strings.Rest,
  See: strings.See,
};

/** The way back from a save. */
export interface Back<I extends RunItem, T extends Theirs> {
  /** Puts saved items back; see `putBackRows`. */
  write(saved: readonly I['write'][], options: WriteOptions<T>): Promise<readonly Outcome<T>[]>;
  /** What stood before the save (`mine`), beside what somebody has written since. */
  both(item: I, theirs: T): readonly BothVersions[];
  /** Whether the save added the row. A page deletes nothing, so it stays. */
  isAdded(item: I): boolean;
  /** Says what becomes of the added rows. */
  readonly added: Counted<`${string}{count}${string}`>;
  /** Whether an added row is written too, so that it says nothing any more; otherwise it is left out. */
  readonly isEmptied: boolean;
}

export interface EndedProps<I extends RunItem, T extends Theirs> {
  /** A conflict's two versions, column by column. */
  both(item: I, theirs: T): readonly BothVersions[];
  /** The write that saves our version over theirs; undefined if that would make no sense. */
  over(item: I, theirs: T): I['write'] | undefined;
  /** The list of saved items, if their names alone say too little. */
  listed?(items: readonly I[]): React.ReactNode;
  /** Other words, if more than a change is saved. */
  readonly words?: BulkWords;
  /** Why an item was not saved, if there is more to say than usual; it replaces both versions. */
  why?(item: I, result: RowResult<T>): React.ReactNode;
  /** Shown right below the outcome. */
  readonly note?: React.ReactNode;
  /** The way back; left out: there is none. */
  readonly back?: Back<I, T>;
  /** Another button, beside “Done”. */
  readonly also?: React.ReactNode;
  onDone(): void;
}

export function isSettled<I extends RunItem, T>({ standing }: Row<I, T>): boolean {
  return standing?.state === 'saved' || standing?.state === 'theirs';
}

/** The outcome of the writes. */
export function Ended<I extends RunItem, T extends Theirs>({
  run,
  both,
  over,
  listed = names,
  words: say = changes,
  why,
  note,
  back,
  also,
  onBack,
  onDone,
}: EndedProps<I, T> & { readonly run: Run<I, T>; onBack(toPutBack: readonly Row<I, T>[]): void }): React.ReactElement {
  const { rows, stopped } = run;
  const saved = rows.filter(({ standing }) => standing?.state === 'saved');
  const rest = rows.filter((row) => !isSettled(row));
  const again = rest.filter(({ standing }) => !standing || standing.state === 'failed' || standing.state === 'notSent');
  const goingBack = rows.filter(({ standing }) => mayGoBack(standing));
  const toPutBack = back ? putBackOf(goingBack, back) : [];
  const onlyStopped = stopped && again.every(({ standing }) => standing?.state !== 'failed');
  return (
    <>
      {/* Each change of state removes the button that was pressed, so the new heading takes the focus. */}
      <StepHeading key={`${saved.length} ${rest.length}`}>{headingWords(saved.length, rest.length, say)}</StepHeading>
      {again.length > 0 ? (
        <p className={styles.note}>{onlyStopped ? strings.Stopped : notKeptWords() ? say.TryHere : say.NothingLost}</p>
      ) : null}
      {note}
      <div className={styles.buttons}>
        {again.length > 0 ? (
          <Button primary onClick={() => run.again(again)}>
            {onlyStopped ? counted(again.length, say.Rest) : counted(again.length, say.Again)}
          </Button>
        ) : null}
        <Button primary={again.length === 0} onClick={onDone}>
          {strings.Done}
        </Button>
        {toPutBack.length > 0 ? (
          <Button onClick={() => onBack(goingBack)}>{counted(toPutBack.length, strings.PutBack)}</Button>
        ) : null}
        {also}
      </div>
      <BackNotes toPutBack={toPutBack} />
      {saved.length < rows.length ? (
        <div className={styles.block}>
          <FewAtATime rows={rows.filter(({ standing }) => standing?.state !== 'saved')} each="li">
            {(shown) => <TaskList tasks={shown.map((row) => task(row, { both, over, why, say, ...run }))} />}
          </FewAtATime>
        </div>
      ) : null}
      {saved.length > 0 && rows.length > 1 ? (
        <div className={styles.block}>
          <Fold summary={counted(saved.length, say.See)} onceOpened>
            {listed(itemsOf(saved))}
          </Fold>
        </div>
      ) : null}
    </>
  );
}

export function itemsOf<I extends RunItem, T>(rows: readonly Row<I, T>[]): I[] {
  return rows.map(({ item }) => item);
}

/** The rows that are written to put them back. */
export function putBackOf<I extends RunItem, T extends Theirs>(
  rows: readonly Row<I, T>[],
  { isAdded, isEmptied }: Back<I, T>,
): Row<I, T>[] {
  return rows.filter(({ item }) => isEmptied || !isAdded(item));
}

/** Until when what is saved can be put back, and how much of it is in doubt. */
function BackNotes<I extends RunItem, T>({
  toPutBack,
}: {
  readonly toPutBack: readonly Row<I, T>[];
}): React.ReactElement {
  const inDoubt = toPutBack.filter(({ standing }) => isInDoubt(standing)).length;
  return (
    <>
      {toPutBack.length > 0 ? <p className={styles.until}>{strings.PutBackUntil}</p> : null}
      {inDoubt > 0 ? <p className={styles.note}>{counted(inDoubt, strings.PutBackDoubt)}</p> : null}
    </>
  );
}

function headingWords(saved: number, rest: number, say: BulkWords): string {
  const all = counted(saved, say.All);
  if (rest === 0) return all;
  return saved === 0 ? say.NoneSaved : fill(strings.Some, { saved: all, rest: figure(rest) });
}

export function names(items: readonly RunItem[]): React.ReactNode {
  return (
    <FewAtATime rows={items} each="li">
      {(shown) => (
        <ul>
          {shown.map(({ name, write }) => (
            <li key={write.key}>{name}</li>
          ))}
        </ul>
      )}
    </FewAtATime>
  );
}

type Settling<I extends RunItem, T extends Theirs> = Pick<EndedProps<I, T>, 'both' | 'over' | 'why'> & {
  readonly say: BulkWords;
  settle(row: Row<I, T>, mine?: I['write']): void;
};

/** An item that was not saved: its name, the reason, and for a conflict the buttons to settle it. */
function task<I extends RunItem, T extends Theirs>(
  row: Row<I, T>,
  { both, over, why, say, settle }: Settling<I, T>,
): Task {
  const { item, standing } = row;
  const conflict = (theirs: T): React.ComponentProps<typeof Why>['conflict'] => {
    const mine = over(item, theirs);
    return {
      name: item.name,
      both: both(item, theirs),
      theirs,
      onMine: mine && (() => settle(row, mine)),
      onTheirs: say.Both ? undefined : () => settle(row),
      words: say.Both,
    };
  };
  return {
    key: item.write.key,
    // An item that was not sent because somebody stopped is no error.
    state: standing?.state === 'theirs' ? 'done' : !standing || standing.state === 'notSent' ? 'toDo' : 'warn',
    text: item.name,
    note: (standing && why?.(item, standing)) ?? (
      <Why
        standing={standing}
        words={say.Why}
        conflict={standing?.state === 'conflict' ? conflict(standing.theirs) : undefined}
      />
    ),
  };
}
