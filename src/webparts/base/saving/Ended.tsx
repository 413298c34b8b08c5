import * as React from 'react';
import { Button } from '../../../ui/Button';
import { FewAtATime } from '../../../ui/FewAtATime';
import { Fold } from '../../../ui/Fold';
import { type Task, TaskList } from '../../../ui/TaskList';
import { type Counted, counted, figure, fill } from '../../../ui/text';
import { notKeptWords } from '../../../ui/textKept';
import type { BothVersions, Theirs } from './Conflict';
import type { RunningProps } from './Running';
import styles from './Saving.module.scss';
import { StepHeading } from './StepHeading';
import { strings } from './strings';
import type { Row, RowResult, Run, RunItem } from './useRun';
import { Why } from './Why';

/** The words for the outcome of the writes. */
export interface BulkWords {
  readonly Progress: RunningProps['progress'];
  readonly All: Counted<`{count} ${string}`>;
  readonly NoneSaved: string;
  readonly NothingLost: string;
  readonly Again: Counted<`${string}{count}${string}`>;
  readonly Rest: Counted<`${string}{count}`>;
  readonly See: Counted;
}

export const changes: BulkWords = {
  Progress: strings.Progress,
  All: strings.All,
  NoneSaved: strings.NoneSaved,
  NothingLost: strings.NothingLost,
  Again: strings.Again,
  Rest: strings.Rest,
  See: strings.See,
};

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
  also,
  onDone,
}: EndedProps<I, T> & { readonly run: Run<I, T> }): React.ReactElement {
  const { rows, stopped } = run;
  const saved = rows.filter(({ standing }) => standing?.state === 'saved');
  const rest = rows.filter((row) => !isSettled(row));
  const again = rest.filter(({ standing }) => !standing || standing.state === 'failed' || standing.state === 'notSent');
  const onlyStopped = stopped && again.every(({ standing }) => standing?.state !== 'failed');
  return (
    <>
      {/* Each change of state removes the button that was pressed, so the new heading takes the focus. */}
      <StepHeading key={`${saved.length} ${rest.length}`}>{headingWords(saved.length, rest.length, say)}</StepHeading>
      {again.length > 0 ? (
        <p className={styles.note}>
          {onlyStopped ? strings.Stopped : notKeptWords() ? strings.TryHere : say.NothingLost}
        </p>
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
        {also}
      </div>
      {saved.length < rows.length ? (
        <div className={styles.block}>
          <FewAtATime rows={rows.filter(({ standing }) => standing?.state !== 'saved')} each="li">
            {(shown) => <TaskList tasks={shown.map((row) => task(row, { both, over, why, ...run }))} />}
          </FewAtATime>
        </div>
      ) : null}
      {saved.length > 0 && rows.length > 1 ? (
        <div className={styles.block}>
          <Fold summary={counted(saved.length, say.See)} onceOpened>
            {listed(saved.map(({ item }) => item))}
          </Fold>
        </div>
      ) : null}
    </>
  );
}

function headingWords(saved: number, rest: number, say: BulkWords): string {
  const all = counted(saved, say.All);
  if (rest === 0) return all;
  return saved === 0 ? say.NoneSaved : fill(strings.Some, { saved: all, rest: figure(rest) });
}

function names(items: readonly RunItem[]): React.ReactNode {
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
  settle(row: Row<I, T>, mine?: I['write']): void;
};

/** An item that was not saved: its name, the reason, and for a conflict the buttons to settle it. */
function task<I extends RunItem, T extends Theirs>(row: Row<I, T>, { both, over, why, settle }: Settling<I, T>): Task {
  const { item, standing } = row;
  const conflict = (theirs: T): React.ComponentProps<typeof Why>['conflict'] => {
    const mine = over(item, theirs);
    return {
      name: item.name,
      both: both(item, theirs),
      theirs,
      onMine: mine && (() => settle(row, mine)),
      onTheirs: () => settle(row),
    };
  };
  return {
    key: item.write.key,
    // An item that was not sent because somebody stopped is no error.
    state: standing?.state === 'theirs' ? 'done' : !standing || standing.state === 'notSent' ? 'toDo' : 'warn',
    text: item.name,
    note: (standing && why?.(item, standing)) ?? (
      <Why standing={standing} conflict={standing?.state === 'conflict' ? conflict(standing.theirs) : undefined} />
    ),
  };
}
