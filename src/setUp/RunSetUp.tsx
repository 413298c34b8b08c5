import * as React from 'react';
import * as uiStrings from 'UiStrings';
import type { Connection } from '../data/connection';
import { problemFrom } from '../data/problem';
import { setUp, type SetUpOutcome, type SetUpPart, type SetUpProgress } from '../data/provisioning/setUp';
import type { Difference } from '../data/provisioning/difference';
import type { Problem } from '../domain/problem';
import { labelOf } from '../lists/fieldXml';
import { Button } from '../ui/Button';
import { Heading } from '../ui/Heading';
import { ProblemNotice } from '../ui/ProblemNotice';
import { Progress } from '../ui/Progress';
import { type Task, TaskList } from '../ui/TaskList';
import { counted, fill } from '../ui/text';
import styles from './SetUp.module.scss';
import { SetUpDone } from './SetUpDone';
import { strings } from './strings';

type Run =
  | { readonly state: 'running' }
  | { readonly state: 'ended'; readonly outcome: SetUpOutcome }
  | { readonly state: 'broken'; readonly problem: Problem };

export interface RunSetUpProps {
  readonly connection: Connection;
  onDone(): void;
}

/** Set-up under way: how far it is, what it is doing, and a button to stop. It can always be started again. */
export function RunSetUp({ connection, onDone }: RunSetUpProps): React.ReactElement {
  const { run, progress, stopping, start, stop } = useSetUpRun(connection);
  const heading = React.useRef<HTMLHeadingElement>(null);

  // Each change of state removes the button that was pressed, so the heading takes the focus.
  React.useEffect(() => heading.current?.focus(), [run.state]);

  if (run.state === 'ended' && run.outcome.finished)
    return <SetUpDone connection={connection} outcome={run.outcome} onDone={onDone} />;
  const { words, made, total } = progressOf(progress);
  return (
    <>
      <Heading ref={heading} tabIndex={-1} className={styles.heading}>
        {run.state === 'running' ? words : run.state === 'ended' ? strings.Stopped : strings.Interrupted}
      </Heading>
      <Progress label={words} done={made} total={total} />
      <p className={styles.quiet}>{run.state === 'running' ? strings.KeepOpen : strings.StoppedNote}</p>
      {run.state === 'broken' ? (
        <div className={styles.block}>
          <ProblemNotice problem={run.problem} retryLabel={strings.GoOn} onRetry={start} />
        </div>
      ) : null}
      <div className={styles.block}>
        <TaskList tasks={tasksOf(progress)} />
      </div>
      {run.state === 'broken' ? null : (
        <div className={styles.buttons}>
          {run.state === 'ended' ? (
            <Button primary onClick={start}>
              {strings.GoOn}
            </Button>
          ) : (
            <Button disabled={stopping} onClick={stop}>
              {stopping ? strings.Stopping : strings.Stop}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

interface SetUpRun {
  readonly run: Run;
  readonly progress: SetUpProgress | undefined;
  /** Somebody has asked it to stop. */
  readonly stopping: boolean;
  start(): void;
  stop(): void;
}

/** Runs set-up at once. It stops when the page is left. */
function useSetUpRun(connection: Connection): SetUpRun {
  const [run, setRun] = React.useState<Run>({ state: 'running' });
  const [progress, setProgress] = React.useState<SetUpProgress>();
  const [stopping, setStopping] = React.useState(false);
  const stop = React.useRef(false);

  const start = React.useCallback(() => {
    stop.current = false;
    setStopping(false);
    setRun({ state: 'running' });
    setUp(connection, { onProgress: setProgress, stopped: () => stop.current }).then(
      (outcome) => setRun({ state: 'ended', outcome }),
      async (error) => setRun({ state: 'broken', problem: await problemFrom(error) }),
    );
  }, [connection]);

  React.useEffect(() => {
    start();
    return () => {
      stop.current = true;
    };
  }, [start]);

  return {
    run,
    progress,
    stopping,
    start,
    stop: () => {
      stop.current = true;
      setStopping(true);
    },
  };
}

/** How many lists are made, of how many. */
function progressOf(progress: SetUpProgress | undefined): { words: string; made: number; total: number } {
  if (!progress) return { words: strings.Checking, made: 0, total: 0 };
  const { parts } = progress;
  const [made, total] = [progress.done, parts.length].map(
    (count) => parts.slice(0, count).filter(({ kind }) => kind === 'list').length,
  );
  return { words: fill(strings.MadeProgress, { done: made, total }), made, total };
}

function tasksOf(progress: SetUpProgress | undefined): Task[] {
  return (progress?.parts ?? []).map((part, index): Task => {
    const state = index < progress!.done ? 'done' : index === progress!.done ? 'now' : 'toDo';
    return {
      key: String(index),
      state,
      text: partWords(part),
      note: state === 'now' ? doingWords(progress!) : undefined,
    };
  });
}

function partWords(part: SetUpPart): string {
  if (part.kind === 'list') return part.plan.title;
  return part.kind === 'permissions' ? strings.PartPermissions : strings.PartRows;
}

function doingWords({ doing, waiting }: SetUpProgress): string | undefined {
  if (waiting !== undefined) return fill(strings.Waiting, { seconds: counted(waiting, uiStrings.Seconds) });
  if (!doing) return undefined;
  if ('name' in doing) return fill(strings.DoingColumn, { column: labelOf(doing.plan, doing.name) });
  const words: Readonly<Partial<Record<Difference['kind'], string>>> = {
    level: strings.DoingPermissions,
    group: strings.DoingGroups,
    groupOwner: strings.DoingGroups,
    list: strings.DoingList,
    inherits: strings.DoingClose,
    grant: strings.DoingPermissions,
    extraGrant: strings.DoingPermissions,
  };
  return words[doing.kind] ?? strings.DoingSettings;
}
