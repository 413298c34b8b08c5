import * as strings from 'RolloutEditStrings';
import * as React from 'react';
import * as uiStrings from 'UiStrings';
import { problemFrom } from '../../../data/problem';
import type { Outcome, WriteOptions } from '../../../data/rowWrites';
import { Button } from '../../../ui/Button';
import { Fold } from '../../../ui/Fold';
import { Heading } from '../../../ui/Heading';
import { Progress } from '../../../ui/Progress';
import { type Task, TaskList } from '../../../ui/TaskList';
import { counted, fill } from '../../../ui/words';
import styles from './Edit.module.scss';
import { useUnsaved, useWaiting } from '../../base/waiting';

/** One of many writes, with what people know it by. */
export interface RunItem<W> {
  readonly name: string;
  readonly write: W;
}

/** A row's state, which a write of it must name. */
interface State {
  readonly Id: number;
  readonly etag: string;
}

/** How a conflict is shown and settled. */
export interface Settling {
  readonly busy: boolean;
  onMine(): void;
  onTheirs(): void;
}

export interface BulkRunProps<W, Theirs> {
  /** What is changed, such as “Internet access at 60 sites”. */
  readonly title: string;
  /** What it is changed to. */
  readonly facts?: React.ReactNode;
  readonly items: readonly RunItem<W>[];
  write(writes: readonly W[], options: WriteOptions<Theirs>): Promise<readonly Outcome<Theirs>[]>;
  both(item: RunItem<W>, theirs: Theirs, settling: Settling): React.ReactNode;
  onDone(): void;
}

/** What became of an item: an outcome, or that its conflict was settled for the other version. */
type Standing<Theirs> = Outcome<Theirs> | { readonly state: 'theirs' };

/** Many writes at work: how many are saved, a way to stop, and at the end exactly which were not, and why. */
export function BulkRun<W extends { readonly key: string; readonly base?: State }, Theirs extends State>({ title, facts, items: given, write, both, onDone }: BulkRunProps<W, Theirs>): React.ReactElement {
  const [items, setItems] = React.useState(given);
  const [standings, setStandings] = React.useState<ReadonlyMap<string, Standing<Theirs>>>(new Map());
  const [running, setRunning] = React.useState(false);
  const [stopping, setStopping] = React.useState(false);
  const stop = React.useRef(false);
  const heading = React.useRef<HTMLHeadingElement>(null);
  const { seconds, wait, gone } = useWaiting();
  useUnsaved(running);

  function note(key: string, standing: Standing<Theirs>): void {
    if (!gone()) setStandings((before) => new Map(before).set(key, standing));
  }

  async function run(some: readonly RunItem<W>[]): Promise<void> {
    stop.current = false;
    setStopping(false);
    setRunning(true);
    const writes = some.map((item) => item.write);
    try {
      const outcomes = await write(writes, { wait, stopped: () => stop.current || gone(), onOutcome: (at, outcome) => note(writes[at].key, outcome) });
      outcomes.forEach((outcome, at) => note(writes[at].key, outcome));
    } catch (error) {
      const problem = await problemFrom(error);
      writes.forEach(({ key }) => note(key, { state: 'failed', problem, unclear: true }));
    }
    if (!gone()) setRunning(false);
  }

  React.useEffect(() => {
    run(given).catch(() => undefined);
    // Once: what is given does not change while it is saved.
  }, []);

  // Each change of state takes away the button that was pressed: the heading that says so takes the focus.
  React.useEffect(() => heading.current?.focus(), [running]);

  function settle(item: RunItem<W>, theirs: Theirs, mine: boolean): void {
    if (!mine) {
      note(item.write.key, { state: 'theirs' });
      return;
    }
    const again = { ...item, write: { ...item.write, base: theirs } };
    setItems((before) => before.map((each) => (each.write.key === item.write.key ? again : each)));
    run([again]).catch(() => undefined);
  }

  const standingOf = ({ write: { key } }: RunItem<W>): Standing<Theirs> | undefined => standings.get(key);
  const saved = items.filter((item) => standingOf(item)?.state === 'saved');
  if (running) {
    const words = fill(strings.RunProgress, { done: saved.length, total: items.length });
    return (
      <>
        <Heading ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </Heading>
        {facts}
        <p className={styles.block}>
          <strong>{words}</strong>
        </p>
        <Progress label={words} done={saved.length} total={items.length} />
        <p role="status" className={styles.quiet}>
          {seconds === undefined ? strings.RunKeepOpen : fill(uiStrings.Busy, { seconds: counted(seconds, uiStrings.SecondsOne, uiStrings.SecondsMany) })}
        </p>
        <div className={styles.buttons}>
          <Button
            disabled={stopping}
            onClick={() => {
              stop.current = true;
              setStopping(true);
            }}
          >
            {stopping ? strings.RunStopping : strings.RunStop}
          </Button>
        </div>
      </>
    );
  }

  const rest = items.filter((item) => !['saved', 'theirs'].includes(standingOf(item)?.state ?? ''));
  const again = rest.filter((item) => ['failed', 'notSent'].includes(standingOf(item)?.state ?? ''));
  const all = counted(saved.length, strings.RunAllOne, strings.RunAllMany);
  const tasks = items.filter((item) => standingOf(item)?.state !== 'saved').map((item): Task => ({
    key: item.write.key,
    state: standingOf(item)?.state === 'theirs' ? 'done' : 'warn',
    text: item.name,
    note: <Why standing={standingOf(item)} both={(theirs) => both(item, theirs, { busy: running, onMine: () => settle(item, theirs, true), onTheirs: () => settle(item, theirs, false) })} />,
  }));
  return (
    <>
      <Heading ref={heading} tabIndex={-1} className={styles.title}>
        {rest.length > 0 ? fill(strings.RunSome, { saved: all, rest: rest.length }) : all}
      </Heading>
      {again.length > 0 ? <p>{strings.RunNothingLost}</p> : null}
      {tasks.length > 0 ? (
        <div className={styles.block}>
          <TaskList tasks={tasks} />
        </div>
      ) : null}
      <div className={styles.buttons}>
        {again.length > 0 ? (
          <Button
            primary
            onClick={() => {
              run(again).catch(() => undefined);
            }}
          >
            {counted(again.length, strings.RunAgainOne, strings.RunAgainMany)}
          </Button>
        ) : null}
        <Button primary={again.length === 0} onClick={onDone}>
          {strings.RunDone}
        </Button>
      </div>
      {saved.length > 0 && items.length > 1 ? (
        <div className={styles.block}>
          <Fold summary={counted(saved.length, strings.RunSeeOne, strings.RunSeeMany)} onceOpened>
            <ul>
              {saved.map((item) => (
                <li key={item.write.key}>{item.name}</li>
              ))}
            </ul>
          </Fold>
        </div>
      ) : null}
    </>
  );
}

/** Why an item was not saved, and for a conflict the way to settle it. */
function Why<Theirs>({ standing, both }: { readonly standing: Standing<Theirs> | undefined; both(theirs: Theirs): React.ReactNode }): React.ReactElement {
  const [open, setOpen] = React.useState(false);
  if (standing?.state !== 'conflict') return <>{whyWords(standing)}</>;
  return (
    <>
      {strings.RunConflict}{' '}
      {open ? null : (
        <Button quiet onClick={() => setOpen(true)}>
          {strings.RunBoth}
        </Button>
      )}
      {open ? both(standing.theirs) : null}
    </>
  );
}

function whyWords(standing: Standing<unknown> | undefined): string {
  switch (standing?.state) {
    case 'theirs': return strings.RunTheirs;
    case 'gone': return strings.RunGone;
    case 'failed': {
      const { problem, unclear } = standing;
      if (unclear || problem.kind === 'offline') return strings.RunOffline;
      if (problem.kind === 'throttled') return strings.RunBusy;
      if (problem.kind === 'forbidden') return strings.RunForbidden;
      if (problem.kind === 'expired') return strings.RunExpired;
      return fill(strings.RunRefused, { detail: problem.kind === 'unexpected' ? problem.detail : problem.kind });
    }
    default: return strings.RunNotSent;
  }
}
